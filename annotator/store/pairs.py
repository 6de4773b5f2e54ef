"""What coders said of pairs: which question of a document takes up which answer of an earlier one."""

from annotator.model.pairs import Pair
from annotator.model.rows import from_row
from annotator.store.logged import Rows
from annotator.store.project import Project


def between(project: Project, later: str, earlier: str) -> tuple[Pair, ...]:
    """All coders' verdicts on questions of one document and answers of another, by their ids."""
    found = Rows(project.connection).where("pairs", document=later, earlier=earlier)
    return tuple(from_row(Pair, row) for row in found)


def coder_names(project: Project) -> dict[str, str]:
    return dict(project.connection.execute("select id, name from coders").fetchall())
