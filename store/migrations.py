"""Steps from an older schema of the storage files to the present one."""

from collections.abc import Callable, Mapping

from newsread.errors import NewsreadError
from store.envelope import Content, Tables

Migrations = Mapping[int, Callable[[Tables], Tables]]

SCHEMA = 1
MIGRATIONS: Migrations = {}
"""For each older schema the function that gives the tables of the next one."""


def migrated(content: Content, schema: int, migrations: Migrations) -> Content:
    """The content in a schema, by every step in between; of that or a newer schema it stays as it is.

    Raises:
        NewsreadError: a step is missing.
    """
    while content.schema < schema:
        step = migrations.get(content.schema)
        if step is None:
            raise NewsreadError(f"Nothing knows how to read files of schema {content.schema}")
        content = Content(step(content.tables), content.schema + 1, content.generation)
    return content
