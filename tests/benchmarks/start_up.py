"""Start-up against a bare Textual app that shows the same text: `python tests/benchmarks/start_up.py [FILE]`.

Prints the median seconds from the start of the process to the first words of the article on a terminal, and
to the first actors, and their ratios to the bare app. The two programs take turns.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

_SAMPLE = Path(__file__).parents[2] / "assets" / "sample.txt"
_ROUNDS = 7
_PATIENCE = 30.0
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


def seconds_until(command: list[str], wanted: list[bytes], environment: dict[str, str]) -> list[float]:
    """Seconds from the start of a command until each text is written to its terminal of 120x40 cells."""
    terminal, end = pty.openpty()
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=end, stdout=end, stderr=end, env=os.environ | environment, start_new_session=True
    )
    os.close(end)
    seen, times = b"", []
    try:
        for text in wanted:
            while text not in seen:
                if not select.select([terminal], [], [], _PATIENCE)[0]:
                    raise SystemExit(f"{command} did not show {text!r}")
                seen += os.read(terminal, 65536)
            times.append(time.perf_counter() - started)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(terminal)
    return times


def main() -> None:
    """Runs both programs in turn and prints the medians."""
    article = Path(sys.argv[1]) if len(sys.argv) > 1 else _SAMPLE
    first_words = " ".join(article.read_text(encoding="utf-8").split()[:2]).encode()
    bare: list[float] = []
    text: list[float] = []
    actors: list[float] = []
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            environment = {"NEWSREAD_DATA_DIR": folder, "TERM": "xterm-256color"}
            bare += seconds_until([sys.executable, "-c", _BARE_APP, str(article)], [first_words], environment)
            command = [sys.executable, "-m", "newsread", str(article)]
            shown, found = seconds_until(command, [first_words, b"PEOPLE"], environment)
            text.append(shown)
            actors.append(found)
    middle = statistics.median(bare)
    for name, times in (("bare Textual app", bare), ("newsread, text", text), ("newsread, actors", actors)):
        print(f"{name:18} {statistics.median(times):6.2f} s  {statistics.median(times) / middle:5.2f}x")


if __name__ == "__main__":
    main()
