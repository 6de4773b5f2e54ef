"""Documents as the screens want them: the list, a row of it, and one opened with everything on it."""

import sqlite3
import zlib
from datetime import date

from annotator.model.document import Document, Kind, Structure
from annotator.model.edits import ON_DOCUMENTS
from annotator.model.errors import UserError
from annotator.model.opened import DocumentRow, Link, OpenDocument
from annotator.model.structure_json import structure_from
from annotator.store import annotations, faults, marks, promises, sources
from annotator.store.logged import Rows
from annotator.store.project import Project

_ROWS = """
select l.document, number, kind, session, subject, submitted, received, days, parties, answerers, answers, doubts,
  file_name, ifnull((select coded from progress p where p.coder = ?1 and p.document = l.document), 0)
from listing l
"""


def rows(project: Project, coder_id: str) -> list[DocumentRow]:
    """The list of documents in the order they came in, with how many answers that coder has coded."""
    with faults.explained(project.path):
        found = project.connection.execute(_ROWS + " order by l.added, l.rowid", (coder_id,)).fetchall()
        return [_row(*each) for each in found]


def row(project: Project, document: str, coder_id: str) -> DocumentRow | None:
    found = project.connection.execute(_ROWS + " where l.document = ?2", (coder_id, document)).fetchone()
    return _row(*found) if found else None


def _row(
    document: str, number: str | None, kind: Kind, session: str | None, subject: str | None, *rest
) -> DocumentRow:
    submitted, received, days, parties, answerers, answers, doubts, file_name, coded = rest
    return DocumentRow(
        *(document, number, kind, session, subject),
        date.fromisoformat(submitted) if submitted else None,
        date.fromisoformat(received) if received else None,
        days,
        tuple(parties.split("; ")) if parties else (),
        tuple(answerers.split("; ")) if answerers else (),
        *(answers, coded, doubts, file_name),
    )


def by_number(project: Project, number: str) -> str | None:
    """The id of the document with this number (`ah-tk-20192020-2751`), the one last added where there are more."""
    found = project.connection.execute(
        "select document from listing where number = ? order by added desc, rowid desc", (number,)
    ).fetchone()
    return found[0] if found else None


def structure(project: Project, document: str) -> Structure:
    """All that is known of a document besides its text; KeyError where the project does not hold it."""
    with faults.explained(project.path):
        found = project.connection.execute("select structure from documents where id = ?", (document,)).fetchone()
    if found is None:
        raise KeyError(document)
    return structure_from(found[0])


def holds(project: Project, document: str) -> bool:
    found = project.connection.execute("select 1 from documents where id = ?", (document,))
    return found.fetchone() is not None


def is_worked_on(project: Project, document: str) -> bool:
    """Whether anybody put anything on a document."""
    read = Rows(project.connection)
    return any(read.where(table, document=document) for table in ON_DOCUMENTS)


def load(project: Project, document: str) -> OpenDocument:
    """A document with its annotations, memos and links. Raises UserError when the project does not hold it."""
    with faults.explained(project.path):
        found = project.connection.execute(
            "select t.text, d.structure, d.file_name, p.bytes from documents d join texts t on t.id = d.id"
            " left join places p on p.document = d.id and p.source = d.source where d.id = ?",
            (document,),
        ).fetchone()
        if found is None:
            raise UserError("The project no longer holds this document: choose another one.")
        text, structure, file_name, places = found
        return OpenDocument(
            document,
            Document(text, structure_from(structure), places or b""),
            annotations.of_document(project, document),
            annotations.memos_of_document(project, document),
            earlier(project.connection, document),
            later(project.connection, document),
            file_name,
            marks.of_document(project, document),
            promises.of_document(project, document),
        )


def earlier(connection: sqlite3.Connection, document: str) -> tuple[Link, ...]:
    """What a document cites, whether the project holds it or not."""
    found = connection.execute(
        "select k.number, max(l.document) from links k left join listing l on l.number = k.number"
        " where k.document = ? group by k.number order by k.number",
        (document,),
    ).fetchall()
    return tuple(Link(number, known) for number, known in found)


def later(connection: sqlite3.Connection, document: str) -> tuple[Link, ...]:
    """The documents of the project that cite this one."""
    found = connection.execute(
        "select ifnull(l.number, l.file_name), l.document from listing me join links k on k.number = me.number"
        " join listing l on l.document = k.document where me.document = ?"
        " order by l.received, l.submitted, l.number",
        (document,),
    ).fetchall()
    return tuple(Link(number, known) for number, known in found)


def source(project: Project, document: str) -> tuple[str, str, bytes]:
    """File name, media type and bytes of the file that a document came from; UserError where the project has none
    or its copy is damaged."""
    found = project.connection.execute(
        "select file_name, media, source from documents where id = ?", (document,)
    ).fetchone()
    if found is None:
        raise UserError("The project no longer holds this document: choose another one.")
    name, media, key = found
    try:
        with faults.explained(project.path):
            return name, media, sources.source(project.connection, key).content
    except KeyError:
        raise UserError(
            "The project holds no copy of {name}, the file that this text came from. Its text is whole, and can "
            "be read and tagged.",
            name=name,
        ) from None
    except zlib.error:
        raise UserError(
            "The copy of {name} in the project is damaged and cannot be shown. Its text is whole, and can be read "
            "and tagged.",
            name=name,
        ) from None
