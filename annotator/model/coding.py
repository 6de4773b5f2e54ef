"""Codes, coders and what they put on a text."""

from dataclasses import dataclass, field
from typing import Literal
from uuid import uuid4

Target = Literal["answer", "part", "span"]
Certainty = Literal["unsure", "fairly sure", "sure"]


def new_id() -> str:
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Code:
    """`id` is what exports write; `key` the key that sets it (`1` to `9`, `0`); `colour` a place in the palette
    (`1` to `10`) or `#rrggbb`."""

    id: str
    name: str
    key: str = ""
    colour: str = "1"
    definition: str = ""
    use_when: str = ""
    not_when: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Codebook:
    """The codes in their order, as of `revision` (counted from 1)."""

    codes: tuple[Code, ...] = ()
    revision: int = 1

    def code(self, code_id: str) -> Code | None:
        return next((code for code in self.codes if code.id == code_id), None)


@dataclass(frozen=True, slots=True)
class Coder:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A coder's code on an answer, a part (`part` counts from 0 over the exchange's questions) or a span.

    `start` and `end` are code points in the document's text: of the answer, the part or the passage;
    `quote` is the text between them when it was made, which `annotator check` holds against the text.
    Times are ISO 8601 in UTC.
    """

    document: str
    exchange: str
    target: Target
    code: str
    coder: str
    start: int
    end: int
    quote: str
    part: int | None = None
    certainty: Certainty | None = None
    memo: str = ""
    origin: str = "hand"
    revision: int = 1
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Memo:
    """A coder's note on an answer, or on the whole document where `exchange` is empty."""

    document: str
    coder: str
    text: str
    exchange: str = ""
    created: str = ""
    updated: str = ""
    id: str = field(default_factory=new_id)
