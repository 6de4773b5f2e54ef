"""Notes at the foot of a printed page or at the end of a document, in texts that do not set them apart."""

import re
from collections.abc import Sequence

from annotator.parliament.nl import furniture, marks
from annotator.parliament.nl.dates import MONTHS
from annotator.parliament.nl.headings import heading
from annotator.parliament.nl.lines import retext
from annotator.parliament.nl.pages import pages
from annotator.parliament.roles import Labelled, Role

_BRACKETED = re.compile(r"(?:\[(\d{1,3}) ?\]|\((\d{1,3})\)|(\d{1,3}) ?\)|(\d{1,3})\.(?=\s))\s*(?=\S)")
_LISTED = re.compile(r"(\d{1,3})\. ")
_MONTH = re.compile(rf" (?:{'|'.join(MONTHS)})\b")
_YEAR = re.compile(r"(?:19|20)\d\d\D")
_ORDINAL = re.compile(r"(?:de|ste|e|x)\b")
_QUOTES = frozenset("«“\"'‘„<(")
_SURE_OPENINGS = ("http", "www.", "Kamerstuk", "Aanhangsel Handelingen", "Handelingen", "ECLI", "Stcrt.", "Stb.")
_MOST_ON_A_PAGE = 400  # lines that begin with a figure; beyond that it is a table, and time counts
_MOST_TRIED = 20
_RETURN = re.compile(r"\s*↩\ufe0e?\s*$")
_JUNK = re.compile(r"Powered by TCPDF.*")
_CLOSING = re.compile(r"Toelichting\b ?:?|Mededeling$")


def label(items: list[Labelled]) -> None:
    """Give every line of a note its role, and the first line of each its mark."""
    if any("↩" in item.line.text for item in items[-200:]):
        _returning(items)
        return
    expected, before = 1, 0
    for start, end in pages(items):
        expected = _printed(items, before, start, end, expected)
        before = start
    if expected == 1:
        _at_end(items)


def _printed(items: list[Labelled], before: int, start: int, end: int, expected: int) -> int:
    """Label the notes at the foot of a page, the first of which must be number `expected`; gives the next.

    `before` is where the page before begins: a note that finds no room is set on the page after its mark.
    """
    digits = [
        at for at in range(start, end) if items[at].role is Role.UNKNOWN and items[at].line.text[0].isdigit()
    ]
    chain = _chain(items, digits, expected)
    if not chain or not (_cited(items, before, chain[0], expected) or _stands_apart(items[chain[0]], expected)):
        return expected
    starts = {at: str(number) for number, at in enumerate(chain, expected)}
    has_foot = furniture.ends_page(items[end - 1].line.text)
    for at in range(chain[0], end):
        item = items[at]
        if at > chain[0] and at not in starts and _is_over(items, at, chain[0], has_foot):
            break
        if item.role is Role.UNKNOWN:
            _make_note(item, starts.get(at, ""), len(starts.get(at, "")))
    return expected + len(chain)


def _chain(items: Sequence[Labelled], digits: Sequence[int], expected: int) -> list[int]:
    """The lines that begin the notes `expected`, `expected` + 1 ...: the longest such row, else the lowest.

    An extraction that glues the number to the note does so always: blanks between them then show marks.
    """
    digits = digits[-_MOST_ON_A_PAGE:]
    for glued in (True, False):
        firsts = [place for place, at in enumerate(digits) if _begins(items[at].line.text, expected, glued)]
        rows = (_row(items, digits[place:], expected, glued) for place in reversed(firsts[-_MOST_TRIED:]))
        best = max(rows, key=len, default=[])
        if best:
            return best
    return []


def _row(items: Sequence[Labelled], digits: Sequence[int], expected: int, glued: bool) -> list[int]:
    row: list[int] = []
    for at in digits:
        if _begins(items[at].line.text, expected + len(row), glued):
            row.append(at)
    return row


def _begins(text: str, number: int, glued: bool) -> bool:
    """Whether a line begins note `number`, with the number glued to its text or apart from it."""
    mark = str(number)
    rest = text[len(mark) :]
    if not text.startswith(mark) or not rest:
        return False
    if glued:
        return (rest[0].isalpha() and not _ORDINAL.match(rest)) or rest[0] in _QUOTES or bool(_YEAR.match(rest))
    return rest[0] == " " and not _MONTH.match(rest) and (rest[1].isalnum() or rest[1] in _QUOTES)


def _cited(items: Sequence[Labelled], start: int, before: int, number: int) -> bool:
    return any(number in found.numbers for found in marks.candidates(items, start, before))


def _stands_apart(item: Labelled, number: int) -> bool:
    """Whether a line is a note beyond doubt although its mark got lost."""
    rest = item.line.text[len(str(number)) :]
    return (item.starts is True or rest[:1] != " ") and rest.lstrip().startswith(_SURE_OPENINGS)


def _is_over(items: Sequence[Labelled], at: int, first: int, has_foot: bool) -> bool:
    """Whether the notes ended before this line although no page foot shows it."""
    text = items[at].line.text
    if heading(text) or _CLOSING.match(text):
        return True
    if has_foot or items[at].role is Role.FURNITURE:
        return False
    before = items[first - 1].line.text if first else ""
    unfinished = before[-1:].isalnum() or before[-1:] in ",-"
    ended = items[at - 1].line.text[-1:] in ").»0123456789" or items[at].starts is True
    return unfinished and text[0].islower() and ended


def _make_note(item: Labelled, mark: str, skipped: int) -> None:
    item.role = Role.NOTE
    item.label = mark
    if skipped:
        item.line = retext(item.line, skipped)


def _returning(items: list[Labelled]) -> None:
    """Notes of a web page: a numbered list at the end, each closed by an arrow that leads back."""
    last = next(at for at in range(len(items) - 1, -1, -1) if "↩" in items[at].line.text)
    first = next((at for at in range(last, -1, -1) if items[at].line.text.startswith("1. ")), None)
    if first is None:
        return
    number = 0
    for item in items[first:]:
        if _JUNK.match(item.line.text):
            item.role = Role.FURNITURE
            continue
        found = _LISTED.match(item.line.text)
        begins = found is not None and int(found[1]) == number + 1
        number += begins
        _make_note(item, str(number) if begins else "", found.end() if found and begins else 0)
        if back := _RETURN.search(item.line.text):
            item.line = retext(item.line, 0, back.start())


def _at_end(items: list[Labelled]) -> None:
    """Notes typed as `1) ...` or `[1] ...` after the last answer."""
    first = 1 + next((at for at in range(len(items) - 1, -1, -1) if heading(items[at].line.text)), -1)
    starts: dict[int, tuple[int, int]] = {}
    for at in range(first, len(items)):
        found = _BRACKETED.match(items[at].line.text)
        number = int(found[found.lastindex or 0]) if found else 0
        if found and (number == len(starts) + 1 or number == 1):
            starts = {} if number == 1 else starts
            starts[at] = (number, found.end())
    if not starts or not _cited(items, 0, min(starts), 1):
        return
    for at in range(min(starts), len(items)):
        if _CLOSING.match(items[at].line.text):
            break
        if items[at].role is Role.UNKNOWN:
            number, skipped = starts.get(at, ("", 0))
            _make_note(items[at], str(number), skipped)
