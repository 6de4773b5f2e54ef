"""The measures of the reader: type sizes, widths and gaps, in logical pixels."""

from functools import cached_property

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.gui import faces

PADDING = 24
"""Left and right of a card's text, and between a card and the reader's edge."""
PADDING_TOP = 16
GAP = 16
"""Between cards."""
QUESTION = 272
COLUMN_GAP = 32
HEADING = 20
BELOW_HEADING = 4
PARAGRAPH_GAP = 8
ABOVE_TAGS = 12
TAG_GAP = 8
LETTER = 18
"""A listed part stands in by this much, for its letter."""
PART = 20
"""The line under a part that says how it was answered."""
NARROW = 760
"""Below this width of the reader the question stands above its answer."""


class Type:
    """A face at a size with its line height."""

    def __init__(self, size: int, line: int) -> None:
        self.size, self.line = size, line

    @cached_property
    def font(self) -> QFont:
        return faces.reading(self.size)

    @cached_property
    def mark_font(self) -> QFont:
        """Qt draws what is raised at two thirds of its size: 11 px beside 16."""
        return faces.interface(self.size, QFont.Weight.DemiBold)

    @cached_property
    def character(self) -> float:
        return faces.character_width(self.font)

    @cached_property
    def lift(self) -> float:
        """Qt puts all of a line's extra height above its text; half of it is wanted there."""
        return max(self.line - QFontMetricsF(self.font).height(), 0) / 2


class Look(Struct, frozen=True, dict=True):
    """The reading size (13 to 24), the longest line in characters (60 to 75), the height of lines in per cent of
    the usual, and the family where it is not the usual one."""

    size: int = 16
    measure: int = 75
    spacing: int = 100
    face: str = ""

    @cached_property
    def answer(self) -> Type:
        return Type(self.size, self._line(25))

    @cached_property
    def question(self) -> Type:
        return Type(self.size - 1, self._line(22))

    @cached_property
    def note(self) -> Type:
        return Type(self.size - 2, self._line(20))

    def _line(self, height: int) -> int:
        """A line's height at this size, where it is `height` at 16 pixels."""
        return round(self.size * height * self.spacing / 1600)

    @cached_property
    def widest(self) -> int:
        """The widest that a line of an answer may be."""
        return round(self.answer.character * self.measure)

    def card_width(self, room: int, stacked: bool) -> int:
        """A card fills the room up to what its longest line needs."""
        beside = 0 if stacked else QUESTION + COLUMN_GAP
        return min(room, self.widest + beside + 2 * PADDING)
