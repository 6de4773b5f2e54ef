"""The list of documents as it looks: of each its number, date, progress, and two lines of its subject."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui import faces, icons, tables, theme, wording
from annotator.gui.models.documents import ROW_ROLE
from annotator.model.opened import DocumentRow

ROW_HEIGHT = 72
SESSION_HEIGHT = 36
_SIDE = 16
_BAR = QSize(36, 4)
_LINE = 16.5
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class RowState(Struct, frozen=True):
    chosen: bool
    under_mouse: bool
    focused: bool


StateOf = Callable[[QModelIndex | QPersistentModelIndex], RowState]


class DocumentsView(QTableView):
    """One column of rows. `moved` tells that the arrows moved, so that the document is opened after a pause.

    Up leads from the first row to what stands over the list.
    """

    moved = Signal()
    beside_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under_mouse = -1
        self.verticalHeader().setMinimumSectionSize(SESSION_HEIGHT)
        tables.by_rows(self, ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def enter(self) -> None:
        """Take the focus; stand on a row where none is current."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(1, 0))
        self.moved.emit()

    def state_of(self, index: QModelIndex | QPersistentModelIndex) -> RowState:
        chosen = self.selectionModel().isSelected(index)
        return RowState(chosen, index.row() == self._under_mouse, self.hasFocus() and index == self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            self._under_mouse = self.indexAt(event.position().toPoint()).row()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.focusPreviousChild()
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.beside_asked.emit()
            return
        super().keyPressEvent(event)
        if event.key() in _MOVES:
            self.moved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(row) if by_key else event.globalPos())


class DocumentDelegate(QStyledItemDelegate):
    """`state_of` is the list's: to read `option.state`, PySide would make all of QStyle at the start."""

    def __init__(self, view: QWidget, state_of: StateOf) -> None:
        super().__init__(view)
        self._state_of = state_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, SESSION_HEIGHT if isinstance(index.data(ROW_ROLE), str) else ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, line = QRect(option.rect), index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            _session(painter, rect, line)
        else:
            _ground(painter, rect, self._state_of(index))
            _head(painter, rect.adjusted(_SIDE, 10, -_SIDE, 0), line)
            _subject(painter, rect.adjusted(_SIDE, 30, -_SIDE, 0), wording.heading(line.subject) or line.file_name)
        painter.restore()


def _session(painter: QPainter, rect: QRect, session: str) -> None:
    painter.setFont(faces.interface(12))
    painter.setPen(QColor(theme.tokens().muted))
    text = session or wording.translate("DocumentDelegate", "Without a session")
    painter.drawText(rect.adjusted(_SIDE, 4, -_SIDE, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _ground(painter: QPainter, rect: QRect, state: RowState) -> None:
    tokens = theme.tokens()
    if state.chosen:
        painter.fillRect(rect, QColor(tokens.current))
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(tokens.accent))
    elif state.under_mouse:
        painter.fillRect(rect, QColor(tokens.hover))
    if state.focused:
        painter.setPen(QColor(tokens.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset in (0.5, 1.5):
            painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset))


def _head(painter: QPainter, rect: QRect, row: DocumentRow) -> None:
    """The first line: number and date at the left, how far it is at the right."""
    tokens, baseline = theme.tokens(), rect.y() + 13.0
    bold = faces.interface(13, QFont.Weight.DemiBold)
    number = wording.short_number(row.number) or wording.kind(row.kind)
    small = faces.interface(12)
    right = _state(painter, rect, row, small, baseline)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.text))
    metrics = QFontMetricsF(bold)
    shown = metrics.elidedText(number, Qt.TextElideMode.ElideRight, right - rect.x() - 8)
    painter.drawText(QPointF(rect.x(), baseline), shown)
    left = rect.x() + metrics.horizontalAdvance(shown) + 8
    when = QFontMetricsF(small).elidedText(
        wording.day(row.received or row.submitted), Qt.TextElideMode.ElideRight, max(0.0, right - left - 8)
    )
    painter.setFont(small)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(QPointF(left, baseline), when)


def _state(painter: QPainter, rect: QRect, row: DocumentRow, font: QFont, baseline: float) -> float:
    """Progress, or the kind of a document without answers; gives its left edge."""
    tokens = theme.tokens()
    text = f"{row.coded}/{row.answers}" if row.answers else wording.kind(row.kind)
    left = rect.right() + 1 - QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(QPointF(left, baseline), text)
    if not row.answers:
        return left if row.number else rect.right() + 1.0
    if row.coded >= row.answers:
        picture = icons.pixmap("check", "muted", 14, icons.ratio(painter))
        painter.drawPixmap(QPointF(left - 19, baseline - 11.5), picture)
        return left - 19
    _bar(painter, QRectF(left - 8 - _BAR.width(), baseline - 6, _BAR.width(), _BAR.height()), row)
    return left - 8 - _BAR.width()


def _bar(painter: QPainter, rect: QRectF, row: DocumentRow) -> None:
    tokens = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(rect, 2, 2)
    if row.coded:
        done = max(4.0, rect.width() * row.coded / row.answers)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), done, rect.height()), 2, 2)


def _subject(painter: QPainter, rect: QRect, subject: str) -> None:
    """At most two lines, the second cut off with an ellipsis."""
    font = faces.interface(12)
    layout = QTextLayout(subject, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    painter.setPen(QColor(theme.tokens().text))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(rect.width())
    start = first.textLength()
    layout.endLayout()
    first.draw(painter, QPointF(rect.x(), rect.y()))
    if rest := subject[start:].strip():
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QPointF(rect.x(), rect.y() + _LINE + metrics.ascent()), shown)
