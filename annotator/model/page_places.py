"""The places of a document page by page: what of its text lies where on a page, and which text lies at a place.

Pages count from 1 here, as in `model.places`; places are points from the top left corner of the page.
"""

from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from annotator.model.document import Span
from annotator.model.lines import Box
from annotator.model.places import Places, Run

_BESIDE = 40.0
"""Points left and right of a line within which a place still belongs to it: a short last line, a margin."""
_ABOVE = 8.0
"""Points above and below: the gap between two lines or a heading and its text, not that to the next block."""
_NEXT_LINE = 3.0
"""Lines of one block lie no further apart than this many times their height."""


class Block(Struct, frozen=True):
    """Lines below each other on one page that belong together, with their common box."""

    page: int
    box: Box


class PagePlaces:
    """`last` is the last page that text stands on; 0 where no place is known."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._pages: dict[int, list[Run]] = {}
        for run in places.runs:
            self._pages.setdefault(run.page, []).append(run)
        self.last = max(self._pages, default=0)

    def has_text(self, page: int) -> bool:
        return page in self._pages

    @property
    def column(self) -> tuple[float, float]:
        """The left and the right edge of the text in points; both 0 where no place is known. Notes in the margin
        count as text only where there are many."""
        lefts = sorted(run.box.left for run in self._places.runs)
        rights = sorted(run.box.right for run in self._places.runs)
        return (lefts[len(lefts) // 20], rights[-1 - len(rights) // 20]) if lefts else (0.0, 0.0)

    def lines(self, span: Span) -> list[tuple[int, Box]]:
        """Page and box of every line that a passage stands on, in the order of the text."""
        return self._places.boxes(span.start, span.end)

    def blocks(self, spans: Iterable[Span]) -> list[Block]:
        """The blocks that some passages together fill, in the order of the text."""
        made: list[Block] = []
        for span in spans:
            for page, box in self.lines(span):
                if made and made[-1].page == page and _joins(made[-1].box, box):
                    made[-1] = Block(page, _united(made[-1].box, box))
                else:
                    made.append(Block(page, box))
        return made

    def point(self, page: int, x: float, y: float) -> int | None:
        """The code point printed at a place, or on the line nearest to it; None where no text is near."""
        near = [
            (distance, run) for run in self._pages.get(page, ()) if (distance := _distance(run.box, x, y))[0] < 1
        ]
        if not near:
            return None
        run = min(near, key=lambda each: each[0][1])[1]
        return run.start + max(0, min(bisect_right(run.edges, x) - 1, run.length - 1))


def _distance(box: Box, x: float, y: float) -> tuple[float, float]:
    """How far outside of a line a place is: below 1 it is near; and a measure by which to choose the nearest."""
    beside = max(box.left - x, 0.0, x - box.right)
    above = max(box.top - y, 0.0, y - box.bottom)
    return max(beside / _BESIDE, above / _ABOVE), 4 * above + beside


def _joins(above: Box, below: Box) -> bool:
    gap = below.top - above.bottom
    height = below.bottom - below.top
    return -height <= gap <= _NEXT_LINE * height and below.left < above.right and above.left < below.right


def _united(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
