"""The codings of a review at the left, each with what was said of it."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import faces, icons, theme, wording
from annotator.gui.i18n import Retranslated
from annotator.store.review import Found

Index = QModelIndex | QPersistentModelIndex
_ROW, _WIDTH = 52, 272


class FoundModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Found] = []
        self.said: dict[str, str] = {}

    def show(self, found: list[Found], said: dict[str, str]) -> None:
        """Rows are made anew only where other codings are shown."""
        same = [each.annotation for each in found] == [each.annotation for each in self.found]
        if not same:
            self.beginResetModel()
        self.found, self.said = found, said
        if not same:
            self.endResetModel()
        elif found:
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.found[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return found, self.said.get(found.annotation, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.said.get(found.annotation, "")
            return ", ".join(part for part in (wording.short_number(found.number), found.quote[:80], said) if part)
        return None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found, said = index.data(Qt.ItemDataRole.UserRole)
        tokens, box = theme.tokens(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.current))
            painter.fillRect(QRect(box.topLeft(), QSize(3, box.height())), QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.hover))
        left, room = box.left() + 16, box.width() - 32
        painter.setFont(faces.interface(13))
        painter.setPen(QColor(tokens.text if not said else tokens.muted))
        metrics = QFontMetricsF(painter.font())
        quote = metrics.elidedText(" ".join(found.quote.split()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top() + 6, room, 20), Qt.AlignmentFlag.AlignVCenter, quote)
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(tokens.muted))
        below = QRect(left, box.top() + 27, room, 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, wording.short_number(found.number))
        if said:
            painter.setPen(QColor(tokens.accent))
            shown = QFontMetricsF(painter.font()).elidedText(said, Qt.TextElideMode.ElideRight, room - 70)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(shown)
            picture = icons.pixmap("check", "accent", 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(round(below.right() - wide - 17), below.top() + 3, picture)
        painter.restore()


class ReviewList(Retranslated, QListView):
    """`picked` carries the row that was clicked."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.found = FoundModel()
        self.setModel(self.found)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Codings to be reviewed"))

    def show_found(self, found: list[Found], said: dict[str, str]) -> None:
        self.found.show(found, said)

    def mark(self, at: int) -> None:
        if 0 <= at < len(self.found.found):
            self.setCurrentIndex(self.found.index(at))

    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())
