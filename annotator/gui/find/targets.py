"""What would be tagged, as a list with a box each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import faces, icons, theme, wording
from annotator.gui.find.lines import excerpt
from annotator.gui.find.painting import draw_marked
from annotator.model.document import Span
from annotator.model.opened import DocumentRow
from annotator.store.hit_targets import HitTarget

Index = QModelIndex | QPersistentModelIndex
TARGET_ROLE = Qt.ItemDataRole.UserRole
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
TITLE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW = 64


class Targets(QAbstractListModel):
    """`changed`: other boxes are ticked. What bears the code already has none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[HitTarget] = []
        self.ticked: set[int] = set()
        self._code = ""
        self._rivals: frozenset[str] = frozenset()
        self._documents: Mapping[str, DocumentRow] = {}
        self._questions = False
        self._by_hand: dict[int, bool] = {}

    def show(
        self, targets: list[HitTarget], documents: Mapping[str, DocumentRow], *, questions: bool = False
    ) -> None:
        """`questions`: it was questions that one looked in, so that hits in them are meant."""
        self.beginResetModel()
        self.targets, self._documents, self._questions = targets, documents, questions
        self._by_hand = {}
        self._tick()
        self.endResetModel()
        self.changed.emit()

    def set_code(self, code: str, rivals: frozenset[str]) -> None:
        """The code to give; `rivals` are codes that would give way to it."""
        self.beginResetModel()
        self._code, self._rivals = code, rivals
        self._tick()
        self.endResetModel()
        self.changed.emit()

    def _tick(self) -> None:
        """Everything that can be, but for what would take another code away or was found in a question while one
        looked everywhere. What was ticked by hand stays so with another code, unless it takes one away."""
        every = range(len(self.targets))
        free = (number for number in every if not self.tagged(number) and not self.displaces(number))
        self.ticked = {number for number in free if self._by_hand.get(number, not self.state(number))}

    def tagged(self, number: int) -> bool:
        return self._code in self.targets[number].codes

    def displaces(self, number: int) -> bool:
        return bool(self._rivals & self.targets[number].near)

    def tick_all(self, ticked: bool) -> None:
        self._by_hand = dict.fromkeys(range(len(self.targets)), ticked)
        self.ticked = {number for number in self._by_hand if ticked and not self.tagged(number)}
        self._repaint()

    def toggle(self, number: int) -> None:
        if not self.tagged(number):
            self.ticked ^= {number}
            self._by_hand[number] = number in self.ticked
            self._repaint()

    def _repaint(self) -> None:
        if self.targets:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.targets) - 1, 0))
        self.changed.emit()

    def chosen(self) -> list[HitTarget]:
        return [self.targets[number] for number in sorted(self.ticked)]

    # -- words

    def title(self, number: int) -> str:
        target = self.targets[number]
        row = self._documents.get(target.document)
        label = target.numbers.replace("; ", ", ")
        if target.kind == "question":
            where = wording.translate("Find", "Question {label}").format(label=label)
        elif target.exchange:
            where = wording.translate("Find", "Answer {label}").format(label=label)
        else:
            where = wording.translate("Find", "Text")
        return f"{wording.short_number(row.number) or row.file_name} · {where}" if row else where

    def state(self, number: int) -> str:
        """Why its box is not ticked from the start, or nothing."""
        if self.tagged(number):
            return self.tr("Tagged already")
        if self.displaces(number):
            return self.tr("Takes the place of another code")
        asked = self.targets[number].asked and not self._questions
        return self.tr("Found in the question") if asked else ""

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.targets)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.row()
        if role == TARGET_ROLE:
            return self.targets[number]
        if role == STATE_ROLE:
            return self.state(number)
        if role == TITLE_ROLE:
            return self.title(number)
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = number in self.ticked or self.tagged(number)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (self.title(number), wording.shortened(self.targets[number].quote, 160), self.state(number))
            return ", ".join(word for word in words if word)
        return None


class TargetDelegate(QStyledItemDelegate):
    """`toggled` carries the number of a line whose box was clicked, or Space pressed on it."""

    toggled = Signal(int)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme.tokens(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.current))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(tokens.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        state, target = index.data(STATE_ROLE), index.data(TARGET_ROLE)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        model = index.model()
        assert isinstance(model, Targets)
        self._box(painter, rect, ticked, not model.tagged(index.row()))
        self._head(painter, rect.adjusted(48, 0, -16, 0), index.data(TITLE_ROLE), state)
        marks = [Span(each.start - target.span.start, each.end - target.span.start) for each in target.marks]
        painter.setPen(QColor(tokens.muted if state else tokens.text))
        box = QRectF(rect.adjusted(48, 24, -16, 0))
        draw_marked(painter, box, *excerpt(target.quote, marks, 140, 400), faces.interface(12), rows=2)
        painter.restore()

    def _box(self, painter: QPainter, rect: QRect, ticked: bool, free: bool) -> None:
        tokens = theme.tokens()
        box = QRectF(rect.x() + 18.5, rect.y() + 8.5, 16, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.strong_line if free else tokens.line))
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            picture = icons.pixmap(
                "check", "accent" if free else "muted", 14, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _head(self, painter: QPainter, rect: QRect, title: str, state: str) -> None:
        font, tokens = faces.interface(12, QFont.Weight.Medium), theme.tokens()
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect.x(), rect.y() + 20, title)
        if state:
            small = faces.interface(12)
            painter.setFont(small)
            width = round(QFontMetricsF(small).horizontalAdvance(state))
            painter.drawText(rect.right() - width, rect.y() + 20, state)

    def editorEvent(self, event, model, option, index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.position().x() < option.rect.x() + 48:
                self.toggled.emit(index.row())
            return True
        return super().editorEvent(event, model, option, index) if event.type() != QEvent.Type.KeyPress else False
