import json
from collections.abc import Callable
from pathlib import Path

import pytest

from store.envelope import Content, decode, encode
from store.storage import AtomicJSONStorage, RecordTable

Damage = Callable[[bytes], bytes]

DAMAGES: dict[str, Damage] = {
    "empty": lambda data: b"",
    "zeros": lambda data: bytes(len(data)),
    "half": lambda data: data[: len(data) // 2],
    "zeros in its second half": lambda data: data[: len(data) // 2] + bytes(len(data) // 2),
    "without its first line": lambda data: data.split(b"\n", 1)[1],
    "with a changed word": lambda data: data.replace(b"word", b"ward"),
    "in another encoding": lambda data: data.decode().encode("utf-16"),
    "with another root": lambda data: b'{"bookmarks": {}}' + data,
    "of other content": lambda data: b"PNG\x00\xff\xfe",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "newsread.json"
    storage = AtomicJSONStorage(path)
    for number in range(4):
        with storage.transaction():
            RecordTable(storage, "bookmarks").put(str(number), {"note": f"word {number}"})
    return path


def remove_backups(path: Path) -> None:
    for backup in path.parent.glob("*.bak*"):
        backup.unlink()


def quarantined(path: Path) -> list[bytes]:
    return [file.read_bytes() for file in path.parent.glob("newsread.json.corrupt-*")]


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_kept_and_its_backup_restored(path: Path, damage: Damage) -> None:
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    storage = AtomicJSONStorage(path)
    found = storage.read()["bookmarks"]
    assert {key: found[key] for key in "012"} == {key: {"note": f"word {key}"} for key in "012"}
    assert quarantined(path) == [damaged]
    assert len(storage.notices) == 1
    assert "restored from its newest backup" in storage.notices[0]
    assert decode(path.read_bytes()).tables == {"bookmarks": found}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_without_backup_never_stops_the_reader(path: Path, damage: Damage) -> None:
    path.write_bytes(damage(path.read_bytes()))
    remove_backups(path)
    storage = AtomicJSONStorage(path)
    with storage.transaction():
        RecordTable(storage, "bookmarks").put("new", {"note": "after"})
    assert AtomicJSONStorage(path).read()["bookmarks"]["new"] == {"note": "after"}
    assert len(storage.notices) == len(quarantined(path)) == 1
    assert "no backup" in storage.notices[0]


def test_records_before_a_cut_are_saved_without_backup(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b'"3"')])
    remove_backups(path)
    storage = AtomicJSONStorage(path)
    assert storage.read() == {"bookmarks": {key: {"note": f"word {key}"} for key in "012"}}
    assert "3 records could be saved" in storage.notices[0]


def test_a_record_that_only_the_damaged_file_has_is_saved_too(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4])
    storage = AtomicJSONStorage(path)
    assert storage.read() == {"bookmarks": {key: {"note": f"word {key}"} for key in "0123"}}
    assert "with 1 record more from the damaged file" in storage.notices[0]


@pytest.mark.parametrize("garbage", [b"\x00" * 20, b"}}}", b'": 3}\n}}\n'])
def test_garbage_after_the_end_costs_nothing(path: Path, garbage: bytes) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole + garbage)
    storage = AtomicJSONStorage(path)
    assert storage.read()["bookmarks"].keys() == set("0123")
    assert path.read_bytes() == whole
    assert quarantined(path) == [whole + garbage]
    assert "nothing is lost" in storage.notices[0]


def test_a_damaged_backup_is_passed_over(path: Path) -> None:
    path.write_bytes(b"")
    path.with_name("newsread.json.bak1").write_bytes(b"\x00")
    assert AtomicJSONStorage(path).read()["bookmarks"].keys() == set("01")


def test_a_missing_file_is_restored_from_its_backup(path: Path) -> None:
    path.unlink()
    storage = AtomicJSONStorage(path)
    assert storage.read()["bookmarks"].keys() == set("012")
    assert "was missing" in storage.notices[0]
    assert path.exists()


def test_a_missing_file_with_damaged_backups_starts_empty_and_says_so(path: Path) -> None:
    path.unlink()
    for backup in path.parent.glob("*.bak*"):
        backup.write_bytes(b"")
    storage = AtomicJSONStorage(path)
    assert storage.read() == {}
    assert "none of its backups" in storage.notices[0]


def test_a_restored_file_is_mended_once(path: Path) -> None:
    path.write_bytes(b"")
    first, second = AtomicJSONStorage(path), AtomicJSONStorage(path)
    first.read()
    assert second.read() == first.read()
    assert second.notices == []
    assert len(first.notices) == len(quarantined(path)) == 1


def test_damage_never_becomes_a_backup(path: Path) -> None:
    path.write_bytes(b"")
    storage = AtomicJSONStorage(path)
    with storage.transaction():
        RecordTable(storage, "bookmarks").put("new", {})
    for backup in path.parent.glob("*.bak*"):
        assert decode(backup.read_bytes()).tables["bookmarks"]


def test_what_cannot_be_mended_on_the_disk_can_still_be_read(path: Path) -> None:
    path.write_bytes(b"")
    lock = path.with_name("newsread.json.lock")
    lock.unlink()
    lock.mkdir()
    storage = AtomicJSONStorage(path)
    assert storage.read() == storage.read()
    assert storage.read()["bookmarks"].keys() == set("012")
    assert len(storage.notices) == 1
    assert path.read_bytes() == b""


def test_a_file_of_plain_tinydb_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "newsread.json"
    path.write_text(json.dumps({"bookmarks": {"1": {"note": "old"}}}))
    assert AtomicJSONStorage(path).read() == {"bookmarks": {"1": {"note": "old"}}}


def test_a_damaged_file_of_a_newer_schema_is_not_rewritten_as_ours(tmp_path: Path) -> None:
    path = tmp_path / "newsread.json"
    path.write_bytes(encode(Content({"bookmarks": {"a": {}}}, 9, 3)) + b"garbage")
    assert AtomicJSONStorage(path).read() == {"bookmarks": {"a": {}}}
    assert decode(path.read_bytes()).schema == 9
