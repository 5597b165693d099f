"""Adds records to a file of stock TinyDB, as `writer.py --edits` adds bookmarks, and prints each one's id.

The first argument is the file, the second the number of records to add.
"""

import sys
from uuid import uuid4

from tinydb import TinyDB


def main(path: str, count: int) -> None:
    with TinyDB(path) as database:
        for number in range(count):
            record = {"id": str(uuid4()), "exact": "A sentence of some article.", "note": "n" * 900}
            database.insert(record)
            print(record["id"], flush=True)
            database.update({"note": "e" * (number % 100 * 9)}, doc_ids=[1])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
