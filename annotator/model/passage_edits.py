"""Edits of codings as passages: their bounds, the phrase of the question that they answer, their rule."""

from msgspec import Struct

from annotator.model.corrections import regions
from annotator.model.document import Span, Structure
from annotator.model.edits import Put, ReadRow, Row, revision_now
from annotator.model.errors import UserError
from annotator.model.structure_json import structure_from


class SetSpan(Struct, frozen=True):
    """A coding stands on the passage from `start` to `end` (code points) from now on; it may have been on a whole
    answer or a part before. The passage lies within one question or answer, or in a text that stands in none."""

    id: str
    start: int
    end: int

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("annotations", self.id)
        if row is None:
            return []
        span = Span(self.start, self.end)
        home = _home(_structure(read, row), span, row["exchange"])
        text = read.text(row["document"])[self.start : self.end]
        place = {"exchange": home, "start": self.start, "end": self.end, "quote": text}
        return [Put("annotations", self.id, {**row, "target": "span", "part": None, **place})]


class PairPhrase(Struct, frozen=True):
    """A coding answers the phrase from `start` to `end` (code points) of a question."""

    id: str
    start: int
    end: int

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("annotations", self.id)
        if row is None:
            return []
        span = Span(self.start, self.end)
        asked = [each.span for exchange in _structure(read, row).exchanges for each in exchange.questions]
        if not any(_holds(each, span) for each in asked):
            raise UserError("That is no phrase of a question: choose one within the words of a question.")
        quote = read.text(row["document"])[self.start : self.end]
        pair = {"question_start": self.start, "question_end": self.end, "question_quote": quote}
        return [Put("annotations", self.id, {**row, **pair})]


class UnpairPhrase(Struct, frozen=True):
    """A coding is tied to no phrase of a question any more."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("annotations", self.id)
        pair = {"question_start": None, "question_end": None, "question_quote": ""}
        return [Put("annotations", self.id, {**row, **pair})] if row else []


class ConfirmCodings(Struct, frozen=True):
    """Codings made under an older rule were looked at and hold under today's."""

    ids: tuple[str, ...]

    def rows(self, read: ReadRow) -> list[Put]:
        now = revision_now(read)
        rows = [row for key in self.ids if (row := read("annotations", key))]
        return [Put("annotations", row["id"], {**row, "revision": now}) for row in rows]


def _structure(read: ReadRow, row: Row) -> Structure:
    document = read("documents", row["document"])
    assert document is not None  # a coding never outlives its document
    return structure_from(document["structure"])


def _home(structure: Structure, span: Span, before: str) -> str:
    """The exchange that holds a passage; a coding of text that stands in none may stay there."""
    for exchange in structure.exchanges:
        if any(_holds(each, span) for each in regions(exchange)):
            return exchange.id
    if not before:
        return ""
    raise UserError("A passage lies within one question or answer: choose one that does.")


def _holds(whole: Span, span: Span) -> bool:
    return whole.start <= span.start < span.end <= whole.end
