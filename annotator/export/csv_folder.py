"""A folder of CSV tables with a `datapackage.json` that says what each column is (the Frictionless standard).

The tables are the project's documented views. UTF-8 with a byte order mark: without it Excel reads the bytes as
Windows-1252 and spoils every ï and «; pandas, readr, data.table and Frictionless skip it, base R does with
`fileEncoding = "UTF-8-BOM"`. Lines end in CR LF and cells are quoted where they must be (RFC 4180).
"""

import csv
import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.export import disk
from annotator.export.cells import END, plain_cell, restored, text_cell
from annotator.export.columns import KEYS, TABLES, UNLIKE, Column, columns
from annotator.model.errors import UserError
from annotator.store import codebook, paging, views
from annotator.store.project import Project

DESCRIPTION = "datapackage.json"
PROFILE = "answer-annotator"
_FILES = {DESCRIPTION, *(f"{name}.csv" for name in TABLES)}
_TOGETHER = 64  # rows: what is made of them stays in the processor's cache
_REMEMBERED = 4096  # cells of a column
Row = dict[str, Any]
Cell = Callable[[Any], str]


def write(project: Project, path: Path, coder: str | None = None) -> None:
    """Write the folder `path`: what all coders did, or only the coder of that name.

    An earlier export there is replaced. Raises UserError, and changes nothing, where `path` holds anything else.
    """
    path = path.absolute()
    if coder is not None:
        codebook.coder_named(project, coder)
    refuse_others(path)
    with disk.explained(path), disk.new_folder(path) as made:
        paging.steadily(project, lambda: write_tables(project, made, coder))


def write_tables(project: Project, folder: Path, coder: str | None) -> None:
    resources = [table(project, folder, name, coder) for name in TABLES]
    package = {"name": PROFILE, "title": project.path.stem, "resources": resources}
    (folder / DESCRIPTION).write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def table(project: Project, folder: Path, name: str, coder: str | None) -> Row:
    """Write one table and give its entry for the data package."""
    names, rows = views.read(project.connection, name, coder)
    known = columns(name, names)
    with (folder / f"{name}.csv").open("wb") as file:
        file.write(BOM_UTF8 + (",".join(map(text_cell, names)) + END).encode())
        for lines in encoded(rows, [cell_of(column) for column in known]):
            file.write(lines)
    return resource(name, known)


def cell_of(column: Column) -> Cell:
    """How a column's cells are written; names and numbers come again and again, and are remembered."""
    if column.type != "string":
        return plain_cell
    return text_cell if column.name in UNLIKE else lru_cache(_REMEMBERED)(text_cell)


def encoded(rows: Iterator[tuple[Any, ...]], cells: list[Cell]) -> Iterator[bytes]:
    """The rows as lines, some at a time. Going by columns takes a third of the time of `csv.writer`."""
    while some := list(islice(rows, _TOGETHER)):
        made = map(map, cells, zip(*some, strict=True))
        yield (END.join(map(",".join, zip(*made, strict=True))) + END).encode()


def resource(name: str, known: list[Column]) -> Row:
    schema: Row = {"fields": [column.field() for column in known]} | KEYS.get(name, {})
    return {
        "name": name,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "description": TABLES[name],
        "schema": schema,
    }


def read(path: Path) -> dict[str, list[dict[str, str]]]:
    """The tables of an export as texts, cells that were made harmless as they were."""
    tables = {}
    for name in TABLES:
        with (path / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            head, *rows = ([restored(cell) for cell in row] for row in csv.reader(file))
        tables[name] = [dict(zip(head, row, strict=True)) for row in rows]
    return tables


def refuse_others(path: Path) -> None:
    """Never over somebody's files: `path` may be new, an empty folder, or an export as it was written."""
    if not path.exists():
        return
    if not path.is_dir():
        raise UserError("{path} is a file: name a folder for the tables.", path=path)
    there = {each.name for each in path.iterdir()}
    if there and not (there <= _FILES and is_export(path)):
        raise UserError("{path} holds other files: name a new folder, or an empty one.", path=path)


def is_export(path: Path) -> bool:
    try:
        return json.loads((path / DESCRIPTION).read_text(encoding="utf-8"))["name"] == PROFILE
    except (OSError, ValueError, KeyError, TypeError):
        return False
