"""What the words of a line say it is, for lines whose format does not tell."""

import re
from collections.abc import Sequence

from msgspec import Struct

from annotator.model.lines import Reading
from annotator.parliament.nl import markdown, notes, unglue, unheaded
from annotator.parliament.nl.header import ANSWERED, ASKED, SUBMITTED_LINE
from annotator.parliament.nl.headings import ANSWER, NUMBERS, QUESTION, expand, heading
from annotator.parliament.nl.identifiers import CASE, INTERIM, LONE_NUMBER
from annotator.parliament.nl.lines import retext
from annotator.parliament.roles import Labelled, Role

_HEADINGS = (Role.QUESTION_HEADING, Role.ANSWER_HEADING)
_CLOSES_ASKED = re.compile(r"ingezonden[^)]{0,80}\)|ingezonden[^)]{0,20}\d{4}\)?\.?$", re.IGNORECASE)
_SEE_ALSO = re.compile(r"Zie ?ook")
_RUNS_ON = re.compile(
    r"(?:\b(?:Zie ?ook|Handelingen,?|vergaderjaar|nr\.|en|de|het|van|voor|over|aan|met|op|in|bij|te|tot|naar"
    r"|namens|lid|leden|Ministers?|Staatssecretaris)|,)$"
)
_EXPLANATION = re.compile(r"Toelichting ?:|Toelichting$")
_NOTICE = re.compile(r"Mededeling ?[:.]?$")
_WITHDRAWN = re.compile(
    r"Deze vra(?:ag|gen) (?:mogen|mag|kunnen|kan|wordt|worden|is|zijn) (?:\w+ )?als ingetrokken"
)
_WITH_TEXT = re.compile(rf"(?:{QUESTION}|{ANSWER}) (?P<numbers>{NUMBERS}) ?(?P<colon>:)? (?=[A-ZÀ-Þ«“\"‘'(])")
_LONGEST_HEADER = 25


def unlabelled(reading: Reading) -> list[Labelled]:
    """Lines of a format that knows nothing of them."""
    return [Labelled(line) for line in reading.lines if line.text.strip()]


def text(reading: Reading) -> list[Labelled]:
    """Lines of a text: furniture and notes get their roles first, since they cut through the rest."""
    items = unglue.rows(markdown.plain(reading) if reading.format == "markdown" else reading)
    notes.label(items)
    return items


def fill(items: list[Labelled]) -> list[Labelled]:
    """Give every line that has no role yet the one that its words speak for."""
    if all(item.role is not Role.UNKNOWN for item in items):
        return items
    items, found = _headings(items)
    first = next((at for at, item in enumerate(items) if item.role in _HEADINGS), len(items))
    head = _header(items, first)
    if not head and not found:
        return _plain(items)
    _closing(items)
    if head:
        _before(items, head.first)
    items = unheaded.label(items, head.last if head else 0, head.answered if head else False)
    for item in items:
        if item.role is Role.UNKNOWN:
            item.role = Role.BODY
    return items


def _plain(items: list[Labelled]) -> list[Labelled]:
    """Not a document of this kind: every line stays as it was."""
    for item in items:
        item.role, item.label, item.starts = Role.BODY, "", True
    return items


def _headings(items: Sequence[Labelled]) -> tuple[list[Labelled], bool]:
    """Items with the headings labelled, those with text behind them on a line of their own; and whether a numbered
    question is among them, or among those that the format gave."""
    numbered = any(item.role is Role.QUESTION_HEADING for item in items)
    made: list[Labelled] = []
    open_numbers: set[str] = set()
    for item in items:
        made.append(item)
        text = item.line.text
        if item.role is not Role.UNKNOWN or text[:1] not in "VAB":
            continue
        found = heading(text)
        if found is None and (cut := _cut(item, open_numbers)):
            rest = Labelled(retext(item.line, cut), starts=True)
            item.line = retext(item.line, 0, cut)
            found = heading(item.line.text)
            made.append(rest)
        if found:
            item.role = Role.ANSWER_HEADING if found.is_answer else Role.QUESTION_HEADING
            item.label = found.label
            numbered = numbered or (not found.is_answer and bool(found.numbers))
            open_numbers = (
                open_numbers - set(found.numbers) if found.is_answer else open_numbers | set(found.numbers)
            )
    return made, numbered


