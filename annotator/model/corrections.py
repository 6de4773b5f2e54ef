"""Putting right by hand what was read of a document: each function gives a new structure for an old one.

The text stays as it is, so positions do; no question or answer ever overlaps another. What cannot be done raises
UserError. `carrying` then brings the codings along.
"""

from collections.abc import Iterable
from itertools import pairwise

from msgspec.structs import replace

from annotator.model.document import Answer, Exchange, Question, Span, Structure
from annotator.model.errors import UserError


def split_exchange(
    text: str,
    structure: Structure,
    exchange: str,
    at: int,
    question: Question | None = None,
    answer: Answer | None = None,
) -> Structure:
    """Everything of an exchange from code point `at` on becomes an exchange of its own, after it.

    A question or answer that `at` lies within is cut there. `question` and `answer` say instead what the new
    exchange is, where a heading was overlooked; both lie from `at` on.
    """
    old = find(structure, exchange)
    first = Exchange(old.id, *_clipped(text, old, 0, at))
    given = (question,) if question else ()
    second = Exchange(
        new_exchange_id(structure, old.id),
        *((given, answer) if question or answer else _clipped(text, old, at, len(text))),
    )
    if _empty(first) or _empty(second):
        raise UserError("Nothing would be left on one side: split within a question or an answer.")
    return _sound(text, _instead(structure, old, first, second))


def join_exchanges(text: str, structure: Structure, first: str, second: str) -> Structure:
    """Two exchanges become one, with the id of the first; two answers become one where only headings part them."""
    one, two = find(structure, first), find(structure, second)
    if one.id == two.id:
        raise UserError("An answer cannot be joined with itself: choose another one.")
    questions = tuple(sorted((*one.questions, *two.questions), key=lambda each: each.span.start))
    joined = Exchange(one.id, questions, _joined_answer(one.answer, two.answer))
    return _sound(text, _instead(_instead(structure, two), one, joined))


def _joined_answer(one: Answer | None, two: Answer | None) -> Answer | None:
    if one is None or two is None:
        return one or two
    early, late = sorted((one, two), key=lambda each: each.span.start)
    labels = dict.fromkeys(each.label for each in (early, late) if each.label)
    numbers = tuple(dict.fromkeys((*early.numbers, *late.numbers)))
    return Answer(", ".join(labels), numbers, Span(early.span.start, late.span.end))


def move_boundary(text: str, structure: Structure, exchange: str, question: int | None, span: Span) -> Structure:
    """Question number `question` of an exchange (counted from 0), or its answer, is `span` from now on.

    Its neighbours give way; one that would be swallowed whole, or cut in two, is a reason to refuse.
    """
    old = find(structure, exchange)
    wanted = trimmed(text, span)
    if wanted is None:
        raise UserError("There is no text there: choose the passage that it should be.")
    cleared = _give_way(text, structure, (old.id, question), wanted)
    here = find(cleared, exchange)
    if question is None:
        answer = here.answer or Answer("", (), wanted)
        return _sound(text, _instead(cleared, here, replace(here, answer=replace(answer, span=wanted))))
    asked = _question(here, question)
    moved = replace(asked, span=wanted, parts=_refitted(asked, wanted))
    questions = (*here.questions[:question], moved, *here.questions[question + 1 :])
    return _sound(text, _instead(cleared, here, replace(here, questions=questions)))


def pair_question(structure: Structure, exchange: str, question: int, to: str | None) -> Structure:
    """A question belongs to another exchange from now on, or to one of its own, without an answer, where `to` is
    None. An exchange that is left with neither question nor answer goes."""
    old = find(structure, exchange)
    asked = _question(old, question)
    left = replace(old, questions=tuple(each for each in old.questions if each is not asked))
    if to is None:
        if _empty(left):
            raise UserError("This question stands alone already: there is nothing to take it from.")
        return _instead(structure, old, left, Exchange(new_exchange_id(structure, old.id), (asked,)))
    target = find(structure, to)
    if target.id == old.id:
        raise UserError("The question belongs to this answer already: choose another one.")
    questions = tuple(sorted((*target.questions, asked), key=lambda each: each.span.start))
    moved = _instead(structure, target, replace(target, questions=questions))
    return _instead(moved, old, *(() if _empty(left) else (left,)))


def set_label(
    structure: Structure, exchange: str, question: int | None, label: str, numbers: tuple[str, ...]
) -> Structure:
    """What a question (counted from 0) or the answer is called: `5 en 6`, and the numbers that this stands for."""
    old = find(structure, exchange)
    if question is not None:
        asked = replace(_question(old, question), label=label, numbers=numbers)
        questions = (*old.questions[:question], asked, *old.questions[question + 1 :])
        return _instead(structure, old, replace(old, questions=questions))
    if old.answer is None:
        raise UserError("There is no answer here: choose one that there is.")
    return _instead(structure, old, replace(old, answer=replace(old.answer, label=label, numbers=numbers)))


