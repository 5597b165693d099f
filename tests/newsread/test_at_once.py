"""The shortest way to a first screen shows the same as the long one."""

from pathlib import Path

import pytest

from newsread.first_screen.at_once import beginning_of, config_and_library
from newsread.opening import shown_article
from newsread.paths import default_folders
from newsread.settings.config import DEFAULTS
from newsread.sources import load

TEXTS = (
    "Ministers fail to agree\n\nBy Ada Novak\n\nTalks ended. “No,” said Perić, “€5 – or nothing …”\n",
    "SEE ALSO: Bridges\n\nNovember 19, 2026\n\nThe river rose.\n\nAll rights reserved.\n",
    "\ufeffTabs\tand soft\xad hyphens, 漢字 and e\u0301.\r\n\r\nMore.\x07\x9b\n",
    "https://example.com/news\n\n# River treaty\n\nTalks ended on Monday.\n",
)


@pytest.mark.parametrize("text", TEXTS)
def test_it_shows_what_the_long_way_shows(tmp_path: Path, text: str) -> None:
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8", newline="")
    at_once = beginning_of(str(path))
    article = load(str(path))
    assert at_once is not None
    assert vars(at_once) == vars(shown_article(article, None, (1, 1), DEFAULTS))


def test_of_a_long_text_it_shows_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("River treaty\n\n" + "The river rose.\n" * 20_000, encoding="utf-8")
    at_once = beginning_of(str(path))
    assert at_once is not None
    assert load(str(path)).text.startswith(at_once.text)
    assert at_once.share == pytest.approx(len(at_once.text) / path.stat().st_size)


@pytest.mark.parametrize(
    "data",
    [b"", b" \n", b"<!doctype html><p>Text", b"%PDF-1.7", b"caf\xe9\n", b"null\x00\n", b"\x1f\x8b\x08"],
)
def test_anything_but_plain_text_takes_the_long_way(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert beginning_of(str(path)) is None
    assert beginning_of(str(tmp_path / "missing.txt")) is None
    assert beginning_of(str(tmp_path)) is None


@pytest.mark.parametrize("variable", ["", "NEWSREAD_DATA_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME"])
def test_it_looks_where_the_long_way_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in ("NEWSREAD_DATA_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "elsewhere"))
    paths, folders = config_and_library(), default_folders()
    assert paths in (None, (str(folders.config / "config.toml"), str(folders.library)))
