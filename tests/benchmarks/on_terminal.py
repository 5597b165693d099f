"""Programs timed in a real terminal, from the start of the process to the bytes that it writes."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PATIENCE_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Run:
    """How long a program took in one run, and what it took."""

    seconds: list[float]
    """From the start to each of the texts."""
    memory: float
    """Megabytes of the process when it had written the last of them."""


def run_until(command: Sequence[str], wanted: Sequence[bytes], environment: dict[str, str]) -> Run:
    """Runs a program in a terminal of 120x40 cells until it has written some texts, one after the other.

    Raises:
        SystemExit: it ended or took too long before.
    """
    terminal, end = pty.openpty()
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}
    variables = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"} | compiled | environment
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=end, stdout=end, stderr=end, env=variables, start_new_session=True
    )
    os.close(end)
    written, position, seconds = b"", 0, []
    try:
        for text in wanted:
            while (found := written.find(text, position)) < 0:
                written += _more(terminal, command, text)
            seconds.append(time.perf_counter() - started)
            position = found + len(text)
        return Run(seconds, _megabytes(process.pid))
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(terminal)


def _more(terminal: int, command: Sequence[str], text: bytes) -> bytes:
    if select.select([terminal], [], [], PATIENCE_SECONDS)[0]:
        try:
            return os.read(terminal, 65536)
        except OSError:
            pass
    raise SystemExit(f"{' '.join(command)[:200]} did not write {text!r}")


def _megabytes(process: int) -> float:
    """The memory of a process; 0 where it has ended, or where there is no /proc."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return 0.0
    kilobytes = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(kilobytes[0]) / 1024 if kilobytes else 0.0
