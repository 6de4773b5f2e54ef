"""The table itself: rows are chosen with arrows, mouse and J and K; Enter opens one."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.gui import tables, theme
from annotator.gui.answers.cells import ROW_HEIGHT, AnswerCells
from annotator.gui.answers.columns import COLUMNS
from annotator.gui.answers.heads import Heads
from annotator.gui.answers.model import AnswersModel, Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswersTable(QTableView):
    """`opened` carries the row that Enter or two clicks ask to read; `chosen_changed` tells of another choice."""

    opened = Signal(int)
    chosen_changed = Signal()

    def __init__(self, model: AnswersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads = Heads(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.setItemDelegate(AnswerCells(self))
        tables.by_rows(self, ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.heads.setResizeContentsPrecision(0)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.heads.begin()

    # -- rows

    def rows(self) -> list[int]:
        """The chosen rows, in their order."""
        return sorted({row for part in self._chosen() for row in range(part.top(), part.bottom() + 1)})

    def count(self) -> int:
        """How many rows are chosen; quick, however many."""
        return sum(part.bottom() - part.top() + 1 for part in self._chosen())

    def _chosen(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def choose(self, rows: list[int], current: int) -> None:
        """Choose these rows and stand on one of them."""
        model, picked = self.model(), QItemSelection()
        for row in rows:
            picked.select(model.index(row, 0), model.index(row, len(COLUMNS) - 1))
        flags = QItemSelectionModel.SelectionFlag
        at = model.index(current, max(self.currentIndex().column(), 0))
        self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
        self.selectionModel().select(picked, flags.ClearAndSelect)
        self.scrollTo(at)

    def go(self, row: int) -> None:
        if 0 <= row < self.model().rowCount():
            self.choose([row], row)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    # -- Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.go(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions; going to a row that begins so would read all of them."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.heads.current = current.column()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heads.fit(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, wide = QPainter(self.viewport()), min(self.viewport().width(), self.heads.length())
        first = self.rowAt(event.rect().top())
        line = self.rowViewportPosition(first) + ROW_HEIGHT - 1 if first >= 0 else self.viewport().height()
        while line <= event.rect().bottom() and first < self.model().rowCount():
            painter.fillRect(0, line, wide, 1, QColor(theme.tokens().line))
            line, first = line + ROW_HEIGHT, first + 1
        if self.currentIndex().isValid():
            self._mark(painter, self.rowViewportPosition(self.currentIndex().row()), wide)

    def _mark(self, painter: QPainter, top: int, wide: int) -> None:
        """The current row: an edge at its left, a frame where the focus is."""
        accent = QColor(theme.tokens().accent)
        painter.fillRect(0, top, 3, ROW_HEIGHT - 1, accent)
        if self.hasFocus():
            painter.setPen(accent)
            for inset in (0, 1):
                painter.drawRect(inset, top + inset, wide - 1 - 2 * inset, ROW_HEIGHT - 2 - 2 * inset)
