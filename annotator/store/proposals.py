"""What a project knows of proposals: those that coders rejected, and the cues of its own that make them."""

from annotator.model.cues import CueRule
from annotator.model.rejections import Rejection
from annotator.model.rows import from_row
from annotator.store.logged import Rows
from annotator.store.project import Project


def rejections(project: Project, coder: str, document: str | None = None) -> list[Rejection]:
    """What this coder (an id) rejected, in one document or in all."""
    where = {"coder": coder} | ({"document": document} if document is not None else {})
    return [from_row(Rejection, row) for row in Rows(project.connection).where("rejections", **where)]


def own_cues(project: Project) -> tuple[CueRule, ...]:
    """What the project changed, left out or added; nothing where it uses the shipped cues."""
    return tuple(from_row(CueRule, row) for row in Rows(project.connection).where("cues"))
