"""What SQLite says when a file or a disk fails, as sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.model.errors import ProjectBusyError, StoppedError, UserError

_CODE = 0xFF  # the primary result code is the low byte of an extended one


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the file or the disk did into a UserError; a fault in our SQL stays what it is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _sentence(error, path)
        if known is None:
            raise
        raise known from error


def _sentence(error: sqlite3.DatabaseError, path: Path) -> UserError | None:
    match getattr(error, "sqlite_errorcode", 0) & _CODE:
        case sqlite3.SQLITE_FULL:
            return UserError(
                "There is no room left on the disk of {path}: free some space and try again.", path=path
            )
        case sqlite3.SQLITE_IOERR:
            return UserError(
                "The disk of {path} refused to read or write: check the disk and its room.", path=path
            )
        case sqlite3.SQLITE_CORRUPT:
            return UserError("{path} is damaged or cut short: go back to a copy or a backup of it.", path=path)
        case sqlite3.SQLITE_NOTADB:
            return UserError("{path} is not a project of Answer Annotator: choose another file.", path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return UserError("{path} cannot be written: ask for the rights to it, or work on a copy.", path=path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProjectBusyError(
                "{path} is in use by another program: close it there and try again.", path=path
            )
        case sqlite3.SQLITE_INTERRUPT:
            return StoppedError("Reading {path} was stopped: ask again.", path=path)
        case sqlite3.SQLITE_CANTOPEN:
            return UserError(
                "{path} cannot be opened: check that it is there and that you may read it.", path=path
            )
    return None
