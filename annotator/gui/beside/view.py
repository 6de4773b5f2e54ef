"""The document | document view: two readers, the pairs between them, and what can be done with pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.gui.beside.column import Column
from annotator.gui.beside.side import Side
from annotator.gui.beside.sides import Sides
from annotator.gui.reader.reader import Reader

if TYPE_CHECKING:
    from annotator.gui.window import Window

GUTTER = 40


class BesideView(QWidget):
    def __init__(self, window: Window) -> None:
        super().__init__()
        self.window_ = window
        self.sides = Sides(window.desk, self)
        self.columns = tuple(Column(side, self) for side in self.sides.both)
        self._lay_out()
        self._connect()
        self.set_look(window.reading_size)
        self._turned()

    def _lay_out(self) -> None:
        texts = QHBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        left, right = self.columns
        texts.addWidget(left, 1)
        texts.addSpacing(GUTTER)
        texts.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(texts, 1)

    def _connect(self) -> None:
        self.sides.turned.connect(self._turned)
        for column in self.columns:
            column.reader.tag_wanted.connect(self.window_.tag)
            column.reader.memo_wanted.connect(self.window_.write_memo)
            column.reader.doubt_dismissed.connect(self._dismiss)
            column.turn_asked.connect(self._turn_to)
            column.choice_asked.connect(self._choose)

    # -- what the window asks

    @property
    def reader(self) -> Reader:
        """Of the side that one works in."""
        return self.column_of(self.sides.active).reader

    def column_of(self, side: Side) -> Column:
        return next(column for column in self.columns if column.side is side)

    def stops(self) -> list[QWidget]:
        """Where Tab halts: left, right."""
        return list(self.columns)

    def set_look(self, size: int) -> None:
        for column in self.columns:
            column.reader.set_look(size)

    def turn(self) -> None:
        """Work in the other side."""
        self.sides.activate(self.sides.other)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- the sides

    def _turned(self) -> None:
        for column in self.columns:
            column.show_active(column.side is self.sides.active)
        self.setFocusProxy(self.reader)

    def _turn_to(self) -> None:
        column = self.sender()
        if isinstance(column, Column):
            self.sides.activate(column.side)
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _focused(self, old: QWidget | None, now: QWidget | None) -> None:
        """Whoever puts the focus into a side works there."""
        for column in self.columns:
            if now is not None and column.reader.isAncestorOf(now):
                self.sides.activate(column.side)

    def _dismiss(self, place: int) -> None:
        reader = self.sender()
        side = next(column.side for column in self.columns if column.reader is reader)
        self.sides.activate(side)
        self.window_.dismiss_doubt(place)

    def _choose(self) -> None:
        column = self.sender()
        if isinstance(column, Column):
            self.choose(column.side)

    def choose(self, side: Side) -> None:
        """Ask which document is to stand on a side."""

    # -- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.sides.enter()
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.connect(self._focused)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.sides.leave()
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.disconnect(self._focused)
