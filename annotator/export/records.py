"""What a record of each section of the JSON export is: the rows of the project, as the model's values."""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from annotator.model.coding import Annotation, Code, Coder, Group, Memo, Words
from annotator.model.cues import CueRule
from annotator.model.document import Structure
from annotator.model.edits import RowChange
from annotator.model.pairs import Pair
from annotator.model.parts import PartMark
from annotator.model.promises import Promise
from annotator.model.rejections import Rejection
from annotator.model.searches import Search

Time = Annotated[str, Meta(description="ISO 8601 in UTC")]
Bytes = Annotated[str, Meta(description="Bytes in Base64", extra_json_schema={"contentEncoding": "base64"})]
Digest = Annotated[str, Meta(description="SHA-256 of the source file, in hexadecimal")]
TextId = Annotated[str, Meta(description="Made from the text alone: the same text has it in every project")]


class CodebookRecord(Struct, frozen=True):
    """What holds for the codebook as a whole; `revision` counts its changes."""

    id: str
    name: str
    source: str
    certainty: bool
    memo: bool
    revision: int
    words: Words


class GroupRecord(Group, frozen=True, kw_only=True):
    """`place` is its position, counted from 0."""

    place: int


class CodeRecord(Code, frozen=True, kw_only=True):
    """`place` is its position, counted from 0."""

    place: int


class RevisionRecord(Struct, frozen=True):
    """The codebook as it was made into a revision."""

    id: str
    revision: int
    note: str
    codes: list[dict[str, Any]]
    groups: list[dict[str, Any]]
    created: Time
    updated: Time


class DocumentRecord(Struct, frozen=True):
    """Every position in `structure` is a code point in `text`, end exclusive; a span is [start, end]."""

    id: TextId
    file_name: str
    media: str
    source: Digest
    added: Time
    text: str
    structure: Structure


class ChangeRecord(Struct, frozen=True):
    """A line of the log: an edit with its rows before and after. `undoes` is the change that it took back."""

    seq: int
    id: str
    at: Time
    coder: str
    replica: str
    kind: str
    role: Literal["start", "edit", "undo", "redo"]
    place: int
    undoes: str | None
    batch: str | None
    rows: tuple[RowChange, ...]


class TextRecord(Struct, frozen=True):
    """The text of a document that was taken out: the log can bring it back."""

    id: TextId
    text: str


class PlacesRecord(Struct, frozen=True):
    """Where a text stands on the pages of a source, packed."""

    document: TextId
    source: Digest
    bytes: Bytes


class SourceRecord(Struct, frozen=True):
    """A file that documents came from."""

    id: Digest
    bytes: Bytes


RECORDS: dict[str, type] = {
    "coders": Coder,
    "codebook": CodebookRecord,
    "groups": GroupRecord,
    "codes": CodeRecord,
    "revisions": RevisionRecord,
    "documents": DocumentRecord,
    "annotations": Annotation,
    "part_marks": PartMark,
    "promises": Promise,
    "memos": Memo,
    "searches": Search,
    "pairs": Pair,
    "rejections": Rejection,
    "cues": CueRule,
    "changes": ChangeRecord,
    "texts": TextRecord,
    "places": PlacesRecord,
    "sources": SourceRecord,
}
