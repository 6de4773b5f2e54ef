"""Full text: what stands where in questions, answers, notes and heads of all documents."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.store.project import Project

_STEP = 100  # pages of the index that one transaction of tidying rewrites


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that holds what was sought; `start` and `end` are code points in the document's text."""

    document: str
    exchange: str | None
    kind: str
    start: int
    end: int
    excerpt: str


def search(project: Project, query: str, limit: int = 50) -> list[Hit]:
    """The passages that hold all words of `query`, the last word as a beginning."""
    words = [f'"{word}"' for word in query.replace('"', " ").split()]
    if not words:
        return []
    found = project.connection.execute(
        "select p.document, p.exchange, p.kind, p.start, p.\"end\", snippet(search, -1, '', '', '…', 16)"
        " from search join passages p on p.id = search.rowid where search match ? order by search.rowid limit ?",
        (" ".join(words) + "*", limit),
    ).fetchall()
    return [Hit(*row) for row in found]


def tidy(project: Project, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Merge what many small writes left of the index, in steps that each keep others waiting but shortly."""
    connection = project.connection
    while not cancelled():
        before = connection.total_changes
        with project.transaction():
            connection.execute("insert into search (search, rank) values ('merge', ?)", (_STEP,))
        if connection.total_changes - before < 2:
            return
