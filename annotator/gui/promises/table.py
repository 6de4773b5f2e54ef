"""Promises as a table: what is written down, or what was found in the texts and awaits a yes or no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui import icons, wording
from annotator.gui.promises import due_words
from annotator.model.document import Span

if TYPE_CHECKING:
    from annotator.analysis.promises import Found
    from annotator.model.opened import DocumentRow
    from annotator.model.promises import Promise
    from annotator.store.promises import PromiseRow

Index = QModelIndex | QPersistentModelIndex
DUE, WHAT, WHO, WHERE, STANDING = range(5)
FOUND = "found"
_ICONS = {
    "open": ("circle", "muted"),
    "late": ("triangle-alert", "warning"),
    "kept": ("circle-check", "accent"),
    "dropped": ("circle-minus", "muted"),
    FOUND: ("circle-dashed", "muted"),
}


class Line(NamedTuple):
    """A row of the list: a promise that is written down, or one that was `found`. `key` tells it from all others
    and stays the same when the list is filled anew; `kept_number` is that of the document that kept it."""

    key: str
    document: str
    exchange: str
    span: Span
    quote: str
    what: str
    due: tuple[date | None, date | None]
    due_words: str
    standing: str
    kept_number: str = ""
    promise: Promise | None = None
    found: Found | None = None

    @property
    def due_text(self) -> str:
        """The days, or the words where they name none (`binnenkort`)."""
        return due_words.days(*self.due) if self.due[1] or not self.due_words else self.due_words


def of_row(row: PromiseRow) -> Line:
    each = row.promise
    span, due = Span(each.start, each.end), (each.due_from, each.due_to)
    place = (each.id, each.document, each.exchange, span, each.quote, each.what)
    return Line(*place, due, each.due_words, row.standing, row.kept_number or "", each)


def of_found(found: Found) -> Line:
    due = (found.due.start, found.due.end) if found.due else (None, None)
    words, what = found.due.words if found.due else "", " ".join(found.quote.split())
    key = f"{found.document} {found.span.start}"
    return Line(key, found.document, found.exchange, found.span, found.quote, what, due, words, FOUND, found=found)


class PromiseTable(QAbstractTableModel):
    """`documents` are those of the project, by their ids."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.documents: Mapping[str, DocumentRow] = {}

    def show(self, lines: Sequence[Line], documents: Mapping[str, DocumentRow]) -> None:
        self.beginResetModel()
        self.lines, self.documents = list(lines), documents
        self.endResetModel()

    def text(self, line: Line, column: int) -> str:
        if column in (WHO, WHERE):
            return self.who(line) if column == WHO else self.number(line)
        if column == STANDING:
            return self.standing(line)
        return line.due_text if column == DUE else line.what

    def who(self, line: Line) -> str:
        home = self.documents.get(line.document)
        return ", ".join(home.answerers) if home else ""

    def number(self, line: Line) -> str:
        home = self.documents.get(line.document)
        return (wording.short_number(home.number) or home.file_name) if home else ""

    def standing(self, line: Line) -> str:
        if line.standing == FOUND:
            return self.tr("Found in the text")
        if line.standing == "kept" and line.kept_number:
            return self.tr("Kept by {number}").format(number=wording.short_number(line.kept_number))
        return due_words.standing(line.standing)

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Due"), self.tr("Promise"), self.tr("Who"), self.tr("Document"), self.tr("Standing"))
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.due_words if column == DUE else self.text(line, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STANDING:
            return icons.icon(*_ICONS[line.standing])
        return None
