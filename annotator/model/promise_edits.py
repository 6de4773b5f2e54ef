"""Edits of promises. Whether one is late is never stored: the day says it (`Promise.standing`)."""

from typing import Any

import msgspec
from msgspec import Struct

from annotator.model.edits import Put, ReadRow
from annotator.model.errors import UserError
from annotator.model.promises import Promise
from annotator.model.rows import from_row, to_row


class AddPromise(Struct, frozen=True):
    promise: Promise

    def rows(self, read: ReadRow) -> list[Put]:
        return [_put(read, self.promise)]


class ChangePromise(Struct, frozen=True):
    """Set fields of a promise (`what`, `due_from`, `due_to`, `due_words`, `state`, `kept_by`, `memo`); dates as
    dates or in ISO 8601, None for none. A promise that is not kept is kept by no document."""

    id: str
    fields: dict[str, Any]

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("promises", self.id)
        if row is None:
            return []
        changed = {**row, **msgspec.to_builtins(self.fields)}
        if changed["state"] != "kept":
            changed["kept_by"] = ""
        try:
            return [_put(read, from_row(Promise, changed))]
        except msgspec.ValidationError as error:
            raise UserError("This is no date: write it as 2024-05-06.") from error


class RemovePromise(Struct, frozen=True):
    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("promises", self.id, None)] if read("promises", self.id) else []


def _put(read: ReadRow, promise: Promise) -> Put:
    if promise.due_from and promise.due_to and promise.due_from > promise.due_to:
        raise UserError("The first day comes after the last: change one of them.")
    if not promise.what.strip():
        raise UserError("It is not said what was promised: write it down.")
    if promise.kept_by and read("documents", promise.kept_by) is None:
        raise UserError("The document that kept it is not in the project: add it first.")
    return Put("promises", promise.id, to_row(promise))
