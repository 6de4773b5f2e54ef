"""What the hits of a search would be tagged on: the sentence that each stands in, or its whole answer."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from annotator.model.document import Span
from annotator.model.searches import Where
from annotator.store.project import Project
from annotator.store.search import Documents, Hit, in_sentences, search

_PAGE = 200  # hits that are read at once


class HitTarget(Struct, frozen=True):
    """A sentence or (`whole`) an answer; `span` and `marks` are code points in the document's text.

    `exchange` is empty in a text without exchanges. `codes` are those that the coder put on it already, `near`
    those that he put anywhere on the answer as a whole or in passages. `asked`: the words stand in the question.
    """

    document: str
    exchange: str
    whole: bool
    kind: str
    numbers: str
    span: Span
    quote: str
    marks: tuple[Span, ...]
    codes: frozenset[str]
    near: frozenset[str]
    asked: bool


class _About(Struct, frozen=True):
    """A document, and what one coder put on it: exchange, target, code, start, end."""

    text: str
    answers: dict[str, tuple[Span, str]]
    has_exchanges: bool
    tags: list[tuple[str, str, str, int, int]]


def targets(
    project: Project,
    query: str,
    where: Where,
    documents: Documents,
    coder_id: str,
    *,
    whole: bool,
    report: Callable[[int], object] = lambda hits: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[HitTarget], int]:
    """Every target once, in the order of the hits, and how many hits have none: those in notes and heads.

    `report` is told how many hits were read.
    """
    made: dict[tuple[str, str, Span], HitTarget] = {}
    without = 0
    about: tuple[str, _About] | None = None
    for read, hit in enumerate(_hits(project, query, where, documents, cancelled), 1):
        if about is None or about[0] != hit.document:
            about = hit.document, _about(project, hit.document, coder_id)
        found = list(_whole(hit, about[1]) if whole else _sentences(hit, about[1]))
        without += not found
        for each in found:
            key = each.document, each.exchange, each.span
            if key not in made or made[key].asked:
                made[key] = each
        if read % _PAGE == 0:
            report(read)
    return list(made.values()), without


def _hits(
    project: Project, query: str, where: Where, documents: Documents, cancelled: Callable[[], bool]
) -> Iterator[Hit]:
    after = -1
    while not cancelled() and (page := search(project, query, _PAGE, where, documents, after)):
        yield from page
        after = page[-1].key


def _about(project: Project, document: str, coder_id: str) -> _About:
    read = project.connection.execute
    text = read("select text from texts where id = ?", (document,)).fetchone()[0]
    answers = read(
        'select p.exchange, p.start, p."end", e.answer_numbers from passages p join exchanges e'
        " on e.document = p.document and e.exchange = p.exchange where p.document = ? and p.kind = 'answer'",
        (document,),
    ).fetchall()
    exchanges = read("select 1 from exchanges where document = ?", (document,)).fetchone()
    tags = read(
        'select exchange, target, code, start, "end" from annotations'
        " where document = ? and coder = ? and part is null",
        (document, coder_id),
    ).fetchall()
    spans = {key: (Span(start, end), numbers) for key, start, end, numbers in answers}
    return _About(text, spans, exchanges is not None, tags)


def _whole(hit: Hit, about: _About) -> Iterator[HitTarget]:
    """The answer of a hit, also of one in its question."""
    exchange = hit.exchange or ""
    if exchange in about.answers:
        span, numbers = about.answers[exchange]
        marks = tuple(mark for mark in hit.marks if span.start <= mark.start and mark.end <= span.end)
        codes = frozenset(
            code for where, target, code, *_ in about.tags if where == exchange and target == "answer"
        )
        quote = about.text[span.start : span.end]
        near = _near(about, exchange)
        asked = hit.kind == "question"
        yield HitTarget(hit.document, exchange, True, "answer", numbers, span, quote, marks, codes, near, asked)


def _sentences(hit: Hit, about: _About) -> Iterator[HitTarget]:
    """The sentences of a question or an answer; of a text without exchanges, any."""
    if hit.exchange is None and about.has_exchanges:
        return
    exchange = hit.exchange or ""
    for span, marks in in_sentences(hit, about.text):
        codes = frozenset(
            code
            for where, target, code, start, end in about.tags
            if where == exchange and target == "span" and start < span.end and span.start < end
        )
        quote = about.text[span.start : span.end]
        where = hit.document, exchange, False, hit.kind, hit.numbers
        yield HitTarget(*where, span, quote, tuple(marks), codes, _near(about, exchange), hit.kind == "question")


def _near(about: _About, exchange: str) -> frozenset[str]:
    return frozenset(code for where, _, code, *_ in about.tags if where == exchange)
