"""Every sort of damage that such files were seen to have: nothing is lost for good, nothing stops reading."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.envelope import decode, encode
from tests.faults.writers import make_bookmark


@dataclass(frozen=True, slots=True)
class Damage:
    """What happens to the bytes of a file with ten bookmarks."""

    happens: Callable[[bytes], bytes]
    least_without_backup: int
    """How many of the ten can be had back from the damaged bytes alone."""


DAMAGES = {
    "empty": Damage(lambda data: b"", 0),
    "nothing but zeros": Damage(lambda data: bytes(len(data)), 0),
    "zeros at its end": Damage(lambda data: data + bytes(512), 10),
    "zeros in its second half": Damage(lambda data: data[: len(data) // 2] + bytes(len(data) // 2), 4),
    "half": Damage(lambda data: data[: len(data) // 2], 4),
    "without its last byte": Damage(lambda data: data[:-2], 10),
    "written twice": Damage(lambda data: data + data, 10),
    "the end of a longer one after it": Damage(lambda data: data + data[-700:], 10),
    "another root before it": Damage(lambda data: b'{"bookmarks": {}}' + data, 10),
    "UTF-16": Damage(lambda data: data.decode().encode("utf-16"), 10),
    "Latin-1": Damage(lambda data: data.decode().encode("latin-1"), 10),
    "a changed letter": Damage(lambda data: data.replace("née".encode(), b"nope", 1), 10),
    "written anew by another program": Damage(lambda data: json.dumps(json.loads(data)).encode(), 10),
    "its first line gone": Damage(lambda data: data.split(b"\n", 1)[1], 10),
    "an image": Damage(lambda data: b"\x89PNG\r\n\x1a\n\x00\xff", 0),
    "valid JSON of another kind": Damage(lambda data: b"[1, 2, 3]\n", 0),
}
every_damage = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())


@pytest.fixture
def kept(folders: Folders) -> list[Bookmark]:
    """Ten bookmarks, kept one after the other, with a letter outside ASCII in each."""
    bookmarks = Bookmarks(folders)
    for number in range(10):
        bookmarks.add(replace(make_bookmark(number), note=f"née {number}"))
    return bookmarks.all()


def remove_backups(folders: Folders) -> None:
    for backup in folders.data.glob("*.bak*"):
        backup.unlink()


@every_damage
def test_with_its_backups_a_damaged_file_costs_the_last_change_at_most(
    folders: Folders, kept: list[Bookmark], damage: Damage
) -> None:
    damaged = damage.happens(folders.database.read_bytes())
    folders.database.write_bytes(damaged)
    bookmarks = Bookmarks(folders)
    assert bookmarks.all()[:9] == kept[:9]
    assert len(bookmarks.all()) >= (10 if damage.least_without_backup == 10 else 9)
    assert len(bookmarks.notices) == 1
    assert [file.read_bytes() for file in folders.data.glob("*.corrupt-*")] == [damaged]


@every_damage
def test_without_any_backup_all_that_can_be_read_is_had_back_and_reading_goes_on(
    folders: Folders, kept: list[Bookmark], damage: Damage
) -> None:
    damaged = damage.happens(folders.database.read_bytes())
    folders.database.write_bytes(damaged)
    remove_backups(folders)
    bookmarks = Bookmarks(folders)
    found = {bookmark.id for bookmark in bookmarks.all()}
    assert found <= {bookmark.id for bookmark in kept}
    assert len(found) >= damage.least_without_backup
    assert bookmarks.add(make_bookmark(50)) in Bookmarks(folders).all()
    assert [file.read_bytes() for file in folders.data.glob("*.corrupt-*")] == [damaged]


@pytest.mark.parametrize(
    "harmless", [lambda data: b"\xef\xbb\xbf" + data, lambda data: data.replace(b"\n", b"\r\n")]
)
def test_a_byte_order_mark_and_line_ends_of_windows_are_no_damage(
    folders: Folders, kept: list[Bookmark], harmless: Callable[[bytes], bytes]
) -> None:
    folders.database.write_bytes(harmless(folders.database.read_bytes()))
    bookmarks = Bookmarks(folders)
    assert bookmarks.all() == kept
    assert bookmarks.notices == []


def test_a_file_of_a_newer_version_is_read_and_never_written(folders: Folders, kept: list[Bookmark]) -> None:
    content = decode(folders.database.read_bytes())._replace(schema=99)
    newer = encode(content)
    folders.database.write_bytes(newer)
    bookmarks = Bookmarks(folders)
    assert bookmarks.all() == kept
    with pytest.raises(NewsreadError, match="belongs to a newer version of newsread"):
        bookmarks.add(make_bookmark(50))
    assert folders.database.read_bytes() == newer
