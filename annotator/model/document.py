"""A parliamentary document: canonical text, and positions in it.

Every position is a code point in `Document.text`, end exclusive. The text never changes after import;
the structure may be corrected by hand, the text under it stays.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple
from uuid import UUID, uuid5

Kind = Literal["answers", "questions", "delay", "withdrawn", "letter", "fragment", "unknown"]
Nowhere = Literal["", "misprint", "silent"]
_TEXTS = UUID("6f1c1a52-7c0e-5d0e-9b6a-2f6b0c7c9a10")


class Span(NamedTuple):
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Questioner:
    name: str
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Answerer:
    """`role` is the office as printed (`Minister`, `Staatssecretaris`), `portfolio` the field."""

    name: str
    portfolio: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the head of the document says; `number` is its identifier (`ah-tk-20192020-2751`)."""

    number: str | None = None
    session: str | None = None
    case: str | None = None
    subject: str | None = None
    questioners: tuple[Questioner, ...] = ()
    answerers: tuple[Answerer, ...] = ()
    submitted: date | None = None
    received: date | None = None
    see_also: tuple[str, ...] = ()

    @property
    def days(self) -> int | None:
        """Response time in days, from submitted to received."""
        if self.submitted is None or self.received is None:
            return None
        return (self.received - self.submitted).days


@dataclass(frozen=True, slots=True)
class Question:
    """`label` as printed (`5 en 6`), `numbers` expanded (`("5", "6")`); `parts` lie within `span`."""

    label: str
    numbers: tuple[str, ...]
    span: Span
    parts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    label: str
    numbers: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answer with the questions it answers. `id` stays the same for good within its document."""

    id: str
    questions: tuple[Question, ...]
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    mark: str
    span: Span


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note is cited: before code point `at`; the mark itself is not in the text."""

    mark: str
    at: int


@dataclass(frozen=True, slots=True)
class Reference:
    """`type` is one of FORMATS' kinds (`answer`, `set`, `paper`, `proceedings`, `motion`, `letter`, `law`, `url`).

    `target` is what it points to in a normal form: a question number, a document number, `29911-254`, a URL.
    `nowhere` says, where a person found so, why it leads nowhere: a misprint, or what it points to is silent.
    """

    type: str
    target: str | None
    span: Span
    nowhere: Nowhere = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something the reader was not sure of; `kind` names a sentence in `model.doubts`."""

    kind: str
    values: dict[str, str] = field(default_factory=dict)
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Structure:
    """All that is known of a document besides its text; corrections replace it as a whole."""

    kind: Kind = "unknown"
    header: Header = Header()
    exchanges: tuple[Exchange, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    note_marks: tuple[NoteMark, ...] = ()
    references: tuple[Reference, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Canonical text with its structure. `places` maps text to page boxes (see `model.places`), packed."""

    text: str
    structure: Structure = Structure()
    places: bytes = b""

    @property
    def id(self) -> str:
        """The same text is the same document, wherever and by whomever it was imported."""
        return str(uuid5(_TEXTS, self.text))

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]
