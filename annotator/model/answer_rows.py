"""The answers of a project as a table: a row of it, and what somebody wants to see of it."""

from datetime import date
from typing import Literal

from msgspec import Struct, field

from annotator.model.document import Span

Key = tuple[str, str]
"""Which answer: the ids of its document and of its exchange."""
Order = Literal[
    "number",
    "place",
    "question",
    "answer",
    "minister",
    "party",
    "questioner",
    "days",
    "submitted",
    "received",
    "subject",
    "session",
    "tags",
    "memo",
    "file",
]
FacetName = Literal["code", "minister", "party", "year", "days"]
UNTAGGED = ""
"""The value of the facet `code` that stands for answers without a tag."""
Facets = dict[FacetName, frozenset[str]]


class Wanted(Struct, frozen=True):
    """Which answers, in which order: all words of `text` must occur in the question, the answer, the memo or what
    is known of the document; of a facet one of the chosen values must fit; nothing chosen lets all pass."""

    text: str = ""
    facets: Facets = field(default_factory=dict)
    order: Order = "number"
    down: bool = False

    @property
    def narrows(self) -> bool:
        return bool(self.text.strip()) or any(self.facets.values())


class AnswerRow(Struct, frozen=True):
    """An answer with what is known of it and what one coder made of it.

    `question` and `answer` may be only the beginnings of the texts, a paragraph a line. `codes` are those on the
    answer, its parts and its passages, each once; `memo` is the coder's memos on them and the note on the answer.
    """

    document: str
    exchange: str
    number: str | None
    place: int
    answer_numbers: str
    question: str
    answer: str
    answerers: str
    parties: str
    questioners: str
    days: int | None
    submitted: date | None
    received: date | None
    subject: str
    session: str
    file_name: str
    codes: tuple[str, ...] = ()
    memo: str = ""

    @property
    def key(self) -> Key:
        return self.document, self.exchange


class AnswerTarget(Struct, frozen=True):
    """What it takes to tag a whole answer: where it stands, its text, and the coder's codes on the whole of it
    with the ids of those annotations."""

    document: str
    exchange: str
    span: Span
    quote: str
    given: dict[str, str]
