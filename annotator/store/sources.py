"""Texts, the files they came from and their places on pages: kept once, by content, and never changed."""

import sqlite3
import zlib

from annotator.model.edits import AddDocument

_LEVEL = 1  # twice as fast as the usual 6 for a tenth more bytes


def keep(connection: sqlite3.Connection, edit: AddDocument) -> None:
    document = edit.document
    keep_text(connection, document.id, document.text)
    keep_source(connection, edit.sha256, edit.source)
    if document.places:
        keep_places(connection, document.id, edit.sha256, document.places)


def keep_text(connection: sqlite3.Connection, document: str, text: str) -> None:
    connection.execute("insert or ignore into texts values (?, ?)", (document, text))


def keep_source(connection: sqlite3.Connection, sha256: str, source: bytes) -> None:
    if connection.execute("select 1 from sources where id = ?", (sha256,)).fetchone():
        return
    packing, packed = _packed(source)
    connection.execute("insert into sources values (?, ?, ?, ?)", (sha256, len(source), packing, packed))


def keep_places(connection: sqlite3.Connection, document: str, sha256: str, places: bytes) -> None:
    connection.execute("insert or ignore into places values (?, ?, ?)", (document, sha256, places))


def _packed(source: bytes) -> tuple[str, bytes]:
    packed = zlib.compress(source, _LEVEL)
    return ("zlib", packed) if len(packed) < len(source) else ("", source)


def source(connection: sqlite3.Connection, sha256: str) -> bytes:
    """The bytes of the file that a document came from. Raises KeyError where there is none."""
    found = connection.execute("select packing, bytes from sources where id = ?", (sha256,)).fetchone()
    if found is None:
        raise KeyError(sha256)
    return zlib.decompress(found[1]) if found[0] == "zlib" else found[1]
