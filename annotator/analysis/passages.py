"""The wording that two passages share."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from annotator.analysis.wording import is_empty, stem, words
from annotator.model.document import Span


class Shared(Struct, frozen=True):
    """The same words in two texts; `weight` is the sum over those that say something."""

    one: Span
    other: Span
    weight: float


class _Word(Struct, frozen=True):
    stem: str
    span: Span
    empty: bool


Passage = tuple[str, Span]


def longest(one: Passage, other: Passage, weight: Callable[[str], float]) -> Shared | None:
    """The run of words (by their stems, endings may differ) that both passages share and that weighs most."""
    first, second = _words(*one), _words(*other)
    shared = (_shared(first, second, run, weight) for run in _runs(first, second))
    return max(shared, key=lambda each: each.weight, default=None)


def _words(text: str, span: Span) -> list[_Word]:
    found = words(text[span.start : span.end])
    return [
        _Word(stem(each[0]), Span(span.start + each.start(), span.start + each.end()), is_empty(each[0]))
        for each in found
    ]


def _runs(one: list[_Word], other: list[_Word]) -> Iterator[tuple[int, int, int]]:
    """Where a run begins in `one` and in `other`, and how many words it has; no run begins or ends with words
    that say nothing."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(other):
        places.setdefault(word.stem, []).append(at)
    for at, word in enumerate(one):
        for there in () if word.empty else places.get(word.stem, ()):
            length = 1
            while (
                max(at - len(one), there - len(other)) + length < 0
                and one[at + length].stem == other[there + length].stem
            ):
                length += 1
            while one[at + length - 1].empty:
                length -= 1
            yield at, there, length


def _shared(
    one: list[_Word], other: list[_Word], run: tuple[int, int, int], weight: Callable[[str], float]
) -> Shared:
    at, there, length = run
    telling = (word.stem for word in one[at : at + length] if not word.empty)
    return Shared(
        Span(one[at].span.start, one[at + length - 1].span.end),
        Span(other[there].span.start, other[there + length - 1].span.end),
        sum(map(weight, telling)),
    )
