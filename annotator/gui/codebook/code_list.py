"""The codes at the left of the codebook: chosen by arrows, put in another order by dragging or by keys."""

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.gui import faces, icons, patterns, theme, wording
from annotator.gui.chips import CAP, paint_cap
from annotator.gui.codebook.lines import Index, Line, LinesModel
from annotator.gui.i18n import Retranslated

_CODE, _HEADING = 40, 34
_FOR_THE_PAGE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_GRIP, _CAP_AT, _NAME = 12, 38, 70


class LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        return QSize(120, _HEADING if line.kind in ("group", "title") else _CODE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box = index.data(Qt.ItemDataRole.UserRole), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, chosen, line.kind != "title")
        if line.kind in ("code", "retired"):
            _paint_code(painter, box, line, chosen)
        else:
            _paint_heading(painter, box, line, chosen)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, chosen: bool, touchable: bool) -> None:
    tokens = theme.tokens()
    if chosen:
        painter.fillRect(option.rect, QColor(tokens.current))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(tokens.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -2, -1), 5, 5)
    elif touchable and option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(tokens.hover))


def _paint_heading(painter: QPainter, box: QRect, line: Line, chosen: bool) -> None:
    tokens = theme.tokens()
    strong = line.kind == "book"
    painter.setFont(faces.interface(13 if strong else 12, QFont.Weight.Medium))
    painter.setPen(QColor(tokens.text if strong or chosen else tokens.muted))
    left = 16
    if strong:
        picture = icons.pixmap("book-bookmark", "muted", 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(16, box.top() + (box.height() - 16) / 2), picture)
        left = 42
    words = line.name
    if line.group and line.group.exclusive:
        words += " · " + wording.translate("CodeList", "one of these")
    room = QRect(left, box.top() + (6 if line.kind == "title" else 0), box.width() - left - 12, box.height())
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_code(painter: QPainter, box: QRect, line: Line, chosen: bool) -> None:
    assert line.code
    tokens, code = theme.tokens(), line.code
    ink = tokens.ink(code.colour, code.line, line.place)
    ratio = painter.device().devicePixelRatioF()
    middle = box.top() + box.height() / 2
    if line.kind == "code":
        painter.drawPixmap(QPointF(_GRIP, middle - 7), icons.pixmap("grip-vertical", "strong_line", 14, ratio))
        if code.key:
            paint_cap(painter, _CAP_AT, middle - CAP / 2, code.key, ink)
    else:
        painter.drawPixmap(QPointF(16, middle - 8), icons.pixmap("archive", "muted", 16, ratio))
    painter.setFont(faces.interface(12))
    count = wording.count(line.count) if line.count else ""
    wide = QFontMetricsF(painter.font()).horizontalAdvance(count)
    painter.setPen(QColor(tokens.muted))
    right = box.right() - 14
    painter.drawText(QRectF(right - wide, box.top(), wide + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, count)
    font = faces.interface(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    metrics, left = QFontMetricsF(font), _NAME if line.kind == "code" else 42
    shown = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, right - wide - left - 8)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text if line.kind == "code" else tokens.muted))
    painter.drawText(QPointF(left, middle + 4.5), shown)
    if line.kind == "code":
        patterns.draw(painter, ink, left, left + metrics.horizontalAdvance(shown), middle + 10)


class CodeList(Retranslated, QListView):
    """`picked` carries the kind and id of a line. `moved` carries a code or group, and the row before which it is
    to stand; `stepped` one that goes up (-1) or down (1)."""

    picked = Signal(str, str)
    moved = Signal(str, str, int)
    entered_form = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = LinesModel()
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._pressed: QPoint | None = None
        self._dragged: Line | None = None
        self._before: int | None = None
        self.selectionModel().currentChanged.connect(self._picked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Codes and groups"))

    # -- what is chosen

    def line(self) -> Line | None:
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def show_lines(self, lines: list[Line], kind: str, key: str) -> None:
        """Show lines with one of them chosen; none is said to be picked."""
        self.selectionModel().blockSignals(True)
        self.lines.show(lines)
        row = self.lines.row_of(kind, key)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if row is not None:
            self.scrollTo(self.lines.index(row))

    def choose(self, kind: str, key: str) -> None:
        row = self.lines.row_of(kind, key)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row))

    def _picked(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            line = self.lines.lines[now.row()]
            self.picked.emit(line.kind, line.id)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered_form.emit()
        elif event.modifiers() & _FOR_THE_PAGE or (event.text().isprintable() and event.text()):
            event.ignore()  # no leaping to names either: a stray letter must change nothing
        else:
            super().keyPressEvent(event)

    # -- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.lines.lines[index.row()] if index.isValid() else None
        if line and line.kind in ("code", "group") and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), line

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        place = event.position().toPoint()
        if self._before is None and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._before = self._row_below(place.y())
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line, before = self._dragged, self._before
        self._pressed, self._dragged, self._before = None, None, None
        self.unsetCursor()
        self.viewport().update()
        if line is not None and before is not None:
            self.moved.emit(line.kind, line.id, before)

    def _row_below(self, y: int) -> int:
        """The row before which something dropped at `y` is to stand; never among the retired codes."""
        last = next((at for at, each in enumerate(self.lines.lines) if each.kind == "retired"), None)
        last = len(self.lines.lines) if last is None else last - 1
        for row in range(1, last):
            if y < self.visualRect(self.lines.index(row)).center().y():
                return max(row, 1)
        return last

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._before is None:
            return
        last = len(self.lines.lines)
        above = self.visualRect(self.lines.index(min(self._before, last - 1)))
        y = above.top() if self._before < last else above.bottom() + 1
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(12, y - 1, self.viewport().width() - 24, 2), QColor(theme.tokens().accent))
