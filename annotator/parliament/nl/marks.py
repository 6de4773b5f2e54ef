"""Note marks in running text: found by their form and their order, and taken out of it."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.model.lines import Line, Mark
from annotator.parliament.nl.dates import MONTHS
from annotator.parliament.nl.pages import pages
from annotator.parliament.roles import Labelled, Role

_MORE = r"(?:(?: ?, ?| en | )\d{1,3})*"
_ENDS = r"(?=$|[\s.,;:?!)»”’\"'–(-])"
_GLUED = re.compile(rf"(?<=[^\W\d_]|[.,;:?!)»”’\"'\]])(?<!\d[.,:])\d{{1,3}}(?:(?: ?, ?| en )\d{{1,3}})*{_ENDS}")
_LEADING = re.compile(rf"\d{{1,3}}{_MORE}(?=$|[ .,;:?!)»”])")
_BRACKETED = re.compile(rf" ?\[(\d{{1,3}}{_MORE}) ?\]| ?\((\d{{1,3}})\)| ?(?<![(\d])(\d{{1,3}}) ?\)")
_AFTER_YEAR = re.compile(rf"(?<=(?<!\d)(?:19|20)\d\d)\d{{1,2}}{_ENDS}")
_SPACED = re.compile(rf"(?<=[^\W\d]|[.,;:?!)»”’]) \d{{1,3}}(?:(?: ?, ?| en )\d{{1,3}})*{_ENDS}")
_COUNTED = re.compile(
    r"\b(?:vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|lid|nr|nrs|punt|stap|fase|bijlage|pagina|tabel|figuur|en|t/m"
    r"|of|tot|van|de|op|ruim|circa|minstens|nog|maar|Aanhangsel|Vragen|Kamerstuk|deel|boek|hoofdstuk)\.?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}")
_NO_MARK = re.compile(rf" (?:{'|'.join(MONTHS)})\b|\. ?[A-Za-z\d]|\)")
_ABBREVIATED = re.compile(r"\b(?:nr|nrs|art|artt|p|pp|blz|nos|lid|par|hfst)\.$", re.IGNORECASE)
_LONGEST_BRACKET = 300
_SURE, _LIKELY, _POSSIBLE, _LAST, _NONE = 12, 8, 3, 1, 0


class Candidate(NamedTuple):
    """What may be a mark (or several): where it stands, and how much it looks like one."""

    item: int
    start: int
    end: int
    numbers: tuple[int, ...]
    weight: int


def candidates(items: Sequence[Labelled], first: int, last: int) -> Iterator[Candidate]:
    """Everything in the items from `first` up to `last` that may be a note mark, in order."""
    for at in range(first, last):
        item = items[at]
        if item.role in (Role.BODY, Role.UNKNOWN, Role.TABLE, Role.NOTICE, Role.EXPLANATION):
            found = list(_in_line(at, item.line.text))
            yield from sorted(found, key=lambda each: each.start) if len(found) > 1 else found


def _in_line(at: int, text: str) -> Iterator[Candidate]:
    if text[0:1].isdigit() and (found := _LEADING.match(text)):
        yield from _leading(at, text, found)
    for found in _GLUED.finditer(text):
        bracketed = text.startswith(")", found.end()) and _closes_nothing(text, found.end())
        if found.start() and not bracketed:
            yield Candidate(at, *found.span(), _numbers(found[0]), _weight(text, found.start()))
    if "]" in text or ")" in text:
        for found in _BRACKETED.finditer(text):
            if found[1] or found[2] or _closes_nothing(text, found.start()):
                weight = _SURE if found[1] else _POSSIBLE if found[2] else _LIKELY
                yield Candidate(at, *found.span(), _numbers(found[0]), weight)
    for found in _AFTER_YEAR.finditer(text):
        yield Candidate(at, *found.span(), _numbers(found[0]), _LAST)
    for found in _SPACED.finditer(text):
        if not _NO_MARK.match(text, found.end()):
            yield Candidate(at, *found.span(), _numbers(found[0]), _weight_apart(text, *found.span()))


def _closes_nothing(text: str, at: int) -> bool:
    """Whether no bracket is open before a closing one."""
    start = max(0, at - _LONGEST_BRACKET)
    return text.rfind("(", start, at) <= text.rfind(")", start, at)


def _leading(at: int, text: str, found: re.Match[str]) -> Iterator[Candidate]:
    """A figure that begins a line: alone on it a sure mark, else a likely one, unless a list or a date begins."""
    rest = text[found.end() :]
    if not rest or rest in ".,;:?!":
        yield Candidate(at, 0, found.end(), _numbers(found[0]), _SURE)
    elif not _NO_MARK.match(rest):
        yield Candidate(at, 0, found.end() + rest.startswith(" "), _numbers(found[0]), _POSSIBLE)
    elif rest.startswith(". "):
        yield Candidate(at, 0, found.end(), _numbers(found[0]), _LAST)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(found) for found in _NUMBER.findall(text))


def _weight(text: str, start: int) -> int:
    """Behind a sentence, a quotation or a word in small letters a figure is a mark; in `CO2` and `nr.5` not."""
    before = text[start - 1]
    if before in ".," and _ABBREVIATED.search(text, max(0, start - 6), start):
        return _LAST
    return _SURE if before in "?!.»”)" else _LIKELY if before.islower() or before in ",;:’\"'" else _LAST


def _weight_apart(text: str, start: int, end: int) -> int:
    """A figure with a blank before it is a mark where a sentence ends before it; elsewhere it only may be one."""
    rest = text[end:]
    if _COUNTED.search(text, max(0, start - 14), start):
        return _NONE
    if text[start - 1] in "?!»”)" or (text[start - 1] == "." and (not rest or rest[1:2].isupper())):
        return _POSSIBLE if _ABBREVIATED.search(text, max(0, start - 6), start) else _LIKELY
    return _POSSIBLE if rest[:1] in (".", "?", ",") or text[start - 1] == "." else _NONE


def take_out(items: list[Labelled]) -> list[Labelled]:
    """Move the marks of notes that have none yet out of the text, into their lines' `marks`."""
    wanted = _wanted(items)
    if not wanted:
        return items
    found = [each for each in candidates(items, 0, len(items)) if all(number in wanted for number in each.numbers)]
    found = [each for each in found if all(_may(each, wanted[number]) for number in each.numbers)]
    return _without(items, _with_apart(items, found, _best(found)))


