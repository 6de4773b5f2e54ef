"""How the parts of a question were answered, in a coder's judgement."""

from typing import Literal

from msgspec import Struct, field

from annotator.model.coding import new_id

Mark = Literal["answered", "partly", "implicitly", "not", "not-applicable"]
MARKS: tuple[Mark, ...] = ("answered", "partly", "implicitly", "not", "not-applicable")


class PartMark(Struct, frozen=True):
    """A coder's mark on one part (`part` counts from 0 over the exchange's questions).

    `not-applicable` is for what never arose: `Zo nee, waarom niet?` after a yes. `start` and `end` are the
    part's code points in the document's text. One coder has one mark on a part. Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    part: int
    coder: str
    mark: Mark
    start: int
    end: int
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)
