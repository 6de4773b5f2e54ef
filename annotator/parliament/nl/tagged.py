"""Official XML by its elements: today's `kamervragen` and the older `vragen` and `reactie`.

Every line's tag is its path of elements, those with a `type` or `inhoud` as `element.value`.
"""

import re
from dataclasses import replace

from annotator.model.lines import Line, Reading
from annotator.parliament.nl import words
from annotator.parliament.nl.headings import NUMBERS, heading
from annotator.parliament.roles import Labelled, Role

_NUMBERS = frozenset({"kamervraagnummer", "vraagnummer"})
_HEADS = frozenset({"kamervraagomschrijving", "omschr"})
_LABELS = frozenset({"nr", "nummer", "kop", "titel"})
_REMARKS = frozenset({"kamervraagopmerking", "toelicht", "toelichting", "opmerking", "mededeling"})
_NOTES = frozenset({"noot", "voetnoot"})
_ROWS = frozenset({"row", "tr"})
_ANSWERED = re.compile(r"\W*(?:\w+ )?(?:antwoord|mededeling|beantwoording)", re.IGNORECASE)
_QUESTIONS = re.compile(r"(?:^|/)(?:vraag|antwoord)\b")
_BLOCKS = frozenset({"vraag", "antwoord"})
_PLAIN = re.compile(r"(?:\.[\w-]+)?(?:\[\d+\])?$")  # of a path's step: its type and its number
_EXPLANATION = re.compile(r"\W*(?:nadere )?toelichting", re.IGNORECASE)


def label(reading: Reading) -> list[Labelled]:
    """The roles of an XML file's lines; one without questions is left to its words."""
    if not any(_QUESTIONS.search(line.tag) for line in reading.lines):
        return words.unlabelled(reading)
    return _Labels().of(reading.lines)


class _Labels:
    """Goes through the lines; a `vraag` or `antwoord` without a number of its own gets an empty heading."""

    def __init__(self) -> None:
        self.found: list[Labelled] = []
        self.block = ""
        self.remark = Role.NOTICE

    def of(self, lines: tuple[Line, ...]) -> list[Labelled]:
        for line in lines:
            self._add(line, [_PLAIN.sub("", part) for part in line.tag.split("/")])
        return self.found

    def _add(self, line: Line, names: list[str]) -> None:
        kept = set(names)
        if kept & _NOTES:
            self.found.append(note(line))
        elif "kamervraagkop" in kept:
            self.found.append(Labelled(line, Role.FURNITURE))
        elif kept & _NUMBERS:
            self.found.append(Labelled(line, Role.NUMBER))
        elif kept & _HEADS:
            self.found.append(Labelled(line, _head(line)))
        elif kept & _REMARKS:
            self._remark(line, names)
        elif kept & _BLOCKS:
            self._content(line, names)
        else:
            self.found.append(Labelled(line))

    def _new(self, line: Line, names: list[str], kinds: frozenset[str]) -> bool:
        """Whether this line is the first in its element of one of these kinds."""
        depth = 1 + max(i for i, name in enumerate(names) if name in kinds)
        block = "/".join(line.tag.split("/")[:depth])
        new, self.block = block != self.block, block
        return new

    def _remark(self, line: Line, names: list[str]) -> None:
        if self._new(line, names, _REMARKS):
            explains = _EXPLANATION.match(line.text) or any(name.startswith("toelicht") for name in names)
            self.remark = Role.EXPLANATION if explains else Role.NOTICE
        self.found.append(Labelled(line, self.remark))

    def _content(self, line: Line, names: list[str]) -> None:
        role = Role.ANSWER_HEADING if "antwoord" in names else Role.QUESTION_HEADING
        if self._new(line, names, _BLOCKS):
            printed = heading(line.text)
            if names[-1] in _LABELS or printed:
                label = printed.label if printed else _numbers(line.text)
                self.found.append(Labelled(line, role, label))
                return
            self.found.append(Labelled(Line("", line.tag, whole=True), role))
        self.found.append(Labelled(line, Role.TABLE if names[-1] in _ROWS else Role.BODY))


def _head(line: Line) -> Role:
    if ".vraag" in line.tag:
        return Role.ASKED
    if ".antwoord" in line.tag or "reactie/" in line.tag or _ANSWERED.match(line.text):
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
