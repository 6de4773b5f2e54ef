"""The official print by its places: one column of text, the note rule, the furniture of the pages.

All measures are taken from the document itself: the column begins where the line `Vragen gesteld door de leden der
Kamer` begins, body type is the commonest size in it. A heading is a whole line with an empty line above it or at
the top of a page; notes stand under a short rule; smaller type above that rule is a table.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from annotator.model.lines import Box, Line, Reading
from annotator.parliament.nl import sheets
from annotator.parliament.nl.column import INDENT, Sheet, begins, gap, measured, note
from annotator.parliament.nl.headings import heading
from annotator.parliament.roles import Labelled, Role

_OFFICIAL = re.compile(r"Vragen gesteld door de leden der (?:Eerste )?Kamer")
_FOOT = re.compile(r"(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.*(?:Aanhangsel|Vragen)\s*\d*$")
_NUMBER = re.compile(r"\d{1,5}|\d{4}Z\d{4,6}|\d{9,12}")
_ANSWERED = re.compile(r"(?:(?:Nader|Aanvullend|Herzien)e? )?(?:Antwoord|Mededeling|Beantwoording)", re.IGNORECASE)
_NOTICE = re.compile(r"Mededeling(?:en)?:?", re.IGNORECASE)
_EXPLANATION = re.compile(r"(?:Nadere )?Toelichting ?:?", re.IGNORECASE)
_RULE_WIDTH = 40.0, 80.0  # of the short rule above notes (56.7 in all that were measured), in points
_TABLE_SIZE = 0.9


def label(reading: Reading) -> list[Labelled]:
    """The roles of a PDF's lines."""
    sheet = _measured(reading.lines)
    return sheets.label(reading) if sheet is None else list(_labelled(reading.lines, sheet))


def _measured(lines: Sequence[Line]) -> Sheet | None:
    title = next((line for line in lines if line.page == 1 and _OFFICIAL.match(line.text) and line.box), None)
    return measured(lines, title.box.left) if title and title.box else None


def _labelled(lines: Sequence[Line], sheet: Sheet) -> Iterator[Labelled]:
    column = _Column(sheet)
    for _, page in groupby(lines, key=lambda line: line.page):
        printed = list(page)
        rule = _note_rule(printed, sheet)
        for line in printed:
            if line.tag == "rule" or line.box is None or line.font is None:
                continue
            if line.box.left < sheet.left - INDENT or _FOOT.match(line.text):
                yield Labelled(line, Role.FURNITURE)
            elif rule is not None and line.box.bottom > rule.bottom:
                yield note(line)
            else:
                yield column.line(line, line.box, line.font.size)


def _note_rule(printed: Sequence[Line], sheet: Sheet) -> Box | None:
    """The lowest short rule at the column's left: a table's rules are as wide as the column."""
    found = [
        line.box
        for line in printed
        if line.tag == "rule"
        and line.box
        and abs(line.box.left - sheet.left) < 2
        and _RULE_WIDTH[0] < line.box.right - line.box.left < _RULE_WIDTH[1]
    ]
    return max(found, key=lambda box: box.bottom, default=None)


class _Column:
    """Goes down the column and knows what came before: the part of the document, and the line above."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.part = Role.FURNITURE
        self.above: Line | None = None

    def line(self, line: Line, box: Box, size: float) -> Labelled:
        free = gap(self.above, line, self.sheet)
        labelled = self._head(line, box, size, free) or self._heading(line, free) or self._running(line, size)
        self.above = line
        return labelled

    def _head(self, line: Line, box: Box, size: float, free: bool) -> Labelled | None:
        """Title, number and the header's paragraphs, down to the first heading."""
        if self.part is Role.FURNITURE:
            if size > self.sheet.size + 0.2:
                number = box.left < self.sheet.left + INDENT and _NUMBER.fullmatch(line.text)
                return Labelled(line, Role.NUMBER if number else Role.FURNITURE)
            self.part = Role.NUMBER
        if self.part not in (Role.NUMBER, Role.ASKED, Role.ANSWERED) or (free and heading(line.text)):
            return None
        starts = self.part is Role.NUMBER
        if _ANSWERED.match(line.text) and (starts or self._stepped(box)):
            starts, self.part = True, Role.ANSWERED
        elif starts:
            self.part = Role.ASKED
        return Labelled(line, self.part, starts=starts)

    def _stepped(self, box: Box) -> bool:
        """Between the header's paragraphs the step is larger, but no empty line."""
        above = self.above and self.above.box
        return above is not None and box.bottom - above.bottom > 1.25 * self.sheet.step

    def _heading(self, line: Line, free: bool) -> Labelled | None:
        if not free:
            return None
        found = heading(line.text)
        if found:
            self.part = Role.BODY
            role = Role.ANSWER_HEADING if found.is_answer else Role.QUESTION_HEADING
            return Labelled(line, role, found.label)
        for words_, role in ((_NOTICE, Role.NOTICE), (_EXPLANATION, Role.EXPLANATION)):
            if words_.fullmatch(line.text):
                self.part = role
                return Labelled(line, role, starts=True)
        return None

    def _running(self, line: Line, size: float) -> Labelled:
        if size < _TABLE_SIZE * self.sheet.size and self.part is Role.BODY:
            return Labelled(line, Role.TABLE)
        return Labelled(line, self.part, starts=begins(self.above, line, self.sheet))
