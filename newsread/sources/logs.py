"""The log of other libraries, which would stand on the reader's screen."""

import logging


def silence(*libraries: str) -> None:
    """Keeps what libraries log to themselves."""
    for library in libraries:
        logging.getLogger(library).addHandler(logging.NullHandler())
        logging.getLogger(library).propagate = False
