"""What was found, as a list: documents with their hits, growing as one scrolls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.gui import wording
from annotator.gui.find.lines import DocumentLine, HitLine, Line, line_of
from annotator.gui.find.looking import Page
from annotator.model.opened import DocumentRow
from annotator.store.search import Hit

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole


class Results(QAbstractListModel):
    """`more_wanted`: the end of what is there came into view."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.hits: list[HitLine] = []
        self.rows: list[int] = []
        """The line of each hit."""
        self.whole = True
        self._waiting = False

    def clear(self) -> None:
        self.beginResetModel()
        self.lines, self.hits, self.rows, self.whole = [], [], [], True
        self._waiting = False
        self.endResetModel()

    def take(self, page: Page, documents: Mapping[str, DocumentRow]) -> None:
        """Show a page: the first one in place of all, any other below."""
        made = [line_of(hit, documents.get(hit.document), page.others) for hit in (*page.hits, *page.memos)]
        self.whole, self._waiting = page.last, False
        if page.first:
            self.beginResetModel()
            self.lines, self.hits, self.rows = [], [], []
            self._put(self._with_documents(made, documents))
            self.endResetModel()
            return
        added = self._with_documents(made, documents)
        if added:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(added) - 1)
            self._put(added)
            self.endInsertRows()

    def _with_documents(self, made: list[HitLine], documents: Mapping[str, DocumentRow]) -> list[Line]:
        """A document's line stands before the first of its hits."""
        before = self.hits[-1].document if self.hits else ""
        lines: list[Line] = []
        for line in made:
            if line.document != before and line.document in documents:
                lines.append(DocumentLine(documents[line.document]))
            before = line.document
            lines.append(line)
        return lines

    def _put(self, lines: list[Line]) -> None:
        for line in lines:
            if isinstance(line, HitLine):
                self.hits.append(line)
                self.rows.append(len(self.lines))
            self.lines.append(line)

    @property
    def last_key(self) -> int:
        """The key of the last passage, after which the next page begins."""
        keys = (line.hit.key for line in reversed(self.hits) if isinstance(line.hit, Hit))
        return next(keys, -1)

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def canFetchMore(self, parent: Index) -> bool:
        return not self.whole and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        self._waiting = True
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, DocumentLine):
                return f"{wording.short_number(line.row.number)} {wording.heading(line.row.subject)}".strip()
            return f"{line.title}: {line.excerpt}"
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, DocumentLine):
            return wording.heading(line.row.subject) or line.row.file_name
        return None
