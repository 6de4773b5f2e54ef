"""Proposed codes for an answer, each with the phrase that made it.

Cues and the rules about what is missing give signs, the weights add the signs up. A cue that the weights do not
know (one that a project added) proposes its code by itself. Suggestions are no codings: they count nowhere until
somebody accepts them.
"""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct, field

from annotator.analysis import cues as cue_files
from annotator.analysis import weights as weight_files
from annotator.analysis.cues import Cue
from annotator.analysis.look import Background, Hit, Look, look
from annotator.analysis.signs import Signs, least_taken_up, missing, signs
from annotator.analysis.weights import Model
from annotator.model.cues import CueRule
from annotator.model.document import Document, Exchange, Span

_REASONS = 4


class Suggestion(Struct, frozen=True):
    """`span` (code points in the document) with its `quote` is the phrase that made it, in the answer; for what is
    missing it is the thing asked, in the question. `cue` names the cue or the rule. `probability` is None where a
    cue proposes by itself; `reasons` are the signs that spoke for it and how much each added.
    """

    code: str
    span: Span
    quote: str
    cue: str
    why: str = ""
    probability: float | None = None
    reasons: tuple[tuple[str, float], ...] = ()


class Gap(Struct, frozen=True):
    """Something asked (`span` in a question, with its `quote`) that the answer seems to leave open; `rule` says
    how: `no-yes-or-no`, `no-figure` and the like, `not-taken-up`."""

    rule: str
    span: Span
    quote: str


class Noticed(Struct, frozen=True):
    """What is noticed of one answer: the codes proposed, the most probable first, and what seems left open."""

    suggestions: tuple[Suggestion, ...] = ()
    gaps: tuple[Gap, ...] = ()


class Rules(Struct, frozen=True):
    """Cues and weights: `Rules()` are those that come with the program, `of_project` takes a project's cues."""

    cues: Sequence[Cue] = field(default_factory=cue_files.shipped)
    model: Model = field(default_factory=weight_files.shipped)

    @property
    def known(self) -> set[str]:
        return {name for weights in self.model.values() for name in weights.signs if name.startswith("cue.")}


def of_project(text: str, name: str) -> Rules:
    """The rules with a project's own file of cues (its text). UserError where one of them is unsound."""
    return Rules(cue_files.parse(text, name))


def suggest(
    document: Document, exchange: Exchange, rules: Rules, background: Background | None = None
) -> list[Suggestion]:
    """The codes proposed for an exchange's answer, the most probable first; none where it has no answer.

    `background` is the document's, for a caller that goes through all its exchanges.
    """
    return list(notice(document, exchange, rules, background).suggestions)


def notice(document: Document, exchange: Exchange, rules: Rules, background: Background | None = None) -> Noticed:
    """As `suggest`, with what seems to be left open."""
    if exchange.answer is None or not document.quote(exchange.answer.span).strip():
        return Noticed()
    seen = look(background or Background(document), exchange, rules.cues)
    gaps = tuple(Gap(rule, span, document.quote(span)) for rule, span in missing(seen))
    return Noticed(tuple(_proposed(seen, rules)), gaps)


def _proposed(seen: Look, rules: Rules) -> list[Suggestion]:
    found = signs(seen, rules.model)
    proposed = [each for code in rules.model for each in _weighed(seen, found, code, rules.model)]
    proposed.sort(key=lambda each: -(each.probability or 0))
    return [*proposed, *_by_themselves(seen, rules, {each.code for each in proposed})]


def of_project_cues(own: Sequence[CueRule], name: str) -> Rules:
    """The rules with what a project changed, left out or added of the cues. UserError as `cues.of_project`."""
    return _rules_of(tuple(own), name)


@lru_cache(maxsize=2)
def _rules_of(own: tuple[CueRule, ...], name: str) -> Rules:
    return Rules(cue_files.of_project(own, name))


def notice_all(document: Document, rules: Rules) -> dict[str, Noticed]:
    """What is noticed of every exchange of a document, by exchange id."""
    background = Background(document)
    return {each.id: notice(document, each, rules, background) for each in document.structure.exchanges}


def suggest_all(document: Document, rules: Rules) -> dict[str, list[Suggestion]]:
    """The suggestions for every exchange of a document, by exchange id."""
    background = Background(document)
    return {each.id: suggest(document, each, rules, background) for each in document.structure.exchanges}


def _weighed(seen: Look, found: Signs, code: str, model: Model) -> list[Suggestion]:
    weights = model[code]
    probability = weights.probability(found)
    if probability < weights.threshold:
        return []
    span, cue, why = _shown(seen, code, weights.signs)
    quote = seen.background.document.quote(span)
    reasons = tuple(weights.reasons(found)[:_REASONS])
    return [Suggestion(code, span, quote, cue, why, round(probability, 3), reasons)]


def _shown(seen: Look, code: str, weights: Signs) -> tuple[Span, str, str]:
    """What made it: the cue of the code that weighs most, else what is missing, else the first sentence."""
    hits = [hit for hit in seen.hits if hit.cue.code == code and hit.cue.weight == "strong"]
    hits = hits or [hit for hit in seen.hits if hit.cue.code == code]
    if hits:
        best = max(hits, key=lambda hit: weights.get(f"cue.{hit.cue.id}", 0.0))
        return best.span, best.cue.id, best.cue.why
    if code == "evasive":
        gaps = missing(seen)
        if gaps:
            return gaps[0][1], gaps[0][0], ""
        least = least_taken_up(seen)
        if least:
            return least.span, "not-taken-up", ""
    return seen.sentences[0].span, "signs", ""


def _by_themselves(seen: Look, rules: Rules, already: set[str]) -> list[Suggestion]:
    """What cues propose that the weights do not know: one suggestion a code."""
    known = rules.known
    made: dict[str, Hit] = {}
    for hit in seen.hits:
        if f"cue.{hit.cue.id}" not in known and hit.cue.code not in already:
            made.setdefault(hit.cue.code, hit)
    quote = seen.background.document.quote
    return [Suggestion(code, hit.span, quote(hit.span), hit.cue.id, hit.cue.why) for code, hit in made.items()]
