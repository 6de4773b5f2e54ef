"""Taking a passage of a document up as an example of a code."""

from annotator.model.coding import Example
from annotator.model.document import Document, Exchange, Span
from annotator.text.sentences import sentences


def taken_from(document: Document, exchange: Exchange, span: Span) -> Example:
    """The passage, with the rest of the sentences in which it begins and ends, and where it stands."""
    whole = exchange.answer.span if exchange.answer else exchange.questions[0].span
    if not whole.start <= span.start < span.end <= whole.end:
        whole = span
    around = [each for each in sentences(document.text, *whole) if each[0] < span.end and each[1] > span.start]
    start = min([span.start, *(first for first, _ in around)])
    end = max([span.end, *(last for _, last in around)])
    before, after = document.text[start : span.start], document.text[span.end : end]
    return Example(
        document.quote(span), before, after, _where(document, exchange), document.id, exchange.id, span.start
    )


def _where(document: Document, exchange: Exchange) -> str:
    """`ah-tk-20192020-3349, 5 en 6`: the number of the document and what the answer covers, as printed."""
    label = exchange.answer.label if exchange.answer else ", ".join(each.label for each in exchange.questions)
    return ", ".join(part for part in (document.structure.header.number, label) if part)
