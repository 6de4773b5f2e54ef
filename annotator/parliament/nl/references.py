"""What a text points to: answers of the same set, earlier sets, papers, proceedings, motions, letters, laws, URLs.

Every kind is looked for at its cues (plain words, found fast); a pattern then reads what stands around the cue.
Where two kinds claim the same words, the kind that comes first in `_KINDS` has them.
"""

import re
from bisect import bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from annotator.model.document import Exchange, Header, Reference, Span
from annotator.parliament.nl import cited

_BREATH = 20  # code points between two mentions
_JOINED = re.compile(r"[^\w.!?\n]*(?:(?:bij|in|uit|van|op|het|de)\b ?)*[^\w.!?\n]*")


class _Kind(NamedTuple):
    type: str
    cues: tuple[str, ...]
    read: Callable[[str, int, str | None], tuple[int, int, str] | None]


_KINDS = (
    _Kind("url", ("http", "www."), cited.url),
    _Kind("set", ("Aanhangsel", "AvdH"), cited.earlier_set),
    _Kind("set", ("ah-", "kv-"), cited.identifier),
    _Kind("proceedings", ("Handelingen",), cited.proceedings),
    _Kind("paper", ("nr",), cited.numbered_paper),
    _Kind("paper", ("Kamerstuk", "Kamer, "), cited.named_paper),
    _Kind("paper", ("-",), cited.joined_paper),
    _Kind("paper", ("D",), cited.document),
    _Kind("set", ("Z",), cited.case),
    _Kind("law", ("rtikel", "rt."), cited.law),
    _Kind("motion", ("otie",), cited.motion),
)


def find(text: str, exchanges: Sequence[Exchange], header: Header) -> list[Reference]:
    """All references, in the order of the text."""
    found = _Found()
    for kind in _KINDS:
        for start, end, target in _read(text, kind, header.session):
            if target not in (header.case, header.number):
                found.add(kind.type, target, start, end)
    sets = [each for each in found.references if each.type == "set"]
    answer = _Answers(exchanges, {each.target for each in sets})
    for start, end, numbers in cited.answers(text):
        of = next((each for each in sets if joined(text, each.span, Span(start, end))), None)
        if target := f"{of.target}#{','.join(numbers)}" if of else answer.meant(start, numbers):
            found.add("answer", target, start, end)
    for start, end, day in cited.letters(text, header.received or header.submitted or date.today()):
        found.add("letter", day, start, end)
    return sorted(found.references, key=lambda each: each.span)


def joined(text: str, one: Span, other: Span) -> bool:
    """Whether two mentions are made in one breath: `Aanhangsel ..., nr. 2751, antwoord op vraag 5`."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    return end - start <= _BREATH and _JOINED.fullmatch(text, start, end) is not None


def _read(text: str, kind: _Kind, session: str | None) -> Iterator[tuple[int, int, str]]:
    for cue in kind.cues:
        at = text.find(cue)
        while at >= 0:
            read = kind.read(text, at, session)
            if read:
                yield read
            at = text.find(cue, at + len(cue))


class _Found:
    """References that do not overlap: the first to come keeps its place."""

    def __init__(self) -> None:
        self.references: list[Reference] = []
        self._spans: list[Span] = []

    def add(self, kind: str, target: str | None, start: int, end: int) -> None:
        place = bisect_right(self._spans, (start, end))
        before = self._spans[place - 1] if place else Span(0, 0)
        after = self._spans[place] if place < len(self._spans) else Span(end, end)
        if before.end <= start and end <= after.start:
            insort(self._spans, Span(start, end))
            self.references.append(Reference(kind, target, Span(start, end)))


class _Answers:
    """Which answers a mention of question numbers means."""

    def __init__(self, exchanges: Sequence[Exchange], earlier: set[str | None]) -> None:
        questions = sorted({question.span for exchange in exchanges for question in exchange.questions})
        self._starts = [span.start for span in questions]
        self._ends = [span.end for span in questions]
        self._own = {number for each in exchanges for question in each.questions for number in question.numbers}
        self._earlier = next(iter(earlier)) if len(earlier) == 1 else None

    def meant(self, at: int, numbers: tuple[str, ...]) -> str | None:
        """The numbers, as one target. A question cannot mean an answer of its own set: `uw antwoord op vraag 6` is
        one of the set that it follows up, where only one such set is cited."""
        place = bisect_right(self._starts, at) - 1
        if place >= 0 and at < self._ends[place] and self._earlier:
            return f"{self._earlier}#{','.join(numbers)}"
        return ",".join(numbers) if self._own & set(numbers) else None
