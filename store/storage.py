"""A TinyDB storage that loses nothing: locked, atomic, checked, with backups.

Import this module on first use only, for it imports TinyDB.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tinydb.storages import Storage
from tinydb.table import Document, Table

from newsread.errors import NewsreadError, reason_of
from store.backups import backup_paths, rotate
from store.envelope import Content, DamagedError, Tables, decode, encode
from store.files import copy_under, followed, make_folder, sweep_temporary_files, write_atomically
from store.migrations import MIGRATIONS, SCHEMA, Migrations, migrated
from store.recovery import quarantine, recover

if TYPE_CHECKING:
    from filelock import FileLock

Stamp = tuple[int, int, int]
"""The number, time of change and size of a file; every file written atomically has its own number."""

LOCK_SECONDS = 10.0
_POLL_SECONDS = 0.005


@dataclass(slots=True)
class _Transaction:
    tables: Tables
    generation: int
    schema_on_disk: int
    changed: bool = False


class AtomicJSONStorage(Storage):
    """One JSON file of tables, shared by any number of threads, objects and processes.

    Reading is possible at any time; writing needs `transaction()`.

    Args:
        path: The file; a symbolic link is followed.
        schema: The schema to write.
        migrations: The steps from older schemas.
    """

    def __init__(self, path: Path, schema: int = SCHEMA, migrations: Migrations = MIGRATIONS) -> None:
        self.path = followed(path)
        self.notices: list[str] = []
        """What the reader should know about files that were mended, one sentence each."""
        self._schema = schema
        self._migrations = migrations
        self._threads = threading.RLock()
        self._transaction: _Transaction | None = None
        self._swept = False

    def read(self) -> Tables:
        """All tables, as they are on the disk or, inside a transaction, as they will be."""
        with self._threads:
            if self._transaction is not None:
                return self._transaction.tables
            data = self._bytes()
            try:
                return self._migrated(self._whole(data))
            except DamagedError:
                return self._mended(data)

    def stamp(self) -> Stamp | None:
        """What tells this state of the file from any other, without reading it; None if there is no file."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size

    def write(self, data: Tables) -> None:
        """Replaces all tables at the end of the transaction."""
        if self._transaction is None:
            raise RuntimeError("writing needs a transaction")
        self._transaction.tables = data
        self._transaction.changed = True

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One step of reading, changing and writing that others see whole or not at all.

        An exception inside discards every change. A transaction inside another one belongs to that.

        Raises:
            NewsreadError: the file can't be locked, read or written, or a newer newsread wrote it.
        """
        with self._threads:
            if self._transaction is not None:
                yield
                return
            with self._locked():
                try:
                    self._transaction = self._begin()
                    yield
                    self._commit(self._transaction)
                finally:
                    self._transaction = None

    @cached_property
    def _file_lock(self) -> FileLock:
        """Held while the file is written; reading needs neither the lock nor its library."""
        from filelock import FileLock

        return FileLock(f"{self.path}.lock", mode=0o600)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import Timeout

        with _saving(self.path):
            make_folder(self.path.parent)
            try:
                self._file_lock.acquire(timeout=LOCK_SECONDS, poll_interval=_POLL_SECONDS)
            except Timeout as error:
                raise NewsreadError(f"{self.path} is in use by another program") from error
        try:
            yield
        finally:
            self._file_lock.release()

    def _begin(self) -> _Transaction:
        with _saving(self.path):
            if not self._swept:
                sweep_temporary_files(self.path)
                self._swept = True
            data = self._bytes()
            try:
                content = self._whole(data)
            except DamagedError:
                content = self._mend(data)
        if content.schema > self._schema:
            raise NewsreadError(
                f"{self.path} belongs to a newer version of newsread, which is needed to change it"
            )
        return _Transaction(self._migrated(content), content.generation, content.schema)

    def _commit(self, transaction: _Transaction) -> None:
        if not transaction.changed:
            return
        content = Content(transaction.tables, self._schema, transaction.generation + 1)
        with _saving(self.path):
            if transaction.schema_on_disk < self._schema:
                old = self.path.with_name(f"{self.path.name}.schema{transaction.schema_on_disk}")
                copy_under(self.path, old)
            write_atomically(self.path, encode(content), before_replacing=lambda: rotate(self.path))

    def _bytes(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise NewsreadError(f"{self.path} can't be read ({reason_of(error)})") from error

    def _whole(self, data: bytes | None) -> Content:
        """The content of the file; empty where neither it nor a backup exists."""
        if data is not None:
            return decode(data)
        if backup_paths(self.path):
            raise DamagedError
        return Content({}, self._schema, 0)

    def _mend(self, data: bytes | None) -> Content:
        """Keeps the damaged file aside and puts what could be recovered in its place; only under the lock."""
        recovery = recover(self.path, data, self._schema)
        notice = recovery.notice
        if data is not None:
            notice += f"; the damaged file is kept as {quarantine(self.path).name}"
        write_atomically(self.path, encode(recovery.content))
        self.notices.append(notice)
        return recovery.content

    def _mended(self, data: bytes | None) -> Tables:
        """Recovered tables for reading, also where the disk can't be written."""
        try:
            with self.transaction():
                return self.read()
        except NewsreadError:
            recovery = recover(self.path, data, self._schema)
            if recovery.notice not in self.notices:
                self.notices.append(recovery.notice)
            return self._migrated(recovery.content)

    def _migrated(self, content: Content) -> Tables:
        return migrated(content, self._schema, self._migrations).tables


class RecordTable(Table):
    """A table whose records have keys of our own and are never cached."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB takes any type, though its hints say int

    def __init__(self, storage: AtomicJSONStorage, name: str) -> None:
        super().__init__(storage, name, cache_size=0)

    def find(self, key: str) -> dict[str, Any] | None:
        """The record with a key, if there is one."""
        return self.get(doc_id=cast(int, key))

    def records(self) -> list[Mapping[str, Any]]:
        """Every record, in the order in which they were added; they are not to be changed."""
        return [*self._read_table().values()]

    def put(self, key: str, record: dict[str, Any]) -> None:
        """Adds a record or replaces the one with this key; needs a transaction."""
        self.upsert(Document(record, doc_id=cast(int, key)))

    def delete(self, key: str) -> None:
        """Removes the record with this key, if there is one; needs a transaction."""
        if self.find(key) is not None:
            self.remove(doc_ids=[cast(int, key)])


@contextmanager
def _saving(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NewsreadError(f"{path} can't be saved ({reason_of(error)})") from error
