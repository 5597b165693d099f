"""The one exception that ends in a sentence for the reader."""


class NewsreadError(Exception):
    """Something the reader can understand went wrong; the message is one clear sentence without a full stop.

    The command line prints it and exits with status 1, the app shows it as a notice.
    """


class WrongUseError(NewsreadError):
    """The command line asks for what can't be; the exit status is 2."""
