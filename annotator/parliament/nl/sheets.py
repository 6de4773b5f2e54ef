"""PDFs that are no official print: a ministry's letter, an interim document, a page printed from a browser.

Notes are known by their raised numbers, furniture by standing at the same place of several pages or beside the
column; the rest is read as a letter, or by its words.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from annotator.model.lines import Line, Reading
from annotator.parliament.nl import letters
from annotator.parliament.nl.column import Sheet, begins, measured, note
from annotator.parliament.roles import Labelled, Role

_DIGITS = re.compile(r"\d+")
_PLACE = 4.0  # points by which what is the same on several pages may stand apart
_OFTEN = 0.5  # of the pages
_SMALL = 0.92  # of the column's type: notes and what stands beside the column


def label(reading: Reading) -> list[Labelled]:
    """The roles that places give; UNKNOWN lines are left to the words."""
    lines = [line for line in reading.lines if line.text and line.box and line.font]
    if not lines:
        return []
    sheet = measured(lines, _left(lines))
    repeated = _repeated(lines)
    items: list[Labelled] = []
    noted: list[Labelled] = []
    breaks: list[int] = []
    page = above = None
    for line in lines:
        if page is not None and line.page != page:
            breaks.append(len(items))
        open_note = noted[-1].line if noted and line.page == page else None
        page = line.page
        if _is_furniture(line, sheet, repeated):
            items.append(Labelled(line, Role.FURNITURE))
        elif _is_note(line, sheet, open_note):
            noted.append(note(line))
        else:
            items.append(Labelled(line, starts=begins(above, line, sheet)))
            above = line
    return letters.with_notes(items, breaks, noted)


def _left(lines: Iterable[Line]) -> float:
    """Where most lines begin."""
    lefts = Counter(round(line.box.left) for line in lines if line.box)
    return float(lefts.most_common(1)[0][0])


def _repeated(lines: list[Line]) -> set[tuple[str, int]]:
    """What stands at the same place of at least two pages and half of them, whatever its numbers."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in lines:
        pages[_place(line)].add(line.page)
    count = max((line.page for line in lines), default=0)
    return {place for place, found in pages.items() if len(found) >= max(2, _OFTEN * count)}


def _place(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.box.bottom / _PLACE) if line.box else 0


def _is_furniture(line: Line, sheet: Sheet, repeated: set[tuple[str, int]]) -> bool:
    if line.box is None or line.font is None or line.box.left >= sheet.right:
        return True
    return _place(line) in repeated


def _is_note(line: Line, sheet: Sheet, before: Line | None) -> bool:
    """A line in small type that begins with a raised number, or goes on where the note before it left off."""
    if line.font is None or line.font.size > _SMALL * sheet.size:
        return False
    if any(mark.at == 0 for mark in line.marks):
        return True
    return before is not None and before.font is not None and abs(before.font.size - line.font.size) < 0.2
