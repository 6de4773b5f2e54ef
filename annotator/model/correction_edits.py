"""Edits that put right what was read of a document; the codings on it come along (`carrying`)."""

from collections.abc import Callable, Collection
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from annotator.model import corrections, part_corrections
from annotator.model.carrying import carry
from annotator.model.coding import new_id
from annotator.model.document import Answer, Header, Kind, Nowhere, Question, Span, Structure
from annotator.model.edits import Put, ReadRow, Row
from annotator.model.errors import UserError
from annotator.model.part_corrections import parts_of
from annotator.model.structure_json import structure_from, structure_text


def _corrected(
    read: ReadRow, document: str, change: Callable[[str, Structure], Structure], but: Collection[str] = ()
) -> list[Put]:
    """The document's row with its new structure, and every row on it that must follow, save those in `but`."""
    row = read("documents", document)
    if row is None:
        return []
    text, old = read.text(document), structure_from(row["structure"])
    new = change(text, old)
    puts = [Put("documents", document, {**row, "structure": structure_text(new)})]
    return puts if new.exchanges == old.exchanges else puts + carry(read, document, text, old, new, but)


class SplitExchange(Struct, frozen=True):
    """See `corrections.split_exchange`."""

    document: str
    exchange: str
    at: int
    question: Question | None = None
    answer: Answer | None = None

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return corrections.split_exchange(text, old, self.exchange, self.at, self.question, self.answer)

        return _corrected(read, self.document, change)


class JoinExchanges(Struct, frozen=True):
    """See `corrections.join_exchanges`."""

    document: str
    first: str
    second: str

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return corrections.join_exchanges(text, old, self.first, self.second)

        return _corrected(read, self.document, change)


class MoveBoundary(Struct, frozen=True):
    """A question (its place in the exchange, from 0) or the answer (None) runs from `start` to `end` now."""

    document: str
    exchange: str
    question: int | None
    start: int
    end: int

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return corrections.move_boundary(text, old, self.exchange, self.question, Span(self.start, self.end))

        return _corrected(read, self.document, change)


class PairQuestion(Struct, frozen=True):
    """A question goes to the exchange `to`, or stands alone where that is None."""

    document: str
    exchange: str
    question: int
    to: str | None

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return corrections.pair_question(old, self.exchange, self.question, self.to)

        return _corrected(read, self.document, change)


class SetLabel(Struct, frozen=True):
    """What a question, or the answer where `question` is None, is called and the numbers that it covers."""

    document: str
    exchange: str
    question: int | None
    label: str
    numbers: tuple[str, ...]

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return corrections.set_label(old, self.exchange, self.question, self.label, self.numbers)

        return _corrected(read, self.document, change)


class ChangeHeader(Struct, frozen=True):
    """Set a field of the header; `value` is in its JSON form (a date as `2024-05-06`, people as dicts)."""

    document: str
    field: str
    value: Any

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            fields = {**msgspec.to_builtins(old.header), self.field: self.value}
            try:
                return replace(old, header=msgspec.convert(fields, Header))
            except msgspec.ValidationError as error:
                template = "“{value}” does not fit here: write a date as 2024-05-06, and leave no name empty."
                raise UserError(template, value=self.value) from error

        return _corrected(read, self.document, change)


class SetKind(Struct, frozen=True):
    document: str
    kind: Kind

    def rows(self, read: ReadRow) -> list[Put]:
        return _corrected(read, self.document, lambda text, old: replace(old, kind=self.kind))


class DismissDoubt(Struct, frozen=True):
    """The reader's doubt number `place` (from 0) was looked at and is no longer one."""

    document: str
    place: int

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            if not 0 <= self.place < len(old.doubts):
                raise UserError("This warning is no longer there: look at the document again.")
            return replace(old, doubts=(*old.doubts[: self.place], *old.doubts[self.place + 1 :]))

        return _corrected(read, self.document, change)


class MarkReference(Struct, frozen=True):
    """Reference number `place` (from 0) leads nowhere, and why; an empty `nowhere` takes that back."""

    document: str
    place: int
    nowhere: Nowhere

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            if not 0 <= self.place < len(old.references):
                raise UserError("This reference is no longer there: look at the document again.")
            marked = replace(old.references[self.place], nowhere=self.nowhere)
            references = (*old.references[: self.place], marked, *old.references[self.place + 1 :])
            return replace(old, references=references)

        return _corrected(read, self.document, change)


class SplitPart(Struct, frozen=True):
    """A part becomes two, parted at `at`. What was marked of the whole holds for both halves, save `partly`."""

    document: str
    exchange: str
    part: int
    at: int

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return part_corrections.split_part(text, old, self.exchange, self.part, self.at)

        marks = _marks(read, self.document, self.exchange, self.part)
        puts = _corrected(read, self.document, change, {row["id"] for row in marks})
        return puts + [put for row in marks for put in self._halves(read, row, change)]

    def _halves(self, read: ReadRow, row: Row, change: Callable[[str, Structure], Structure]) -> list[Put]:
        if row["mark"] == "partly":
            return [Put("part_marks", row["id"], None)]
        document = read("documents", self.document)
        assert document is not None
        new = corrections.find(
            change(read.text(self.document), structure_from(document["structure"])), self.exchange
        )
        one, two = parts_of(new)[self.part : self.part + 2]
        key = new_id()
        latter = {**row, "id": key, "part": self.part + 1, "start": two.start, "end": two.end}
        return [
            Put("part_marks", row["id"], {**row, "start": one.start, "end": one.end}),
            Put("part_marks", key, latter),
        ]


class JoinParts(Struct, frozen=True):
    """A part and the next one become one. A coder who marked only one of them marks it anew."""

    document: str
    exchange: str
    part: int

    def rows(self, read: ReadRow) -> list[Put]:
        def change(text: str, old: Structure) -> Structure:
            return part_corrections.join_parts(old, self.exchange, self.part)

        marks = [*_marks(read, self.document, self.exchange, self.part)]
        marks += _marks(read, self.document, self.exchange, self.part + 1)
        coders = [row["coder"] for row in marks]
        alone = [row["id"] for row in marks if coders.count(row["coder"]) == 1]
        puts = _corrected(read, self.document, change, alone)
        return puts + [Put("part_marks", key, None) for key in alone]


def _marks(read: ReadRow, document: str, exchange: str, part: int) -> list[Row]:
    return read.where("part_marks", document=document, exchange=exchange, part=part)
