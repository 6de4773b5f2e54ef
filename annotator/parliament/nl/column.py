"""A printed column of text, measured: where it begins and ends, how large its type is, where paragraphs begin."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from annotator.model.lines import Line
from annotator.parliament.roles import Labelled, Role

INDENT = 6.0
_GAP = 1.5  # of the distance of two lines: an empty line, or the larger step between paragraphs
_ITEM = re.compile(r"(?:[–—•·*-]|\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}[.)])\s")
_SENTENCE_END = re.compile(r"[.?!:;][»”’\")\]]*$")


class Sheet(Struct, frozen=True):
    """Of the whole document, in points: where the column begins and ends, size of its type, step of its lines."""

    left: float
    right: float
    size: float
    step: float


def measured(lines: Sequence[Line], left: float) -> Sheet:
    """The column that begins at `left`; its type is the commonest in it."""
    column = [line for line in lines if line.box and line.font and abs(line.box.left - left) < INDENT]
    sizes = Counter(line.font.size for line in column if line.font)
    size = sizes.most_common(1)[0][0]
    body = [line.box for line in column if line.box and line.font and line.font.size == size]
    steps = Counter(round(b.bottom - a.bottom, 1) for a, b in pairwise(body) if b.bottom > a.bottom)
    step = steps.most_common(1)[0][0] if steps else 1.12 * size
    return Sheet(left, max((box.right for box in body), default=left), size, step)


def gap(above: Line | None, line: Line, sheet: Sheet) -> bool:
    """Whether more than the usual step is between a line and the one above it; so at the top of a page."""
    if above is None or above.box is None or line.box is None or above.page != line.page:
        return True
    return line.box.bottom - above.box.bottom > _GAP * sheet.step


def begins(above: Line | None, line: Line, sheet: Sheet) -> bool:
    """Whether a paragraph begins with a line. Where neither indent nor space shows it, a paragraph is over where
    its last line is short."""
    if above is None or above.box is None or line.box is None:
        return True
    if above.page == line.page and gap(above, line, sheet):
        return True
    if _ITEM.match(line.text) and line.box.left < sheet.left + INDENT:
        return True
    if line.box.left > sheet.left + INDENT:
        return False
    short = _is_short(above, line, sheet)
    if above.box.left > sheet.left + INDENT or _ITEM.match(above.text):
        return short or bool(_SENTENCE_END.search(above.text))
    return short and bool(_SENTENCE_END.search(above.text) or line.text[:1].isupper())


def _is_short(above: Line, line: Line, sheet: Sheet) -> bool:
    """Whether the first word of a line would have had room on the line above."""
    if above.box is None or above.text.endswith("-") or not line.edges:
        return False
    end = re.search(r"\s|$", line.text)
    word = line.edges[end.start() if end else -1] - line.edges[0]
    return above.box.right + 0.3 * sheet.size + word < sheet.right - 1


def note(line: Line) -> Labelled:
    """A printed line of a note: its raised number, where it has one, becomes the label."""
    marks = [mark for mark in line.marks if mark.at == 0]
    if not marks:
        return Labelled(line, Role.NOTE, starts=False)
    rest = tuple(mark for mark in line.marks if mark.at > 0)
    return Labelled(replace(line, marks=rest), Role.NOTE, marks[0].mark, starts=True)
