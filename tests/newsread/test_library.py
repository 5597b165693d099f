"""newsread as a library: the examples of the README, and what they rest on."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import newsread

README = Path(__file__).parent.parent.parent / "README.md"
ARTICLE = "Envoy lands in Oslo\n\nNorway said on Monday that 300 troops had left Oslo.\n"


def run_example(name: str, folder: Path) -> str:
    """What an example of the README prints when it is run in a folder."""
    part = README.read_text(encoding="utf-8").split(f"<!-- example: {name} -->\n```python\n", 1)[1]
    (folder / "example.py").write_text(part.split("```", 1)[0], encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "example.py"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_the_example_of_the_library_prints_what_is_in_an_article(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    lines = run_example("library", tmp_path).splitlines()
    assert "place Oslo ['Oslo', 'Oslo']" in lines
    assert "300.0  troops" in lines


def test_the_example_of_an_engine_counts_names_in_an_archive(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    for number in range(4):
        (tmp_path / "news" / f"{number}.txt").write_text(ARTICLE, encoding="utf-8")
    lines = run_example("dask", tmp_path).splitlines()
    assert {"4 Oslo", "4 Norway"} <= set(lines)


def test_an_analysis_is_that_of_the_program_whatever_it_is_asked_for() -> None:
    article = newsread.Article("x", ARTICLE, "id", "title")
    of_article = newsread.analyse(article)
    of_text = newsread.analyse(ARTICLE)
    (of_batch, of_nothing) = newsread.analyse_texts([ARTICLE, " \n"])
    assert isinstance(of_article, newsread.Analysis)
    assert of_article.entities == of_text.entities == of_batch.entities
    assert of_text == of_batch
    assert (of_nothing.entities, of_nothing.figures) == ((), ())


def test_a_text_is_cleaned_and_offsets_count_in_the_clean_one(tmp_path: Path) -> None:
    text = "Cafe\u0301 talks\r\n\r\nNorway sent 300 troops.\u0085\r\n"
    (tmp_path / "article.txt").write_bytes(text.encode())
    article = newsread.load(str(tmp_path / "article.txt"))
    (figure,) = newsread.analyse(text).figures
    assert article.text[figure.start : figure.end] == "300"


def test_a_blank_text_is_refused() -> None:
    with pytest.raises(newsread.NewsreadError, match="empty"):
        newsread.analyse(" \n")


def test_what_goes_to_other_processes_can_be_pickled() -> None:
    analyses = newsread.analyse_texts([ARTICLE])
    assert pickle.loads(pickle.dumps(newsread.analyse_texts)) is newsread.analyse_texts
    assert pickle.loads(pickle.dumps(analyses)) == analyses


def test_importing_newsread_imports_none_of_its_parts() -> None:
    program = "import newsread, sys; print(*{name.partition('.')[0] for name in sys.modules})"
    words = [sys.executable, "-c", program]
    imported = subprocess.run(words, capture_output=True, encoding="utf-8", check=True).stdout.split()
    assert not {"nlp", "tui", "store", "spacy", "textual", "numpy"} & set(imported)


def test_a_name_that_newsread_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'analyze'"):
        newsread.analyze  # noqa: B018  the look-up is what fails
    assert all(hasattr(newsread, name) for name in newsread.__all__)
