"""Promises that the program finds in answers, and documents that may have kept one. Proposals, both of them."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from annotator.analysis.wording import stems
from annotator.model.document import Document, Span
from annotator.model.opened import DocumentRow
from annotator.model.promises import Promise
from annotator.model.rejections import Rejection
from annotator.parliament.nl.due import Due
from annotator.parliament.nl.promised import promised

LONGEST = 160
"""Characters of the first wording of a promise."""


class Found(Struct, frozen=True):
    """A sentence of a document (its id) that promises something; `due` is None where it names no time."""

    document: str
    exchange: str
    span: Span
    quote: str
    due: Due | None

    @property
    def order(self) -> tuple[bool, str, int]:
        """By the day it is due, those that name none last."""
        end = self.due.end if self.due else None
        return end is None, end.isoformat() if end else "", self.span.start


def found(document: Document) -> list[Found]:
    """The promises in the answers of a document."""
    said = document.structure.header.received
    return [
        Found(document.id, exchange.id, each.span, document.quote(each.span), each.due)
        for exchange in document.structure.exchanges
        if exchange.answer
        for each in promised(document.text, exchange.answer.span, said)
    ]


def undecided(
    proposals: Iterable[Found], promises: Iterable[Promise], rejections: Iterable[Rejection], coder: str
) -> list[Found]:
    """The proposals that a coder (an id) neither wrote down nor rejected."""
    settled: dict[str, list[Span]] = {}
    for each in promises:
        if each.coder == coder:
            settled.setdefault(each.document, []).append(Span(each.start, each.end))
    for each in rejections:
        if each.kind == "promise" and each.coder == coder:
            settled.setdefault(each.document, []).append(Span(each.start, each.end))
    return [each for each in proposals if not _overlaps(each.span, settled.get(each.document, ()))]


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < each.end and each.start < span.end for each in others)


def wording(text: str) -> str:
    """What a promise is first called: its sentence on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rpartition(" ")[0] + " …"


def keepers(promise: Promise, rows: Sequence[DocumentRow], citing: Iterable[str]) -> list[DocumentRow]:
    """The documents that came after a promise, the likeliest to have kept it first: those that cite its document
    (`citing`, ids), then by the words that they share with it, then the soonest."""
    cites = set(citing)
    home = next((row for row in rows if row.id == promise.document), None)
    begun = home.received or home.submitted if home else None
    words = set(stems(f"{promise.what} {home.subject if home else ''}"))

    def order(row: DocumentRow) -> tuple[bool, int, str]:
        day = row.received or row.submitted
        return row.id not in cites, -len(words & set(stems(row.subject or ""))), day.isoformat() if day else "9"

    later = [row for row in rows if row.id != promise.document and (row.id in cites or _after(row, begun))]
    return sorted(later, key=order)


def _after(row: DocumentRow, begun: date | None) -> bool:
    day = row.received or row.submitted
    return day is None or begun is None or day >= begun
