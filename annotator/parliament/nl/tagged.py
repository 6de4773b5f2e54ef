"""Official XML and HTML by their elements: today's `kamervragen` and the older `vragen` and `reactie`.

Every line's tag is its path of elements; a step is an element's name with its type or its classes and id
(`kamervraagomschrijving.vraag`, `div.vraag[2]`).
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from annotator.model.lines import Line, Reading
from annotator.parliament.nl import notes, unglue, words
from annotator.parliament.nl.headings import NUMBERS, heading
from annotator.parliament.roles import Labelled, Role

_NUMBERS = frozenset({"kamervraagnummer", "vraagnummer"})
_HEADS = frozenset({"kamervraagomschrijving", "kamervraagomschrijving_kop", "omschr"})
_TOP = frozenset({"kamervraagkop"})
_LABELS = frozenset({"nr", "nummer", "kop", "titel", "stuktitel"})
_REMARKS = frozenset({"kamervraagopmerking", "toelicht", "toelichting", "opmerking", "mededeling"})
_NOTES = frozenset({"noot", "voetnoot", "note"})
_ROWS = frozenset({"row", "tr"})
_BLOCKS = frozenset({"vraag", "antwoord"})
_ANSWERED = re.compile(r"\W*(?:\w+ )?(?:antwoord|mededeling|beantwoording)", re.IGNORECASE)
_QUESTIONS = re.compile(r"(?:^|/)(?:div\.)?(?:vraag|antwoord)\b")
_EXPLANATION = re.compile(r"\W*(?:nadere )?toelichting", re.IGNORECASE)


def label(reading: Reading) -> list[Labelled]:
    """The roles of an XML file's lines; one without questions is left to its words."""
    if not any(_QUESTIONS.search(line.tag) for line in reading.lines):
        return words.unlabelled(reading)
    return _Labels().of(reading.lines)


def page(reading: Reading) -> list[Labelled]:
    """The roles of a web page's lines: an official one by its elements, what surrounds it being furniture, another
    as if its text had been copied."""
    blocks = [line.tag.split("/") for line in reading.lines if _QUESTIONS.search(line.tag)]
    if not blocks:
        return _copied(reading)
    within = [steps[0] for steps in takewhile(lambda steps: len(set(steps)) == 1, zip(*blocks, strict=False))]
    items = _Labels().of(reading.lines)
    for item in items:
        outside = item.line.tag.split("/")[: len(within)] != within
        if outside and item.role is Role.UNKNOWN:
            item.role = Role.FURNITURE
    return items


def _copied(reading: Reading) -> list[Labelled]:
    own = [note(line) for line in reading.lines if line.tag == "note"]
    rest = tuple(line for line in reading.lines if line.tag != "note")
    items = unglue.rows(replace(reading, lines=rest))
    if not own:
        notes.label(items)
    return [*items, *own]


class _Labels:
    """Goes through the lines; a `vraag` or `antwoord` without a number of its own gets an empty heading."""

    def __init__(self) -> None:
        self.found: list[Labelled] = []
        self.block = ""
        self.remark = Role.NOTICE

    def of(self, lines: tuple[Line, ...]) -> list[Labelled]:
        for line in lines:
            self._add(line, [_names(step) for step in line.tag.split("/")])
        return self.found

    def _add(self, line: Line, steps: Sequence[frozenset[str]]) -> None:
        kept = frozenset().union(*steps)
        if kept & _NOTES:
            self.found.append(note(line))
        elif kept & _TOP:
            self.found.append(Labelled(line, Role.FURNITURE))
        elif kept & _NUMBERS:
            self.found.append(Labelled(line, Role.NUMBER))
        elif kept & _HEADS:
            self.found.append(Labelled(line, _head(line)))
        elif kept & _REMARKS:
            self._remark(line, steps)
        elif kept & _BLOCKS:
            self._content(line, steps)
        else:
            self.found.append(Labelled(line))

    def _new(self, line: Line, steps: Sequence[frozenset[str]], kinds: frozenset[str]) -> bool:
        """Whether this line is the first in its element of one of these kinds."""
        depth = 1 + max(at for at, step in enumerate(steps) if step & kinds)
        block = "/".join(line.tag.split("/")[:depth])
        new, self.block = block != self.block, block
        return new

    def _remark(self, line: Line, steps: Sequence[frozenset[str]]) -> None:
        if self._new(line, steps, _REMARKS):
            explains = _EXPLANATION.match(line.text) or "toelicht" in line.tag
            self.remark = Role.EXPLANATION if explains else Role.NOTICE
        self.found.append(Labelled(line, self.remark))

    def _content(self, line: Line, steps: Sequence[frozenset[str]]) -> None:
        answer = any("antwoord" in step for step in steps)
        role = Role.ANSWER_HEADING if answer else Role.QUESTION_HEADING
        if self._new(line, steps, _BLOCKS):
            printed = heading(line.text)
            if steps[-1] & _LABELS or printed:
                label = printed.label if printed else _numbers(line.text)
                self.found.append(Labelled(line, role, label))
                return
            self.found.append(Labelled(Line("", line.tag, whole=True), role))
        self.found.append(Labelled(line, Role.TABLE if steps[-1] & _ROWS else Role.BODY))


def _names(step: str) -> frozenset[str]:
    return frozenset(re.split(r"[.#]", re.sub(r"\[\d+\]$", "", step)))


def _head(line: Line) -> Role:
    if ".vraag" in line.tag:
        return Role.ASKED
    if ".antwoord" in line.tag or re.search(r"\breactie\b", line.tag) or _ANSWERED.match(line.text):
        return Role.ANSWERED
    return Role.ASKED


def _numbers(text: str) -> str:
    """The numbers of a heading in other words than the usual ones."""
    found = re.search(NUMBERS, text)
    return found.group() if found else ""


def note(line: Line) -> Labelled:
    """A note's line: its mark, which stands before the first character, becomes the label."""
    own = [mark.mark for mark in line.marks if mark.at == 0]
    rest = tuple(mark for mark in line.marks if mark.at > 0)
    return Labelled(replace(line, marks=rest), Role.NOTE, own[0] if own else "", starts=True)
