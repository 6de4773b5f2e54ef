"""Texts, the files they came from and their places on pages: kept once, by content, and never changed."""

import sqlite3

from annotator.model.edits import AddDocument
from annotator.model.source import Source


def keep(connection: sqlite3.Connection, edit: AddDocument) -> None:
    """Keep what an edit brings besides its row; what is there already stays."""
    keep_text(connection, edit.id, edit.text)
    keep_source(connection, edit.source)
    if edit.places:
        keep_places(connection, edit.id, edit.source.sha256, edit.places)


def keep_text(connection: sqlite3.Connection, document: str, text: str) -> None:
    connection.execute("insert or ignore into texts values (?, ?)", (document, text))


def keep_source(connection: sqlite3.Connection, source: Source) -> None:
    values = (source.sha256, source.size, source.packing, source.packed)
    connection.execute("insert or ignore into sources values (?, ?, ?, ?)", values)


def keep_places(connection: sqlite3.Connection, document: str, sha256: str, places: bytes) -> None:
    connection.execute("insert or ignore into places values (?, ?, ?)", (document, sha256, places))


def source(connection: sqlite3.Connection, sha256: str) -> Source:
    """The file that a document came from. Raises KeyError where there is none."""
    found = connection.execute("select id, size, packing, bytes from sources where id = ?", (sha256,)).fetchone()
    if found is None:
        raise KeyError(sha256)
    return Source(*found)
