"""The document | document view: two readers, the pairs between them, and what can be done with pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.analysis.ties import Tie
from annotator.gui import pieces
from annotator.gui.beside.bar import PairBar
from annotator.gui.beside.column import Column
from annotator.gui.beside.drawing import Drawing
from annotator.gui.beside.pairs import Pairs
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
        self._choosing = self.sides.other
        self.pairs = Pairs(self.sides, self)
        self.bar = PairBar(self.pairs, self)
        self._lay_out()
        self.drawing = Drawing(self)
        self._connect()
        self.set_look(window.looks.size)
        self._turned()

    def _lay_out(self) -> None:
        texts = pieces.tight(QHBoxLayout())
        left, right = self.columns
        texts.addWidget(left, 1)
        texts.addSpacing(GUTTER)
        texts.addWidget(right, 1)
        layout = pieces.tight(QVBoxLayout(self))
        line = pieces.line()
        layout.addWidget(self.bar)
        layout.addWidget(line)
        layout.addLayout(texts, 1)

    def _connect(self) -> None:
        self.sides.turned.connect(self._turned)
        self.pairs.met.connect(self._level)
        self.bar.action_asked.connect(self.window_.run_by_id)
        self.drawing.menu_asked.connect(self._ask_about)
        for column in self.columns:
            self.window_.hear(column.reader)
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
        """Where Tab halts: left, right, the line of pairs."""
        return [*self.columns, *self.bar.stops()[:1]]

    def set_look(self, size: int) -> None:
        for column in self.columns:
            column.reader.set_look(size)

    def _level(self, tie: Tie) -> None:
        """Bring the other end of a pair level with the one that one works at."""
        ends = {self.pairs.later: (tie.later, tie.question), self.pairs.earlier: (tie.earlier, -1)}
        sides = self.sides
        here, there = (self.column_of(side).reader.cards for side in (sides.active, sides.other))
        low = here.viewport().height() * 3 // 5
        if (place := here.place_of(*ends[sides.active])) is None:
            return
        if place[0] > low and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            here.bring_level(*ends[sides.active], low // 2)  # there would be no room to read beside it
            place = here.place_of(*ends[sides.active]) or place
        there.bring_level(*ends[sides.other], min(max(place[0], 0), low))

    def _ask_about(self, tie: Tie) -> None:
        from annotator.gui.beside import commands

        commands.ask_about(self.window_, tie)

    def turn(self) -> None:
        """Work in the other side."""
        self.sides.activate(self.sides.other)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- the sides

    def _turned(self) -> None:
        for column in self.columns:
            column.show_active(column.side is self.sides.active)
        self.setFocusProxy(self.reader)
        focused = QApplication.focusWidget()
        if focused is not None and self.column_of(self.sides.other).isAncestorOf(focused):
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

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
        from annotator.gui.beside.chooser import Chooser

        self._choosing = side
        over = self.sides.other if side is self.sides.active else self.sides.active
        links = (*over.document.later, *over.document.earlier) if over.document else ()
        rows = self.window_.documents.model.all_rows()
        chooser = Chooser(self.window_, rows, {link.document for link in links if link.document})
        chooser.chosen.connect(self._chosen)
        chooser.open()

    def _chosen(self, document: str) -> None:
        self.sides.open_in(self._choosing, document)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.drawing.soon()

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
