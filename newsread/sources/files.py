"""The bytes of files and of standard input."""

import sys
from pathlib import Path

from newsread.errors import NewsreadError, reason_of
from newsread.source_names import shown
from newsread.sources.content import LARGEST_SOURCE, Raw


def read_file(path: str, most: int = LARGEST_SOURCE) -> Raw:
    """What is in a file, or on standard input where the path is `-`; of a file too long, a byte too much.

    Args:
        path: The name of the file.
        most: How many bytes a file may have.

    Raises:
        NewsreadError: there is no such file, or it can't be read.
    """
    if not path:
        raise NewsreadError("the name of a file is empty")
    try:
        if path == "-":
            return Raw(sys.stdin.buffer.read(most + 1), path, name="")
        with Path(path).open("rb") as file:
            return Raw(file.read(most + 1), path, name=Path(path).name)
    except FileNotFoundError:
        raise NewsreadError(f"there is no file {shown(path)}") from None
    except IsADirectoryError:
        raise NewsreadError(f"there is nothing to read in the folder {shown(path)}") from None
    except PermissionError:
        raise NewsreadError(f"there is no permission to read {shown(path)}") from None
    except (OSError, ValueError) as error:
        raise NewsreadError(f"{shown(path)} can't be read: {reason_of(error)}") from None
