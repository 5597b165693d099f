"""What the command `newsread` runs: the first screen, if it can be had at once, then everything else."""

import gc
import sys

from newsread.first_screen.at_once import paint_at_once


def main() -> int:
    """Runs the program; gives the exit status."""
    painted = paint_at_once(sys.argv[1:])
    if painted:
        gc.disable()
    try:
        from newsread.cli import main as run

        return run(painted=painted)
    finally:
        if painted:
            painted.give_back()