def find(structure: Structure, exchange: str) -> Exchange:
    found = next((each for each in structure.exchanges if each.id == exchange), None)
    if found is None:
        raise UserError("This question and answer are no longer there: look at the document again.")
    return found


def regions(exchange: Exchange) -> tuple[Span, ...]:
    """Where an exchange stands in the text: its questions, then its answer."""
    asked = tuple(each.span for each in exchange.questions)
    return (*asked, exchange.answer.span) if exchange.answer else asked


def trimmed(text: str, span: Span) -> Span | None:
    """A span without the blanks at its ends; None where nothing is left, or where it lies outside the text."""
    if not 0 <= span.start <= span.end <= len(text):
        return None
    inside = text[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, start + len(inside.strip())) if inside.strip() else None


def new_exchange_id(structure: Structure, near: str) -> str:
    """An id that no exchange of the document has: the old one's with a number behind it."""
    taken = {each.id for each in structure.exchanges}
    return next(name for number in range(2, len(taken) + 3) if (name := f"{near}.{number}") not in taken)


def _question(exchange: Exchange, place: int) -> Question:
    if not 0 <= place < len(exchange.questions):
        raise UserError("This question is no longer there: look at the document again.")
    return exchange.questions[place]


def _instead(structure: Structure, old: Exchange, *new: Exchange) -> Structure:
    """The structure with `new` in the place of `old`, known by its id."""
    after: list[Exchange] = []
    for each in structure.exchanges:
        after.extend(new if each.id == old.id else (each,))
    return replace(structure, exchanges=tuple(after))


def _empty(exchange: Exchange) -> bool:
    return not exchange.questions and exchange.answer is None


def _clipped(text: str, exchange: Exchange, start: int, end: int) -> tuple[tuple[Question, ...], Answer | None]:
    """The questions and the answer of an exchange as far as they lie between two places."""
    window = Span(start, end)
    questions = tuple(
        replace(each, span=span, parts=_clip_all(text, each.parts, window))
        for each in exchange.questions
        if (span := _clip(text, each.span, window))
    )
    answer = exchange.answer
    span = _clip(text, answer.span, window) if answer else None
    if answer is None or span is None:
        return questions, None
    begins_here = answer.span.start >= start  # the latter half of a cut answer has no heading of its own
    return questions, replace(answer, span=span) if begins_here else Answer("", (), span)


def _clip(text: str, span: Span, window: Span) -> Span | None:
    start, end = max(span.start, window.start), min(span.end, window.end)
    return trimmed(text, Span(start, end)) if start < end else None


def _clip_all(text: str, spans: Iterable[Span], window: Span) -> tuple[Span, ...]:
    return tuple(clipped for span in spans if (clipped := _clip(text, span, window)))


def _give_way(text: str, structure: Structure, moved: tuple[str, int | None], wanted: Span) -> Structure:
    """The structure with every question and answer but the moved one cut back to outside `wanted`."""

    def shrunk(exchange: str, place: int, question: Question) -> Question:
        if (exchange, place) == moved:
            return question
        span = _outside(text, question.span, wanted)
        return replace(question, span=span, parts=_clip_all(text, question.parts, span))

    exchanges: list[Exchange] = []
    for each in structure.exchanges:
        questions = tuple(shrunk(each.id, place, question) for place, question in enumerate(each.questions))
        answer = each.answer
        if answer and (each.id, None) != moved:
            answer = replace(answer, span=_outside(text, answer.span, wanted))
        exchanges.append(replace(each, questions=questions, answer=answer))
    return replace(structure, exchanges=tuple(exchanges))


def _outside(text: str, span: Span, wanted: Span) -> Span:
    if span.end <= wanted.start or span.start >= wanted.end:
        return span
    before = _clip(text, span, Span(0, wanted.start))
    after = _clip(text, span, Span(wanted.end, len(text)))
    if (before is None) == (after is None):
        raise UserError("Another question or answer stands there: split or join the two first.")
    return before or after or span


def _refitted(question: Question, wanted: Span) -> tuple[Span, ...]:
    """The parts of a question within its new span; the first and the last one grow with it."""
    if not question.parts:
        return ()
    old = question.span
    parts = list(question.parts)
    if wanted.start < old.start:
        parts[0] = Span(wanted.start, parts[0].end)
    if wanted.end > old.end:
        parts[-1] = Span(parts[-1].start, wanted.end)
    inside = [Span(max(each.start, wanted.start), min(each.end, wanted.end)) for each in parts]
    return tuple(each for each in inside if each.start < each.end) or (wanted,)


def _sound(text: str, structure: Structure) -> Structure:
    """The structure itself, when no two of its questions and answers overlap and all lie within the text."""
    spans = sorted(span for each in structure.exchanges for span in regions(each))
    inside = all(0 <= span.start < span.end <= len(text) for span in spans)
    apart = all(one.end <= two.start for one, two in pairwise(spans))
    if not (inside and apart):
        raise UserError("Another question or answer stands in between: move or split that one first.")
    return structure
