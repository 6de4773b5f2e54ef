"""Choosing the document of a side: by its number, by words of its subject; what belongs beside comes first."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import faces, theme, wording
from annotator.model.opened import DocumentRow

_MOST = 60
"""Rows shown at once: whoever looks for more types another letter."""
_ROW = 36
_ID = Qt.ItemDataRole.UserRole


class Chooser(QDialog):
    """`chosen` carries the id of a document."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, rows: list[DocumentRow], first: Collection[str]) -> None:
        """`first` are the ids of those that belong beside the other side."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which document?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = sorted(rows, key=lambda row: row.id not in first)
        self.box = QLineEdit(clearButtonEnabled=True)
        self.box.setPlaceholderText(self.tr("Number, or words of the subject"))
        self.box.setAccessibleName(self.windowTitle())
        self.list = QListWidget()
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = theme.styled(QLabel(self.tr("Nothing matches.")), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        for part in (self.box, self.nothing, self.list):
            layout.addWidget(part)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._fill)
        self.list.itemClicked.connect(self._take)
        self.resize(520, 420)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for row in matching(self._rows, self.box.text())[:_MOST]:
            number, subject = wording.short_number(row.number), wording.heading(row.subject) or row.file_name
            item = QListWidgetItem(f"{number}\t{subject}\t{wording.day(row.received or row.submitted)}")
            item.setData(_ID, row.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number}, {subject}")
            self.list.addItem(item)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        if item := self.list.currentItem():
            document = item.data(_ID)
            self.accept()
            self.chosen.emit(document)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)


def matching(rows: list[DocumentRow], typed: str) -> list[DocumentRow]:
    """The rows that have every word that was typed; those whose number begins with it come first."""
    words = typed.casefold().split()
    found = [row for row in rows if all(word in _text(row) for word in words)]
    return sorted(found, key=lambda row: not (words and wording.short_number(row.number).startswith(words[0])))


def _text(row: DocumentRow) -> str:
    return f"{row.number or ''} {row.subject or ''} {row.file_name}".casefold()


class _Rows(QStyledItemDelegate):
    """Number, subject and day in three columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        tokens = theme.tokens()
        box = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(box, QColor(tokens.current))
        number, subject, day = index.data().split("\t")
        _write(painter, QRect(box.left() + 8, box.top(), 64, _ROW), number, tokens.text, QFont.Weight.DemiBold)
        _write(painter, QRect(box.left() + 76, box.top(), box.width() - 76 - 104, _ROW), subject, tokens.text)
        _write(painter, QRect(box.right() - 96, box.top(), 92, _ROW), day, tokens.muted)


def _write(
    painter: QPainter, box: QRect, words: str, colour: str, weight: QFont.Weight = QFont.Weight.Normal
) -> None:
    font = faces.interface(13, weight)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
