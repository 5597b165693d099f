"""Times the reader on 6 KB and 5 MB of generated text: `python tests/benchmarks/reader_scale.py`.

Each line gives the median and the worst of the repetitions in milliseconds, and the 5 MB median as a
multiple of the 6 KB one. A frame is everything up to the bytes for the terminal.
"""

import asyncio
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from textual._compositor import CompositorUpdate
from textual.app import App, ComposeResult
from textual.containers import Horizontal

from newsread.article import Article
from newsread.layout import wrap
from tests.benchmarks.texts import LARGE, SMALL, generated
from tui.screens.styles import ARTICLE, FOUND
from tui.theming import Theming
from tui.widgets.reader import Reader
from tui.widgets.ruler import Ruler

REPETITIONS = 15
SPANS = 5000


class ScaleApp(Theming):
    """The reader and its ruler."""

    CSS_PATH = [ARTICLE, FOUND]

    def __init__(self, text: str) -> None:
        super().__init__()
        self.reader = Reader(Article("generated", text, "0" * 64, ""))
        self.ruler = Ruler(self.reader)

    def compose(self) -> ComposeResult:
        """The reader beside the ruler."""
        with Horizontal():
            yield self.reader
            yield self.ruler


def timed(*actions: Callable[[], object]) -> float:
    """Milliseconds of the calls."""
    start = time.perf_counter()
    for action in actions:
        action()
    return (time.perf_counter() - start) * 1000


def draw_frame(app: App[None]) -> None:
    """Draw the whole screen, to the text that goes to the terminal."""
    update = app.screen._compositor.render_update(full=True)
    assert isinstance(update, CompositorUpdate)
    update.render_segments(app.console)


def spans_of(text: str) -> list[tuple[int, int, str]]:
    """`SPANS` words, evenly spread, in the middle of the text's words."""
    step = max(8, len(text) // SPANS)
    return [(start, start + 6, "person") for start in range(0, len(text) - 8, step)][:SPANS]


async def measured(text: str) -> dict[str, list[float]]:
    """The times of every step in an app of 120 by 40 cells."""
    app = ScaleApp(text)
    spans = spans_of(text)
    starts = [start for start, _, _ in spans]
    times: dict[str, list[float]] = {}

    def note(name: str, *actions: Callable[[], object]) -> None:
        times.setdefault(name, []).append(timed(*actions))

    async with app.run_test(size=(120, 40)) as pilot:
        draw = partial(draw_frame, app)
        for repetition in range(REPETITIONS):
            note("wrap at 76", partial(wrap, text, 76))
            note("apply 5,000 spans and draw", partial(app.reader.set_layer, "kinds", spans), draw)
            note("set 5,000 ruler marks and draw", partial(app.ruler.set_marks, "mentions", starts), draw)
            app.reader.action_go_top()
            note("page down and draw", partial(app.reader.action_scroll_page, 1), draw)
            note("go to the end and draw", app.reader.action_go_end, draw)
            measure = 60 + repetition % 2
            note("re-wrap, keep place and draw", partial(setattr, app.reader, "measure", measure), draw)
            await pilot.pause()
    return times


async def main() -> None:
    """Measure and print."""
    small, large = await measured(generated(SMALL)), await measured(generated(LARGE))
    print(f"{'':30}{'6 KB':>16}{'5 MB':>18}{'ratio':>8}")
    for name, times in small.items():
        medians = [statistics.median(times), statistics.median(large[name])]
        print(
            f"{name:30}{medians[0]:8.2f} ({max(times):5.1f}){medians[1]:10.2f} ({max(large[name]):5.1f})"
            f"{medians[1] / medians[0]:8.1f}"
        )
    curly = generated(LARGE, " “said”")
    wide = "漢字" * 850_000
    print(f"wrap 5 MB with curly quotes: {min(timed(lambda: wrap(curly, 76)) for _ in range(5)):.1f} ms")
    print(f"wrap 1.7 million wide characters: {min(timed(lambda: wrap(wide, 76)) for _ in range(3)):.1f} ms")


if __name__ == "__main__":
    asyncio.run(main())
