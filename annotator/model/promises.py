"""What a minister promised in an answer, by when, and what came of it."""

from datetime import date
from typing import Literal

from msgspec import Struct, field

from annotator.model.coding import new_id

State = Literal["open", "kept", "dropped"]
Standing = Literal["open", "late", "kept", "dropped"]


class Promise(Struct, frozen=True):
    """A promise found in a document: `what` in the coder's words, `quote` the passage (code points) that holds it.

    It is due between `due_from` and `due_to`, both inclusive; None where the text names no such day, with
    `due_words` as printed (`voor de zomer`). `kept_by` is the id of the document that kept it, when the project
    holds one. Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    coder: str
    what: str
    start: int
    end: int
    quote: str
    due_from: date | None = None
    due_to: date | None = None
    due_words: str = ""
    state: State = "open"
    kept_by: str = ""
    memo: str = ""
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)

    def standing(self, today: date) -> Standing:
        """Its state as of a day: an open promise is late from the day after it was due. Nothing stores `late`."""
        if self.state == "open" and self.due_to is not None and self.due_to < today:
            return "late"
        return self.state
