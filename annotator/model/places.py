"""Where canonical text stands on its pages, packed small.

A run is a stretch of canonical text on one printed line. Packed: a zlib stream of records, each
`start, length, page` and the box in tenths of a point, then the left edge of every character (and the right edge
of the last) as differences in tenths of a point.
"""

import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import sub

from msgspec import Struct

from annotator.model.lines import Box

_HEAD = struct.Struct("<IHH4i")


class Run(Struct, frozen=True):
    """`edges` holds one left edge a character and, last, the right edge; empty where the format has none."""

    start: int
    length: int
    page: int
    box: Box
    edges: tuple[float, ...] = ()

    @property
    def end(self) -> int:
        return self.start + self.length

    def between(self, start: int, end: int) -> Box:
        """The box of the characters from `start` to `end`, both positions in canonical text."""
        if not self.edges:
            return self.box
        first, last = max(start, self.start) - self.start, min(end, self.end) - self.start
        return Box(
            min(self.edges[first : last + 1]), self.box.top, max(self.edges[first : last + 1]), self.box.bottom
        )


def pack(runs: Iterable[Run]) -> bytes:
    """Bytes for `Document.places`; empty where there are no runs."""
    body = b"".join(_packed(run) for run in runs)
    return zlib.compress(body, 1) if body else b""


def _packed(run: Run) -> bytes:
    box = run.box
    numbers = [round(10 * value) for value in (box.left, box.top, box.right, box.bottom)]
    head = _HEAD.pack(run.start, run.length, run.page, *numbers)
    tenths = list(map(round, map((10.0).__mul__, run.edges)))
    steps = list(map(sub, tenths, [numbers[0], *tenths]))
    if steps and not -32768 <= min(steps) <= max(steps) <= 32767:
        steps = [max(-32768, min(32767, step)) for step in steps]
    return head + struct.pack(f"<H{len(steps)}h", len(steps), *steps)


def unpack(places: bytes) -> "Places":
    return Places(tuple(_runs(zlib.decompress(places)) if places else ()))


def _runs(body: bytes) -> Iterator[Run]:
    at = 0
    while at < len(body):
        start, length, page, *tenths = _HEAD.unpack_from(body, at)
        (count,) = struct.unpack_from("<H", body, at + _HEAD.size)
        steps = struct.unpack_from(f"<{count}h", body, at + _HEAD.size + 2)
        at += _HEAD.size + 2 + 2 * count
        edge, edges = tenths[0], []
        for step in steps:
            edge += step
            edges.append(edge / 10)
        yield Run(start, length, page, Box(*(value / 10 for value in tenths)), tuple(edges))


class Places(Struct, frozen=True):
    """The runs of a document in the order of its text."""

    runs: tuple[Run, ...] = ()

    def boxes(self, start: int, end: int) -> list[tuple[int, Box]]:
        """Page and box of every printed line that the text from `start` to `end` stands on."""
        first = max(0, bisect_right(self.runs, start, key=lambda run: run.start) - 1)
        found = []
        for run in self.runs[first:]:
            if run.start >= end:
                break
            if run.end > start:
                found.append((run.page, run.between(start, end)))
        return found

    def position(self, page: int, x: float, y: float) -> int | None:
        """The code point printed at a place of a page, None where there is no text."""
        for run in self.runs:
            box = run.box
            if run.page == page and box.left <= x <= box.right and box.top <= y <= box.bottom:
                return run.start + max(0, min(bisect_right(run.edges, x) - 1, run.length - 1))
        return None
