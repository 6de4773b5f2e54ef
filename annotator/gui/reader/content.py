"""What the cards of a document show: which stretches of its text, under which headings. No Qt."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from annotator.model.document import Document, Exchange, Question, Span

PIECE = 4_000
"""Plain text is shown in pieces of about this many code points, so that opening costs what is seen."""


class Passage(NamedTuple):
    """A stretch of the document's text with the heading that the document gives it; `parts` are listed.

    Of a question, `asked` says how many parts can be marked, and `first` which of its exchange's is its first.
    """

    heading: str
    span: Span
    parts: tuple[Span, ...] = ()
    first: int = 0
    asked: int = 0


class Card(NamedTuple):
    """An exchange, or a piece of plain text where `exchange` is empty (which stands for the whole text).

    `first` and `last` say whether the frame opens above and closes below: pieces of one text join.
    """

    exchange: str
    questions: tuple[Passage, ...] = ()
    answer: Passage | None = None
    first: bool = True
    last: bool = True

    @property
    def plain(self) -> bool:
        return not self.questions and not self.exchange

    @property
    def passages(self) -> tuple[Passage, ...]:
        return (*self.questions, self.answer) if self.answer else self.questions

    def holds(self, at: int) -> bool:
        return any(passage.span.start <= at <= passage.span.end for passage in self.passages)


def cards_of(document: Document) -> list[Card]:
    """One card an exchange; then, or instead, the text that stands in none."""
    exchanges = document.structure.exchanges
    if not exchanges:
        return list(_plain(document.text, Span(0, len(document.text))))
    made = [_exchange(document.text, exchange) for exchange in exchanges]
    return made + list(_plain(document.text, _rest(document)))


def _exchange(text: str, exchange: Exchange) -> Card:
    counts = [len(question.parts) for question in exchange.questions]
    questions = tuple(
        Passage(_heading(text, each.span, each.label), each.span, _listed(each), first, len(each.parts))
        for each, first in zip(exchange.questions, accumulate(counts, initial=0), strict=False)
    )
    answer = exchange.answer
    passage = Passage(_heading(text, answer.span, answer.label), answer.span) if answer else None
    return Card(exchange.id, questions, passage)


def _listed(question: Question) -> tuple[Span, ...]:
    """The parts, where there are several of them."""
    return question.parts if len(question.parts) > 1 else ()


def _heading(text: str, span: Span, label: str) -> str:
    """The line before the span where it is a heading (`Vraag 7`), else the label alone."""
    end = span.start
    while end and text[end - 1] == "\n":
        end -= 1
    line = text[text.rfind("\n", 0, end) + 1 : end].strip()
    return line.rstrip(":") if label and label in line and len(line) <= 60 else label


def _rest(document: Document) -> Span:
    """What follows the last exchange before the notes: a notice of delay, an explanation."""
    structure = document.structure
    start = max(_ends(structure.exchanges))
    notes = [note.span.start for note in structure.footnotes if note.span.start >= start]
    return Span(start, min(notes, default=len(document.text)))


def _ends(exchanges: tuple[Exchange, ...]) -> Iterator[int]:
    for exchange in exchanges:
        yield from (question.span.end for question in exchange.questions)
        if exchange.answer:
            yield exchange.answer.span.end


def _plain(text: str, span: Span) -> Iterator[Card]:
    pieces = list(_pieces(text, span))
    for number, piece in enumerate(pieces):
        yield Card("", answer=Passage("", piece), first=number == 0, last=number == len(pieces) - 1)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut at paragraph ends where there are any, else between words, else anywhere."""
    start = _skip_blanks(text, span.start, span.end)
    while start < span.end:
        end = min(start + PIECE, span.end)
        if end < span.end:
            paragraph = text.rfind("\n", start + PIECE // 2, end)
            cut = paragraph if paragraph > 0 else text.rfind(" ", start + PIECE // 2, end)
            end = cut if cut > 0 else end
        yield Span(start, end - len(text[start:end]) + len(text[start:end].rstrip()))
        start = _skip_blanks(text, end, span.end)


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
