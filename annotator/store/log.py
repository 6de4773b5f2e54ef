"""The log: every change with the rows before and after, kept for good. Undo and redo are read from it alone.

A change has a `role`: `start` (what a new project begins with; never undone), `edit`, `undo` or `redo`. An undo
`undoes` an edit or a redo; a redo `undoes` an undo. `place` is its own `seq`, or that of the first of its batch.
"""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from annotator.model.coding import new_id
from annotator.model.edits import Change, Put, Row, RowChange
from annotator.model.errors import UserError
from annotator.store import logged

_COLUMNS = 'id, at, coder, replica, kind, "rows", undoes, batch'
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(list[RowChange])

_LATEST = f"""
select {_COLUMNS} from changes c where coder = ? and role = ? and seq > ?
  and not exists (select 1 from changes u where u.undoes = c.id) order by place desc, seq desc limit 1
"""
_BATCH = f"""
select {_COLUMNS} from changes c where batch = ? and role = (select role from changes where id = ?)
  and not exists (select 1 from changes u where u.undoes = c.id) order by seq desc
"""


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def put(connection: sqlite3.Connection, puts: list[Put], at: str) -> list[RowChange]:
    """Write rows and tell what each was before; rows that stay as they are do not count."""
    read = logged.Rows(connection)
    made: list[RowChange] = []
    for each in puts:
        before = read(each.table, each.key)
        after = None if each.row is None else _stamped(read, each, before, at)
        if after != before:
            made.append(RowChange(each.table, each.key, before, after))
            logged.write(connection, each.table, each.key, after, before)
    logged.follow(connection, made)
    return made


def _stamped(read: logged.Rows, put: Put, before: Row | None, at: str) -> Row:
    """Say when a row was made and last changed, and under which codebook, unless the edit itself says it."""
    row = {**put.row} if put.row else {}
    if put.table == "annotations" and not row["revision"]:
        row["revision"] = read.where("codebook")[0]["revision"]
    if put.table == "documents":
        row["added"] = row["added"] or at
    if "updated" in row and row != before:
        row["created"] = row["created"] or at
        same = before is not None and row["updated"] == before["updated"]
        row["updated"] = at if same or not row["updated"] else row["updated"]
    return row


def append(connection: sqlite3.Connection, change: Change, role: str) -> None:
    """Write a change down, as one plain row: anything that could fail halfway flushes the search index."""
    seq = connection.execute("select ifnull(max(seq), 0) + 1 from changes").fetchone()[0]
    first = connection.execute("select min(seq) from changes where batch = ?", (change.batch,)).fetchone()[0]
    values = (
        *(seq, change.id, change.at, change.coder, change.replica, change.kind, role, first or seq),
        *(change.undoes, change.batch, _encoder.encode(change.rows).decode()),
    )
    connection.execute("insert into changes values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


def undoable(connection: sqlite3.Connection, coder: str) -> Change | None:
    """The edit or redo that an undo would take back: the last whose batch began last."""
    found = [_latest(connection, coder, role) for role in ("edit", "redo")]
    return max(filter(None, found), key=lambda change: _place(connection, change), default=None)


def redoable(connection: sqlite3.Connection, coder: str) -> Change | None:
    """The undo that a redo would take back: none, once there was another edit after it."""
    edited = connection.execute("select max(place) from changes where coder = ? and role = 'edit'", (coder,))
    return _latest(connection, coder, "undo", edited.fetchone()[0] or 0)


def _latest(connection: sqlite3.Connection, coder: str, role: str, after: int = 0) -> Change | None:
    """The last change of a role that nothing has undone; two roles in one query would sort the whole log."""
    row = connection.execute(_LATEST, (coder, role, after)).fetchone()
    return _change(row) if row else None


def _place(connection: sqlite3.Connection, change: Change) -> tuple[int, int]:
    return connection.execute("select place, seq from changes where id = ?", (change.id,)).fetchone()


def together(connection: sqlite3.Connection, change: Change) -> list[Change]:
    """The changes that are taken back with this one, the last first."""
    if change.batch is None:
        return [change]
    return [_change(row) for row in connection.execute(_BATCH, (change.batch, change.id)).fetchall()]


def size(connection: sqlite3.Connection, change: Change) -> int:
    """How many changes go together with this one, itself included."""
    counted = connection.execute("select count(*) from changes where batch = ?", (change.batch,))
    return counted.fetchone()[0] or 1


def reverse(connection: sqlite3.Connection, change: Change) -> list[RowChange]:
    """Put the rows of a change back as they were; refused when one is no longer as the change left it."""
    read = logged.Rows(connection)
    made = [RowChange(each.table, each.key, each.after, each.before) for each in reversed(change.rows)]
    for each in made:
        if not logged.same(read(each.table, each.key), each.before):
            raise UserError("This was changed again since and cannot be taken back: undo the later change first.")
        logged.write(connection, each.table, each.key, each.after, each.before)
    logged.follow(connection, made)
    return made


def history(connection: sqlite3.Connection) -> Iterator[Change]:
    """Every change from the first on."""
    for row in connection.execute(f"select {_COLUMNS} from changes order by seq"):
        yield _change(row)


def _change(row: tuple) -> Change:
    key, at, coder, replica, kind, rows, undoes, batch = row
    return Change(key, at, coder, replica, kind, tuple(_decoder.decode(rows)), undoes, batch)


def change_of(
    rows: list[RowChange], *, coder: str, replica: str, kind: str, at: str = "", **more: str | None
) -> Change:
    return Change(new_id(), at or now(), coder, replica, kind, tuple(rows), **more)
