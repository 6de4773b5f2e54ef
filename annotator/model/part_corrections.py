"""Splitting and joining the parts of a question: each function gives a new structure for an old one."""

from msgspec.structs import replace

from annotator.model.corrections import find, trimmed
from annotator.model.document import Exchange, Question, Span, Structure
from annotator.model.errors import UserError


def parts_of(exchange: Exchange) -> tuple[Span, ...]:
    """The parts of all questions of an exchange, in order: what an annotation's `part` counts."""
    return tuple(part for question in exchange.questions for part in question.parts)


def split_part(text: str, structure: Structure, exchange: str, part: int, at: int) -> Structure:
    """One part becomes two, parted at code point `at`."""
    old = find(structure, exchange)
    place, within = _located(old, part)
    span = old.questions[place].parts[within]
    before, after = trimmed(text, Span(span.start, at)), trimmed(text, Span(at, span.end))
    if not span.start < at < span.end or before is None or after is None:
        raise UserError("Nothing would be left on one side: split within the words of a part.")
    return _with_parts(structure, old, place, within, 1, (before, after))


def join_parts(structure: Structure, exchange: str, part: int) -> Structure:
    """A part and the next one of the same question become one."""
    old = find(structure, exchange)
    place, within = _located(old, part)
    parts = old.questions[place].parts
    if within + 1 >= len(parts):
        raise UserError("This is the last part of its question: join it from the part before it.")
    joined = Span(parts[within].start, parts[within + 1].end)
    return _with_parts(structure, old, place, within, 2, (joined,))


def _located(exchange: Exchange, part: int) -> tuple[int, int]:
    """The question that a part is of, and its place among the parts of that."""
    places = [
        (place, within) for place, each in enumerate(exchange.questions) for within in range(len(each.parts))
    ]
    if not 0 <= part < len(places):
        raise UserError("This part is no longer there: look at the question again.")
    return places[part]


def _with_parts(
    structure: Structure, old: Exchange, place: int, within: int, taken: int, new: tuple[Span, ...]
) -> Structure:
    asked: Question = old.questions[place]
    parts = (*asked.parts[:within], *new, *asked.parts[within + taken :])
    questions = (*old.questions[:place], replace(asked, parts=parts), *old.questions[place + 1 :])
    changed = replace(old, questions=questions)
    exchanges = tuple(changed if each.id == old.id else each for each in structure.exchanges)
    return replace(structure, exchanges=exchanges)
