"""The lines of the results: a document, and under it each passage that was found, with its words around."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from annotator.gui.wording import translate
from annotator.model.document import Span
from annotator.model.opened import DocumentRow
from annotator.store.search import Hit, MemoHit

BEFORE, MOST = 40, 180  # characters shown before the first word that was found, and in all


class DocumentLine(Struct, frozen=True):
    row: DocumentRow


class HitLine(Struct, frozen=True):
    """`excerpt` is the passage around its first mark, on one line; `marks` are those in it, from its start."""

    hit: Hit | MemoHit
    title: str
    excerpt: str
    marks: tuple[Span, ...]

    @property
    def document(self) -> str:
        return self.hit.document

    @property
    def exchange(self) -> str:
        return self.hit.exchange or ""


Line = DocumentLine | HitLine


def line_of(hit: Hit | MemoHit, row: DocumentRow | None, others: Mapping[str, str]) -> HitLine:
    offset = hit.start if isinstance(hit, Hit) else 0
    marks = [Span(span.start - offset, span.end - offset) for span in hit.marks]
    return HitLine(hit, title(hit, row, others), *excerpt(hit.text, marks))


def title(hit: Hit | MemoHit, row: DocumentRow | None, others: Mapping[str, str]) -> str:
    """Where a hit stands: `Answer 5, 6`, `Notes`, `Memo on answer 2`, with its coder where that is another one."""
    numbers = hit.numbers.replace("; ", ", ")
    if isinstance(hit, MemoHit):
        words = translate("Find", "Memo on answer {label}") if numbers else translate("Find", "Memo")
        return " · ".join(filter(None, (words.format(label=numbers), others.get(hit.coder))))
    if hit.kind == "question":
        return translate("Find", "Question {label}").format(label=numbers)
    if hit.kind == "answer":
        return translate("Find", "Answer {label}").format(label=numbers)
    if hit.kind == "notes":
        return translate("Find", "Notes")
    return translate("Find", "Head") if hit.start == 0 and row and row.answers else translate("Find", "Text")


def excerpt(text: str, marks: list[Span], before: int = BEFORE, most: int = MOST) -> tuple[str, tuple[Span, ...]]:
    """What to show of a passage: it begins at a word a little before the first mark. One sign for one sign."""
    first = marks[0].start if marks else 0
    start = max(0, first - before)
    if start:
        start = min(text.find(" ", start, first) + 1 or start, first)
    head = "…" if start else ""
    end = min(len(text), start + most)
    shift = len(head) - start
    kept = [Span(span.start + shift, min(span.end, end) + shift) for span in marks if span.start < end]
    return head + "".join(" " if sign.isspace() else sign for sign in text[start:end]), tuple(kept)
