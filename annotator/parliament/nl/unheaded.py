"""Questions that stand without a heading `Vraag N`: a bare number, a numbered paragraph, or a paragraph each."""

import re
from collections.abc import Sequence

from annotator.model.lines import Line
from annotator.parliament.nl.lines import retext
from annotator.parliament.roles import Labelled, Role

_BARE = re.compile(r"(\d{1,3}[a-z]?) ?[.):]?")
_NUMBERED = re.compile(r"(\d{1,3}[a-z]?) ?[.)] ?(?=[^\W\d])|(\d{1,3}[a-z]?) (?=[A-ZÀ-Þ])")


def label(items: list[Labelled], start: int, answered: bool) -> list[Labelled]:
    """Items with a heading for every such question from `start` on, where no question has one of its own."""
    if any(item.role is Role.QUESTION_HEADING for item in items):
        return items
    if any(item.role is Role.ANSWER_HEADING for item in items):
        return _numbered(items, start)
    open_lines = [item for item in items[start:] if item.role is Role.UNKNOWN]
    if answered:
        for item in open_lines:
            item.role = Role.NOTICE
        return items
    numbered = _numbered(items, start)
    return numbered if len(numbered) > len(items) else _paragraphs(items, start)


def _numbered(items: Sequence[Labelled], start: int) -> list[Labelled]:
    """Questions that begin with their number: the next one, and not as part of a list in an answer."""
    found: list[Labelled] = list(items[:start])
    expected, in_list = 1, 0
    for at in range(start, len(items)):
        item = items[at]
        if item.role is not Role.UNKNOWN:
            in_list = 0 if item.role is Role.ANSWER_HEADING else in_list
            found.append(item)
            continue
        text = item.line.text
        mark = _BARE.fullmatch(text) or _NUMBERED.match(text)
        number = int(re.sub(r"\D", "", mark[0])) if mark else 0
        if mark and number == in_list + 1 and (number != expected or in_list):
            in_list = number
        elif mark and number == expected:
            found += _with_heading(item, mark)
            expected, in_list = expected + 1, 0
            continue
        found.append(item)
    return found


def _with_heading(item: Labelled, mark: re.Match[str]) -> list[Labelled]:
    label = next(filter(None, mark.groups()))
    head = Labelled(retext(item.line, 0, mark.end()), Role.QUESTION_HEADING, label)
    rest = retext(item.line, mark.end())
    return [head, Labelled(rest, Role.BODY, starts=True)] if rest.text else [head]


def _paragraphs(items: Sequence[Labelled], start: int) -> list[Labelled]:
    """A question a paragraph, as the House's own interim texts have them."""
    found: list[Labelled] = list(items[:start])
    for item in items[start:]:
        begins = item.starts or item.line.whole
        if item.role is Role.UNKNOWN and begins:
            found.append(Labelled(Line(""), Role.QUESTION_HEADING))
        found.append(item)
    return found