def _with_apart(items: Sequence[Labelled], found: Sequence[Candidate], chosen: list[Candidate]) -> list[Candidate]:
    """Where marks stand apart from their words (`bericht 1 van`), those in mid-sentence too: but only a figure
    that alone can be the mark, since taking out a figure that is none would spoil the text."""
    if sum(items[each.item].line.text[each.start : each.start + 1] == " " for each in chosen) * 2 < len(chosen):
        return chosen
    taken = {number for each in chosen for number in each.numbers}
    others = [each for each in found if each.weight == _NONE and not taken & set(each.numbers)]
    counts = Counter(number for each in others for number in each.numbers)
    between = [(each.numbers[-1], (each.item, each.start)) for each in chosen]
    alone = [
        each
        for each in others
        if counts[each.numbers[0]] == 1
        and all((number < each.numbers[0]) == (place < (each.item, each.start)) for number, place in between)
    ]
    return sorted([*chosen, *alone], key=lambda each: (each.item, each.start))


class _Reach(NamedTuple):
    """The items among which a note's mark must stand."""

    first: int
    last: int


def _may(found: Candidate, reaches: Iterable[_Reach]) -> bool:
    return any(reach.first <= found.item < reach.last for reach in reaches)


def _wanted(items: Sequence[Labelled]) -> dict[int, list[_Reach]]:
    """Numbers of the notes without a mark, and where it may be: on the note's page, on the one before."""
    missing = Counter(item.label for item in items if item.role is Role.NOTE and item.label.isdigit())
    missing -= Counter(mark.mark for item in items for mark in item.line.marks)
    if not missing:
        return {}
    wanted: dict[int, list[_Reach]] = {}
    before = 0
    for start, end in pages(items):
        for at in range(start, end):
            item = items[at]
            if item.role is Role.NOTE and item.label in missing:
                wanted.setdefault(int(item.label), []).append(_Reach(before, at))
        before = start
    return wanted


