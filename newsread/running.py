"""What the options of the command line ask for."""

import os
from argparse import Namespace
from pathlib import Path

from newsread.command_line.about import about
from newsread.command_line.exit_status import FAILED, FINE
from newsread.command_line.options import MODES
from newsread.errors import WrongUseError
from newsread.opening import open_library, open_reader
from newsread.paths import Folders, chosen_folders
from newsread.printing.streams import give, tell
from newsread.settings.config import FILE_NAME, Settings, load_settings
from newsread.source_names import shown
from newsread.sources.folders import expanded
from newsread.terminal import is_at_keyboard, is_piped_in


def run(options: Namespace, folders: Folders) -> int:
    """Does what the options ask for; gives the exit status, one of `newsread.command_line.exit_status`.

    Args:
        options: The command line.
        folders: Where everything is kept, unless the settings say otherwise.

    Raises:
        NewsreadError: it can't be done.
        WrongUseError: the options make no sense together.
    """
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    text = about(options)
    if text is None:
        return _run_with_settings(options, folders)
    give(text)
    return FINE


def _run_with_settings(options: Namespace, folders: Folders) -> int:
    if options.restore is not None and not options.doctor:
        raise WrongUseError("--restore goes with --doctor")
    path = Path(options.config) if options.config else folders.config / FILE_NAME
    settings, problems = load_settings(path, os.environ, _flags(options))
    if options.config and not os.access(path, os.F_OK):
        problems = (f"there is no file {shown(options.config)}", *problems)
    folders = chosen_folders(settings.data_dir, folders)
    prints_kept = options.bookmarks or options.corrections
    prints_analyses = options.json or options.list or (options.format is not None and not prints_kept)
    opens_reader = not (prints_analyses or any(getattr(options, mode.attribute) for mode in MODES))
    if not options.files and (prints_analyses or opens_reader):
        if opens_reader and is_at_keyboard():
            open_library(settings, folders, problems)
            return FINE
        if not is_piped_in():
            raise WrongUseError("an article is missing: newsread FILE; newsread --help shows what there is")
        options.files = ["-"]
    if opens_reader:
        files = list(expanded(options.files, deep=options.recursive))
        open_reader(files, settings, folders, problems)
        return FINE
    for problem in problems:
        tell(problem)
    if options.print_config:
        from newsread.settings.config_text import config_text

        give(config_text(settings, path))
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
    give(key_table(keymap))
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
