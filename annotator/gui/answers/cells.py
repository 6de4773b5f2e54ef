"""How the cells of the table of answers look: two lines of text, tags as chips, numbers at the right."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import faces, theme, wording
from annotator.gui.answers.columns import COLUMNS, Look
from annotator.gui.answers.model import AnswersModel, Index
from annotator.gui.chips import CAP, CHIP, cap_width, paint_cap
from annotator.gui.tokens import Ink
from annotator.model.answer_rows import AnswerRow

ROW_HEIGHT = 53
_SIDE = 8
_LINES = 2
_SLIM = 3  # pixels: running text has no narrower letters, on average
_GAP = 6


class AnswerCells(QStyledItemDelegate):
    """Paints what stands in a cell; grounds and lines go through whole rows, and are the table's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(COLUMNS[index.column()].width, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, column = index.model(), COLUMNS[index.column()]
        assert isinstance(model, AnswersModel)
        row = model.row(index.row())
        if row is None:
            return
        rect = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, -1)
        if column.look == "tags":
            _tags(painter, rect, row, model)
        elif column.look in ("number", "strong"):
            _word(painter, rect, column.value(row), column.look)
        else:
            _words(painter, rect, column.value(row), column.look)


def _word(painter: QPainter, rect: QRectF, text: str, look: Look) -> None:
    font = _font(look)
    painter.setPen(QColor(theme.tokens().text))
    painter.setFont(font)
    side = Qt.AlignmentFlag.AlignRight if look == "number" else Qt.AlignmentFlag.AlignLeft
    shown = _elided(text, font, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _words(painter: QPainter, rect: QRectF, text: str, look: Look) -> None:
    tokens = theme.tokens()
    painter.setPen(QColor(tokens.muted if look == "memo" else tokens.text))
    painter.setFont(_font(look))
    lines = _lines(text, look, int(rect.width()))
    high, (ascent, height) = _LINE_HEIGHTS.get(look, 17.0), _face(look)
    top = rect.center().y() - high * (len(lines) - 1) / 2 - height / 2 + ascent
    for place, line in enumerate(lines):
        painter.drawText(QPointF(rect.x(), top + place * high), line)


@cache
def _face(look: Look) -> tuple[float, float]:
    """How far a face stands up, and its whole height."""
    metrics = QFontMetricsF(_font(look))
    return metrics.ascent(), metrics.height()


def _font(look: Look) -> QFont:
    if look == "text":
        return faces.reading(14)
    if look == "memo":
        return faces.interface(12)
    return faces.interface(13, QFont.Weight.DemiBold if look == "strong" else QFont.Weight.Normal)


_LINE_HEIGHTS = {"text": 18.5, "memo": 16.0}


@lru_cache(2_000)
def _lines(text: str, look: Look, width: int) -> tuple[str, ...]:
    """At most two lines, the last one cut off with an ellipsis."""
    font, made, start = _font(look), list[str](), 0
    text = " ".join(text[: width * _LINES // _SLIM].split())
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while len(made) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(made) == _LINES - 1 and end < len(text)
        made.append(_elided(text[start:], font, width) if last else text[start:end].rstrip())
    layout.endLayout()
    return tuple(made)


def _elided(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


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
