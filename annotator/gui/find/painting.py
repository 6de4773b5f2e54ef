"""How the results look: a document as in the list of documents, a hit in two lines with its words made strong."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import faces, theme, wording
from annotator.gui.find.lines import DocumentLine, HitLine
from annotator.gui.find.results import LINE_ROLE
from annotator.gui.utf16 import Utf16
from annotator.model.document import Span

ROW = 60
_SIDE = 16
_LINE = 17.0


class ResultDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, line = QRect(option.rect), index.data(LINE_ROLE)
        painter.save()
        _ground(painter, rect, option.state, isinstance(line, DocumentLine) and index.row() > 0)
        if isinstance(line, DocumentLine):
            _document(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0), line)
        elif isinstance(line, HitLine):
            _hit(painter, rect.adjusted(_SIDE + 8, 0, -_SIDE, 0), line)
        painter.restore()


def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, ruled: bool) -> None:
    tokens = theme.tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.current))
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(tokens.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.hover))
    if ruled:
        painter.fillRect(QRect(rect.x() + _SIDE, rect.y(), rect.width() - 2 * _SIDE, 1), QColor(tokens.line))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(tokens.accent))
        for inset in (0.5, 1.5):
            painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset))


def _document(painter: QPainter, rect: QRect, line: DocumentLine) -> None:
    row, tokens = line.row, theme.tokens()
    bold, small = faces.interface(13, QFont.Weight.DemiBold), faces.interface(12)
    number = wording.short_number(row.number) or wording.kind(row.kind)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.text))
    painter.drawText(QPointF(rect.x(), rect.y() + 25), number)
    painter.setFont(small)
    left = rect.x() + QFontMetricsF(bold).horizontalAdvance(number) + 8
    painter.setPen(QColor(tokens.muted))
    painter.drawText(QPointF(left, rect.y() + 25), wording.day(row.received or row.submitted))
    painter.setPen(QColor(tokens.text))
    subject = wording.heading(row.subject) or row.file_name
    shown = QFontMetricsF(small).elidedText(subject, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(QPointF(rect.x(), rect.y() + 44), shown)


def _hit(painter: QPainter, rect: QRect, line: HitLine) -> None:
    tokens, small = theme.tokens(), faces.interface(12)
    painter.setFont(faces.interface(12, QFont.Weight.Medium))
    painter.setPen(QColor(tokens.muted))
    painter.drawText(QPointF(rect.x(), rect.y() + 16), line.title)
    painter.setPen(QColor(tokens.text))
    draw_marked(painter, QRectF(rect.adjusted(0, 21, 0, 0)), line.excerpt, line.marks, small, rows=2)


def draw_marked(
    painter: QPainter, box: QRectF, text: str, marks: tuple[Span, ...], font: QFont, rows: int
) -> None:
    """Text on so many lines, the last cut off with an ellipsis, and the words that were found made strong."""
    text = _fitting(text, font, box.width(), rows)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats(_formats(text, marks))
    _lay_out(layout, box.width(), rows)
    layout.draw(painter, box.topLeft())


def _lay_out(layout: QTextLayout, width: float, rows: int) -> int:
    """Where the last of the lines begins, in units."""
    start = 0
    layout.beginLayout()
    for number in range(rows):
        line = layout.createLine()
        if not line.isValid():
            break
        start = line.textStart()
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * _LINE))
    layout.endLayout()
    return start


def _fitting(text: str, font: QFont, width: float, rows: int) -> str:
    """As much of a text as goes on so many lines; room is left for what is made strong."""
    start = Utf16(text).to_point(_lay_out(QTextLayout(text, font), width, rows))
    rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width * 0.97)
    return text[:start] + rest


def _formats(text: str, marks: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
    offsets, tokens, made = Utf16(text), theme.tokens(), []
    for span in marks:
        if span.start >= len(text):
            continue
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setBackground(QColor(tokens.selection))
        form.setForeground(QColor(tokens.selected_text))
        found = QTextLayout.FormatRange()
        found.start = offsets.to_units(span.start)
        found.length = offsets.to_units(min(span.end, len(text))) - found.start
        found.format = form
        made.append(found)
    return made
