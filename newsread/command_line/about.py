"""What newsread prints about itself, whatever the configuration."""

from argparse import Namespace


def about(options: Namespace) -> str | None:
    """The help, the version, the manual, the completions or the schema, as asked for; None if none is.

    Args:
        options: The command line.
    """
    if options.help:
        from newsread.command_line.help_text import brief_help, full_help

        return full_help() if options.help == "all" else brief_help()
    if options.version:
        from newsread import __version__

        return f"newsread {__version__}\n"
    if options.print_man:
        from newsread.command_line.manual import manual

        return manual()
    if options.completions:
        from newsread.command_line.completions import completions

        return completions(options.completions)
    if options.print_schema:
        from newsread.printing.output_schema import schema_text

        return schema_text()
    return None
