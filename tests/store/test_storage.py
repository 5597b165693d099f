import os
import stat
import threading
from datetime import datetime
from pathlib import Path

import pytest
from tinydb import where

from newsread.errors import NewsreadError
from store.envelope import Content, Tables, decode, encode
from store.storage import AtomicJSONStorage, RecordTable


def put(path: Path, key: str, **record: object) -> None:
    storage = AtomicJSONStorage(path)
    with storage.transaction():
        RecordTable(storage, "bookmarks").put(key, record)


def keys(path: Path) -> list[str]:
    return list(AtomicJSONStorage(path).read().get("bookmarks", {}))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "newsread.json"


def test_reading_creates_nothing(path: Path) -> None:
    assert AtomicJSONStorage(path).read() == {}
    assert not path.parent.exists()


def test_records_are_put_found_replaced_and_deleted(path: Path) -> None:
    storage = AtomicJSONStorage(path)
    table = RecordTable(storage, "bookmarks")
    with storage.transaction():
        table.put("a", {"n": 1})
        table.put("b", {"n": 2})
        table.put("a", {"n": 3})
        table.delete("b")
        table.delete("never there")
    assert table.records() == [{"n": 3}]
    assert table.find("a") == {"n": 3}
    assert table.find("b") is None


def test_writing_outside_a_transaction_is_refused(path: Path) -> None:
    with pytest.raises(RuntimeError):
        RecordTable(AtomicJSONStorage(path), "bookmarks").put("a", {})


def test_an_exception_discards_the_whole_transaction(path: Path) -> None:
    put(path, "old")
    storage = AtomicJSONStorage(path)
    table = RecordTable(storage, "bookmarks")

    def fail_half_way() -> None:
        with storage.transaction():
            table.put("new", {})
            table.delete("old")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert keys(path) == ["old"]
    with storage.transaction():
        table.put("later", {})
    assert keys(path) == ["old", "later"]


def test_a_transaction_inside_another_is_written_with_it(path: Path) -> None:
    storage = AtomicJSONStorage(path)
    with storage.transaction():
        with storage.transaction():
            RecordTable(storage, "bookmarks").put("inner", {})
        assert not path.exists()
    assert keys(path) == ["inner"]


def test_a_transaction_without_change_writes_nothing(path: Path) -> None:
    put(path, "a")
    before = path.read_bytes()
    with AtomicJSONStorage(path).transaction():
        pass
    assert path.read_bytes() == before


def test_two_windows_see_each_other_and_lose_nothing(path: Path) -> None:
    one, two = AtomicJSONStorage(path), AtomicJSONStorage(path)
    for number in range(5):
        for name, storage in (("one", one), ("two", two)):
            with storage.transaction():
                RecordTable(storage, "bookmarks").put(f"{name}{number}", {})
    assert one.read() == two.read()
    assert len(keys(path)) == 10


def test_a_query_sees_what_another_window_changed(path: Path) -> None:
    put(path, "a", n=1)
    table = RecordTable(AtomicJSONStorage(path), "bookmarks")
    assert table.search(where("n") == 1) == [{"n": 1}]
    put(path, "a", n=2)
    assert table.search(where("n") == 1) == []


def test_threads_sharing_one_storage_lose_nothing(path: Path) -> None:
    storage = AtomicJSONStorage(path)

    def work(name: str) -> None:
        for number in range(10):
            with storage.transaction():
                RecordTable(storage, "bookmarks").put(f"{name}{number}", {})

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys(path)) == 30


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_the_owner_can_read_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "newsread" / "state" / "library.json"
    previous = os.umask(0)
    try:
        for number in range(5):
            put(path, str(number))
    finally:
        os.umask(previous)
    for folder in (path.parent, path.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_three_backups_hold_the_states_before(path: Path) -> None:
    for number in range(6):
        put(path, str(number))
    counts = [
        len(decode(path.with_name(f"newsread.json.bak{number}").read_bytes()).tables["bookmarks"])
        for number in (1, 2, 3)
    ]
    assert counts == [5, 4, 3]
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "newsread.json",
        "newsread.json.bak1",
        "newsread.json.bak2",
        "newsread.json.bak3",
        "newsread.json.lock",
    ]


