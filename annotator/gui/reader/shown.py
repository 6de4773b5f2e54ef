"""The text that a passage shows, and where its characters come from.

Note marks are put in, the parts of a question stand on lines of their own, and a few characters that Qt would take
for structure are replaced, one unit by one. Nothing is ever read back from a widget: positions on screen (UTF-16
units in what is shown) are turned into code points of the canonical text here.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.gui.utf16 import Utf16, length
from annotator.model.document import NoteMark, Span

MARK_BLANK = "\u202f"
"""Before each mark: narrow, and no line breaks there."""
_STRUCTURE = str.maketrans(dict.fromkeys("\x00\r\x0b\x0c\u2029\ufdd0\ufdd1\ufffc", "\ufffd") | {"\u2028": " "})


class Run(NamedTuple):
    """Canonical text from `start`, shown unchanged at unit `at`, `units` long."""

    start: int
    text: str
    at: int
    units: int
    offsets: Utf16

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class ShownMark(NamedTuple):
    """A note mark as shown: `units` from `at`, blank included; `number` counts the document's marks from 0."""

    mark: str
    at: int
    units: int
    number: int


class Shown:
    """`text` with its marks; `letters` says which of its lines (from 0) begins which part (from 0), `ends` on
    which line a part ends."""

    def __init__(self, text: str, span: Span, parts: Sequence[Span] = (), marks: Sequence[NoteMark] = ()) -> None:
        self.span = span
        self.runs: list[Run] = []
        self.marks: list[ShownMark] = []
        self.letters: dict[int, int] = {}
        self.ends: dict[int, int] = {}
        self._source = text
        self._shown: list[str] = []
        self._units = 0
        self._lines = 0
        numbered = [(number, mark) for number, mark in enumerate(marks) if span.start <= mark.at <= span.end]
        numbered.sort(key=lambda each: each[1].at)
        segments = list(_segments(text, span, parts))
        for (segment, part), until in zip(segments, [s.start for s, _ in segments[1:]] + [span.end], strict=True):
            here = [
                each for each in numbered if each[1].at <= segment.end or each[1].at < until or until == span.end
            ]
            numbered = numbered[len(here) :]
            self._add_segment(segment, part, here)
        self.text = "".join(self._shown)
        self.units = self._units
        self._starts = [run.start for run in self.runs]
        self._places = [run.at for run in self.runs]

    def _add_segment(self, segment: Span, part: int | None, marks: list[tuple[int, NoteMark]]) -> None:
        if self._shown:
            self._add("\n")
        if part is not None:
            self.letters[self._lines] = part
        at = segment.start
        for number, mark in marks:
            stop = min(max(mark.at, at), segment.end)
            self._add_run(Span(at, stop))
            self._add_mark(number, mark.mark)
            at = stop
        self._add_run(Span(at, segment.end))
        if part is not None:
            self.ends[part] = self._lines

    def _add(self, shown: str) -> None:
        self._shown.append(shown)
        self._units += length(shown)
        self._lines += shown.count("\n")

    def _add_run(self, span: Span) -> None:
        if span.start < span.end:
            text = self._source[span.start : span.end]
            offsets = Utf16(text)
            self.runs.append(Run(span.start, text, self._units, offsets.units, offsets))
            self._add(text.translate(_STRUCTURE))

    def _add_mark(self, number: int, mark: str) -> None:
        self.marks.append(ShownMark(mark, self._units, length(mark) + 1, number))
        self._add(MARK_BLANK + mark)

    def quote(self, span: Span) -> str:
        return self._source[span.start : span.end]

    def unit(self, point: int, *, end: bool = False) -> int:
        """Where code point `point` is shown; as the end of a range, before whatever was put in there."""
        if not self.runs:
            return 0
        number = (bisect_left if end else bisect_right)(self._starts, point) - 1
        run = self.runs[max(number, 0)]
        return run.at + run.offsets.to_units(min(max(point - run.start, 0), len(run.text)))

    def units_of(self, span: Span) -> tuple[int, int]:
        """The units that show a span of code points, cut to what is shown here."""
        return self.unit(span.start), self.unit(span.end, end=True)

    def point(self, unit: int) -> int:
        """The code point at or after `unit`: where a range that begins there begins."""
        for run in self.runs[max(bisect_right(self._places, unit) - 1, 0) :]:
            if unit < run.at + run.units:
                return run.start + run.offsets.to_point(max(unit - run.at, 0))
        return self.runs[-1].end if self.runs else self.span.start

    def point_before(self, unit: int) -> int:
        """The code point where a range that ends at `unit` ends."""
        number = bisect_left(self._places, unit) - 1
        if number < 0:
            return self.runs[0].start if self.runs else self.span.start
        run = self.runs[number]
        return run.start + run.offsets.to_point_after(min(unit - run.at, run.units))

    def span_of(self, start: int, end: int) -> Span | None:
        """The code points that units `start` to `end` show; None where they show no more than marks."""
        span = Span(self.point(start), self.point_before(end))
        return span if start < end and span.start < span.end else None


def _segments(text: str, span: Span, parts: Sequence[Span]) -> Iterator[tuple[Span, int | None]]:
    """The parts with their numbers, and what stands between them, without outer blanks."""
    if not parts:
        yield span, None
        return
    at = span.start
    for number, part in enumerate(parts):
        start, end = max(part.start, at), min(part.end, span.end)
        if start < end:
            yield from _unlettered(text, at, start)
            yield Span(start, end), number
            at = end
    yield from _unlettered(text, at, span.end)


def _unlettered(text: str, start: int, end: int) -> Iterator[tuple[Span, None]]:
    between = text[start:end]
    if between.strip():
        first = start + len(between) - len(between.lstrip())
        yield Span(first, first + len(between.strip())), None
