"""Everything that a project holds, out of it and into a new one again, so that nothing is lost on the way.

What goes out: the logged tables as their rows, the log, and what is kept beside it because it never changes
(texts, page places, source files). What is worked out from these (list, counts, search) is made anew.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import msgspec

from annotator.model.document import Document
from annotator.model.edits import ON_DOCUMENTS, Row
from annotator.model.errors import UserError
from annotator.model.source import Source
from annotator.store import derived, logged, memo_index, paging, sources, views
from annotator.store.project import Project

CHANGE = ("seq", "id", "at", "coder", "replica", "kind", "role", "place", "undoes", "batch", "rows")
SECTIONS = (*logged.COLUMNS, "changes", "texts", "places", "sources")


def about(project: Project) -> dict[str, str]:
    """The project's own id and when it was made."""
    return dict(project.connection.execute("select key, value from project order by key").fetchall())


def section(project: Project, name: str, coder: str | None = None) -> Iterator[Row]:
    """The rows of one of `SECTIONS`, the oldest first; of what coders did only that of the coder with this id."""
    read = _READ.get(name, partial(paging.each, table=name))
    found = read(project.connection)
    return (row for row in found if _is_of(name, row, coder)) if coder else found


def _is_of(name: str, row: Row, coder: str) -> bool:
    if name == "changes":
        return row["coder"] == coder or not any(each["table"] in ON_DOCUMENTS for each in row["rows"])
    return name not in ON_DOCUMENTS or row["coder"] == coder


def _documents(connection: sqlite3.Connection) -> Iterator[Row]:
    """With the text, and the structure as what it says."""
    for row in paging.each(connection, "documents"):
        text = connection.execute("select text from texts where id = ?", (row["id"],)).fetchone()[0]
        yield {**row, "structure": msgspec.json.decode(row["structure"]), "text": text}


def _changes(connection: sqlite3.Connection) -> Iterator[Row]:
    for values in paging.rows(connection, "changes", logged.listed(CHANGE)):
        row = dict(zip(CHANGE, values, strict=True))
        yield {**row, "rows": msgspec.json.decode(row["rows"])}


def _texts(connection: sqlite3.Connection) -> Iterator[Row]:
    """Of documents that were taken out: the log can bring them back."""
    query = "select id, text from texts where id not in (select id from documents) order by rowid"
    for key, text in connection.execute(query).fetchall():
        yield {"id": key, "text": text}


def _places(connection: sqlite3.Connection) -> Iterator[Row]:
    for document, source, packed in paging.rows(connection, "places", "document, source, bytes"):
        yield {"document": document, "source": source, "bytes": packed}


def _sources(connection: sqlite3.Connection) -> Iterator[Row]:
    for (key,) in paging.rows(connection, "sources", "id"):
        yield {"id": key, "bytes": sources.source(connection, key).content}


_READ: dict[str, Callable[[sqlite3.Connection], Iterator[Row]]] = {
    "documents": _documents,
    "changes": _changes,
    "texts": _texts,
    "places": _places,
    "sources": _sources,
}


def restore(project: Project, values: dict[str, str], rows: Iterable[tuple[str, Row]]) -> None:
    """Make an untouched project what these sections hold, in one transaction; `rows` come as (section, row).

    Raises UserError, and changes nothing, where the project holds work already or the rows do not fit together.
    """
    connection = project.connection
    with project.transaction():
        _refuse_work(project)
        connection.execute("pragma defer_foreign_keys = on")
        for table in ("changes", *reversed(logged.COLUMNS)):
            connection.execute(f'delete from "{table}"')
        for name, row in rows:
            _put(connection, name, row)
        connection.executemany("insert or replace into project values (?, ?)", values.items())
        if connection.execute("pragma foreign_key_check").fetchone():
            raise UserError("The file leaves out what other parts of it lean on: export it again.")
        for row in paging.each(connection, "documents"):
            derived.rebuild(connection, row["id"], row)
        memo_index.rebuild(connection)
        views.recreate(connection)
    project.code_as(project.coder.name)


def _refuse_work(project: Project) -> None:
    work = "select 1 from changes where role <> 'start' union all select 1 from documents"
    if project.connection.execute(work).fetchone():
        raise UserError(
            "{path} holds work already: take in a whole export with a new project.", path=project.path.name
        )


def _put(connection: sqlite3.Connection, name: str, row: Row) -> None:
    match name:
        case "documents":
            _put(connection, "texts", {"id": row["id"], "text": row["text"]})
            kept = {**row, "structure": msgspec.json.encode(row["structure"]).decode()}
            del kept["text"]
            logged.write(connection, name, row["id"], kept)
        case "changes":
            values = {**row, "rows": msgspec.json.encode(row["rows"]).decode()}
            _insert(connection, name, tuple(values[key] for key in CHANGE), CHANGE)
        case "texts":
            _refuse(Document(row["text"]).id != row["id"], row["id"])
            sources.keep_text(connection, row["id"], row["text"])
        case "places":
            sources.keep_places(connection, row["document"], row["source"], row["bytes"])
        case "sources":
            source = Source.of(row["bytes"])
            _refuse(source.sha256 != row["id"], row["id"])
            sources.keep_source(connection, source)
        case _:
            logged.write(connection, name, row["id"], row)


def _refuse(changed: bool, key: str) -> None:
    if changed:
        raise UserError("A text or a source in the file is not what it was ({id}): export it again.", id=key)


def _insert(connection: sqlite3.Connection, table: str, values: tuple[Any, ...], names: tuple[str, ...]) -> None:
    places = ", ".join("?" * len(names))
    connection.execute(f"insert into {table} ({logged.listed(names)}) values ({places})", values)
