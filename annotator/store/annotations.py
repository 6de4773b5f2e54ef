"""Annotations and memos of a document, and how far a coder has come."""

from msgspec.structs import fields

from annotator.model.coding import Annotation, Memo
from annotator.store.logged import Rows, listed
from annotator.store.project import Project

_ANNOTATIONS = (
    f"select {listed(tuple(each.name for each in fields(Annotation)))} from annotations where document = ?"
)


def of_document(project: Project, document: str) -> tuple[Annotation, ...]:
    """All coders' annotations."""
    found = project.connection.execute(_ANNOTATIONS, (document,)).fetchall()
    return tuple(Annotation(*values) for values in found)


def memos_of_document(project: Project, document: str) -> tuple[Memo, ...]:
    return tuple(Memo(**row) for row in Rows(project.connection).where("memos", document=document))


def progress(project: Project, coder_id: str) -> tuple[int, int]:
    """Answers that a coder has coded, of all answers of the project."""
    coded = project.connection.execute("select sum(coded) from progress where coder = ?", (coder_id,)).fetchone()
    answers = project.connection.execute("select sum(answers) from listing").fetchone()
    return coded[0] or 0, answers[0] or 0
