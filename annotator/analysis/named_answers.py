"""Which answer of another set a text names beside its reference to that set.

`Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 2751, antwoord op vraag 5`: the set is a reference, the answer
is what stands nearest to it.
"""

import re
from collections.abc import Iterator

from annotator.model.document import Document, Footnote, Span
from annotator.parliament.nl.headings import NUMBERS, expand
from annotator.parliament.nl.references import joined

BY_NUMBER = re.compile(
    rf"\b(?:antwoord(?:en)?|beantwoording|reactie)(?: (?:op|van|bij))?(?: (?:de|uw|onze|eerdere|vorige|mijn))* "
    rf"vra(?:ag|gen) (?P<numbers>{NUMBERS})",
    re.IGNORECASE,
)


def answer_named(document: Document, place: Span) -> tuple[str, ...]:
    """The numbers of the answer that is named of the set referred to at `place`; empty where none is.

    It stands in the reference's paragraph, or, for one in a footnote, in that of the note's mark; and no other
    set is referred to nearer to it.
    """
    for own in _stands(document, place):
        paragraph = _paragraph(document.text, own)
        others = [at for at in _sets(document, paragraph) if at != own]
        named = [
            (_gap(own, span), numbers)
            for span, numbers in _named(document, paragraph)
            if _means_another_set(document, own, span)
            and all(_gap(own, span) < _gap(other, span) for other in others)
        ]
        if named:
            return min(named, key=lambda each: each[0])[1]
    return ()


def _stands(document: Document, place: Span) -> Iterator[Span]:
    """Where a reference stands for who reads on: itself, and where its note is cited."""
    yield place
    note = _note_at(document, place)
    if note is not None:
        yield from (Span(each.at, each.at) for each in document.structure.note_marks if each.mark == note.mark)


def _note_at(document: Document, place: Span) -> Footnote | None:
    within = (note for note in document.structure.footnotes if note.span.start <= place.start < note.span.end)
    return next(within, None)


def _sets(document: Document, paragraph: Span) -> Iterator[Span]:
    """Where a paragraph refers to other sets, itself or through a note."""
    for reference in document.structure.references:
        if reference.type == "set":
            stands = _stands(document, reference.span)
            yield from (at for at in stands if paragraph.start <= at.start <= paragraph.end)


def _named(document: Document, paragraph: Span) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for found in BY_NUMBER.finditer(document.text, *paragraph):
        yield Span(*found.span()), expand(found["numbers"])


def _means_another_set(document: Document, own: Span, named: Span) -> bool:
    """A question means another set than its own; elsewhere what was read as an answer of this set does not, unless
    the other set is named in one breath with it."""
    asked = any(
        _overlap(question.span, named) for each in document.structure.exchanges for question in each.questions
    )
    return asked or joined(document.text, own, named) or not _is_of_this_set(document, named)


def _is_of_this_set(document: Document, named: Span) -> bool:
    return any(
        reference.type == "answer" and "#" not in (reference.target or "") and _overlap(reference.span, named)
        for reference in document.structure.references
    )


def _paragraph(text: str, place: Span) -> Span:
    end = text.find("\n", place.end)
    return Span(text.rfind("\n", 0, place.start) + 1, len(text) if end < 0 else end)


def _gap(one: Span, other: Span) -> int:
    """Code points between two; what follows a place is nearer than what stands as far before it."""
    return max(2 * (other.start - one.end), 2 * (one.start - other.end) + 1, 0)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
