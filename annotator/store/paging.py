"""Reading a whole table piece by piece, so that whoever writes meanwhile waits for one piece at most."""

import sqlite3
from collections.abc import Callable, Iterator

from annotator.model.edits import Row
from annotator.model.errors import UserError
from annotator.store import logged
from annotator.store.project import Project

_PIECE = 200  # rows


def rows(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple]:
    """The rows of a table, the oldest first; `columns` as SQL writes them."""
    after = -1
    query = f'select {columns}, rowid from "{table}" where rowid > ? order by rowid limit {_PIECE}'
    while piece := connection.execute(query, (after,)).fetchall():
        after = piece[-1][-1]
        yield from (row[:-1] for row in piece)


def each(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows of a logged table, the oldest first."""
    for values in rows(connection, table, logged.listed(logged.COLUMNS[table])):
        yield logged.row_of(table, values)


def steadily(project: Project, read: Callable[[], None]) -> None:
    """Run `read`, and once more with this process's other writers waiting where a change came in between.

    Raises UserError where changes keep coming from elsewhere.
    """
    before = _last(project)
    read()
    if _last(project) == before:
        return
    with project.turn():
        before = _last(project)
        read()
        if _last(project) != before:
            raise UserError("{path} keeps changing: wait until its import is done.", path=project.path.name)


def _last(project: Project) -> int:
    return project.connection.execute("select ifnull(max(seq), 0) from changes").fetchone()[0]
