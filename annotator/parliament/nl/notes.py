"""Notes at the foot of a printed page or at the end of a document, in texts that do not set them apart."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from annotator.parliament.nl import furniture, marks
from annotator.parliament.nl.dates import MONTHS
from annotator.parliament.nl.headings import heading
from annotator.parliament.nl.lines import retext
from annotator.parliament.nl.pages import pages
from annotator.parliament.roles import Labelled, Role

_BRACKETED = re.compile(r"(?:\[(\d{1,3}) ?\]|\((\d{1,3})\)|(\d{1,3}) ?\)|(\d{1,3})\.(?=\s))\s*(?=\S)")
_LISTED = re.compile(r"(\d{1,3})\. ")
_MONTH = re.compile(rf" (?:{'|'.join(MONTHS)})\b")
_OWN_FIGURE = re.compile(r"(?:19|20)\d\d\D|\d,\d+ ?%")
_ORDINAL = re.compile(r"(?:de|ste|e|x)\b")
_QUOTES = frozenset("«“\"'‘„<(")
_SURE_OPENINGS = ("http", "www.", "Kamerstuk", "Aanhangsel Handelingen", "Handelingen", "ECLI", "Stcrt.", "Stb.")
_MOST_ON_A_PAGE = 400  # lines that begin with a figure; beyond that it is a table, and time counts
_MOST_TRIED = 20
_NOTE_BEGINS = re.compile(r"(\d{1,3}) (?:[A-ZÀ-Þ«“]|https?:|www\.)")
_Begins = Callable[[Sequence[Labelled], int, int], bool]
_RETURN = re.compile(r"\s*↩\ufe0e?\s*$")
_JUNK = re.compile(r"Powered by TCPDF.*")
_CLOSING = re.compile(r"Toelichting\b ?:?|Mededeling$")


def label(items: list[Labelled]) -> None:
    """Give every line of a note its role, and the first line of each its mark."""
    if any("↩" in item.line.text for item in items[-200:]):
        _returning(items)
        return
    items[:] = _split(items)
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
    for begins in (_glued, _apart, _alone):
        firsts = [place for place, at in enumerate(digits) if begins(items, at, expected)]
        rows = (_row(items, digits[place:], expected, begins) for place in reversed(firsts[-_MOST_TRIED:]))
        best = max(rows, key=len, default=[])
        if best:
            return best
    return []


def _row(items: Sequence[Labelled], digits: Sequence[int], expected: int, begins: _Begins) -> list[int]:
    row: list[int] = []
    for at in digits:
        if begins(items, at, expected + len(row)):
            row.append(at)
    return row


def _glued(items: Sequence[Labelled], at: int, number: int) -> bool:
    """`1NOS, 3 mei`, `32024Z15585`, `31,92%`."""
    mark, text = str(number), items[at].line.text
    rest = text[len(mark) :]
    if not text.startswith(mark) or not rest:
        return False
    if rest[0].isdigit():
        return _OWN_FIGURE.match(rest) is not None
    return rest[0] in _QUOTES or (rest[0].isalpha() and not _ORDINAL.match(rest))


def _apart(items: Sequence[Labelled], at: int, number: int) -> bool:
    """`1 NOS, 3 mei`, but not `1 mei`."""
    mark, text = str(number), items[at].line.text
    rest = text[len(mark) :]
    if not text.startswith(mark) or rest[:1] != " " or _MONTH.match(rest):
        return False
    return rest[1].isalnum() or rest[1] in _QUOTES


def _alone(items: Sequence[Labelled], at: int, number: int) -> bool:
    """The number on a line and the note on the next."""
    if items[at].line.text != str(number) or at + 1 == len(items) or items[at + 1].role is not Role.UNKNOWN:
        return False
    following = items[at + 1].line.text
    opens = following[0].isupper() or following[0] in _QUOTES or following.startswith(_SURE_OPENINGS)
    return opens and heading(following) is None


def _split(items: Iterable[Labelled]) -> Iterator[Labelled]:
    """Lines, those that hold the beginning of a note (`1 Kamerstuk 1. 2 Kamerstuk 2.`) in two."""
    number: int | None = None
    for item in items:
        yield item
        if number is None and not item.line.text[:1].isdigit():
            continue
        begins = _NOTE_BEGINS.match(item.line.text)
        if item.role is not Role.UNKNOWN or (item.starts and not begins) or heading(item.line.text):
            number = None
        elif begins:
            number = int(begins[1])
        while number is not None and (at := _inner_note(item.line.text, number + 1)):
            rest = Labelled(retext(item.line, at), starts=False)
            item.line = retext(item.line, 0, at)
            yield rest
            item, number = rest, number + 1


def _inner_note(text: str, number: int) -> int:
    """Where a note begins within a line of the note before it, 0 where none does."""
    sign = f" {number} "
    at = text.find(sign)
    if at <= 0:
        return 0
    address = text.startswith(("http", "www."), at + len(sign))
    opens = address or text[at + len(sign)].isupper() or text[at + len(sign)] in "«“"
    return at if opens and (text[at - 1] in ".)»”/" or text[at - 1].isdigit() or address) else 0


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
