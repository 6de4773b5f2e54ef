"""Edits: what somebody wants changed, as changes of rows.

An edit says which rows it puts or takes; the store applies it, keeps each row as it was before, and so knows the
inverse. To add an edit, add a class with `rows`; a new table takes part as soon as the store lists it as logged.
"""

from typing import Any, Protocol

from msgspec import Struct

from annotator.model.coding import Annotation, Coder, Memo
from annotator.model.document import Document, Structure
from annotator.model.errors import UserError
from annotator.model.rows import to_row
from annotator.model.source import Source
from annotator.model.structure_json import structure_text

Row = dict[str, Any]
ON_DOCUMENTS = ("annotations", "part_marks", "promises", "memos", "pairs", "rejections")
"""Tables whose rows stand on a document, named in their column `document`."""


class ReadRow(Protocol):
    """The rows as they are now, for an edit that changes a part of one or must know of others."""

    def __call__(self, table: str, key: str, /) -> Row | None: ...

    def where(self, table: str, /, **fields: object) -> list[Row]:
        """The rows whose columns equal all of `fields`, ordered by id."""
        ...

    def text(self, document: str, /) -> str:
        """The canonical text of a document."""
        ...


class Put(Struct, frozen=True):
    """Row `key` of `table` is to be `row` from now on; None takes it away."""

    table: str
    key: str
    row: Row | None


class Edit(Protocol):
    def rows(self, read: ReadRow) -> list[Put]: ...


class RowChange(Struct, frozen=True):
    """A row before and after; None where it was or is not there."""

    table: str
    key: str
    before: Row | None
    after: Row | None


class Change(Struct, frozen=True):
    """One applied edit, kept for good. `kind` is the edit's class name; `undoes` the change that it took back;
    `batch` ties the changes of one import or one sweep, which are undone together."""

    id: str
    at: str
    coder: str
    replica: str
    kind: str
    rows: tuple[RowChange, ...]
    undoes: str | None = None
    batch: str | None = None


class AddAnnotation(Struct, frozen=True):
    """Give a code; of a group of which an answer has one code, the others of that group go."""

    annotation: Annotation

    def rows(self, read: ReadRow) -> list[Put]:
        row = to_row(self.annotation)
        if not row["revision"]:
            row["revision"] = revision_now(read)
        return [*gives_way(read, row), Put("annotations", self.annotation.id, row)]


class RemoveAnnotation(Struct, frozen=True):
    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("annotations", self.id, None)]


class ChangeAnnotation(Struct, frozen=True):
    """Set some fields (`memo`, `certainty`, `code` ...) of an annotation; another code rests on today's rule.

    Its origin stays what it was: an accepted suggestion is one for ever.
    """

    id: str
    fields: Row

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("annotations", self.id)
        if row is None:
            return []
        changed = {**row, **self.fields, "origin": row["origin"]}
        if changed["code"] == row["code"]:
            return [Put("annotations", self.id, changed)]
        changed["revision"] = revision_now(read)
        return [*gives_way(read, changed), Put("annotations", self.id, changed)]


def revision_now(read: ReadRow) -> int:
    """The codebook's revision, under which a coding is made."""
    codebook = read("codebook", "codebook")
    return codebook["revision"] if codebook else 1


def gives_way(read: ReadRow, row: Row) -> list[Put]:
    """The coder's codings that cannot stand beside this one: of an exclusive group an answer has one code.

    The whole answer and passages of it count together, each part on its own. Raises UserError for a retired code.
    """
    code = read("codes", row["code"])
    if code and code["retired"]:
        raise UserError("“{name}” is retired and takes no new codings: choose another code.", name=code["name"])
    group = read("groups", code["group"]) if code and code["group"] else None
    if not group or not group["exclusive"]:
        return []
    rivals = {each["id"] for each in read.where("codes", group=group["id"])} - {row["code"]}
    there = read.where("annotations", document=row["document"], coder=row["coder"], exchange=row["exchange"])
    same = [each for each in there if each["part"] == row["part"] and each["code"] in rivals]
    return [Put("annotations", each["id"], None) for each in same if each["id"] != row["id"]]


class SetMemo(Struct, frozen=True):
    """Write a memo, or take it away where it says nothing: neither a text nor a certainty."""

    memo: Memo

    def rows(self, read: ReadRow) -> list[Put]:
        says = self.memo.text or self.memo.certainty
        return [Put("memos", self.memo.id, to_row(self.memo) if says else None)]


class AddDocument(Struct, frozen=True):
    """Take in a document with the file it came from; one that is there already stays as it is.

    It is packed for the way from one process to another: `structure` is JSON text, `id` that of the document.
    """

    id: str
    text: str
    structure: str
    places: bytes
    source: Source
    file_name: str
    media: str = ""

    @classmethod
    def of(cls, document: Document, source: bytes, file_name: str, media: str = "") -> "AddDocument":
        structure = structure_text(document.structure)
        return cls(document.id, document.text, structure, document.places, Source.of(source), file_name, media)

    def rows(self, read: ReadRow) -> list[Put]:
        row: Row = {"id": self.id, "file_name": self.file_name, "media": self.media, "source": self.source.sha256}
        row = {**row, "structure": self.structure, "added": ""}
        return [Put("documents", self.id, read("documents", self.id) or row)]


class ChangeStructure(Struct, frozen=True):
    """Correct what was read of a document; its text stays, so that every position stays sound."""

    document: str
    structure: Structure

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("documents", self.document)
        return (
            [Put("documents", self.document, {**row, "structure": structure_text(self.structure)})] if row else []
        )


class RemoveDocument(Struct, frozen=True):
    """Take a document out, with all that was put on it."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        gone = [
            Put(table, row["id"], None) for table in ON_DOCUMENTS for row in read.where(table, document=self.id)
        ]
        left = [each for each in read.where("pairs", earlier=self.id) if each["document"] != self.id]
        return [*gone, *(Put("pairs", each["id"], None) for each in left), Put("documents", self.id, None)]


class AddCoder(Struct, frozen=True):
    coder: Coder

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("coders", self.coder.id, to_row(self.coder))]
