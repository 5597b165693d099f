"""What the command `newsread` runs: the first screen, if it can be had at once, then everything else."""

import gc
import sys

_INTERRUPTED = 130
"""The exit status; where the others are is not imported yet."""


def main() -> int:
    """Runs the program; gives the exit status. An interrupt at any moment ends it quietly."""
    try:
        return _run()
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run() -> int:
    from newsread.first_screen.at_once import paint_at_once

    painted = paint_at_once(sys.argv[1:])
    if painted:
        gc.disable()
    try:
        from newsread.cli import main as run

        return run(painted=painted)
    finally:
        if painted:
            painted.give_back()
