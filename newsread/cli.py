"""The command `newsread`. It imports nothing heavy before the article is on the screen."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path

from newsread.command_line.exit_status import FAILED, FINE, INTERRUPTED, WRONG_USE
from newsread.crash import crash_sentence, details_of
from newsread.errors import NewsreadError, WrongUseError
from newsread.first_screen.prepaint import Painted
from newsread.opening import open_reader
from newsread.paths import Folders, chosen_folders, default_folders, folders_under
from newsread.printing.streams import discard_output, make_streams_ready, tell
from newsread.settings.config import FILE_NAME, load_settings
from newsread.sources.folders import expanded


def main(argv: Sequence[str] | None = None, painted: Painted | None = None) -> int:
    """Runs the program; gives the exit status, one of `newsread.command_line.exit_status`.

    Args:
        argv: The words after the program's name; those of this process if None.
        painted: The terminal with the first screen, if there is one already.
    """
    make_streams_ready()
    words = sys.argv[1:] if argv is None else argv
    if words and not any(word.startswith("-") for word in words):
        folders = default_folders()
        return _guarded(lambda: _open_files(words, folders, painted), folders, painted)
    # Imported only where there is more than file names: argparse and the options take a while.
    from newsread.command_line.parsing import parse
    from newsread.running import run

    options = parse(words)
    folders = folders_under(Path(options.data_dir)) if options.data_dir else default_folders()
    return _guarded(lambda: run(options, folders), folders)


def _open_files(words: Sequence[str], folders: Folders, painted: Painted | None) -> int:
    settings, problems = load_settings(folders.config / FILE_NAME, os.environ, {})
    open_reader(
        list(expanded(words)), settings, chosen_folders(settings.data_dir, folders), problems, painted
    )
    return FINE


def _guarded(run: Callable[[], int], folders: Folders, painted: Painted | None = None) -> int:
    """Runs a part of the program; the status it gives, or that of an error, which is told in a sentence."""
    try:
        with painted or nullcontext():
            return run()
    except WrongUseError as error:
        return _failed(str(error), WRONG_USE)
    except NewsreadError as error:
        return _failed(str(error))
    except BrokenPipeError:
        discard_output()
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _failed(crash_sentence(details_of(error), folders))


def _failed(sentence: str, status: int = FAILED) -> int:
    tell(sentence)
    return status
