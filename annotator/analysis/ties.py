"""The pairs of two documents as one coder sees them: what was said of pairs, and the proposals nobody judged."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from annotator.analysis.alignment import Pairing
from annotator.model.document import Document, Exchange, Span
from annotator.model.opened import OpenDocument
from annotator.model.pairs import Pair, Reason


class Tie(Struct, frozen=True):
    """Question `question` (its place in exchange `later` of the follow-up) and the answer of exchange `earlier`.

    `asked` and `said` are as in `Pairing`; `by` is the id of the coder who confirmed it, or empty; `pair` the id
    of that coder's row.
    """

    later: str
    question: int
    earlier: str
    state: Literal["confirmed", "proposed"]
    reason: Reason
    asked: Span
    said: Span | None = None
    by: str = ""
    pair: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        return self.later, self.question, self.earlier


def ties(proposals: Iterable[Pairing], said: Sequence[Pair], later: Document, coder: str) -> list[Tie]:
    """In the order of the follow-up's questions. A coder's own verdict counts before that of others, and of
    others a confirmation before a rejection."""
    verdicts = _verdicts(said, later, coder)
    found = [_judged(key, pair) for key, pair in verdicts.items() if pair.state == "confirmed"]
    for each in proposals:
        key = each.later, each.question, each.earlier
        if key not in verdicts:
            found.append(Tie(*key, "proposed", each.reason, each.asked, each.said))
    return sorted(found, key=lambda tie: (tie.asked.start, tie.earlier))


def as_pair(tie: Tie, later: OpenDocument, earlier: OpenDocument, coder: str) -> Pair:
    """A tie as a row that this coder confirms; turn its `state` to reject it."""
    start, end = tie.asked
    said_start, said_end = tie.said or (None, None)
    return Pair(
        later.id,
        tie.later,
        start,
        end,
        later.document.quote(tie.asked),
        earlier.id,
        tie.earlier,
        coder,
        reason=tie.reason,
        said_start=said_start,
        said_end=said_end,
        said_quote=earlier.document.quote(tie.said) if tie.said else "",
    )


def by_hand(later: OpenDocument, exchange: Exchange, question: int, earlier: str) -> Tie:
    """A tie that a coder makes: the whole question says so."""
    return Tie(exchange.id, question, earlier, "proposed", "hand", exchange.questions[question].span)


def is_earlier(one: OpenDocument, two: OpenDocument) -> bool:
    """Whether `two` may take up answers of `one`: it cites it, or neither cites the other and it came out later.

    Two that cite each other go by their days too.
    """
    cited, cites = _cites(two, one), _cites(one, two)
    if cited != cites:
        return cited
    return day(one) <= day(two)


def are_linked(one: OpenDocument, two: OpenDocument) -> bool:
    """Whether one of two documents cites the other; a document is no follow-up of itself."""
    return one.id != two.id and (_cites(one, two) or _cites(two, one))


def day(opened: OpenDocument) -> date:
    """The day that a document came out; one that does not say comes last."""
    header = opened.document.structure.header
    return header.received or header.submitted or date.max


def _cites(one: OpenDocument, two: OpenDocument) -> bool:
    number = two.document.structure.header.number
    return number is not None and any(link.number == number for link in one.earlier)


def _verdicts(said: Sequence[Pair], later: Document, coder: str) -> dict[tuple[str, int, str], Pair]:
    """One a question and answer; a pair whose question is no longer there says nothing."""
    found: dict[tuple[str, int, str], Pair] = {}
    for pair in sorted(said, key=lambda each: _rank(each, coder)):
        place = _question(later, pair)
        if place is not None:
            found[pair.exchange, place, pair.answer] = pair
    return found


def _rank(pair: Pair, coder: str) -> tuple[bool, bool, str]:
    """What comes last counts."""
    return pair.coder == coder, pair.state == "confirmed", pair.updated


def _question(later: Document, pair: Pair) -> int | None:
    exchange = next((each for each in later.structure.exchanges if each.id == pair.exchange), None)
    spans = [question.span for question in exchange.questions] if exchange else []
    held = [place for place, span in enumerate(spans) if span.start < pair.end and pair.start < span.end]
    return held[0] if held else None


def _judged(key: tuple[str, int, str], pair: Pair) -> Tie:
    said = Span(pair.said_start, pair.said_end or 0) if pair.said_start is not None else None
    return Tie(*key, "confirmed", pair.reason, Span(pair.start, pair.end), said, pair.coder, pair.id)
