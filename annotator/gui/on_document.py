"""What stands on the open document, and of it what one coder put on each exchange.

It is kept in line row by row, so that a tag costs the same on a document without any and on one with thousands.
"""

from collections import Counter

from msgspec.structs import replace

from annotator.model.coding import Annotation, Memo
from annotator.model.edits import RowChange
from annotator.model.opened import OpenDocument
from annotator.model.parts import PartMark
from annotator.model.promises import Promise
from annotator.model.rows import from_row

_KINDS = {"annotations": Annotation, "memos": Memo, "part_marks": PartMark, "promises": Promise}


class OnDocument:
    """`document` is the open one as the disk has it, None where none is open. `uses` counts the coder's tags by
    code. `memos` (by exchange) and `marks` (by exchange and part, from 0) are the coder's, too."""

    def __init__(self, document: OpenDocument | None = None, coder: str = "") -> None:
        self.document = document
        self.uses: Counter[str] = Counter()
        self.memos: dict[str, Memo] = {}
        self.marks: dict[str, dict[int, PartMark]] = {}
        self._coder = coder
        self._tags: dict[str, dict[str, Annotation]] = {}
        self._in_order: dict[str, tuple[Annotation, ...]] = {}
        self._held: dict[str, dict] = {}
        if document is not None:
            self._hold(document)

    def _hold(self, document: OpenDocument) -> None:
        rows = (document.annotations, document.memos, document.marks, document.promises)
        self._held = {table: {each.id: each for each in held} for table, held in zip(_KINDS, rows, strict=True)}
        for annotation in document.annotations:
            self._add(annotation)
        self._index()

    def annotations(self, exchange: str) -> tuple[Annotation, ...]:
        """The coder's tags on an exchange: the whole answer's first, then as they stand in the text."""
        if exchange not in self._in_order:
            tags = self._tags.get(exchange, {}).values()
            self._in_order[exchange] = tuple(sorted(tags, key=_order))
        return self._in_order[exchange]

    def is_tagged(self, exchange: str) -> bool:
        return bool(self._tags.get(exchange))

    def take(self, rows: tuple[RowChange, ...]) -> None:
        """Follow rows that changed on disk."""
        opened = self.document
        here = [row for row in rows if row.table in _KINDS]
        if opened is None or not here:
            return
        for row in here:
            self._take(row, opened.id)
        annotations, memos, marks, promises = (tuple(each.values()) for each in self._held.values())
        self.document = replace(opened, annotations=annotations, memos=memos, marks=marks, promises=promises)
        self._index()

    def _take(self, row: RowChange, document: str) -> None:
        held = self._held[row.table]
        before, after = held.pop(row.key, None), None
        if row.after and row.after["document"] == document:
            after = held[row.key] = from_row(_KINDS[row.table], row.after)
        if isinstance(before, Annotation):
            self._drop(before)
        if isinstance(after, Annotation):
            self._add(after)

    def _add(self, tag: Annotation) -> None:
        if tag.coder == self._coder:
            self._tags.setdefault(tag.exchange, {})[tag.id] = tag
            self._in_order.pop(tag.exchange, None)
            self.uses[tag.code] += 1

    def _drop(self, tag: Annotation) -> None:
        if tag.coder == self._coder:
            del self._tags[tag.exchange][tag.id]
            self._in_order.pop(tag.exchange, None)
            self.uses[tag.code] -= 1

    def _index(self) -> None:
        """Memos and marks: there are few of them."""
        memos, marks = self._held["memos"].values(), self._held["part_marks"].values()
        self.memos = {memo.exchange: memo for memo in memos if memo.coder == self._coder}
        self.marks = {}
        for mark in marks:
            if mark.coder == self._coder:
                self.marks.setdefault(mark.exchange, {})[mark.part] = mark


def _order(tag: Annotation) -> tuple[bool, int, int, str]:
    return tag.target != "answer", tag.start, tag.end, tag.created
