"""The marks that coders put on the parts of questions."""

from annotator.model.parts import PartMark
from annotator.model.rows import from_row
from annotator.store.logged import Rows
from annotator.store.project import Project


def of_document(project: Project, document: str) -> tuple[PartMark, ...]:
    """All coders' marks."""
    return tuple(
        from_row(PartMark, row) for row in Rows(project.connection).where("part_marks", document=document)
    )
