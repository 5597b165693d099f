"""How long the app stands still while entities come in: `python tests/benchmarks/loop_gaps.py [WORDS …]`.

Opens texts of so many words, out of our annotated news, in the real app with the real model. A heartbeat of
5 ms runs in its event loop from the first frame until everything is found. Prints the longest gap between two
beats, in milliseconds of time and of the loop's own processor time, and how many were over 50 ms.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from newsread.article import from_text
from newsread.paths import folders_under
from nlp.client import Extraction, model_identity
from store.stores import Stores
from training.markup import read_articles
from tui.app import NewsreadApp

_NEWS = Path(__file__).parents[2] / "training" / "news"
_WORDS = (1_000, 100_000)
_BEAT_SECONDS = 0.005
LONG_MILLISECONDS = 50.0


def article_of(words: int) -> str:
    """So many words of news, one article after another."""
    parts: list[str] = []
    for article in read_articles(_NEWS):
        parts.append(article.text)
        words -= len(article.text.split())
        if words <= 0:
            break
    return "\n\n".join(parts)


async def beat(gaps: list[tuple[float, float]]) -> None:
    """Adds the time and the processor time of the loop between two beats, in milliseconds."""
    while True:
        started, worked = time.perf_counter(), time.thread_time()
        await asyncio.sleep(_BEAT_SECONDS)
        gaps.append(((time.perf_counter() - started) * 1000, (time.thread_time() - worked) * 1000))


async def gaps_of(words: int) -> list[tuple[float, float]]:
    """All gaps of an article of so many words."""
    gaps: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        article = from_text(article_of(words), "generated.txt")
        stores = Stores(folders_under(Path(folder)))
        app = NewsreadApp(article, Extraction(), stores, model=model_identity(None))
        async with app.run_test(size=(120, 40)):
            heart = asyncio.create_task(beat(gaps))
            while not app.reading.is_analysed:
                await asyncio.sleep(0.1)
            await asyncio.sleep(0.5)
            heart.cancel()
    return gaps


def main(sizes: Sequence[int] = _WORDS) -> None:
    """Measures and prints, for articles of so many words."""
    for words in sizes:
        gaps = asyncio.run(gaps_of(words))
        times, processor_times = zip(*gaps, strict=True)
        for name, of_kind in (("time", times), ("processor time of the loop", processor_times)):
            many = sum(1 for gap in of_kind if gap > LONG_MILLISECONDS)
            print(f"{words:9,} words, {name:28} longest gap {max(of_kind):6.1f} ms, {many} over 50 ms")


if __name__ == "__main__":
    main([int(words) for words in sys.argv[1:]] or _WORDS)
