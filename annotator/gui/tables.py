"""Tables that are read by rows."""

from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

Rows = TypeVar("Rows", bound=QTableView)


class Cells(QStyledItemDelegate):
    """Cells stand in as far as their headings, those of the first column by `first` pixels more."""

    def __init__(self, parent: QWidget, first: int = 0) -> None:
        super().__init__(parent)
        self._first = first

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        inset = 5 if index.column() else 5 + self._first
        option.rect = option.rect.adjusted(inset, 0, -5, 0)
        super().paint(painter, option, index)


def by_rows(view: Rows, height: int) -> Rows:
    """Whole rows are chosen, none bears a number or a grid, and Tab leads out. `height` of a row is in pixels."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(height)
    return view
