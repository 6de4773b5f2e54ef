"""What belongs to one matter, in time order: a question set, its delay notice, its answer, the follow-up.

Documents belong together that are of one case, that answer the same questions (the same members asked on the same
day), or of which one cites the other.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from annotator.model.document import Document, Kind

Part = Literal["questions", "delay", "withdrawn", "answers", "follow-up", "other"]
_ORDER = ("questions", "delay", "withdrawn", "answers", "follow-up", "other")


class Entry(Struct, frozen=True):
    """What is asked of a document to place it. `asked` tells the same questions: who asked, on which day.

    `cites` are the numbers that its text and notes cite, `see_also` those in its head (the delay notice, mostly).
    """

    id: str
    kind: Kind
    number: str | None = None
    case: str | None = None
    submitted: date | None = None
    received: date | None = None
    asked: frozenset[str] = frozenset()
    cites: frozenset[str] = frozenset()
    see_also: frozenset[str] = frozenset()

    @property
    def day(self) -> date | None:
        """When it came out: the day of the answer or the notice, that of the questions where they stand alone."""
        return self.received or self.submitted


class Step(Struct, frozen=True):
    """A document of a thread; `days` have passed since the step before, None where a day is not known."""

    entry: Entry
    part: Part
    days: int | None


def entry(document: Document, id: str = "") -> Entry:  # noqa: A002
    """A document's entry; its id is the document's own where none is given."""
    structure, head = document.structure, document.structure.header
    cites = {each.target for each in structure.references if each.type == "set" and each.target}
    return Entry(
        id or document.id,
        structure.kind,
        head.number,
        head.case,
        head.submitted,
        head.received,
        frozenset(each.name for each in head.questioners),
        frozenset(cites - {head.number} - set(head.see_also)),
        frozenset(head.see_also),
    )


def threads(entries: Iterable[Entry]) -> list[tuple[Step, ...]]:
    """The threads of two documents and more, each in time order, the earliest thread first."""
    entries = list(entries)
    groups = [_steps(group) for group in _groups(entries) if len(group) > 1]
    return sorted(groups, key=lambda steps: _when(steps[0].entry))


def _groups(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Entries that belong together, over any number of ties."""
    leader = list(range(len(entries)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    seen: dict[object, int] = {}
    for at, each in enumerate(entries):
        for tie in _ties(each):
            leader[find(at)] = find(seen.setdefault(tie, at))
    groups: dict[int, list[Entry]] = {}
    for at, each in enumerate(entries):
        groups.setdefault(find(at), []).append(each)
    return list(groups.values())


def _ties(each: Entry) -> Iterable[object]:
    """What two documents of a thread have in common: a number (its own or cited), a case, the same questions."""
    yield from filter(None, (each.number, *each.cites, *each.see_also))
    if each.case:
        yield "case", each.case
    if each.asked and each.submitted:
        yield each.asked, each.submitted


def _steps(group: Sequence[Entry]) -> tuple[Step, ...]:
    ordered = sorted(group, key=lambda each: (_when(each), _ORDER.index(part(each, group)), each.id))
    days = [None, *(_between(before, after) for before, after in pairwise(ordered))]
    return tuple(Step(each, part(each, group), gap) for each, gap in zip(ordered, days, strict=True))


def _when(each: Entry) -> date:
    return each.day or date.max


def _between(before: Entry, after: Entry) -> int | None:
    return (after.day - before.day).days if before.day and after.day else None


def part(each: Entry, group: Sequence[Entry]) -> Part:
    """A set of answers is a follow-up when it cites another set of answers of its thread in text or notes."""
    if each.kind in ("questions", "delay", "withdrawn"):
        return each.kind
    if each.kind not in ("answers", "letter"):
        return "other"
    others = {one.number for one in group if one is not each and one.kind in ("answers", "letter")}
    return "follow-up" if others & each.cites else "answers"