def test_the_last_state_of_each_of_seven_earlier_days_is_kept(path: Path) -> None:
    noon = datetime(2023, 11, 14, 12).timestamp()
    for day in range(9):
        put(path, str(day))
        put(path, f"{day} later")
        os.utime(path, times=(0, noon + day * 86_400))
    put(path, "today")
    backups = sorted(path.parent.glob("*.bak-*"))
    assert [file.name[-10:] for file in backups] == [f"2023-11-{day}" for day in range(16, 23)]
    counts = [len(decode(file.read_bytes()).tables["bookmarks"]) for file in backups]
    assert counts == [6, 8, 10, 12, 14, 16, 18]


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "synchronised" / "bookmarks.json", tmp_path / "newsread.json"
    real.parent.mkdir()
    link.symlink_to(real)
    put(link, "a")
    put(real, "b")
    assert link.is_symlink()
    assert keys(link) == keys(real) == ["a", "b"]


def test_leftovers_of_crashed_writers_are_swept_but_those_of_other_files_stay(path: Path) -> None:
    put(path, "a")
    ours, other = path.parent / ".newsread.json-x1.tmp", path.parent / ".library.json-x1.tmp"
    ours.write_text("half")
    other.write_text("half")
    put(path, "b")
    assert not ours.exists()
    assert other.exists()


def test_a_newer_schema_can_be_read_and_is_never_written(path: Path) -> None:
    path.parent.mkdir()
    newer = encode(Content({"bookmarks": {"a": {"n": 1}}}, 2, 5))
    path.write_bytes(newer)
    storage = AtomicJSONStorage(path)
    assert storage.read() == {"bookmarks": {"a": {"n": 1}}}
    with pytest.raises(NewsreadError, match="newer version"), storage.transaction():
        RecordTable(storage, "bookmarks").put("b", {})
    assert path.read_bytes() == newer


def rename_notes(tables: Tables) -> Tables:
    return {"bookmarks": {key: {"note": record["n"]} for key, record in tables["bookmarks"].items()}}


def add_tags(tables: Tables) -> Tables:
    return {"bookmarks": {key: record | {"tags": []} for key, record in tables["bookmarks"].items()}}


def test_older_schemas_are_migrated_step_by_step_and_kept(path: Path) -> None:
    path.parent.mkdir()
    old = encode(Content({"bookmarks": {"a": {"n": 1}}}, 1, 5))
    path.write_bytes(old)
    storage = AtomicJSONStorage(path, schema=3, migrations={2: add_tags, 1: rename_notes})
    assert storage.read() == {"bookmarks": {"a": {"note": 1, "tags": []}}}
    assert path.read_bytes() == old
    with storage.transaction():
        RecordTable(storage, "bookmarks").put("b", {"note": 2, "tags": []})
    content = decode(path.read_bytes())
    assert content.schema == 3
    assert content.tables["bookmarks"] == {"a": {"note": 1, "tags": []}, "b": {"note": 2, "tags": []}}
    assert path.with_name("newsread.json.schema1").read_bytes() == old


def test_a_failing_migration_leaves_the_file_alone(path: Path) -> None:
    path.parent.mkdir()
    old = encode(Content({"bookmarks": {"a": {}}}, 1, 5))
    path.write_bytes(old)
    storage = AtomicJSONStorage(path, schema=2, migrations={1: rename_notes})
    with pytest.raises(KeyError), storage.transaction():
        RecordTable(storage, "bookmarks").put("b", {})
    assert path.read_bytes() == old


def test_a_missing_migration_is_said(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(encode(Content({}, 1, 5)))
    with pytest.raises(NewsreadError, match="schema 1"):
        AtomicJSONStorage(path, schema=3, migrations={2: add_tags}).read()


def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "newsread.json"
    assert AtomicJSONStorage(path).read() == {}
    with pytest.raises(NewsreadError, match=r"newsread\.json can't be saved \(.+\)$"):
        put(path, "a")


def test_a_folder_in_place_of_the_file_is_said_in_one_sentence(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(NewsreadError, match="can't be read"):
        AtomicJSONStorage(path).read()
    with pytest.raises(NewsreadError, match="can't be read"):
        put(path, "a")
