"""One table of a storage file, opened with its first use."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.storage import AtomicJSONStorage, RecordTable


class TableOnDemand:
    """The storage of a file and one of its tables. TinyDB is imported with the first use of either.

    Args:
        path: The file; it need not exist.
        name: The name of the table.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name

    @cached_property
    def storage(self) -> "AtomicJSONStorage":
        """The whole file, for transactions and notices."""
        from store.storage import AtomicJSONStorage

        return AtomicJSONStorage(self._path)

    @cached_property
    def table(self) -> "RecordTable":
        """The records of the table."""
        from store.storage import RecordTable

        return RecordTable(self.storage, self._name)
