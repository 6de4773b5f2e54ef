"""Edits of the searches that a project keeps."""

from msgspec import Struct
from msgspec.structs import replace

from annotator.model.edits import Put, ReadRow
from annotator.model.errors import UserError
from annotator.model.rows import from_row, to_row
from annotator.model.searches import Search, understood


class SaveSearch(Struct, frozen=True):
    """Keep a search under a name, which no other search of the project has."""

    search: Search

    def rows(self, read: ReadRow) -> list[Put]:
        return [_put(read, self.search)]


class RenameSearch(Struct, frozen=True):
    id: str
    name: str

    def rows(self, read: ReadRow) -> list[Put]:
        row = read("searches", self.id)
        return [_put(read, replace(from_row(Search, row), name=self.name))] if row else []


class RemoveSearch(Struct, frozen=True):
    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("searches", self.id, None)] if read("searches", self.id) else []


def _put(read: ReadRow, search: Search) -> Put:
    name = " ".join(search.name.split())
    if not name:
        raise UserError("The search has no name: give it one.")
    if not understood(search.query).wanted:
        raise UserError("There is no word in this: type one to look for.")
    if any(row["name"].casefold() == name.casefold() and row["id"] != search.id for row in read.where("searches")):
        raise UserError("There is a search named “{name}” already: choose another name.", name=name)
    return Put("searches", search.id, to_row(replace(search, name=name)))
