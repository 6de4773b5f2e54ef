"""Questions that a letter tells from answers by type alone: the question bold or in italics, the answer plain."""

import re
from collections.abc import Sequence
from itertools import pairwise

from annotator.model.lines import Line
from annotator.parliament.nl.headings import heading
from annotator.parliament.nl.lines import retext
from annotator.parliament.roles import Labelled, Role

_NUMBERED = re.compile(r"(\d{1,3}[a-z]?) ?[.):]?(?: |$)")
_MOSTLY = 0.8


def with_headings(items: list[Labelled]) -> list[Labelled]:
    """Items with an empty answer heading where type alone shows the answer, and question headings out of bold
    numbers where no heading stands at all."""
    if not any(heading(item.line.text) for item in items if item.role is Role.UNKNOWN):
        return _numbered(items)
    sections = _sections(items)
    if not _told_by_type(items, sections):
        return items
    starts = {at for start, end, answered in sections if not answered and (at := _plain_after(items, start, end))}
    found: list[Labelled] = []
    for at, item in enumerate(items):
        if at in starts:
            found.append(Labelled(Line("", whole=True), Role.ANSWER_HEADING))
        found.append(item)
    return found


def _sections(items: Sequence[Labelled]) -> list[tuple[int, int, bool]]:
    """Of every question: first item after its heading, one past its last, whether an answer heading follows."""
    heads = [
        (at, found)
        for at, item in enumerate(items)
        if item.role is Role.UNKNOWN and (found := heading(item.line.text))
    ]
    ends = [*(at for at, _ in heads[1:]), len(items)]
    follows = [*(found.is_answer for _, found in heads[1:]), False]
    return [
        (at + 1, end, answered)
        for (at, found), end, answered in zip(heads, ends, follows, strict=True)
        if not found.is_answer
    ]


def _told_by_type(items: Sequence[Labelled], sections: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether questions are set apart throughout: those with an answer heading show it, else all of them."""
    known = [section for section in sections if section[2]] or list(sections)
    apart = [section for section in known if _apart(items, section[0])]
    return bool(apart) and len(apart) >= _MOSTLY * len(known)


def _apart(items: Sequence[Labelled], at: int) -> bool:
    return at < len(items) and _is_set_apart(items[at].line)


def _is_set_apart(line: Line) -> bool:
    return line.font is not None and (line.font.bold or line.font.italic)


def _plain_after(items: Sequence[Labelled], start: int, end: int) -> int | None:
    """The first plain item after at least one that is set apart."""
    if not _apart(items, start):
        return None
    return next((at for at in range(start + 1, end) if not _is_set_apart(items[at].line)), None)


def _numbered(items: list[Labelled]) -> list[Labelled]:
    """Bold paragraphs numbered 1, 2, 3 ..., each with plain ones after it: question and answer."""
    starts = _row(items)
    if len(starts) < 2 or any(_plain_after(items, at, end) is None for at, end in pairwise(starts)):
        return items
    found: list[Labelled] = list(items[: starts[0]])
    for at, end in zip(starts, [*starts[1:], len(items)], strict=True):
        answer = _plain_after(items, at, end) or end
        mark = _NUMBERED.match(items[at].line.text)
        cut = mark.end() if mark else 0
        found.append(Labelled(retext(items[at].line, 0, cut), Role.QUESTION_HEADING, mark[1] if mark else ""))
        found.append(Labelled(retext(items[at].line, cut), Role.BODY))
        found += items[at + 1 : answer]
        found.append(Labelled(Line("", whole=True), Role.ANSWER_HEADING))
        found += items[answer:end]
    return found


def _row(items: Sequence[Labelled]) -> list[int]:
    """The items that begin with 1, 2, 3 ... in bold or italics."""
    starts: list[int] = []
    for at, item in enumerate(items):
        mark = _NUMBERED.match(item.line.text) if _is_set_apart(item.line) else None
        if mark and item.role is Role.UNKNOWN and mark[1] == str(len(starts) + 1):
            starts.append(at)
    return starts
