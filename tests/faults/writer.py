"""Adds bookmarks to the folder given first and prints each one's id once it is kept.

The second argument is the number to add; the third, if given, limits every file to so many bytes.
"""

import sys
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[2]))

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.paths import folders_under
from store.bookmarks import Bookmarks, new_bookmark


def main(folder: str, count: int, limit: int | None) -> None:
    if limit is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    article = Article("/news/a.txt", "A sentence of some article. " * 500, uuid4().hex, "Title")
    bookmarks = Bookmarks(folders_under(Path(folder)))
    for number in range(count):
        bookmark = new_bookmark(article, number, number + 20, note="n" * 500)
        try:
            bookmarks.add(bookmark)
        except NewsreadError as error:
            print("refused:", error, flush=True)
            return
        print(bookmark.id, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else None)
