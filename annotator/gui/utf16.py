"""Code points to UTF-16 code units and back: the one place where the window converts.

Positions of the program are code points; Qt counts UTF-16 units, of which a character beyond U+FFFF takes two.
"""

from bisect import bisect_left


def length(text: str) -> int:
    """The number of UTF-16 units in `text`."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


class Utf16:
    """Positions in one text, both ways, in steps of the number of wide characters' logarithm."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide: list[int] = []
        if not text.isascii() and max(text) > "\uffff":
            self._wide = [at for at, character in enumerate(text) if character > "\uffff"]
        self._wide_units = [at + number for number, at in enumerate(self._wide)]

    @property
    def units(self) -> int:
        return self._length + len(self._wide)

    def to_units(self, point: int) -> int:
        """The UTF-16 position of code point position `point` (0 to the length)."""
        return point + bisect_left(self._wide, point)

    def to_point(self, units: int) -> int:
        """The code point position at UTF-16 position `units`; within a pair, that of its character."""
        return units - bisect_left(self._wide_units, units)

    def to_point_after(self, units: int) -> int:
        """As `to_point`, but within a pair the position after its character: for the end of a range."""
        return units - bisect_left(self._wide_units, units - 1)
