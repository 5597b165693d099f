"""`--json` and `--list`: the analyses of many articles on standard output, in the order of the inputs."""

import os
import signal
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing

from newsread.command_line.exit_status import INTERRUPTED
from newsread.printing.output_csv import csv_header
from newsread.printing.progress import progress_bar
from newsread.printing.reporting import Report, Reporter
from newsread.printing.streams import expect_data, give, tell
from newsread.sources.content import Raw
from newsread.sources.files import read_file
from newsread.sources.folders import expanded

_VISIBLE_CURSOR = "\x1b[?25h"


def print_reports(reporter: Reporter, sources: Sequence[str], *, deep: bool, jobs: int) -> bool:
    """Prints the report of every input in order, and tells on standard error what went wrong.

    Args:
        reporter: Makes the reports.
        sources: Files, folders, addresses, and `-`.
        deep: Whether folders in folders count, too.
        jobs: In how many processes.

    Returns:
        Whether every input could be read.

    Raises:
        NewsreadError: nothing can be analysed.
    """
    expect_data()

    def count() -> int:
        return sum(1 for _ in expanded(sources, deep=deep))

    all_read = True
    notices: set[str] = set()
    reports = _reports(reporter, expanded(sources, deep=deep), jobs)
    with closing(reports), progress_bar(count) as advance:
        give(csv_header() if reporter.form == "csv" else "")
        for number, report in enumerate(reports):
            gap = "\n" if number and report.text and reporter.form == "table" else ""
            give(gap + report.text)
            if report.problem:
                all_read = False
                tell(report.problem)
            if report.notice and report.notice not in notices:
                notices.add(report.notice)
                tell(report.notice)
            advance()
    return all_read


def _reports(reporter: Reporter, sources: Iterable[str], jobs: int) -> Generator[Report, None, None]:
    if jobs == 1:
        signal.signal(signal.SIGINT, _end_at_once)
        yield from map(reporter.report, sources)
        return
    from newsread.printing.jobs import in_order

    with closing(in_order(reporter.report, map(_for_another_process, sources), jobs)) as reports:
        yield from reports


def _for_another_process(source: str) -> str | Raw:
    """The source; only this process can read standard input."""
    return read_file(source) if source == "-" else source


def _end_at_once(*_: object) -> None:
    """Ends a process that analyses on ctrl+c; an import makes another error of KeyboardInterrupt."""
    if sys.stderr.isatty():
        sys.stderr.write(_VISIBLE_CURSOR)
        sys.stderr.flush()
    os._exit(INTERRUPTED)
