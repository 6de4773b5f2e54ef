"""Which question of a follow-up takes up which answer of the earlier set.

By reference where the question names the answer (`uw antwoord op vraag 3`), else by wording: words that stand in
few of the earlier answers and few of the new questions tell most (Okapi BM25, Robertson and Zaragoza 2009).
A proposal by wording shares enough of what the question says, and clearly more with one answer than with the next.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from annotator.analysis.asked import kind
from annotator.analysis.look import common_words
from annotator.analysis.named_answers import BY_NUMBER
from annotator.analysis.passages import longest
from annotator.analysis.wording import spread, stem, stems
from annotator.model.document import Document, Exchange, Question, Span
from annotator.parliament.nl.headings import expand

_LEAST = 0.25
_LEAD = 0.1
_COMMON = 0.6  # what a word of most documents weighs beside a rarer one
_REPEATS, _LENGTHS = 1.2, 0.5  # BM25's k1 and b
_WHOLE_SET = re.compile(r"\bherinner|\bkunt u zich de (?:antwoorden|beantwoording)", re.IGNORECASE)


class Pairing(Struct, frozen=True):
    """Question `question` (its place in exchange `later` of the follow-up) takes up the answer of `earlier`.

    `asked` is what says so in the follow-up: the reference, or the longest wording that both share, which stands
    at `said` in the earlier document. `score` compares proposals by wording; a reference has 1.
    """

    later: str
    question: int
    earlier: str
    reason: Literal["reference", "wording"]
    asked: Span
    said: Span | None = None
    score: float = 1.0


def align(earlier: Document, later: Document) -> list[Pairing]:
    """Proposed pairs in the order of the follow-up's questions; a question of several matters may have several."""
    return [pairing for found in by_question(earlier, later) for pairing in found]


def by_question(earlier: Document, later: Document) -> Iterator[list[Pairing]]:
    """The same, a question at a time: for who has little time at once."""
    answered = [each for each in earlier.structure.exchanges if each.answer]
    if not answered:
        return
    wording = _Wording(earlier, answered, later)
    for exchange in later.structure.exchanges:
        for place, question in enumerate(exchange.questions):
            named = list(_named(earlier, answered, later, exchange, place))
            yield named or wording.proposals(exchange, place, question)


def _named(
    earlier: Document, answered: Sequence[Exchange], later: Document, exchange: Exchange, place: int
) -> Iterator[Pairing]:
    question = exchange.questions[place]
    if not _cites(later, question, earlier.structure.header.number):
        return
    for found in BY_NUMBER.finditer(later.text, *question.span):
        numbers = set(expand(found["numbers"]))
        for each in answered:
            if each.answer and numbers & set(each.answer.numbers):
                yield Pairing(exchange.id, place, each.id, "reference", Span(*found.span()))


def _cites(later: Document, question: Question, number: str | None) -> bool:
    """Whether a question that names an answer means the set of this number: it cites that set, itself or in its
    note, or the whole follow-up cites no other."""
    sets = [each for each in later.structure.references if each.type == "set" and each.target]
    notes = {mark.mark for mark in later.structure.note_marks if _within(mark.at, question.span)}
    spans = [question.span, *(note.span for note in later.structure.footnotes if note.mark in notes)]
    own = {each.target for each in sets if any(_within(each.span.start, span) for span in spans)}
    cited = own or {each.target for each in sets} - set(later.structure.header.see_also)
    return not cited or number in cited


def _within(at: int, span: Span) -> bool:
    return span.start <= at <= span.end


class _Wording:
    """The earlier answers (with their questions) by their words, to hold new questions against."""

    def __init__(self, earlier: Document, answered: Sequence[Exchange], later: Document) -> None:
        self.earlier, self.answered, self.later = earlier, answered, later
        self.counts = [Counter(stems(_text(earlier, each))) for each in answered]
        self.in_answers = Counter(word for counts in self.counts for word in counts)
        questions = (question for exchange in later.structure.exchanges for question in exchange.questions)
        self.in_questions = spread(later.quote(question.span) for question in questions)
        self.mean = sum(counts.total() for counts in self.counts) / len(self.counts) or 1.0

    def proposals(self, exchange: Exchange, place: int, question: Question) -> list[Pairing]:
        """One for each paragraph of the question that takes up an answer, each answer once."""
        best: dict[str, Pairing] = {}
        for paragraph in _paragraphs(self.later.text, question.span):
            proposal = self._proposal(exchange, place, paragraph)
            if proposal and proposal.score > getattr(best.get(proposal.earlier), "score", 0.0):
                best[proposal.earlier] = proposal
        return list(best.values())

    def _proposal(self, exchange: Exchange, place: int, paragraph: Span) -> Pairing | None:
        text = self.later.quote(paragraph)
        if _WHOLE_SET.search(text) or kind(text) == "known":
            return None
        asked = set(stems(text))
        scores = sorted(((self._score(asked, at), at) for at in range(len(self.answered))), reverse=True)
        score, at = scores[0]
        runner_up = scores[1][0] if len(scores) > 1 else 0.0
        if score < _LEAST or score - runner_up < _LEAD:
            return None
        one, other = self._shared(paragraph, self.answered[at])
        return Pairing(exchange.id, place, self.answered[at].id, "wording", one, other, round(score, 3))

    def _score(self, asked: set[str], at: int) -> float:
        counts = self.counts[at]
        damping = _REPEATS * (1 - _LENGTHS + _LENGTHS * counts.total() / self.mean)
        matched = sum(
            self._weight(word) * counts[word] * (_REPEATS + 1) / (counts[word] + damping)
            for word in asked & counts.keys()
        )
        return matched / (sum(map(self._weight, asked)) or 1.0)

    def _weight(self, word: str) -> float:
        rarity = math.log((len(self.counts) + 1) / (self.in_answers[word] + 0.5))
        rarity /= math.sqrt(max(1, self.in_questions[word]))
        return max(0.02, rarity) * (_COMMON if word in _common_stems() else 1.0)

    def _shared(self, paragraph: Span, exchange: Exchange) -> tuple[Span, Span | None]:
        """The run of words that both share and that weighs most, in the follow-up and in the earlier set."""
        asked = self.later.text, paragraph
        shared = (longest(asked, (self.earlier.text, span), self._weight) for span in _spans(exchange))
        best = max(filter(None, shared), key=lambda each: each.weight, default=None)
        return (best.one, best.other) if best else (paragraph, None)


def _spans(exchange: Exchange) -> list[Span]:
    answer = [exchange.answer.span] if exchange.answer else []
    return [*answer, *(question.span for question in exchange.questions)]


def _text(document: Document, exchange: Exchange) -> str:
    return "\n".join(document.quote(span) for span in _spans(exchange))


def _paragraphs(text: str, span: Span) -> list[Span]:
    ends = [at for at in range(span.start, span.end) if text[at] == "\n"]
    cuts = [span.start - 1, *ends, span.end]
    return [Span(start + 1, end) for start, end in pairwise(cuts) if end > start + 1]


@cache
def _common_stems() -> frozenset[str]:
    return frozenset(map(stem, common_words()))
