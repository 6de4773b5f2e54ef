"""Where the pages lie below each other, at any scale. No Qt.

Everything is in logical pixels but the pages' sizes, which are in points. A place in thousands of pages is found
in steps of their number's logarithm, and another scale costs nothing.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

GAP = 16
"""Between pages, above the first and below the last."""
MARGIN = 20
"""Left and right of the widest page."""
POINT = 96 / 72
"""Logical pixels of a point at 100 %."""
LEAST, MOST = 0.25, 5.0
"""The smallest and the largest zoom."""
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


class Sheets:
    def __init__(self, sizes: Sequence[tuple[float, float]] = ()) -> None:
        self.sizes = sizes
        self.scale = POINT
        """Logical pixels a point."""
        self._above = [0.0, *accumulate(height for _, height in sizes)]
        widths = [width for width, _ in sizes]
        self._widest = max(widths, default=0.0)
        self.usual = Counter(widths).most_common(1)[0][0] if widths else 0.0
        """The width of most pages in points."""

    def __len__(self) -> int:
        return len(self.sizes)

    @property
    def zoom(self) -> float:
        return self.scale / POINT

    def set_zoom(self, zoom: float) -> None:
        self.scale = POINT * min(max(zoom, LEAST), MOST)

    def fit(self, width: int, column: float = 0.0) -> None:
        """Let a page of the usual width fill this width, or else a column of it that is so many points wide."""
        if self.usual:
            self.set_zoom((width - 2 * MARGIN) / (column or self.usual) / POINT)

    def top(self, number: int) -> float:
        return GAP * (number + 1) + self._above[number] * self.scale

    def size(self, number: int) -> tuple[float, float]:
        width, height = self.sizes[number]
        return width * self.scale, height * self.scale

    @property
    def height(self) -> float:
        return self.top(len(self))

    @property
    def width(self) -> float:
        """What the widest page needs, with its margins."""
        return self._widest * self.scale + 2 * MARGIN

    def at(self, y: float) -> int:
        """The page that lies at a height, or the one above it."""
        return max(bisect_right(range(len(self)), y, key=self.top) - 1, 0)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        if not self.sizes:
            return range(0)
        first = self.at(top)
        if top > self.top(first) + self.size(first)[1]:
            first += 1
        return range(first, max(bisect_right(range(len(self)), bottom, key=self.top), first))


def step(zoom: float, by: int) -> float:
    """The next larger or smaller of the usual steps."""
    if by > 0:
        return next((each for each in STEPS if each > zoom + 0.005), MOST)
    return next((each for each in reversed(STEPS) if each < zoom - 0.005), LEAST)
