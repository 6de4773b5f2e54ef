"""How the cells of the table of answers look: two lines of text, tags as chips, numbers at the right."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import faces, theme, wording
from annotator.gui.answers.columns import COLUMNS, Look
from annotator.gui.answers.model import ROW_ROLE, AnswersModel, Index
from annotator.gui.chips import CAP, CHIP, cap_width, paint_cap
from annotator.gui.tokens import Ink
from annotator.model.answer_rows import AnswerRow

ROW_HEIGHT = 53
_SIDE = 8
_LINES = 2
_GAP = 6


class AnswerCells(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(COLUMNS[index.column()].width, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, row, model = QRect(option.rect), index.data(ROW_ROLE), index.model()
        assert isinstance(model, AnswersModel)
        painter.save()
        _ground(painter, rect, option.state)
        if isinstance(row, AnswerRow):
            column = COLUMNS[index.column()]
            inner = QRectF(rect.adjusted(_SIDE, 0, -_SIDE, -1))
            if column.look == "tags":
                _tags(painter, inner, row, model)
            else:
                _words(painter, inner, column.value(row), column.look)
        painter.restore()


def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    tokens = theme.tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.current))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.hover))
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(tokens.line))


def _words(painter: QPainter, rect: QRectF, text: str, look: Look) -> None:
    tokens = theme.tokens()
    font = _font(look)
    painter.setPen(QColor(tokens.muted if look == "memo" else tokens.text))
    painter.setFont(font)
    if look in ("number", "strong"):
        side = Qt.AlignmentFlag.AlignRight if look == "number" else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return
    lines = _lines(" ".join(text.split()), look, round(rect.width()))
    high = _line_height(look)
    top = rect.center().y() - high * (len(lines) - 1) / 2 - QFontMetricsF(font).height() / 2
    for place, line in enumerate(lines):
        painter.drawStaticText(QPointF(rect.x(), top + place * high), line)


def _font(look: Look) -> QFont:
    if look == "text":
        return faces.reading(14)
    if look == "memo":
        return faces.interface(12)
    return faces.interface(13, QFont.Weight.DemiBold if look == "strong" else QFont.Weight.Normal)


def _line_height(look: Look) -> float:
    return {"text": 18.5, "memo": 16.0}.get(look, 17.0)


@lru_cache(2000)
def _lines(text: str, look: Look, width: int) -> tuple[QStaticText, ...]:
    """At most two lines, the last one cut off with an ellipsis."""
    font, made, start = _font(look), list[QStaticText](), 0
    layout = QTextLayout(text[: width * _LINES], font)  # no letter is narrower than a pixel
    layout.beginLayout()
    while len(made) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(made) == _LINES - 1 and end < len(text)
        shown = text[start:] if last else text[start:end]
        made.append(_static(_elided(shown[:400], font, width) if last else shown.rstrip(), font))
    layout.endLayout()
    return tuple(made)


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _static(text: str, font: QFont) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=font)
    return made


def _tags(painter: QPainter, rect: QRectF, row: AnswerRow, model: AnswersModel) -> None:
    """The codes as chips as far as there is room, then how many there are more."""
    tokens = theme.tokens()
    codes = model.codes(row)
    if not codes:
        painter.setFont(faces.interface(13))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, "–")
        return
    left = rect.x()
    for at, code_id in enumerate(codes):
        place, code = next(
            ((place, each) for place, each in enumerate(model.codebook.codes) if each.id == code_id), (0, None)
        )
        name, key = (wording.code_name(code), code.key) if code else (code_id, "")
        ink = tokens.ink(code.colour if code else "8", code.line if code else "", place)
        more = f"+{len(codes) - at}"
        spare = 0 if at == len(codes) - 1 else 26
        if at and left + _chip_width(name, key) > rect.right() - spare:
            painter.setFont(faces.interface(12))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(left, rect.y(), 40, rect.height()), Qt.AlignmentFlag.AlignVCenter, more)
            return
        left += _chip(painter, QRectF(left, rect.y(), rect.right() - left, rect.height()), name, key, ink) + _GAP


def _chip_width(name: str, key: str) -> float:
    cap = cap_width(key) + 7 if key else 5
    return 3 + cap + QFontMetricsF(faces.interface(13, QFont.Weight.Medium)).horizontalAdvance(name) + 9


def _chip(painter: QPainter, room: QRectF, name: str, key: str, ink: Ink) -> float:
    """One chip in the middle of `room`; gives its width."""
    tokens, width = theme.tokens(), min(_chip_width(name, key), room.width())
    box = QRectF(room.x(), room.center().y() - CHIP / 2, width, CHIP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ink.fill))
    plain = tokens.raised == ink.fill  # high contrast: the fill is that of the row
    painter.setPen(QColor(ink.line) if plain else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if plain else box, 6, 6)
    left = box.x() + 8
    if key:
        paint_cap(painter, box.x() + 3, box.center().y() - CAP / 2, key, ink)
        left = box.x() + 3 + cap_width(key) + 7
    font = faces.interface(13, QFont.Weight.Medium)
    painter.setFont(font)
    painter.setPen(QColor(ink.text))
    shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, max(0.0, box.right() - left - 4))
    painter.drawText(QRectF(left, box.y(), box.width(), CHIP - 1), Qt.AlignmentFlag.AlignVCenter, shown)
    return width
