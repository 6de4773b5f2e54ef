"""What a code can be put on: the spans of an answer, a part, or a passage, and how they are named.

Numbers are those printed (`5`, `2m`), parts are counted from 1 over the exchange's questions.
"""

import unicodedata

from annotator.model.document import Document, Exchange, Span
from annotator.model.errors import UserError


def answered(document: Document, number: str) -> Exchange:
    """The exchange whose answer covers question `number`; UserError, with what there is, where none does."""
    found = [each for each in document.structure.exchanges if each.answer and number in each.answer.numbers]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(
            "{count} answers are numbered {number} here: code them in the window.", count=len(found), number=number
        )
    raise UserError(
        "There is no answer {number} here; there are {labels}.", number=number, labels=answer_labels(document)
    )


def answer_labels(document: Document) -> str:
    labels = [each.answer.label for each in document.structure.exchanges if each.answer]
    return "; ".join(labels) or "none"


def parts(exchange: Exchange) -> tuple[Span, ...]:
    """The parts of all questions of an exchange, in order."""
    return tuple(part for question in exchange.questions for part in question.parts)


def part(exchange: Exchange, number: int) -> Span:
    found = parts(exchange)
    if not 1 <= number <= len(found):
        raise UserError("There is no part {number} here; there are {count}.", number=number, count=len(found))
    return found[number - 1]


def quoted(document: Document, within: Span, quote: str) -> Span:
    """Where `quote` stands in a span. Raises UserError where it stands there never, or more than once."""
    quote = unicodedata.normalize("NFC", quote)
    text = document.quote(within)
    at = text.find(quote) if quote else -1
    if at < 0:
        raise UserError("“{quote}” does not occur in this answer: copy it letter for letter.", quote=quote)
    if text.find(quote, at + 1) >= 0:
        raise UserError("“{quote}” occurs more than once in this answer: quote more of it.", quote=quote)
    return Span(within.start + at, within.start + at + len(quote))


def passage(within: Span, start: int, end: int) -> Span:
    """A passage given by its positions in the document's text."""
    if not within.start <= start < end <= within.end:
        raise UserError(
            "{start}:{end} lies outside this answer, which goes from {first} to {last}.",
            start=start,
            end=end,
            first=within.start,
            last=within.end,
        )
    return Span(start, end)
