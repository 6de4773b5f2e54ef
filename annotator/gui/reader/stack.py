"""Where the cards lie below each other: heights that are estimates until a card was shown. No Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Stack:
    """Heights in pixels; `gaps` holds the room above each card, and last that below all of them."""

    def __init__(self, heights: Sequence[int] = (), gaps: Sequence[int] = (0,)) -> None:
        self._heights = list(heights)
        self._gaps = list(gaps)
        self._exact = [False] * len(self._heights)
        self._place()

    def _place(self) -> None:
        steps = (gap + height for gap, height in zip(self._gaps, [0, *self._heights], strict=True))
        self.tops = list(accumulate(steps))
        self.total = self.tops.pop()

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, number: int) -> int:
        return self._heights[number]

    def bottom(self, number: int) -> int:
        return self.tops[number] + self._heights[number]

    def exact(self, number: int) -> bool:
        return self._exact[number]

    def set_height(self, number: int, height: int) -> None:
        """The true height of a card that was shown."""
        self._exact[number] = True
        if self._heights[number] != height:
            self._heights[number] = height
            self._place()

    def at(self, y: int) -> int:
        """The last card that begins at or above `y`, or the first."""
        return max(bisect_right(self.tops, y) - 1, 0)

    def between(self, top: int, bottom: int) -> range:
        """The cards of which something lies between two heights."""
        if not self._heights:
            return range(0)
        first = self.at(top)
        if self.bottom(first) <= top:
            first += 1
        return range(first, bisect_right(self.tops, bottom - 1))
