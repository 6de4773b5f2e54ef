"""Edits that put right what was read of a document; the codings on it come along (`carrying`)."""

from collections.abc import Collection
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


class Correction(Struct, frozen=True):
    """Makes the structure of a document what `corrected` says; every row on it follows."""

    document: str

    def corrected(self, text: str, old: Structure) -> Structure:
        """The new structure. Raises UserError where the document is no longer as it was when this was asked."""
        raise NotImplementedError

    def rows(self, read: ReadRow) -> list[Put]:
        return self.puts(read)

    def puts(self, read: ReadRow, but: Collection[str] = ()) -> list[Put]:
        """The document's row with its new structure, and every row on it that must follow, save those in `but`."""
        row = read("documents", self.document)
        if row is None:
            return []
        text, old = read.text(self.document), structure_from(row["structure"])
        new = self.corrected(text, old)
        puts = [Put("documents", self.document, {**row, "structure": structure_text(new)})]
        return puts if new.exchanges == old.exchanges else puts + carry(read, self.document, text, old, new, but)


class SplitExchange(Correction, frozen=True):
    """See `corrections.split_exchange`."""

    exchange: str
    at: int
    question: Question | None = None
    answer: Answer | None = None

    def corrected(self, text: str, old: Structure) -> Structure:
        return corrections.split_exchange(text, old, self.exchange, self.at, self.question, self.answer)


class JoinExchanges(Correction, frozen=True):
    """See `corrections.join_exchanges`."""

    first: str
    second: str

    def corrected(self, text: str, old: Structure) -> Structure:
        return corrections.join_exchanges(text, old, self.first, self.second)


class MoveBoundary(Correction, frozen=True):
    """A question (its place in the exchange, from 0) or the answer (None) runs from `start` to `end` now."""

    exchange: str
    question: int | None
    start: int
    end: int

    def corrected(self, text: str, old: Structure) -> Structure:
        return corrections.move_boundary(text, old, self.exchange, self.question, Span(self.start, self.end))


class PairQuestion(Correction, frozen=True):
    """A question goes to the exchange `to`, or stands alone where that is None."""

    exchange: str
    question: int
    to: str | None

    def corrected(self, text: str, old: Structure) -> Structure:
        return corrections.pair_question(old, self.exchange, self.question, self.to)


class SetLabel(Correction, frozen=True):
    """What a question, or the answer where `question` is None, is called and the numbers that it covers."""

    exchange: str
    question: int | None
    label: str
    numbers: tuple[str, ...]

    def corrected(self, text: str, old: Structure) -> Structure:
        return corrections.set_label(old, self.exchange, self.question, self.label, self.numbers)


class ChangeHeader(Correction, frozen=True):
    """Set a field of the header; `value` is in its JSON form (a date as `2024-05-06`, people as dicts)."""

    field: str
    value: Any

    def corrected(self, text: str, old: Structure) -> Structure:
        fields = {**msgspec.to_builtins(old.header), self.field: self.value}
        try:
            return replace(old, header=msgspec.convert(fields, Header))
        except msgspec.ValidationError as error:
            template = "“{value}” does not fit here: write a date as 2024-05-06, and leave no name empty."
            raise UserError(template, value=self.value) from error


class SetKind(Correction, frozen=True):
    kind: Kind

    def corrected(self, text: str, old: Structure) -> Structure:
        return replace(old, kind=self.kind)


class DismissDoubt(Correction, frozen=True):
    """The reader's doubt number `place` (from 0) was looked at and is no longer one."""

    place: int

    def corrected(self, text: str, old: Structure) -> Structure:
        if not 0 <= self.place < len(old.doubts):
            raise UserError("This warning is no longer there: look at the document again.")
        return replace(old, doubts=(*old.doubts[: self.place], *old.doubts[self.place + 1 :]))


class MarkReference(Correction, frozen=True):
    """Reference number `place` (from 0) leads nowhere, and why; an empty `nowhere` takes that back."""

    place: int
    nowhere: Nowhere

    def corrected(self, text: str, old: Structure) -> Structure:
        if not 0 <= self.place < len(old.references):
            raise UserError("This reference is no longer there: look at the document again.")
        marked = replace(old.references[self.place], nowhere=self.nowhere)
        references = (*old.references[: self.place], marked, *old.references[self.place + 1 :])
        return replace(old, references=references)


class SplitPart(Correction, frozen=True):
    """A part becomes two, parted at `at`. What was marked of the whole holds for both halves, save `partly`."""

    exchange: str
    part: int
    at: int

    def corrected(self, text: str, old: Structure) -> Structure:
        return part_corrections.split_part(text, old, self.exchange, self.part, self.at)

    def rows(self, read: ReadRow) -> list[Put]:
        marks = _marks(read, self.document, self.exchange, self.part)
        puts = self.puts(read, but={row["id"] for row in marks})
        return puts + [put for row in marks for put in self._halves(read, row)]

    def _halves(self, read: ReadRow, row: Row) -> list[Put]:
        if row["mark"] == "partly":
            return [Put("part_marks", row["id"], None)]
        document = read("documents", self.document)
        assert document is not None
        new = self.corrected(read.text(self.document), structure_from(document["structure"]))
        one, two = parts_of(corrections.find(new, self.exchange))[self.part : self.part + 2]
        key = new_id()
        latter = {**row, "id": key, "part": self.part + 1, "start": two.start, "end": two.end}
        return [
            Put("part_marks", row["id"], {**row, "start": one.start, "end": one.end}),
            Put("part_marks", key, latter),
        ]


class JoinParts(Correction, frozen=True):
    """A part and the next one become one. A coder who marked only one of them marks it anew."""

    exchange: str
    part: int

    def corrected(self, text: str, old: Structure) -> Structure:
        return part_corrections.join_parts(old, self.exchange, self.part)

    def rows(self, read: ReadRow) -> list[Put]:
        marks = [*_marks(read, self.document, self.exchange, self.part)]
        marks += _marks(read, self.document, self.exchange, self.part + 1)
        coders = [row["coder"] for row in marks]
        alone = [row["id"] for row in marks if coders.count(row["coder"]) == 1]
        puts = self.puts(read, but=alone)
        return puts + [Put("part_marks", key, None) for key in alone]


def _marks(read: ReadRow, document: str, exchange: str, part: int) -> list[Row]:
    return read.where("part_marks", document=document, exchange=exchange, part=part)
