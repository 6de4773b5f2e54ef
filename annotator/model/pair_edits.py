"""Edits of pairs: to say that a question takes up an earlier answer or that it does not, and to take that back."""

from msgspec import Struct
from msgspec.structs import replace

from annotator.model.edits import Put, ReadRow
from annotator.model.errors import UserError
from annotator.model.pairs import Pair
from annotator.model.rows import from_row, to_row


class JudgePair(Struct, frozen=True):
    """Confirm a pair, or reject it; what the same coder said of it before gives way."""

    pair: Pair

    def rows(self, read: ReadRow) -> list[Put]:
        for document in (self.pair.document, self.pair.earlier):
            if read("documents", document) is None:
                raise UserError("One of the two documents is not in the project: add it first.")
        if self.pair.document == self.pair.earlier:
            raise UserError("Both sides show the same document: choose another one for one of them.")
        before = said_before(read, self.pair)
        if before and before[0].state == self.pair.state:
            raise UserError("You said so already: there is nothing to change.")
        kept = replace(self.pair, id=before[0].id, created=before[0].created) if before else self.pair
        return [Put("pairs", kept.id, to_row(kept))]


class ForgetPair(Struct, frozen=True):
    """Take back what was said of a pair."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("pairs", self.id, None)] if read("pairs", self.id) else []


def said_before(read: ReadRow, pair: Pair) -> list[Pair]:
    """What this coder said of the same question and answer, whatever words it rests on."""
    there = read.where(
        "pairs", document=pair.document, earlier=pair.earlier, coder=pair.coder, exchange=pair.exchange
    )
    found = [from_row(Pair, row) for row in there if row["answer"] == pair.answer]
    return [each for each in found if each.start < pair.end and pair.start < each.end]
