"""Full text: what stands where in questions, answers, notes and heads of all documents."""

from collections.abc import Callable

from msgspec import Struct

from annotator.store.project import Project

_STEP = 100  # pages of the index that one transaction of tidying rewrites


class Hit(Struct, frozen=True):
    """A passage that holds what was sought; `start` and `end` are code points in the document's text."""

    document: str
    exchange: str | None
    kind: str
    start: int
    end: int
    excerpt: str


class MemoHit(Struct, frozen=True):
    """A memo that holds what was sought: of a coding (`annotation` is its id), of an answer, or of a document."""

    annotation: str | None
    document: str
    exchange: str
    coder: str
    excerpt: str
    text: str


def search(project: Project, query: str, limit: int = 50) -> list[Hit]:
    """The passages that hold all words of `query`, the last word as a beginning."""
    words = _words(query)
    if not words:
        return []
    found = project.connection.execute(
        "select p.document, p.exchange, p.kind, p.start, p.\"end\", snippet(search, -1, '', '', '…', 16)"
        " from search join passages p on p.id = search.rowid where search match ? order by search.rowid limit ?",
        (words, limit),
    ).fetchall()
    return [Hit(*row) for row in found]


def memos(project: Project, query: str, coder_id: str | None = None, limit: int = 50) -> list[MemoHit]:
    """The memos, of everybody or of one coder, that hold all words of `query`; the last changed first."""
    words = _words(query)
    if not words:
        return []
    found = project.connection.execute(_MEMOS, (words, coder_id, coder_id, limit)).fetchall()
    return [MemoHit(*row) for row in found]


_MEMOS = """
select a.id, ifnull(a.document, m.document), ifnull(a.exchange, m.exchange), ifnull(a.coder, m.coder),
  snippet(memo_search, 0, '', '', '…', 16), t.text
from memo_search join memo_texts t on t.id = memo_search.rowid
  left join annotations a on t.kind = 'annotations' and a.id = t.key
  left join memos m on t.kind = 'memos' and m.id = t.key
where memo_search match ? and (? is null or ifnull(a.coder, m.coder) = ?)
order by ifnull(a.updated, m.updated) desc, t.id desc limit ?
"""


def _words(query: str) -> str:
    """What to match: all words, the last one as a beginning; nothing where there are none."""
    words = [f'"{word}"' for word in query.replace('"', " ").split()]
    return " ".join(words) + "*" if words else ""


def tidy(project: Project, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Merge what many small writes left of the index, in steps that each keep others waiting but shortly."""
    connection = project.connection
    while not cancelled():
        before = connection.total_changes
        with project.transaction():
            connection.execute("insert into search (search, rank) values ('merge', ?)", (_STEP,))
        if connection.total_changes - before < 2:
            return