def _best(found: Sequence[Candidate]) -> list[Candidate]:
    """The heaviest choice of candidates whose numbers rise through the text.

    `numbers` and `weights` both rise: the best choice that ends with at most that number, and what it weighs.
    """
    numbers, weights, chains = [0], [0], [_Chain(None, None)]
    for each in found:
        if list(each.numbers) != sorted(set(each.numbers)) or not each.numbers[0]:
            continue
        last = each.numbers[-1]
        before = bisect_left(numbers, each.numbers[0]) - 1
        weight = weights[before] + each.weight * len(each.numbers)
        if weight > weights[bisect_right(numbers, last) - 1]:
            place, end = bisect_left(numbers, last), bisect_right(weights, weight)
            chain = _Chain(each, chains[before])
            numbers[place:end], weights[place:end], chains[place:end] = [last], [weight], [chain]
    return _unrolled(chains[-1])


class _Chain(NamedTuple):
    last: Candidate | None
    before: "_Chain | None"


def _unrolled(chain: _Chain | None) -> list[Candidate]:
    found: list[Candidate] = []
    while chain and chain.last:
        found.append(chain.last)
        chain = chain.before
    return found[::-1]


def _without(items: list[Labelled], chosen: Sequence[Candidate]) -> list[Labelled]:
    """The items with the chosen marks out of their texts. What leads a line belongs to the end of the one before;
    a line that held nothing else goes."""
    by_item: dict[int, list[Candidate]] = {}
    for each in chosen:
        by_item.setdefault(each.item, []).append(each)
    kept: list[Labelled] = []
    for at, item in enumerate(items):
        places = sorted(by_item.get(at, ()), key=lambda each: each.start)
        if places and places[0].start == 0 and kept and kept[-1].role is item.role:
            before = kept[-1].line
            kept[-1].line = _marked(before, before.text, [Mark(len(before.text), m) for m in _marks(places[0])])
            item.line = _marked(item.line, item.line.text[places[0].end :], [])
            places = [
                each._replace(start=each.start - places[0].end, end=each.end - places[0].end)
                for each in places[1:]
            ]
        for each in reversed(places):
            item.line = _cut(item.line, each)
        if not by_item.get(at) or item.line.text.strip() or item.line.marks:
            kept.append(item)
    return kept


def _marks(found: Candidate) -> list[str]:
    return [str(number) for number in found.numbers]


def _cut(line: Line, found: Candidate) -> Line:
    """The line without the text of a mark; marks behind it move up."""
    length = found.end - found.start
    moved = [Mark(mark.at - length if mark.at >= found.end else mark.at, mark.mark) for mark in line.marks]
    new = [Mark(found.start, mark) for mark in _marks(found)]
    text = line.text[: found.start] + line.text[found.end :]
    edges = line.edges[: found.start] + line.edges[found.end :]
    marks = tuple(sorted([*moved, *new], key=lambda mark: mark.at))
    return Line(text, line.tag, line.whole, marks, line.page, line.box, line.font, edges)


def _marked(line: Line, text: str, marks: Sequence[Mark]) -> Line:
    edges = line.edges[len(line.text) - len(text) :]
    return Line(text, line.tag, line.whole, (*line.marks, *marks), line.page, line.box, line.font, edges)