def _cut(item: Labelled, open_numbers: set[str]) -> int:
    """Where the text begins behind a heading on the same line (`Vraag 2 Bent u ...`, `Antwoord 2: Ja.`), else 0.

    Running text may begin so too: an answer must have an open question, a question a new number.
    """
    found = _WITH_TEXT.match(item.line.text)
    if not found or not (found["colon"] or item.starts or item.line.whole):
        return 0
    first = expand(found["numbers"])[0]
    is_answer = item.line.text[0] != "V"
    return found.end() if (first in open_numbers) == is_answer else 0


class _Head(Struct, frozen=True):
    """First item of the header and one past its last; whether it says who answered."""

    first: int
    last: int
    answered: bool


def _header(items: Sequence[Labelled], before: int) -> _Head | None:
    """Label the header's paragraphs, which stand before the first heading."""
    given = [at for at, item in enumerate(items[:before]) if item.role in (Role.ASKED, Role.ANSWERED)]
    first, last, answered = min(given, default=None), max(given, default=-1) + 1, False
    at = 0
    while at < before:
        item = items[at]
        role = _opens(item) if item.role is Role.UNKNOWN else None
        answered = answered or Role.ANSWERED in (role, item.role)
        if role is None:
            at += 1
            continue
        first = at if first is None else min(first, at)
        at = last = _paragraph(items, at, before, role)
    return None if first is None else _Head(first, last, answered)


def _opens(item: Labelled) -> Role | None:
    text = item.line.text
    if text[:1] in "VMSNAH" and ASKED.match(text):
        return Role.ASKED
    if text[:1] in "AMBN" and ANSWERED.match(text):
        return Role.ANSWERED
    if text[:1] in "(I" and SUBMITTED_LINE.fullmatch(text):
        return Role.ASKED
    return Role.ANSWERED if text.startswith("Zie ook Aanhangsel") else None


def _paragraph(items: Sequence[Labelled], start: int, before: int, role: Role) -> int:
    """Label one header paragraph from its first line on; gives the item after it."""
    said = ""
    for at in range(start, min(before, start + _LONGEST_HEADER)):
        item = items[at]
        if at > start and _ends(item, said, role):
            return at
        if item.role is Role.UNKNOWN:
            item.role, item.starts = role, at == start
            said += " " + item.line.text
    return min(before, start + _LONGEST_HEADER)


def _ends(item: Labelled, said: str, role: Role) -> bool:
    """Whether a header paragraph ended before this line."""
    if item.role not in (Role.UNKNOWN, Role.FURNITURE) or item.line.whole or _opens(item):
        return True
    if item.starts and not (_RUNS_ON.search(said) or item.line.text[0] in "(" or item.line.text[0].islower()):
        return True
    if role is Role.ASKED:
        return _CLOSES_ASKED.search(said) is not None
    return "ontvangen" in said and said.rstrip()[-1:] == "." and not _SEE_ALSO.match(item.line.text)


def _before(items: Sequence[Labelled], first: int) -> None:
    """What stands above the header: the document's number, else furniture."""
    for item in items[:first]:
        if item.role is Role.UNKNOWN:
            text = item.line.text
            numbered = LONE_NUMBER.fullmatch(text) or INTERIM.fullmatch(text) or CASE.fullmatch(text)
            item.role = Role.NUMBER if numbered and text != "2" else Role.FURNITURE


def _closing(items: Sequence[Labelled]) -> None:
    """Notices and explanations: from their heading on nothing is question or answer."""
    last = max((at for at, item in enumerate(items) if item.role in _HEADINGS), default=-1)
    role = None
    for item in items[last + 1 :]:
        if item.role is not Role.UNKNOWN:
            continue
        text = item.line.text
        if _NOTICE.match(text) or _WITHDRAWN.match(text):
            role = Role.NOTICE
        elif last >= 0 and _EXPLANATION.match(text):
            role = Role.EXPLANATION
        if role:
            item.role = role
