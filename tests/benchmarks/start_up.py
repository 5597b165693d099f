"""From the start of a process to its first text on a terminal: `tests/benchmarks/start_up.py [ROUNDS]`.

Times newsread with 6 KB and with 5 MB against Python's own write of the text, less, a bare Textual app with
one Static, and the readers of `peers.py`, which are installed once below ~/.cache. The programs take turns.
Each line gives the median seconds and its ratio to Python's write; `taken over` is the first text that
Textual draws on the painted screen, with its ratio to the bare app. With 5 MB a slow peer runs once.
"""

import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.on_terminal import run_until
from tests.benchmarks.peers import PEERS, installed, written_as
from tests.benchmarks.texts import FIRST_WORD, LARGE, SMALL, generated

_ENVIRONMENTS = Path.home() / ".cache" / "newsread-benchmarks"
TEXTUAL_BEGINS = b"\x1b[?1000h"
"""What Textual writes first of all."""
_WRITE = "import sys; sys.stdout.write(open(sys.argv[1], encoding='utf-8').read())"
_BARE_APP = """
import sys
from textual.app import App
from textual.content import Content
from textual.widgets import Static


class Bare(App):
    def compose(self):
        yield Static(Content(open(sys.argv[1], encoding="utf-8").read()))


Bare().run()
"""


@dataclass(slots=True)
class Program:
    """A program to time."""

    name: str
    command: list[str]
    is_slow: bool = False
    """Whether a large text takes it so long that once is enough."""
    wanted: tuple[bytes, ...] = (FIRST_WORD.encode(),)
    seconds: list[float] = field(default_factory=list)
    """To the first text, in every round."""
    seconds_to_last: list[float] = field(default_factory=list)
    memory: float = 0.0

    def run(self) -> None:
        """Runs it once, with a home of its own."""
        with tempfile.TemporaryDirectory() as home:
            run = run_until(self.command, self.wanted, {"NEWSREAD_DATA_DIR": home, "HOME": home})
        self.seconds.append(run.seconds[0])
        self.seconds_to_last.append(run.seconds[-1])
        self.memory = max(self.memory, run.memory)


def programs(text: str, folder: Path) -> list[Program]:
    """Every program with the text in the format that it reads."""
    article = str(written_as(text, ".txt", folder))
    first = FIRST_WORD.encode()
    known = [
        Program("Python's write", [sys.executable, "-c", _WRITE, article]),
        Program("less", ["less", article]),
        Program(
            "newsread",
            [str(Path(sys.executable).parent / "newsread"), article],
            wanted=(first, TEXTUAL_BEGINS, first),
        ),
        Program("bare Textual app", [sys.executable, "-c", _BARE_APP, article], is_slow=True),
    ]
    for peer in PEERS:
        command = installed(peer, _ENVIRONMENTS)
        file = str(written_as(text, peer.ending, folder))
        known.append(Program(peer.package, [str(command), file], is_slow=True))
    return known


def measured(characters: int, rounds: int, folder: Path) -> dict[str, Program]:
    """Every program after its rounds, by name."""
    known = programs(generated(characters), folder)
    for number in range(rounds):
        for program in known:
            if number == 0 or characters < LARGE or not program.is_slow:
                program.run()
    return {program.name: program for program in known}


def main() -> None:
    """Measures and prints."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    for characters in (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as folder:
            known = measured(characters, rounds, Path(folder))
        write = statistics.median(known["Python's write"].seconds)
        print(f"{characters:,} characters, {rounds} rounds")
        for program in known.values():
            median = statistics.median(program.seconds)
            print(f"  {program.name:24} {median:7.3f} s {median / write:7.2f}x {program.memory:6.0f} MB")
        ours = statistics.median(known["newsread"].seconds_to_last)
        bare = statistics.median(known["bare Textual app"].seconds)
        print(f"  {'newsread, taken over':24} {ours:7.3f} s {ours / bare:7.2f}x of the bare app")


if __name__ == "__main__":
    main()
