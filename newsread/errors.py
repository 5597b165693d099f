"""What goes wrong in sentences for the reader."""


class NewsreadError(Exception):
    """Something the reader can understand went wrong; the message is one clear sentence without a full stop.

    The command line prints it and exits with status 1, the app shows it as a notice.
    """


class WrongUseError(NewsreadError):
    """The command line asks for what can't be; the exit status is 2."""


def reason_of(error: OSError | ValueError) -> str:
    """Why the system refuses something, in its words: "Permission denied"."""
    said = error.strerror if isinstance(error, OSError) else None
    return said or str(error) or type(error).__name__
