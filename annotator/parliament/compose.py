"""Canonical text from labelled lines, with the place of every character and every note mark in it."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct, field
from msgspec.structs import replace

from annotator.model.document import NoteMark, Span
from annotator.model.lines import Line
from annotator.model.places import Run, pack
from annotator.text import canonical

_CELL_END, _WIDE_BLANK = "\ue001", "\u2003"


class Composer(Struct):
    """Takes paragraphs in their order, each a line of the text; `at` is where the next one begins.

    `plain` lines are in canonical form already, but for what a mark that was taken out of one left behind.
    """

    hyphened: frozenset[str] = frozenset()
    plain: bool = False
    note_marks: list[NoteMark] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    at: int = 0

    def add(self, lines: Sequence[Line], row: bool = False) -> Span | None:
        """Where the paragraph of these lines stands now; None where they hold no text. Cells of a table's `row`
        stay apart by a blank as wide as the type is high."""
        if self.plain:
            kept = [cleaned(line) if line.marks else line for line in lines]
        else:
            kept = [cleaned_row(line) if row else cleaned(line) for line in lines]
        kept = [line for line in kept if line.text or line.marks]
        text, starts = _joined(kept, self.hyphened) if kept else ("", [])
        if not text:
            return None
        base = self.at
        if any(line.marks or line.box for line in kept):
            for line, start, end in zip(kept, starts, [*starts[1:], len(text)], strict=True):
                self._place(line, base + start, end - start)
        self._parts.append(text)
        self.at += len(text) + 1
        return Span(base, base + len(text))

    def _place(self, line: Line, start: int, room: int) -> None:
        """`room` is what the line takes up in the paragraph: less than its text where a hyphen fell away."""
        for mark in line.marks:
            self.note_marks.append(NoteMark(mark.mark, start + min(mark.at, room, len(line.text))))
        if line.box is not None:
            length = min(len(line.text), room)
            self._runs.append(Run(start, length, line.page, line.box, line.edges[: length + 1]))

    def text(self) -> str:
        return "\n".join(self._parts)

    def places(self) -> bytes:
        return pack(self._runs)


def _joined(lines: Sequence[Line], hyphened: frozenset[str]) -> tuple[str, list[int]]:
    """Printed lines are joined as print breaks them; whole paragraphs (of a note, a title) by a blank."""
    texts = [line.text for line in lines]
    if not all(line.whole for line in lines):
        return canonical.join(texts, hyphened)
    starts = [0, *accumulate(len(text) + 1 for text in texts[:-1])]
    return " ".join(texts), starts


def cleaned_row(line: Line) -> Line:
    """As `cleaned`, with a wide blank for every tab."""
    if "\t" not in line.text:
        return cleaned(line)
    made = cleaned(replace(line, text=line.text.replace("\t", _CELL_END)))
    return replace(made, text=made.text.replace(_CELL_END, _WIDE_BLANK))


def cleaned(line: Line) -> Line:
    """The line with its text in canonical form, marks and edges moved along."""
    text = canonical.clean(line.text)
    if text == line.text:
        return line
    if not line.marks and not line.edges:
        return Line(text, line.tag, line.whole, (), line.page, line.box, line.font)
    text, origins = canonical.clean_with_origins(line.text)
    marks = tuple(type(mark)(bisect_left(origins, mark.at), mark.mark) for mark in line.marks)
    edges = tuple(line.edges[origin] for origin in origins) + line.edges[-1:] if line.edges else ()
    return Line(text, line.tag, line.whole, marks, line.page, line.box, line.font, edges)
