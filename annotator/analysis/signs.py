"""What is seen of an answer, as named numbers: what the weights are for.

Every sign lies between 0 and about 1.5, and its name says what it is: `deferred.share` is the share of the
answer's words that stand in sentences with a strong cue for `deferred`, `cue.no-comment` is 1 where it speaks.
"""

import math
import re
from collections.abc import Iterable, Iterator

from annotator.analysis.asked import Asked, Asks
from annotator.analysis.look import Look
from annotator.analysis.wording import stems
from annotator.model.document import Span

Signs = dict[str, float]

_SPEAKER = re.compile(r"\b(?:ik|wij|we|mij|mijn|kabinet|regering|nederland)\b")
_LEAST_WORDS = 3  # of a thing asked, to say whether they are taken up
_UNTOLD = 0.5  # what stands for "taken up" where nothing can be said of it


def signs(look: Look, codes: Iterable[str]) -> Signs:
    """The signs of an answer; those that are not there are 0."""
    seen = {f"cue.{hit.cue.id}": 1.0 for hit in look.hits}
    for code in codes:
        seen |= {f"{code}.{name}": value for name, value in _of_code(look, code)}
    seen |= dict(_of_answer(look))
    seen |= dict(_of_question(look))
    return seen | {f"unanswered.{name}": value for name, value in _unanswered(look)}


def _of_code(look: Look, code: str) -> Iterator[tuple[str, float]]:
    hits = [hit for hit in look.hits if hit.cue.code == code]
    strong = {hit.sentence for hit in hits if hit.cue.weight == "strong"}
    either = {hit.sentence for hit in hits}
    last = len(look.sentences) - 1
    words = _words(look, strong)
    yield "strong", float(bool(strong))
    yield "share", words / max(1, look.length)
    yield "weak-share", _words(look, either) / max(1, look.length)
    yield "first", float(bool(strong & _opening(look)))
    yield "last", float(last in strong)
    yield "count", min(3, len(strong)) / 3
    yield "kinds", len({hit.cue.id for hit in hits}) / 3
    yield "rest", math.log1p(look.length - words) / 6 if strong else 1.0
    yield "twice", float(any(sum(hit.sentence == each for hit in hits) > 1 for each in either))


def _words(look: Look, which: Iterable[int]) -> int:
    return sum(look.sentences[each].length for each in which)


def _opening(look: Look) -> set[int]:
    """The first sentence, and the second where the first is a mere `Ja.`"""
    return {0, 1} if look.sentences and look.sentences[0].length < 4 else {0}


def _of_answer(look: Look) -> Iterator[tuple[str, float]]:
    text = look.text
    yield "length", math.log1p(look.length) / 5
    yield "one-sentence", float(len(look.sentences) == 1)
    yield "short", float(look.length < 12)
    yield "no-speaker", float(not _SPEAKER.search(text))
    yield "figures", float(bool(re.search(r"\d", text)))
    yield "yes-first", float(0 in look.where("yes-or-no"))
    yield "told-when", float(bool(look.where("house-will-be-told") & look.where("at-a-later-time")))


def _of_question(look: Look) -> Iterator[tuple[str, float]]:
    substance = substantial(look)
    yield "asked", math.log1p(len(substance)) / 2
    yield "asks-nothing", float(not substance)
    yield "words-each", math.log1p(look.length / max(1, len(look.asked))) / 5
    yield "closed-first", float(bool(look.asked) and look.asked[0].closed)
    yield from {f"asks.{each.kind}": 1.0 for each in substance}.items()
    shares = [taken_up(look, each) for each in substance if has_words(each)]
    yield "taken-up", min((share for share, _ in shares), default=_UNTOLD)
    yield "taken-up-at-once", min((share for _, share in shares), default=_UNTOLD)
    after = [each for each in look.asked if each.kind == Asks.IF_SO and has_words(each)]
    yield "taken-up-after", min((taken_up(look, each)[0] for each in after), default=_UNTOLD)


def substantial(look: Look) -> list[Asked]:
    return [each for each in look.asked if not each.idle]


def _unanswered(look: Look) -> Iterator[tuple[str, float]]:
    substance = substantial(look)
    without = [each for each in substance if not is_answered(look, each)]
    closed = [each for each in without if each.closed]
    yield "closed", float(bool(closed))
    yield "closed-share", len(closed) / max(1, len(substance))
    yield "other", float(len(without) > len(closed))
    yield "share", len(without) / max(1, len(substance))
    for kind in sorted(_ANSWERABLE):
        yield kind, float(any(each.kind == kind for each in without))


def is_answered(look: Look, each: Asked) -> bool:
    """Whether a cue says something of the kind that is asked; a kind that has no cues counts as answered."""
    return each.kind not in _ANSWERABLE or any(each.kind in hit.cue.answers for hit in look.hits)


_ANSWERABLE = frozenset(
    {Asks.OPINION, Asks.WILLING, Asks.YES_NO, Asks.FIGURE, Asks.TIME, Asks.REASON, Asks.JUDGEMENT}
)


def has_words(each: Asked) -> bool:
    return len(set(stems(each.text))) >= _LEAST_WORDS


def taken_up(look: Look, each: Asked) -> tuple[float, float]:
    """The share of a thing's words (the rarer in the set the heavier) that the answer takes up, in all and in the
    one sentence that takes up most."""
    spread = look.background.spread
    weights = {word: 1 / math.sqrt(max(1, spread[word])) for word in set(stems(each.text))}
    total = sum(weights.values()) or 1.0
    whole = sum(weight for word, weight in weights.items() if word in look.all_stems)
    best = max((sum(weights[word] for word in each & weights.keys()) for each in look.stems), default=0.0)
    return whole / total, best / total


def least_taken_up(look: Look) -> Asked | None:
    """The thing asked of whose words the answer has least; `Zo ja, hoe ...?` counts here too."""
    told = [each for each in look.asked if each.kind != Asks.KNOWN and has_words(each)]
    return min(told, key=lambda each: taken_up(look, each), default=None)


def missing(look: Look) -> list[tuple[str, Span]]:
    """What seems to be left unanswered: a rule's name and the span of the thing asked."""
    found: list[tuple[str, Span]] = []
    for each in substantial(look):
        if each.closed and not is_answered(look, each):
            found.append(("no-yes-or-no", each.span))
        elif not is_answered(look, each):
            found.append((f"no-{each.kind}", each.span))
        elif has_words(each) and taken_up(look, each)[0] < _HARDLY:
            found.append(("not-taken-up", each.span))
    return found


_HARDLY = 0.15
