"""Prints how much of each package the tests of the last `make cover` reached."""

import json
import subprocess
import sys
from collections import Counter

PACKAGES = ("newsread", "nlp", "store", "tui")


def main() -> None:
    """A line for each package: shares of its lines and of its branches, in percent."""
    command = [sys.executable, "-m", "coverage", "json", "-q", "-o", "-"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    counts = {package: Counter[str]() for package in PACKAGES}
    for file, found in report["files"].items():
        summary = {name: value for name, value in found["summary"].items() if isinstance(value, int)}
        counts[file.replace("\\", "/").partition("/")[0]].update(summary)
    for package, count in counts.items():
        lines = 100 * count["covered_lines"] / count["num_statements"]
        branches = 100 * count["covered_branches"] / count["num_branches"]
        print(f"{package:9}{lines:5.1f} % of {count['num_statements']:5,} lines", end="")
        print(f", {branches:5.1f} % of {count['num_branches']:5,} branches")


if __name__ == "__main__":
    main()
