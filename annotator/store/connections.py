"""Connections to a project file, and the looks at it before it is trusted. Nothing here scans a file."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from annotator.model.errors import UserError
from annotator.store import backup, schema

PATIENCE = 5.0  # seconds that one connection waits for another
_CACHE = 16_000  # KiB of pages held: an import into a large project touches more than the usual 2,000
_MAGIC = b"SQLite format 3\0"


def connect(path: Path, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma trusted_schema = off")
    connection.execute(f"pragma cache_size = -{_CACHE}")
    if not read_only:
        connection.execute("pragma journal_mode = truncate")
        connection.execute("pragma synchronous = full")
    return connection


def close(connection: sqlite3.Connection) -> None:
    """Close the last connection that writes; the journal, kept empty between changes, goes with it."""
    with suppress(sqlite3.OperationalError):  # somebody reads just now: the empty file does no harm
        connection.execute("pragma journal_mode = delete")
    connection.close()


def look_at(path: Path) -> None:
    """Refuse what is no project before SQLite touches it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise UserError(
            "{path} cannot be opened: check that it is there and that you may read it.", path=path
        ) from error
    if head[:16] != _MAGIC or int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise UserError("{path} is not a project of Answer Annotator: choose another file.", path=path)
    if int.from_bytes(head[60:64], "big") > schema.VERSION:
        raise UserError("{path} was made by a newer version of Answer Annotator: install that one.", path=path)


def writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def bring_up_to_date(connection: sqlite3.Connection, path: Path, read_only: bool) -> None:
    version = connection.execute("pragma user_version").fetchone()[0]
    if version == schema.VERSION:
        return
    if read_only:
        raise UserError(
            "{path} is from an older version: open it for writing once to bring it up to date.", path=path
        )
    backup.before_migration(connection, path, version)
    schema.build(connection)
