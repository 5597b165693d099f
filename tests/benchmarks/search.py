"""Searches 5 MB of generated text key by key in the real app: `python tests/benchmarks/search.py`.

Prints for each key the milliseconds of processor time until its hits are on the screen, and the longest that
the event loop stood still meanwhile, in milliseconds of its processor time: medians, and the worst of the
repetitions. At last the most memory that the process has used.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

sys.path.insert(0, str(Path(__file__).parents[2]))

from textual.pilot import Pilot

from newsread.article import from_text
from newsread.entities import Analysis
from newsread.paths import folders_under
from nlp.client import Extraction
from store.stores import Stores
from tests.benchmarks.loop_gaps import beat
from tests.benchmarks.reader_scale import draw_frame
from tests.benchmarks.texts import LARGE, generated
from tui.app import NewsreadApp

REPETITIONS = 7
_KEYS = {"first letter, t": "t", "h": "h", "e": "e", "next hit": "n"}
_MODEL = "benchmark 1"


async def _key(pilot: Pilot[None], key: str) -> tuple[float, float]:
    """Milliseconds of processor time until the key is done with, and without a turn of the event loop."""
    gaps: list[tuple[float, float]] = []
    await pilot.pause()
    heart = asyncio.create_task(beat(gaps))
    started = time.process_time()
    await pilot.press(key)
    await pilot.pause()
    draw_frame(pilot.app)
    milliseconds = (time.process_time() - started) * 1000
    await asyncio.sleep(0.1)
    heart.cancel()
    return milliseconds, max(worked for _, worked in gaps)


async def measured() -> dict[str, list[tuple[float, float]]]:
    """Both times of each key."""
    article = from_text(generated(LARGE), "generated.txt")
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in _KEYS}
    with tempfile.TemporaryDirectory() as folder:
        stores = Stores(folders_under(Path(folder)))
        stores.analyses.save(Analysis(article.id, _MODEL, (), ()), article.text)
        app = NewsreadApp(article, Extraction(at_once=False), stores, model=_MODEL)
        async with app.run_test(size=(120, 40)) as pilot:
            while not app.reading.is_analysed:
                await pilot.pause()
            for _ in range(REPETITIONS):
                await pilot.press("/")
                for name, key in _KEYS.items():
                    if key == "n":
                        await pilot.press("enter")
                    times[name].append(await _key(pilot, key))
                await pilot.press("escape", "g")
    return times


def main() -> None:
    """Measures and prints."""
    print("search in 5 MB, processor time        until shown            longest gap")
    for name, of_key in asyncio.run(measured()).items():
        columns = (
            f"{statistics.median(values):10.1f} ms ({max(values):5.1f})"
            for values in zip(*of_key, strict=True)
        )
        print(f"  {name:24}", *columns)
    print(f"  most memory {getrusage(RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
