"""Edits of the marks on parts: how each was answered."""

from msgspec import Struct

from annotator.model.edits import Put, ReadRow
from annotator.model.parts import PartMark
from annotator.model.rows import to_row


class SetPartMark(Struct, frozen=True):
    """Mark a part; the coder's earlier mark on it becomes this one."""

    mark: PartMark

    def rows(self, read: ReadRow) -> list[Put]:
        new = self.mark
        found = read.where(
            "part_marks", document=new.document, exchange=new.exchange, part=new.part, coder=new.coder
        )
        row = to_row(new)
        if found:
            row |= {name: found[0][name] for name in ("id", "created", "updated")}
        return [Put("part_marks", row["id"], row)]


class ClearPartMark(Struct, frozen=True):
    """A coder takes back a mark."""

    id: str

    def rows(self, read: ReadRow) -> list[Put]:
        return [Put("part_marks", self.id, None)] if read("part_marks", self.id) else []
