"""The command `newsread`. It imports nothing heavy before the article is on the screen."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from newsread.command_line.about import about
from newsread.command_line.exit_status import FAILED, FINE, INTERRUPTED, WRONG_USE
from newsread.command_line.options import MODES
from newsread.command_line.parsing import parse
from newsread.crash import crash_sentence, details_of
from newsread.errors import NewsreadError, WrongUseError
from newsread.first_screen.prepaint import Painted
from newsread.opening import open_library, open_reader
from newsread.paths import Folders, default_folders, folders_under
from newsread.printing.streams import tell
from newsread.settings.config import FILE_NAME, Settings, load_settings
from newsread.source_names import shown
from newsread.terminal import is_at_keyboard, is_piped_in


def main(argv: Sequence[str] | None = None, painted: Painted | None = None) -> int:
    """Runs the program; gives the exit status, one of `newsread.command_line.exit_status`.

    Args:
        argv: The words after the program's name; those of this process if None.
        painted: The terminal with the first screen, if there is one already.
    """
    options = parse(argv)
    folders = folders_under(Path(options.data_dir)) if options.data_dir else default_folders()
    try:
        with painted or nullcontext():
            return _run(options, folders, painted)
    except WrongUseError as error:
        return _failed(str(error), WRONG_USE)
    except NewsreadError as error:
        return _failed(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _failed(crash_sentence(details_of(error), folders))


def _run(options: Namespace, folders: Folders, painted: Painted | None) -> int:
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    text = about(options)
    if text is None:
        return _run_with_settings(options, folders, painted)
    print(text, end="", flush=True)
    return FINE


def _run_with_settings(options: Namespace, folders: Folders, painted: Painted | None) -> int:
    if options.restore is not None and not options.doctor:
        raise WrongUseError("--restore goes with --doctor")
    path = Path(options.config) if options.config else folders.config / FILE_NAME
    settings, problems = load_settings(path, os.environ, _flags(options))
    if options.config and not path.exists():
        problems = (f"there is no file {shown(options.config)}", *problems)
    if settings.data_dir:
        folders = folders_under(Path(settings.data_dir).expanduser())
    prints_kept = options.bookmarks or options.corrections
    prints_analyses = options.json or options.list or (options.format is not None and not prints_kept)
    opens_reader = not (prints_analyses or any(getattr(options, mode.attribute) for mode in MODES))
    if not options.files and (prints_analyses or opens_reader):
        if opens_reader and is_at_keyboard():
            open_library(options, settings, folders, problems)
            return FINE
        if not is_piped_in():
            raise WrongUseError("an article is missing: newsread FILE; newsread --help shows what there is")
        options.files = ["-"]
    if opens_reader:
        from newsread.sources.folders import expanded

        options.files = list(expanded(options.files, deep=options.recursive))
        open_reader(options, settings, folders, problems, painted)
        return FINE
    for problem in problems:
        tell(problem)
    if options.print_config:
        from newsread.settings.config_text import config_text

        print(config_text(settings, path), end="", flush=True)
        return FINE
    if options.print_keys:
        return _print_keys(settings)
    if prints_analyses:
        return _print_analyses(options, settings, folders)
    return _look_after_kept(options, settings, folders)


def _print_keys(settings: Settings) -> int:
    from newsread.settings.keymap import key_table, keymap_of

    keymap, refused = keymap_of(settings)
    for problem in refused:
        tell(problem)
    print(key_table(keymap), end="", flush=True)
    return FINE


def _look_after_kept(options: Namespace, settings: Settings, folders: Folders) -> int:
    """Prints what was kept, adds to it, or says whether it is whole."""
    from newsread.printing.doctoring import print_checks, print_restored
    from newsread.printing.kept_files import import_kept, print_bookmarks

    if options.import_path:
        import_kept(folders, options.import_path)
    elif options.corrections:
        return _print_corrections(options, settings, folders)
    elif options.bookmarks:
        if options.format == "markup":
            raise WrongUseError("--format markup is for --corrections; --bookmarks has md, json and csv")
        print_bookmarks(folders, options.files, options.format or "md")
    elif options.restore is not None:
        print_restored(folders, options.restore)
    else:
        return FINE if print_checks(folders) else FAILED
    return FINE


def _print_corrections(options: Namespace, settings: Settings, folders: Folders) -> int:
    from newsread.printing.kept_corrections import print_corrections

    form = options.format or "md"
    return FINE if print_corrections(folders, options.files, form, settings.model) else FAILED


def _flags(options: Namespace) -> dict[str, object]:
    """The settings that the command line gives; None where it does not."""
    return {
        "measure": options.width,
        "theme": options.theme,
        "model": options.model,
        "mouse": False if options.no_mouse else None,
        "data_dir": options.data_dir,
    }


def _failed(sentence: str, status: int = FAILED) -> int:
    tell(sentence)
    return status


def _print_analyses(options: Namespace, settings: Settings, folders: Folders) -> int:
    from newsread.printing.batch import print_reports
    from newsread.printing.reporting import Form, Reporter

    usual: Form = "json" if options.json else "table"
    form = options.format or usual
    if form in ("md", "markup"):
        user = "--bookmarks" if form == "md" else "--corrections"
        raise WrongUseError(f"--format {form} is for {user}; --json and --list have json and csv")
    threads = 1 if options.jobs else None
    reporter = Reporter(form, settings.model, threads, folders, options.fresh)
    all_read = print_reports(reporter, options.files, deep=options.recursive, jobs=options.jobs or 1)
    return FINE if all_read else FAILED
