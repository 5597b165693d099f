"""Many articles in a run, against a bare pipeline in a loop: `tests/benchmarks/batch.py [ARTICLES [ROUNDS]]`.

Prints for each way the seconds from start to end, articles a second, seconds of processors, the memory of the
largest process, and the time as a multiple of the bare pipeline's; then what two processes gain over one.
The ways take turns, so that what else the machine does falls on all; its load is printed, too.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_TEXT = (_ROOT / "assets" / "sample.txt").read_text(encoding="utf-8")
_BARE = """
import sys
from pathlib import Path

import newsread
from nlp.startup import import_spacy_lean

import_spacy_lean(None)
from nlp.pipelines import open_pipeline

pipeline = open_pipeline(None, threads={threads})
for file in sorted(Path(sys.argv[1]).iterdir()):
    pipeline(file.read_text(encoding="utf-8"))
"""
_COMMAND = [sys.executable, "-m", "newsread", "--json", "--fresh"]
_WAYS = {
    "bare pipeline": [sys.executable, "-c", _BARE.format(threads=None)],
    "--json": _COMMAND,
    "bare pipeline, one thread": [sys.executable, "-c", _BARE.format(threads=1)],
    "--json --jobs 1": [*_COMMAND, "--jobs", "1"],
    "--json --jobs 2": [*_COMMAND, "--jobs", "2"],
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took: seconds from start to end, seconds of processors, and MB of its largest process."""

    seconds: float
    processor_seconds: float
    megabytes: float


def cost_of(words: list[str], folder: Path) -> Cost:
    """Runs a command on a folder."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as data, (Path(data) / "output").open("wb") as output:
        environment = os.environ | {"NEWSREAD_DATA_DIR": data}
        process = subprocess.Popen([*words, str(folder)], stdout=output, env=environment, cwd=_ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        assert status == 0
    seconds = time.perf_counter() - started
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000)


def main() -> None:
    """Lets the ways take turns, and prints the medians."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    costs: dict[str, list[Cost]] = {way: [] for way in _WAYS}
    with tempfile.TemporaryDirectory() as name:
        for number in range(count):
            (Path(name) / f"{number:05}.txt").write_text(f"{_TEXT}\n{number}\n", encoding="utf-8")
        for _ in range(rounds):
            for way, command in _WAYS.items():
                costs[way].append(cost_of(command, Path(name)))
    words = len(_TEXT.split())
    print(f"{count} articles of {words} words; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    seconds = {way: statistics.median(cost.seconds for cost in costs[way]) for way in _WAYS}
    for way, taken in seconds.items():
        processors = statistics.median(cost.processor_seconds for cost in costs[way])
        memory = max(cost.megabytes for cost in costs[way])
        bare = seconds["bare pipeline, one thread" if "--jobs" in way else "bare pipeline"]
        print(f"{way:26}{taken:7.1f} s {count / taken:6.2f}/s {processors:7.1f} s {memory:5.0f} MB", end=" ")
        print(f"{taken / bare:5.2f}x")
    print(f"two processes gain {seconds['--json --jobs 1'] / seconds['--json --jobs 2']:.2f}x over one")


if __name__ == "__main__":
    main()
