"""Annotations and memos of a document, and how far a coder has come."""

from annotator.model.coding import Annotation, Memo
from annotator.store.logged import Rows
from annotator.store.project import Project


def of_document(project: Project, document: str) -> tuple[Annotation, ...]:
    """All coders' annotations."""
    return tuple(Annotation(**row) for row in Rows(project.connection).where("annotations", document=document))


def memos_of_document(project: Project, document: str) -> tuple[Memo, ...]:
    return tuple(Memo(**row) for row in Rows(project.connection).where("memos", document=document))


def progress(project: Project, coder_id: str) -> tuple[int, int]:
    """Answers that a coder has coded, of all answers of the project."""
    coded = project.connection.execute("select sum(coded) from progress where coder = ?", (coder_id,)).fetchone()[
        0
    ]
    answers = project.connection.execute("select sum(answers) from listing").fetchone()[0]
    return coded or 0, answers or 0
