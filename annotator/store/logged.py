"""The rows that the log keeps: read them, write one, and what must follow when one is written."""

import sqlite3
from functools import cache
from typing import Any

import msgspec

from annotator.model.edits import Row, RowChange
from annotator.model.errors import UserError
from annotator.store import derived, memo_index, views

# A column with `?` holds yes or no, one with `*` lists or dicts (as JSON text).
_TABLES = {
    "coders": "id name",
    "codebook": "id name source certainty? memo? revision words*",
    "groups": "id place name exclusive? certainty? memo? words*",
    "codes": "id place name key colour definition use_when not_when examples* group line retired? merged_into "
    "changed words*",
    "revisions": "id revision note codes* groups* created updated",
    "documents": "id file_name media source structure added",
    "annotations": "id document exchange target part start end quote code coder certainty memo origin revision "
    "question_start question_end question_quote created updated",
    "part_marks": "id document exchange part coder mark start end created updated",
    "promises": "id document exchange coder what start end quote due_from due_to due_words state kept_by memo "
    "created updated",
    "memos": "id document exchange coder text certainty created updated",
    "searches": "id name query place created updated",
    "pairs": "id document exchange start end quote earlier answer coder state reason said_start said_end "
    "said_quote created updated",
    "rejections": "id document exchange coder kind code start end created updated",
    "cues": "id code phrases* weight unless* why answers* left_out?",
}
COLUMNS = {table: tuple(name.rstrip("?*") for name in text.split()) for table, text in _TABLES.items()}
_FLAGS = {table: {name[:-1] for name in text.split() if name.endswith("?")} for table, text in _TABLES.items()}
_NESTED = {table: {name[:-1] for name in text.split() if name.endswith("*")} for table, text in _TABLES.items()}


class Rows:
    """The rows as they are now, for an edit that must know of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __call__(self, table: str, key: str, /) -> Row | None:
        found = self.where(table, id=key)
        return found[0] if found else None

    def where(self, table: str, /, **fields: object) -> list[Row]:
        found = self.connection.execute(_select(table, tuple(fields)), tuple(fields.values())).fetchall()
        return [row_of(table, values) for values in found]

    def text(self, document: str, /) -> str:
        return self.connection.execute("select text from texts where id = ?", (document,)).fetchone()[0]


def write(
    connection: sqlite3.Connection, table: str, key: str, row: Row | None, before: Row | None = None
) -> None:
    """Make row `key` what is given; a row from an older log may lack columns that came later.

    `before` is the row as it is. No upsert: it makes SQLite flush the search index at every row.
    """
    try:
        if row is None:
            connection.execute(f"delete from {table} where id = ?", (key,))
        elif before is None:
            connection.execute(_insert(table, tuple(row)), _values(table, row))
        else:
            connection.execute(_update(table, tuple(row)), [*_values(table, row), key])
    except sqlite3.IntegrityError as error:
        raise _refusal(connection, key, row, error) from error


def same(current: Row | None, left: Row | None) -> bool:
    """Whether a row is as a change left it, columns aside that came later."""
    if current is None or left is None:
        return current is left
    return {**current, **left} == current


def follow(connection: sqlite3.Connection, changes: list[RowChange]) -> None:
    """Bring everything that is worked out from the logged rows up to date with these changes of them."""
    coded: set[tuple[str, str]] = set()
    for change in changes:
        rows = [row for row in (change.before, change.after) if row is not None]
        if change.table == "documents":
            derived.rebuild(connection, change.key, change.after, change.before)
        elif change.table == "annotations":
            coded.update((row["document"], row["coder"]) for row in rows)
        if change.table in memo_index.FIELDS:
            memo_index.follow(connection, change)
    for document, coder in coded:
        derived.count(connection, document, coder)
    if any(change.table == "codes" for change in changes):
        views.recreate(connection)


def row_of(table: str, values: tuple) -> Row:
    row = dict(zip(COLUMNS[table], values, strict=True))
    for name in _FLAGS[table]:
        row[name] = bool(row[name])
    for name in _NESTED[table]:
        row[name] = msgspec.json.decode(row[name])
    return row


def _values(table: str, row: Row) -> list[Any]:
    nested = _NESTED[table]
    return [msgspec.json.encode(value).decode() if name in nested else value for name, value in row.items()]


@cache
def _select(table: str, fields: tuple[str, ...]) -> str:
    _known(table, fields)
    wanted = " and ".join(f'"{name}" = ?' for name in fields)
    return f'select {listed(COLUMNS[table])} from "{table}" where {wanted or 1} order by id'


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    _known(table, columns)
    return f'insert into "{table}" ({listed(columns)}) values ({", ".join("?" * len(columns))})'


@cache
def _update(table: str, columns: tuple[str, ...]) -> str:
    _known(table, columns)
    changed = ", ".join(f'"{name}" = ?' for name in columns)
    return f'update "{table}" set {changed} where id = ?'


def listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _known(table: str, columns: tuple[str, ...]) -> None:
    """Names come from edits, and from the logs of other people's files: none that we do not know goes into SQL."""
    if unknown := set(columns) - set(COLUMNS[table]):
        raise KeyError(f"{table} has no {unknown}")


def _refusal(connection: sqlite3.Connection, key: str, row: Row | None, error: Exception) -> Exception:
    """The sentence for a row that leans on one that is not there, or that others lean on."""
    if row is None:
        return UserError("{key} is still in use: take away first what was put on it or made with it.", key=key)
    for column, parent in (("code", "codes"), ("coder", "coders"), ("document", "documents")):
        if column in row and not Rows(connection)(parent, row[column]):
            template = f"There is no {column} “{{key}}” in this project: choose one that it has."
            return UserError(template, key=row[column])
    return error
