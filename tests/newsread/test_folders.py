"""Folders on the command line stand for the articles in them."""

from pathlib import Path

from newsread.sources.folders import expanded


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text")


def found(folder: Path, *, deep: bool = False) -> list[str]:
    return [str(Path(source).relative_to(folder)) for source in expanded([str(folder)], deep=deep)]


def test_a_folder_stands_for_its_articles_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "README", ".hidden.txt", "picture.png", "sub/c.txt")
    assert found(tmp_path) == ["README", "a.txt", "b.txt"]


def test_folders_in_folders_are_read_on_request(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/2.txt", "a/1.txt", "c/d/3.txt", ".git/4.txt")
    (tmp_path / "c" / "round").symlink_to(tmp_path)
    assert found(tmp_path, deep=True) == ["a/1.txt", "a/2.txt", "b.txt", "c/d/3.txt"]


def test_other_sources_stay_as_they_are_and_keep_their_places(tmp_path: Path) -> None:
    write(tmp_path, "news/a.txt", "news/b.txt")
    folder = str(tmp_path / "news")
    sources = ["-", "gone.txt", folder, "https://example.org/a"]
    files = [f"{folder}/a.txt", f"{folder}/b.txt"]
    assert list(expanded(sources)) == ["-", "gone.txt", *files, "https://example.org/a"]


def test_a_folder_without_articles_stays_itself(tmp_path: Path) -> None:
    write(tmp_path, "picture.png", "sub/c.txt")
    assert found(tmp_path) == ["."]
