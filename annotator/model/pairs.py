"""Pairs: a question of a follow-up takes up an answer of an earlier document."""

from typing import Literal

from msgspec import Struct, field

from annotator.model.coding import new_id

Verdict = Literal["confirmed", "rejected"]
Reason = Literal["reference", "wording", "hand"]


class Pair(Struct, frozen=True):
    """What a coder says of a question (in exchange `exchange` of `document`) and the answer `answer` of `earlier`.

    `start`, `end` and `quote` are what says so in the follow-up, always within one question: the reference, the
    wording that both share, or the whole question where a coder made the pair. `said_start` and so on are that
    wording in the earlier document, where there is one. Positions are code points. A rejected pair is kept, so
    that it is not proposed again. Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    start: int
    end: int
    quote: str
    earlier: str
    answer: str
    coder: str
    state: Verdict = "confirmed"
    reason: Reason = "hand"
    said_start: int | None = None
    said_end: int | None = None
    said_quote: str = ""
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)
