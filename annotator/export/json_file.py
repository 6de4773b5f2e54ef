"""The whole project as one JSON file, and a new project from one: documents, sources, codings, memos and the log.

The file is an object with a list a section, one record a line, so that it is written and read as a stream however
large it is. A file laid out otherwise (by `jq`, say) is read too, whole. Its schema is `resources/schema`.
"""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import msgspec
from msgspec.structs import fields

from annotator.export import disk
from annotator.export.json_schema import FORMAT, VERSION
from annotator.export.records import RECORDS
from annotator.model.edits import Row
from annotator.model.errors import UserError
from annotator.store import codebook, paging, whole
from annotator.store.project import Project

_HEAD = f'{{"format":"{FORMAT}","version":{VERSION},\n"project":'.encode()
_MARK = re.compile(rb'\s*\{\s*"format"\s*:\s*"' + FORMAT.encode() + rb'"')
_OPENS = re.compile(rb'"(\w+)":\[\n')
_BYTES = ("places", "sources")
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


def write(project: Project, path: Path, coder: str | None = None) -> None:
    """Write the file `path`: all of the project, or of what coders did only what the coder of that name did.

    An earlier export there is replaced. Raises UserError, and changes nothing, where `path` is anything else.
    """
    path = path.absolute()
    if path.exists() and not is_export(path):
        raise UserError("{path} is another file: choose a new name.", path=path)
    who = codebook.coder_named(project, coder).id if coder is not None else None
    with disk.explained(path), disk.new_file(path) as file:
        paging.steadily(project, lambda: write_sections(project, file, who))


def write_sections(project: Project, file: IO[bytes], coder: str | None) -> None:
    file.seek(0)
    file.truncate()
    file.write(_HEAD + _encode(whole.about(project)))
    for name in RECORDS:
        file.write(b',\n"%s":[\n' % name.encode())
        between = b""
        for row in whole.section(project, name, coder):
            file.write(between + _encode(row))
            between = b",\n"
        file.write(b"\n]" if between else b"]")
    file.write(b"}\n")


def is_export(path: Path) -> bool:
    """Whether a file begins as an export does, of this version or another."""
    try:
        with path.open("rb") as file:
            return _MARK.match(file.read(200)) is not None
    except OSError:
        return False


def read(project: Project, path: Path) -> None:
    """Make an untouched project the one that was exported, log and all.

    Raises UserError, and changes nothing, where the file is not sound or the project holds work already.
    """
    try:
        with path.open("rb") as file:
            about, records = opened(file, path)
            whole.restore(project, about, records)
    except OSError as error:
        raise UserError("{path} cannot be read: check that it is there and that you may.", path=path) from error


def opened(file: IO[bytes], path: Path) -> tuple[dict[str, str], Iterator[tuple[str, Row]]]:
    """What the file says of the project, and its records one by one as (section, row)."""
    head = file.read(len(_HEAD))
    if head == _HEAD:
        about, records = decoded(file.readline().rstrip(b",\n"), path), by_lines(file, path)
    else:
        about, records = at_once(head + file.read(), path)
    return about, (checked(name, row, path) for name, row in records)


def by_lines(file: IO[bytes], path: Path) -> Iterator[tuple[str, Row]]:
    """The records of a file laid out as `write` lays it out."""
    section = ""
    for line in file:
        if found := _OPENS.fullmatch(line):
            section = found[1].decode()
        elif line == b"]}\n":
            return
        elif line != b"],\n":
            yield section, decoded(line.rstrip(b",\n"), path)
    raise UserError("{path} is cut short: export it again.", path=path)


def at_once(data: bytes, path: Path) -> tuple[dict[str, str], Iterator[tuple[str, Row]]]:
    """The same of a file laid out in another way."""
    content = decoded(data, path)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UserError("{path} is not an export of Answer Annotator.", path=path)
    if content.get("version") != VERSION:
        raise UserError("{path} was made by a newer version of Answer Annotator: install that one.", path=path)
    sections = ((name, content.get(name, [])) for name in RECORDS)
    return content.get("project", {}), ((name, row) for name, rows in sections for row in rows)


def decoded(data: bytes, path: Path) -> Any:
    try:
        return _decode(data)
    except msgspec.DecodeError as error:
        raise UserError("{path} is damaged or cut short: export it again.", path=path) from error


def checked(name: str, row: Row, path: Path) -> tuple[str, Row]:
    """The record as a row, once it is sure to be what its section asks for."""
    try:
        kind = RECORDS[name]
        msgspec.convert(row, kind)
        if set(row) != {field.name for field in fields(kind)}:
            raise ValueError(f"`{name}` has other fields")
        data = base64.b64decode(row["bytes"], validate=True) if name in _BYTES else b""
    except (ValueError, KeyError) as error:
        raise UserError(
            "{path} is not a sound export ({fault}): export it again.", path=path, fault=error
        ) from error
    return name, {**row, "bytes": data} if name in _BYTES else row
