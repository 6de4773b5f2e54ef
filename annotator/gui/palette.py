"""Find anything: every command, every document, every code behind one field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from annotator.gui import faces, theme, wording
from annotator.gui.chips import CAP, cap_width, paint_cap
from annotator.gui.key_names import key_name
from annotator.gui.models.filtering import haystack

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from annotator.gui.window import Window
    from annotator.model.opened import DocumentRow
    from annotator.model.searches import Search

_MOST = 60
_ROW = 34
_WIDTH = 560


class Find(Struct, frozen=True):
    """A line of the palette. `why_not` is the reason that it cannot be run now."""

    title: str
    beside: str
    key: str
    run: Callable[[], object]
    why_not: str = ""


def search(window: Window, text: str) -> list[Find]:
    """Documents whose number begins with the text, then commands and codes, then documents by their words."""
    words = text.casefold().split()
    documents = window.documents.model.all_rows()
    numbered = [row for row in documents if words and _number(row).startswith(words[0])] if len(words) == 1 else []
    known = {row.id for row in numbered}
    worded = (row for row in documents if words and row.id not in known and _holds(haystack(row), words))
    commands = [action for action in window.actions_table if _holds(_said(action), words)]
    commands.sort(key=lambda action: not action.shown().casefold().startswith(tuple(words)) if words else 0)
    found = [_document(window, row) for row in sorted(numbered, key=lambda row: len(_number(row)))[:_MOST]]
    found += [_command(window, action) for action in commands]
    found += _saved(window, words)
    for row in worded:
        if len(found) >= _MOST:
            break
        found.append(_document(window, row))
    return found[:_MOST]


def _number(row: DocumentRow) -> str:
    return wording.short_number(row.number).casefold()


def _said(action: Action) -> str:
    return f"{action.shown()} {action.text} {wording.translate('Actions', action.menu)}".casefold()


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _document(window: Window, row: DocumentRow) -> Find:
    title = f"{wording.short_number(row.number)}  {wording.heading(row.subject) or row.file_name}".strip()
    beside = f"{row.coded}/{row.answers}" if row.answers else wording.kind(row.kind)
    return Find(title, beside, "", partial(window.showing.show_document, row.id))


def _command(window: Window, action: Action) -> Find:
    menu = wording.translate("Actions", action.menu.rpartition(">")[2]).replace("&", "")
    keys = key_name(action.keys[0]) if action.keys else ""
    return Find(action.shown(), menu, keys, partial(window.run, action), action.unless(window))


def _saved(window: Window, words: list[str]) -> list[Find]:
    """The searches that the project keeps."""
    project = window.desk.project
    if project is None or not words:
        return []
    from annotator.store import search as searches  # needed when one types

    beside = wording.translate("Palette", "Saved search")
    return [
        Find(each.name, beside, "", partial(_look, window, each))
        for each in searches.saved(project)
        if _holds(f"{each.name} {each.query} {beside}".casefold(), words)
    ]


def _look(window: Window, kept: Search) -> None:
    window.finding().run(kept)


class FindModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Find] = []

    def show(self, found: list[Find]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.beside, line.key, line.why_not) if part)
        return line.why_not if role == Qt.ItemDataRole.ToolTipRole else None


class FindDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, tokens, rect = index.data(Qt.ItemDataRole.UserRole), theme.tokens(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.current))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(tokens.accent))
        right = rect.right() - 14
        if line.key:
            right -= cap_width(line.key)
            paint_cap(painter, right, rect.y() + (_ROW - CAP) / 2, line.key)
            right -= 10
        small = faces.interface(12)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        width = round(QFontMetricsF(small).horizontalAdvance(line.beside)) + 1
        box = QRect(right - width, rect.y(), width, _ROW)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line.beside)
        font = faces.interface(13, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if line.why_not else tokens.text))
        room = QRect(rect.x() + 16, rect.y(), box.left() - rect.x() - 32, _ROW)
        shown = QFontMetricsF(font).elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class Palette(QDialog):
    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.window_ = window
        self.field = QLineEdit()
        self.model = FindModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(FindDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.view.clicked.connect(self._run)

    def _lay_out(self) -> None:
        frame = theme.styled(QFrame(), "popup")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 10, 10, 6)
        inside.setSpacing(6)
        inside.addWidget(self.field)
        inside.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.setFixedWidth(_WIDTH)

    def open_at(self) -> None:
        """Show it empty, under the strip, in the middle."""
        self.field.setPlaceholderText(self.tr("A command, a number, a code"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.view.setAccessibleName(self.tr("Found"))
        self.field.clear()
        self._search()
        corner = self.window_.mapToGlobal(QPoint((self.window_.width() - _WIDTH) // 2, 72))
        self.resize(_WIDTH, min(480, self.window_.height() - 120))
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _search(self) -> None:
        self.model.show(search(self.window_, self.field.text()))
        self.view.setCurrentIndex(self.model.index(0, 0))

    def _run(self) -> None:
        line = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(line, Find):
            self.close()
            line.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves over: the arrows move in the list, Enter runs."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }
        if event.key() in steps and self.model.found:
            at = self.view.currentIndex().row() + steps[Qt.Key(event.key())]
            self.view.setCurrentIndex(self.model.index(min(max(at, 0), len(self.model.found) - 1), 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)
