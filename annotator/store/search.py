"""Full text: what stands where in questions, answers, notes and heads of all documents, and in memos.

What a query means is said in `model/searches.py`. Letters are found with or without their accents.
"""

import json
from collections.abc import Callable, Collection
from typing import Any

from msgspec import Struct

from annotator.model.document import Span
from annotator.model.rows import from_row
from annotator.model.searches import Query, Search, Term, Where, understood
from annotator.store import faults
from annotator.store.logged import Rows
from annotator.store.project import Project
from annotator.text.sentences import sentences

_STEP = 30  # pages of the index that one transaction of tidying rewrites
OPEN, CLOSE = "\x02", "\x03"
_IN: dict[Where, str] = {"answer": "answer", "question": "question", "notes": "notes"}
Documents = Collection[str] | None
"""The ids of the documents to look in; None for all."""


class Hit(Struct, frozen=True):
    """A passage that holds what was sought; `start`, `end` and `marks` are code points in the document's text.

    `kind` is `question`, `answer`, `notes` or `head` (what stands before the first question and after the last
    answer, or the whole of a text without questions). `numbers` are those of the question or answer. `key` counts
    up in the order of the hits.
    """

    key: int
    document: str
    exchange: str | None
    kind: str
    start: int
    end: int
    numbers: str
    text: str
    marks: tuple[Span, ...]


class MemoHit(Struct, frozen=True):
    """A memo that holds what was sought: of a coding (`annotation` is its id), of an answer, or of a document.

    `marks` are code points in `text`.
    """

    annotation: str | None
    document: str
    exchange: str
    coder: str
    numbers: str
    text: str
    marks: tuple[Span, ...]


class Count(Struct, frozen=True):
    """How many passages and memos hold what was sought, and in how many documents those passages are."""

    passages: int
    documents: int
    memos: int

    @property
    def hits(self) -> int:
        return self.passages + self.memos


def search(
    project: Project,
    query: str,
    limit: int = 50,
    where: Where = "everywhere",
    documents: Documents = None,
    after: int = -1,
) -> list[Hit]:
    """The first passages that fit a query, of those after `after` (the key of a hit); a document's follow each
    other as they stand in its text. Raises UserError where there is nothing one could look for."""
    wanted = match(understood(query), where)
    if not wanted or where == "memos":
        return []
    condition, ids = narrowed("p.document", documents)
    values = (OPEN, CLOSE, wanted, after, *ids, limit)
    with faults.explained(project.path):
        found = project.connection.execute(_HITS.format(narrowed=condition), values).fetchall()
    return [hit_of(*row) for row in found]


def count(
    project: Project, query: str, where: Where, documents: Documents = None, coder_id: str | None = None
) -> Count:
    """How many hits there are in all; of memos those of one coder, or of everybody."""
    wanted, memo = match(understood(query), where), match(understood(query), "memos")
    passages = inside = notes = 0
    condition, ids = narrowed("p.document", documents)
    with faults.explained(project.path):
        if wanted and where != "memos":
            row = project.connection.execute(_COUNT.format(narrowed=condition), (wanted, *ids)).fetchone()
            passages, inside = row
        if memo and where in ("everywhere", "memos"):
            condition, ids = narrowed("ifnull(a.document, m.document)", documents)
            counted = f"select count(*) {_IN_MEMOS.format(narrowed=condition)}"
            notes = project.connection.execute(counted, (memo, coder_id, coder_id, *ids)).fetchone()[0]
    return Count(passages, inside, notes)


def memos(
    project: Project, query: str, coder_id: str | None = None, limit: int = 50, documents: Documents = None
) -> list[MemoHit]:
    """The memos, of everybody or of one coder, that fit a query; the last changed first."""
    wanted = match(understood(query), "memos")
    if not wanted:
        return []
    condition, ids = narrowed("ifnull(a.document, m.document)", documents)
    statement = _MEMOS.format(found=_IN_MEMOS.format(narrowed=condition))
    values = (OPEN, CLOSE, wanted, coder_id, coder_id, *ids, limit)
    with faults.explained(project.path):
        found = project.connection.execute(statement, values).fetchall()
    return [_memo(*row) for row in found]


