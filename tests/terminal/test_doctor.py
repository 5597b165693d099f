"""`newsread --doctor` as the installed command."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.paths import Folders, folders_under
from store.bookmarks import Bookmarks, new_bookmark
from store.envelope import Content, encode
from tests.terminal.running import Run


@pytest.fixture
def folders(data: Path) -> Folders:
    return folders_under(data)


@pytest.fixture
def kept(folders: Folders) -> Bookmarks:
    """Three bookmarks, kept one after the other."""
    bookmarks = Bookmarks(folders)
    for number in range(3):
        bookmarks.add(new_bookmark(Article("a.txt", "Some words.", "id", "Title"), number, number + 4))
    return bookmarks


def test_all_is_well_before_the_first_use(run: Run, folders: Folders) -> None:
    printed = run("--doctor").stdout
    assert printed.count("Nothing has been kept yet.") == 2
    assert printed.endswith("All is well.\n")
    assert not folders.data.exists()


def test_a_whole_database_is_counted_and_its_backups_listed(run: Run, kept: Bookmarks) -> None:
    printed = run("--doctor").stdout
    assert ": 3 bookmarks.\n" in printed
    lines = [line.split() for line in printed.splitlines() if line.startswith("    newsread.json.bak")]
    assert [(words[0][-4:], words[-2:]) for words in lines] == [
        ("bak1", ["2", "bookmarks"]),
        ("bak2", ["1", "bookmark"]),
    ]


def test_damage_is_told_with_what_can_be_had_back(run: Run, kept: Bookmarks, folders: Folders) -> None:
    folders.database.write_bytes(folders.database.read_bytes()[:-5])
    printed = run("--doctor", status=1).stdout
    assert "DAMAGED. The next start of newsread mends it: 3 bookmarks can be had back." in printed
    assert printed.endswith("Not all is well.\n")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda file: file.unlink(),
            "MISSING. The next start of newsread puts its newest backup there: 2",
        ),
        (
            lambda file: file.write_bytes(encode(Content({"bookmarks": {"a": {}}}, 99, 9))),
            "by a newer version of newsread, which is needed to change it: 1 bookmark.",
        ),
        (lambda file: (file.unlink(), file.mkdir()), "It can't be read."),
    ],
)
def test_every_other_state_is_told(
    run: Run, kept: Bookmarks, folders: Folders, spoil: Callable[[Path], object], told: str
) -> None:
    spoil(folders.database)
    printed = run("--doctor", status=1).stdout
    assert told in printed
    assert printed.endswith("Not all is well.\n")


def test_a_backup_is_restored_and_the_way_back_is_told(run: Run, kept: Bookmarks, folders: Folders) -> None:
    everything = kept.all()
    first, second = run("--doctor", "--restore", "newsread.json.bak2").stdout.splitlines()
    assert first.startswith("newsread.json is now as it was on 20")
    assert first.endswith(": 1 bookmark.")
    assert Bookmarks(folders).all() == everything[:1]
    before = second.removeprefix("What was there before is kept as ").removesuffix(".")
    run("--doctor", "--restore", before)
    assert Bookmarks(folders).all() == everything


def test_a_folder_that_leads_to_itself_is_told(run: Run, data: Path) -> None:
    data.symlink_to(data)
    assert "It can't be read." in run("--doctor", status=1).stdout
    assert "Too many levels of symbolic links" in run("--bookmarks", status=1).stderr


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [("~nobody-there/news", "there is no home folder for data_dir"), (r"a\u0000b", "not a text in quotes")],
)
def test_a_folder_that_cannot_be_is_told(
    command: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, sentence: str
) -> None:
    (tmp_path / "mine.toml").write_text(f'data_dir = "{folder}"', encoding="utf-8")
    monkeypatch.delenv("NEWSREAD_DATA_DIR")
    words = [str(command), "--config", "mine.toml", "--doctor"]
    ended = subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert sentence in ended.stderr
    assert "went wrong" not in ended.stderr


def test_what_cannot_be_restored_is_told_in_one_sentence(run: Run, kept: Bookmarks) -> None:
    told = run("--doctor", "--restore", "nothing", status=1).stderr
    assert told == "newsread: there is no backup 'nothing'; newsread --doctor lists those there are\n"
    assert "--restore goes with --doctor" in run("--restore", "newsread.json.bak1", status=2).stderr
