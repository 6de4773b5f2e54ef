"""Edits: what somebody wants changed, as changes of rows.

An edit says which rows it puts or takes; the store applies it, keeps each row as it was before, and so knows the
inverse. To add an edit, add a class with `rows`; a new table takes part as soon as the store lists it as logged.
"""

from dataclasses import asdict, dataclass
from typing import Any, Protocol

from annotator.model.coding import Annotation, Memo

Row = dict[str, Any]


class ReadRow(Protocol):
    """The rows as they are now, for an edit that changes a part of one or must know of others."""

    def __call__(self, table: str, key: str, /) -> Row | None: ...

    def where(self, table: str, /, **fields: object) -> list[Row]:
        """The rows whose columns equal all of `fields`, ordered by id."""
        ...


@dataclass(frozen=True, slots=True)
class Put:
    """Row `key` of `table` is to be `row` from now on; None takes it away."""

    table: str
    key: str
    row: Row | None


class Edit(Protocol):
    def rows(self, read: ReadRow) -> list[Put]: ...


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after; None where it was or is not there."""

    table: str
    key: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Change:
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


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    annotation: Annotation

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("annotations", self.annotation.id, asdict(self.annotation))]


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("annotations", self.id, None)]


@dataclass(frozen=True, slots=True)
class ChangeAnnotation:
    """Set some fields (`memo`, `certainty`, `code`, `start` ...) of an annotation."""

    id: str
    fields: Row

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("annotations", self.id)
        return [Put("annotations", self.id, {**row, **self.fields})] if row else []


@dataclass(frozen=True, slots=True)
class SetMemo:
    """Write a memo, or take it away where its text is empty."""

    memo: Memo

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("memos", self.memo.id, asdict(self.memo) if self.memo.text else None)]
