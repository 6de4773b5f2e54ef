"""What a coder was proposed and did not want: it is not proposed again."""

from typing import Literal

from msgspec import Struct, field

from annotator.model.coding import new_id
from annotator.model.document import Span
from annotator.model.edits import Put, ReadRow
from annotator.model.rows import to_row

Proposed = Literal["suggestion", "promise"]


class Rejection(Struct, frozen=True):
    """`start` and `end` (code points) are the phrase that made the proposal, in the answer or in its question; the
    place, not the exchange's id, says what was rejected, so that it holds when the structure is put right.
    `code` is empty for a promise. Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    coder: str
    kind: Proposed
    code: str
    start: int
    end: int
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)

    def lies_in(self, *regions: Span) -> bool:
        return any(region.start <= self.start < region.end for region in regions)


class Reject(Struct, frozen=True):
    rejection: Rejection

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("rejections", self.rejection.id, to_row(self.rejection))]


class ForgetRejection(Struct, frozen=True):
    """It may be proposed again."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("rejections", self.id, None)] if read("rejections", self.id) else []
