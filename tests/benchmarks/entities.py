"""From the start of a process to the entities on a terminal: `tests/benchmarks/entities.py [ROUNDS]`.

Cold: nothing is kept yet; beside it the least that any program of spaCy needs, its import, the loading of the
model, and the analysis. Warm: the analysis is kept; beside it the moment when Textual has drawn the text. The
programs take turns. Each line gives the median seconds and its ratio to what stands beside it.
"""

import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from nlp.client import OWN_MODEL
from tests.benchmarks.on_terminal import run_until
from tests.benchmarks.start_up import TEXTUAL_BEGINS

_ROOT = Path(__file__).parents[2]
_WORDS = 1000
_FIRST = b"Ceasefire"
_HEAD_OF_PEOPLE = b"PEOPLE"
_PLAIN_SPACY = "import sys, spacy; spacy.load(sys.argv[1])(open(sys.argv[2]).read()); print('analysed')"
_NEWSREAD = str(Path(sys.executable).parent / "newsread")


def _article(folder: Path) -> str:
    """The file of an article of about 1,000 words."""
    text = (_ROOT / "assets" / "sample.txt").read_text(encoding="utf-8")
    paragraphs = text.split("\n\n")
    while len(text.split()) < _WORDS:
        text += "\n\n" + paragraphs.pop(2)
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def _cold(article: str) -> float:
    """Seconds to the entities where nothing is kept."""
    with tempfile.TemporaryDirectory() as home:
        wanted = (_FIRST, TEXTUAL_BEGINS, _HEAD_OF_PEOPLE)
        return run_until([_NEWSREAD, article], wanted, {"NEWSREAD_DATA_DIR": home, "HOME": home}).seconds[-1]


def _plain(article: str) -> float:
    """Seconds that spaCy needs for the same article by the same model."""
    command = [sys.executable, "-c", _PLAIN_SPACY, str(OWN_MODEL), article]
    return run_until(command, (b"analysed",), {"PYTHONPATH": str(_ROOT)}).seconds[-1]


def _warm(article: str, home: str) -> tuple[float, float]:
    """Seconds to the text that Textual draws, and to the entities, where the analysis is kept."""
    wanted = (_FIRST, TEXTUAL_BEGINS, _FIRST, _HEAD_OF_PEOPLE)
    run = run_until([_NEWSREAD, article], wanted, {"NEWSREAD_DATA_DIR": home, "HOME": home})
    return run.seconds[-2], run.seconds[-1]


def main() -> None:
    """Measures and prints."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        article = _article(Path(folder))
        home = str(Path(folder, "kept"))
        run_until([_NEWSREAD, "--json", article], (b'"figures"',), {"NEWSREAD_DATA_DIR": home})
        times = [(_plain(article), _cold(article), *_warm(article, home)) for _ in range(rounds)]
    plain, cold, drawn, warm = map(statistics.median, zip(*times, strict=True))
    print(f"entities of {_WORDS:,} words, {rounds} rounds")
    print(f"  spaCy: import, load, analyse {plain:7.3f} s")
    print(f"  newsread, cold               {cold:7.3f} s {cold / plain:7.2f}x of spaCy alone")
    print(f"  newsread, text drawn, warm   {drawn:7.3f} s")
    print(f"  newsread, entities, warm     {warm:7.3f} s {warm / drawn:7.2f}x of the text drawn")


if __name__ == "__main__":
    main()
