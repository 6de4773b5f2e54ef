"""A parliamentary document: canonical text, and positions in it.

Every position is a code point in `Document.text`, end exclusive. The text never changes after import;
the structure may be corrected by hand, the text under it stays.
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from msgspec import Struct, field

Kind = Literal["answers", "questions", "delay", "withdrawn", "letter", "fragment", "unknown"]
Nowhere = Literal["", "misprint", "silent"]
_TEXTS = "6f1c1a52-7c0e-5d0e-9b6a-2f6b0c7c9a10"


class Span(NamedTuple):
    start: int
    end: int


class Questioner(Struct, frozen=True):
    name: str
    party: str | None = None


class Answerer(Struct, frozen=True):
    """`role` is the office as printed (`Minister`, `Staatssecretaris`), `portfolio` the field."""

    name: str
    portfolio: str | None = None
    role: str | None = None


class Header(Struct, frozen=True):
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


class Question(Struct, frozen=True):
    """`label` as printed (`5 en 6`), `numbers` expanded (`("5", "6")`); `parts` lie within `span`."""

    label: str
    numbers: tuple[str, ...]
    span: Span
    parts: tuple[Span, ...] = ()


class Answer(Struct, frozen=True):
    label: str
    numbers: tuple[str, ...]
    span: Span


class Exchange(Struct, frozen=True):
    """One answer with the questions it answers. `id` stays the same for good within its document."""

    id: str
    questions: tuple[Question, ...]
    answer: Answer | None = None


class Footnote(Struct, frozen=True):
    mark: str
    span: Span


class NoteMark(Struct, frozen=True):
    """Where a note is cited: before code point `at`; the mark itself is not in the text."""

    mark: str
    at: int


class Reference(Struct, frozen=True):
    """`type` is one of FORMATS' kinds (`answer`, `set`, `paper`, `proceedings`, `motion`, `letter`, `law`, `url`).

    `target` is what it points to in a normal form: a question number, a document number, `29911-254`, a URL.
    `nowhere` says, where a person found so, why it leads nowhere: a misprint, or what it points to is silent.
    """

    type: str
    target: str | None
    span: Span
    nowhere: Nowhere = ""


class Doubt(Struct, frozen=True):
    """Something the reader was not sure of; `kind` names a sentence in `model.doubts`."""

    kind: str
    values: dict[str, str] = field(default_factory=dict)
    at: int | None = None


class Structure(Struct, frozen=True):
    """All that is known of a document besides its text; corrections replace it as a whole."""

    kind: Kind = "unknown"
    header: Header = Header()
    exchanges: tuple[Exchange, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    note_marks: tuple[NoteMark, ...] = ()
    references: tuple[Reference, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def exchange_of(self, numbers: Sequence[str]) -> str:
        """The id of the exchange that answers, or else asks, a question of these numbers; of several that of the
        first number known, "" where none is."""
        answered = {number: each.id for each in self.exchanges if each.answer for number in each.answer.numbers}
        asked = {number: each.id for each in self.exchanges for q in each.questions for number in q.numbers}
        return next((found[number] for found in (answered, asked) for number in numbers if number in found), "")


class Document(Struct, frozen=True):
    """Canonical text with its structure. `places` maps text to page boxes (see `model.places`), packed."""

    text: str
    structure: Structure = Structure()
    places: bytes = b""

    @property
    def id(self) -> str:
        """The same text is the same document, wherever and by whomever it was imported."""
        from uuid import UUID, uuid5

        return str(uuid5(UUID(_TEXTS), self.text))

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]
