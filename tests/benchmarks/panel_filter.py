"""Filters 5,000 rows in the panel of the real app: `python tests/benchmarks/panel_filter.py`.

Prints for each key typed into the filter the milliseconds of processor time from the key to the bytes for the
terminal: the median and the worst of the repetitions. The first key after the rows have come is told apart.
The same with a single row shows what a key costs where there is nothing to filter.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from textual.pilot import Pilot

from newsread.article import Article, from_text
from newsread.entities import Analysis, Entity, Mention
from newsread.paths import folders_under
from nlp.client import Extraction
from store.stores import Stores
from tests.benchmarks.reader_scale import draw_frame
from tui.app import NewsreadApp

ROWS = 5_000
MENTIONS_OF_A_ROW = 4
REPETITIONS = 9
TYPED = "ada"
_MODEL = "benchmark 1"
_SYLLABLES = ("ka", "do", "ri", "mel", "ada", "so", "vin", "la", "te", "or")


def article_and_analysis(rows: int) -> tuple[Article, Analysis]:
    """A text that names so many people four times each."""
    chance = random.Random(7)
    names = [f"{_name(chance)} {_name(chance)}-{number}" for number in range(rows)]
    text, mentions = "", {name: list[Mention]() for name in names}
    parts, length = [], 0
    for name in [*names] * MENTIONS_OF_A_ROW:
        mentions[name].append(Mention(length, length + len(name), name, "PERSON"))
        parts.append(f"{name} spoke. ")
        length += len(parts[-1])
    text = "".join(parts)
    article = from_text(text, "generated.txt")
    entities = tuple(
        Entity(f"e{number}", name, "person", ("actors",), tuple(mentions[name]))
        for number, name in enumerate(names, 1)
    )
    return article, Analysis(article.id, _MODEL, entities, ())


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).title()


async def _key(pilot: Pilot[None], key: str) -> float:
    """Milliseconds of processor time from a key to its frame."""
    await pilot.pause()
    started = time.process_time()
    await pilot.press(key)
    await pilot.pause()
    draw_frame(pilot.app)
    return (time.process_time() - started) * 1000


async def measured(rows: int) -> dict[str, list[float]]:
    """The times of each key with so many rows."""
    article, analysis = article_and_analysis(rows)
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        stores = Stores(folders_under(Path(folder)))
        stores.analyses.save(analysis, article.text)
        app = NewsreadApp(article, Extraction(at_once=False), stores, model=_MODEL)
        async with app.run_test(size=(120, 40)) as pilot:
            while not app.reading.is_analysed:
                await pilot.pause()
            await pilot.press("f")
            for repetition in range(REPETITIONS):
                for number, letter in enumerate(TYPED, 1):
                    name = "the first key of all" if repetition == 0 and number == 1 else f"key {number}"
                    times.setdefault(name, []).append(await _key(pilot, letter))
                for _ in TYPED:
                    times.setdefault("a key less", []).append(await _key(pilot, "backspace"))
    return times


def main() -> None:
    """Measures and prints."""
    for rows in (1, ROWS):
        print(f"filter of {rows:,} rows, processor time from key to frame")
        for name, milliseconds in asyncio.run(measured(rows)).items():
            print(f"  {name:24}{statistics.median(milliseconds):8.1f} ms ({max(milliseconds):.1f})")


if __name__ == "__main__":
    main()
