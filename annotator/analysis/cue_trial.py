"""Trying one cue on documents: where it speaks, whatever else the rules say."""

from collections.abc import Iterator

from msgspec import Struct

from annotator.analysis.cues import Cue
from annotator.analysis.look import Background, look
from annotator.model.document import Document, Span


class Spoken(Struct, frozen=True):
    """A cue speaks in an answer: the phrase, and its sentence."""

    exchange: str
    label: str
    span: Span
    quote: str
    sentence: str


def spoken(document: Document, cue: Cue) -> Iterator[Spoken]:
    """Every sentence of the document's answers in which the cue speaks."""
    background = Background(document)
    for exchange in document.structure.exchanges:
        if exchange.answer is None:
            continue
        seen = look(background, exchange, [cue])
        for hit in seen.hits:
            sentence = document.quote(seen.sentences[hit.sentence].span)
            yield Spoken(exchange.id, exchange.answer.label, hit.span, document.quote(hit.span), sentence)
