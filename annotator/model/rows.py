"""Dataclasses as the plain rows that edits put and the log keeps, and back.

Nested values become lists and dicts, dates ISO 8601; the store writes lists and dicts as JSON text.
"""

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def to_row(thing: Any) -> dict[str, Any]:
    """A value as a row. `document.structure` and the like come out as plain lists and dicts too."""
    return msgspec.to_builtins(thing)


def from_row(kind: type[T], row: dict[str, Any]) -> T:
    """A row as a value; columns that it does not have are left out."""
    return msgspec.convert(row, kind, strict=False)
