"""Memos made findable: those of codings and those of answers and documents, in one full-text index."""

import sqlite3

from annotator.model.edits import Row, RowChange

FIELDS = {"annotations": "memo", "memos": "text"}
"""The tables with memos, and the column that holds them."""


def follow(connection: sqlite3.Connection, change: RowChange) -> None:
    """Bring the index up to date with a change of a row of one of these tables."""
    before, after = _memo(change.table, change.before), _memo(change.table, change.after)
    if before == after:
        return
    if before:
        _take(connection, change.table, change.key)
    if after:
        _put(connection, change.table, change.key, after)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew."""
    connection.execute("insert into memo_search (memo_search) values ('delete-all')")
    connection.execute("delete from memo_texts")
    for table, field in FIELDS.items():
        for key, text in connection.execute(f"select id, {field} from {table} where {field} <> ''").fetchall():
            _put(connection, table, key, text)


def _memo(table: str, row: Row | None) -> str:
    return row[FIELDS[table]] if row else ""


def _put(connection: sqlite3.Connection, table: str, key: str, text: str) -> None:
    made = connection.execute("insert into memo_texts (kind, key, text) values (?, ?, ?)", (table, key, text))
    connection.execute("insert into memo_search (rowid, text) values (?, ?)", (made.lastrowid, text))


def _take(connection: sqlite3.Connection, table: str, key: str) -> None:
    row, text = connection.execute(
        "select id, text from memo_texts where kind = ? and key = ?", (table, key)
    ).fetchone()
    connection.execute("insert into memo_search (memo_search, rowid, text) values ('delete', ?, ?)", (row, text))
    connection.execute("delete from memo_texts where id = ?", (row,))
