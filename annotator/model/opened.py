"""What the store hands to a screen: a document with everything on it, and a row of the list of documents."""

from datetime import date

from msgspec import Struct

from annotator.model.coding import Annotation, Memo
from annotator.model.document import Document, Kind
from annotator.model.parts import PartMark
from annotator.model.promises import Promise


class Link(Struct, frozen=True):
    """An earlier or a later document by its number; `document` is its id where the project holds it."""

    number: str
    document: str | None = None


class OpenDocument(Struct, frozen=True):
    """`annotations`, `memos`, `marks` and `promises` are those of all coders, in no order that matters."""

    id: str
    document: Document
    annotations: tuple[Annotation, ...] = ()
    memos: tuple[Memo, ...] = ()
    earlier: tuple[Link, ...] = ()
    later: tuple[Link, ...] = ()
    file_name: str = ""
    marks: tuple[PartMark, ...] = ()
    promises: tuple[Promise, ...] = ()


class DocumentRow(Struct, frozen=True):
    """One line of the list of documents. `coded` counts the answers that one coder tagged, of `answers`."""

    id: str
    number: str | None
    kind: Kind
    session: str | None
    subject: str | None
    submitted: date | None
    received: date | None
    days: int | None
    parties: tuple[str, ...]
    answerers: tuple[str, ...]
    answers: int
    coded: int
    doubts: int
    file_name: str