def in_sentences(hit: Hit, text: str) -> list[tuple[Span, list[Span]]]:
    """The sentences of a passage that hold marks, in the document's text, each with its marks."""
    found = [Span(*each) for each in sentences(text, hit.start, hit.end)]
    grouped: dict[Span, list[Span]] = {}
    for mark in hit.marks:
        home = next((each for each in found if mark.start < each.end), Span(hit.start, hit.end))
        grouped.setdefault(home, []).append(mark)
    return list(grouped.items())


def saved(project: Project) -> list[Search]:
    """The searches that the project keeps, by name."""
    rows = Rows(project.connection).where("searches")
    return sorted((from_row(Search, row) for row in rows), key=lambda each: each.name.casefold())


NUMBERS = "case p.kind when 'question' then e.question_numbers when 'answer' then e.answer_numbers end"
MARKED = "highlight(search, case p.kind when 'question' then 0 when 'answer' then 1 when 'notes' then 2 else 3 end"
_PASSAGES = f"""
select p.id, p.document, p.exchange, p.kind, p.start, p."end", ifnull({NUMBERS}, ''), {MARKED}, ?, ?)
from search join passages p on p.id = search.rowid
  left join exchanges e on e.document = p.document and e.exchange = p.exchange
where search match ?"""
_HITS = _PASSAGES + " and search.rowid > ? {narrowed} order by search.rowid limit ?"
_COUNT = """
select count(*), count(distinct p.document) from search cross join passages p on p.id = search.rowid
where search match ? {narrowed}
"""
_IN_MEMOS = """
from memo_search join memo_texts t on t.id = memo_search.rowid
  left join annotations a on t.kind = 'annotations' and a.id = t.key
  left join memos m on t.kind = 'memos' and m.id = t.key
where memo_search match ? and (? is null or ifnull(a.coder, m.coder) = ?) {narrowed}
"""
_MEMOS = """
select a.id, ifnull(a.document, m.document), ifnull(a.exchange, m.exchange), ifnull(a.coder, m.coder),
  ifnull((select answer_numbers from exchanges e where e.document = ifnull(a.document, m.document)
    and e.exchange = ifnull(a.exchange, m.exchange)), ''), highlight(memo_search, 0, ?, ?), t.text
{found} order by ifnull(a.updated, m.updated) desc, t.id desc limit ?
"""


def narrowed(column: str, documents: Documents) -> tuple[str, tuple[str, ...]]:
    """The condition that a document is one of these, and its value."""
    if documents is None:
        return "", ()
    return f"and {column} in (select value from json_each(?))", (json.dumps(list(documents)),)


def hit_of(key: int, document: str, exchange: str | None, kind: str, start: int, end: int, *rest: Any) -> Hit:
    numbers, marked = rest
    text, found = _unmarked(marked)
    if len(text) != end - start:  # the text itself holds these signs
        text, found = marked, []
    spans = tuple(Span(start + first, start + last) for first, last in found)
    return Hit(key, document, exchange, kind, start, end, numbers, text, spans)


def _memo(annotation: str | None, document: str, exchange: str, coder: str, *rest: str) -> MemoHit:
    numbers, marked, text = rest
    plain, found = _unmarked(marked)
    spans = tuple(Span(*each) for each in found) if plain == text else ()
    return MemoHit(annotation, document, exchange, coder, numbers, text, spans)


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without the marks in it, and where they were."""
    text, found = "", []
    for piece in marked.split(OPEN):
        inside, closed, behind = piece.partition(CLOSE)
        if closed:
            found.append((len(text), len(text) + len(inside)))
        text += inside + behind
    return text, found


def match(query: Query, where: Where) -> str:
    """The query as FTS5 reads it; nothing where nothing is wanted. Every word stands between quotes."""
    if not query.wanted:
        return ""
    wanted = " AND ".join(f"({' OR '.join(map(_term, terms))})" for terms in query.wanted)
    if query.unwanted:
        wanted = f"({wanted}) NOT ({' OR '.join(map(_term, query.unwanted))})"
    return f"{{{_IN[where]}}} : ({wanted})" if where in _IN else wanted


def _term(term: Term) -> str:
    words = term.words.replace('"', '""')
    return f'"{words}"' + (" *" if term.beginning else "")


def tidy(project: Project, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Merge what many small writes left of the index, in steps that each keep others waiting but shortly."""
    connection = project.connection
    while not cancelled():
        before = connection.total_changes
        with project.transaction():
            connection.execute("insert into search (search, rank) values ('merge', ?)", (_STEP,))
        if connection.total_changes - before < 2:
            return
