"""What the commands share: the project, document and coder that they are told to work on."""

from collections.abc import Iterable
from pathlib import Path

from annotator.model.errors import UserError
from annotator.model.opened import DocumentRow
from annotator.store import documents
from annotator.store.project import Project

SUFFIX = ".annotator"
_SHOWN = 12  # names in a sentence that lists what there is


def existing(name: str) -> Path:
    """The project file `name`, which may be written without its ending."""
    for path in (Path(name), with_suffix(name)):
        if path.is_file():
            return path
    if Path(name).is_dir():
        raise UserError("{path} is a folder: name a project file inside it.", path=name)
    raise UserError(
        "There is no project {path}: look at the name, or make it with: annotator new {path}", path=name
    )


def with_suffix(name: str) -> Path:
    return Path(name if name.endswith(SUFFIX) else name + SUFFIX)


def handle(row: DocumentRow) -> str:
    """What a document is called on the command line: its number, or its file's name where it has none."""
    return row.number or row.file_name


def document_named(project: Project, name: str) -> DocumentRow:
    """The document of that number (`ah-tk-20192020-2751`, or `2751` where only one ends so), file name or id."""
    rows = documents.rows(project, project.coder.id)
    for fits in (is_it, ends_so):
        found = [row for row in rows if fits(row, name)]
        if len(found) == 1:
            return found[0]
        if found:
            raise UserError(
                "“{name}” is the name of {count} documents: give the whole number, or one of these ids: {ids}",
                name=name,
                count=len(found),
                ids=some(row.id for row in found),
            )
    raise UserError(
        "There is no document “{name}” in {path}; there are: {all}",
        name=name,
        path=project.path.name,
        all=some(handle(row) for row in rows),
    )


def is_it(row: DocumentRow, name: str) -> bool:
    return name in (row.number, row.file_name, row.id)


def ends_so(row: DocumentRow, name: str) -> bool:
    return row.number is not None and row.number.endswith(f"-{name}")


def some(names: Iterable[str]) -> str:
    """The names in a sentence, cut where there are many."""
    listed = list(names)
    more = f", and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    return (", ".join(listed[:_SHOWN]) or "none") + more
