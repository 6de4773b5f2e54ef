"""Proposed codes in the reader: dashed chips under the answer, dashed lines at the phrases that made them.

They must never be taken for codings: no fill, dashes, and the words say that they are proposed.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui import faces, theme
from annotator.gui.chips import CAP, CHIP, CodeChip, cap_width, paint_cap
from annotator.gui.reader.look import TAG_GAP
from annotator.gui.tokens import Ink
from annotator.model.document import Span

CHOOSE, ACCEPT, REJECT = "choose", "accept", "reject"
_KEYS = ((ACCEPT, "A"), (REJECT, "X"))
_LEFT, _GAP, _RADIUS = 9, 7, 6
_UNDER = QPointF(0, -1.5)


class Ghost(NamedTuple):
    """A proposed code. `spoken` says it in words with the cue; the `chosen` one shows the keys that settle it."""

    code: str
    name: str
    ink: Ink
    spoken: str
    chosen: bool = False


class Light(NamedTuple):
    """A phrase that made a proposal (of `code`), or something asked that seems left open (`code` is empty)."""

    span: Span
    code: str
    words: str
    chosen: bool = False


class Proposals(NamedTuple):
    ghosts: tuple[Ghost, ...] = ()
    lights: tuple[Light, ...] = ()


NOTHING = Proposals()


def nothing(exchange: str) -> Proposals:
    return NOTHING


def words(point: int, proposals: Proposals) -> str:
    """What is to be said of a code point: a line for every phrase that holds it."""
    return "\n".join(each.words for each in proposals.lights if each.span.start <= point < each.span.end)


# -- in the text


def ink_of(light: Light, ink: Ink | None) -> Ink:
    """The ink of a code without its fill: what `is_ghost` knows."""
    tokens = theme.tokens()
    line = ink.line if ink and light.code else tokens.strong_line
    return Ink("", tokens.text, tokens.current if light.chosen else "", line, tokens.ink("").pattern)


def is_ghost(ink: Ink) -> bool:
    return not ink.fill


def paint_frame(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """Lightly: a thin dashed line; round the phrase of the chosen proposal a dashed frame."""
    painter.setPen(_dashes(ink.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ink.highlight:
        painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, -0.5), 3, 3)
    else:
        painter.drawLine(box.bottomLeft() + _UNDER, box.bottomRight() + _UNDER)


def _dashes(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1)
    pen.setDashPattern([3, 2])
    return pen


# -- under the answer


class GhostChip(CodeChip):
    """A proposed code: a dashed frame in its colour, its name in italics; where it is chosen, two key caps that
    can be clicked. `asked` carries the code and what is to be done."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ghost: Ghost | None = None
        self._pressed = CHOOSE
        self.clicked.connect(self._ask)

    def show_ghost(self, ghost: Ghost) -> None:
        self._ghost, self.code = ghost, ghost.code
        self.setText(ghost.name)
        self._face = faces.interface(13, QFont.Weight.Normal)
        self._face.setItalic(True)
        self.setAccessibleName(ghost.spoken)
        self.setToolTip(ghost.spoken)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        caps = sum(cap_width(key) + 3 for _, key in _KEYS) + 2 if self._ghost and self._ghost.chosen else 0
        return QSize(round(_LEFT + self._words() + _GAP + caps + 2), CHIP)

    def _caps(self) -> list[tuple[str, str, float]]:
        """What is to be done, its key, and where its cap stands."""
        if self._ghost is None or not self._ghost.chosen:
            return []
        left, made = _LEFT + self._words() + _GAP, []
        for doing, key in _KEYS:
            made.append((doing, key, left))
            left += cap_width(key) + 3
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ghost is None:
            return
        tokens, ink = theme.tokens(), self._ghost.ink
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_dashes(ink.line))
        painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setFont(self._face)
        painter.setPen(QColor(tokens.text if self._ghost.chosen else tokens.muted))
        place = QRectF(_LEFT, 0, self.width(), self.height() - 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        for _, key, left in self._caps():
            paint_cap(painter, left, (self.height() - CAP) / 2, key)
        self._ring(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._pressed = next((d for d, key, left in self._caps() if left <= x <= left + cap_width(key)), CHOOSE)
        super().mousePressEvent(event)

    def _ask(self) -> None:
        doing, self._pressed = self._pressed, CHOOSE
        self.asked.emit(self.code, doing)


class GhostChips(QObject):
    """The proposed chips of a row; the widgets are kept and only filled anew."""

    clicked = Signal(str, str)

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._chips: list[GhostChip] = []
        self._shown = 0

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        while len(self._chips) < len(ghosts):
            chip = GhostChip(self._row)
            chip.asked.connect(self.clicked)
            self._chips.append(chip)
        for chip, ghost in zip(self._chips, ghosts, strict=False):
            chip.show_ghost(ghost)
        self._shown = len(ghosts)

    def flow(self, left: int, top: int, width: int) -> tuple[int, int]:
        """Place them from there on, on a next line where there is no room; where the next chip would begin."""
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < self._shown)
            if number >= self._shown:
                continue
            if left and left + chip.width() > width:
                left, top = 0, top + CHIP + TAG_GAP
            chip.move(left, top)
            left += chip.width() + TAG_GAP
        return left, top
