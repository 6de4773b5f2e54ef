"""The official print by its places: one column of text, the note rule, the furniture of the pages.

All measures are taken from the document itself: the column begins where the line `Vragen gesteld door de leden der
Kamer` begins, body type is the commonest size in it. A heading is a whole line with an empty line above it or at
the top of a page; notes stand under a short rule; smaller type above that rule is a table.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from annotator.model.lines import Box, Line, Reading
from annotator.parliament.nl import words
from annotator.parliament.nl.headings import heading
from annotator.parliament.roles import Labelled, Role

_OFFICIAL = re.compile(r"Vragen gesteld door de leden der (?:Eerste )?Kamer")
_FOOT = re.compile(r"(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.*(?:Aanhangsel|Vragen)\s*\d*$")
_NUMBER = re.compile(r"\d{1,5}|\d{4}Z\d{4,6}|\d{9,12}")
_ANSWERED = re.compile(r"(?:(?:Nader|Aanvullend|Herzien)e? )?(?:Antwoord|Mededeling|Beantwoording)", re.IGNORECASE)
_NOTICE = re.compile(r"Mededeling(?:en)?:?", re.IGNORECASE)
_EXPLANATION = re.compile(r"(?:Nadere )?Toelichting ?:?", re.IGNORECASE)
_ITEM = re.compile(r"(?:[–—•·*-]|\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}[.)])\s")
_SENTENCE_END = re.compile(r"[.?!:;][»”’\")\]]*$")
_RULE_WIDTH = 40.0, 80.0  # of the short rule above notes (56.7 in all that were measured), in points
_GAP = 1.5  # of the distance of two lines: an empty line, or the larger step between header paragraphs
_TABLE_SIZE = 0.9
_INDENT = 6.0


def label(reading: Reading) -> list[Labelled]:
    """The roles of a PDF's lines; a PDF that is no official print is left to its words."""
    sheet = _measured(reading.lines)
    if sheet is None:
        return [item for item in words.unlabelled(reading) if item.line.tag != "rule"]
    return list(_labelled(reading.lines, sheet))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Of the whole document, in points: where the column begins and ends, size of its type, step of its lines."""

    left: float
    right: float
    size: float
    step: float


def _measured(lines: Sequence[Line]) -> _Sheet | None:
    title = next((line for line in lines if line.page == 1 and _OFFICIAL.match(line.text) and line.box), None)
    if title is None or title.box is None:
        return None
    left = title.box.left
    column = [line for line in lines if line.box and line.font and abs(line.box.left - left) < _INDENT]
    sizes = Counter(line.font.size for line in column if line.font)
    size = sizes.most_common(1)[0][0]
    body = [line.box for line in column if line.box and line.font and line.font.size == size]
    steps = Counter(round(b.bottom - a.bottom, 1) for a, b in pairwise(body) if b.bottom > a.bottom)
    step = steps.most_common(1)[0][0] if steps else 1.12 * size
    return _Sheet(left, max((box.right for box in body), default=left), size, step)


def _labelled(lines: Sequence[Line], sheet: _Sheet) -> Iterator[Labelled]:
    column = _Column(sheet)
    for _, page in groupby(lines, key=lambda line: line.page):
        printed = list(page)
        rule = _note_rule(printed, sheet)
        column.turn_page()
        for line in printed:
            if line.tag == "rule" or line.box is None or line.font is None:
                continue
            if line.box.left < sheet.left - _INDENT or _FOOT.match(line.text):
                yield Labelled(line, Role.FURNITURE)
            elif rule is not None and line.box.bottom > rule.bottom:
                yield _note(line)
            else:
                yield column.line(line, line.box, line.font.size)


def _note_rule(printed: Sequence[Line], sheet: _Sheet) -> Box | None:
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


def _note(line: Line) -> Labelled:
    marks = [mark for mark in line.marks if mark.at == 0]
    if not marks:
        return Labelled(line, Role.NOTE, starts=False)
    rest = tuple(mark for mark in line.marks if mark.at > 0)
    return Labelled(replace(line, marks=rest), Role.NOTE, marks[0].mark, starts=True)


class _Column:
    """Goes down the column and knows what came before: the part of the document, and the line above."""

    def __init__(self, sheet: _Sheet) -> None:
        self.sheet = sheet
        self.part = Role.FURNITURE
        self.above: tuple[Line, Box] | None = None
        self.at_top = True

    def turn_page(self) -> None:
        self.at_top = True

    def line(self, line: Line, box: Box, size: float) -> Labelled:
        gap = self.at_top or self._gap(box)
        labelled = self._head(line, size, gap) or self._heading(line, gap) or self._running(line, box, size)
        self.above, self.at_top = (line, box), False
        return labelled

    def _gap(self, box: Box) -> bool:
        return self.above is None or box.bottom - self.above[1].bottom > _GAP * self.sheet.step

    def _head(self, line: Line, size: float, gap: bool) -> Labelled | None:
        """Title, number and the header's paragraphs, down to the first heading."""
        if self.part is Role.FURNITURE:
            if size > self.sheet.size + 0.2:
                number = line.box and line.box.left < self.sheet.left + _INDENT and _NUMBER.fullmatch(line.text)
                return Labelled(line, Role.NUMBER if number else Role.FURNITURE)
            self.part = Role.NUMBER
        if self.part not in (Role.NUMBER, Role.ASKED, Role.ANSWERED) or (gap and heading(line.text)):
            return None
        begins = self.part is Role.NUMBER
        if _ANSWERED.match(line.text) and (begins or self._stepped(line)):
            begins, self.part = True, Role.ANSWERED
        elif begins:
            self.part = Role.ASKED
        return Labelled(line, self.part, starts=begins)

    def _stepped(self, line: Line) -> bool:
        """Between the header's paragraphs the step is larger, but no empty line."""
        return bool(self.above and line.box and line.box.bottom - self.above[1].bottom > 1.25 * self.sheet.step)

    def _heading(self, line: Line, gap: bool) -> Labelled | None:
        if not gap:
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

    def _running(self, line: Line, box: Box, size: float) -> Labelled:
        if size < _TABLE_SIZE * self.sheet.size and self.part is Role.BODY:
            return Labelled(line, Role.TABLE)
        return Labelled(line, self.part, starts=self._begins(line, box))

    def _begins(self, line: Line, box: Box) -> bool:
        """Paragraphs have neither indent nor space between them: one is over where its last line is short."""
        if self.above is None:
            return True
        before, place = self.above
        if not self.at_top and self._gap(box):
            return True
        if _ITEM.match(line.text) and box.left < self.sheet.left + _INDENT:
            return True
        if box.left > self.sheet.left + _INDENT:
            return False
        if place.left > self.sheet.left + _INDENT or _ITEM.match(before.text):
            return self._short(before, place, line) or bool(_SENTENCE_END.search(before.text))
        return self._short(before, place, line) and bool(
            _SENTENCE_END.search(before.text) or line.text[:1].isupper()
        )

    def _short(self, before: Line, place: Box, line: Line) -> bool:
        """Whether the first word of this line would have had room on the line before."""
        if before.text.endswith("-") or not line.edges:
            return False
        end = re.search(r"\s|$", line.text)
        word = line.edges[end.start() if end else -1] - line.edges[0]
        return place.right + 0.3 * self.sheet.size + word < self.sheet.right - 1
