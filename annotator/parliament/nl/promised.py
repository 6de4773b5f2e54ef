"""Sentences in which a minister promises the House something: to inform it, to send a paper, to come back."""

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from annotator.model.document import Span
from annotator.parliament.nl.due import Due, due
from annotator.text.sentences import sentences

_TO = r"(?:(?:uw|de) (?:Tweede )?Kamer|\bu\b)"
_GIVES = (
    r"\b(?:informe(?:er|ren)|ge[ïi]nformeerd|bericht(?:en)?|toege(?:stuurd|zonden)|toe(?:sturen|zenden|komen)|"
    r"gestuurd|stu(?:ur|ren)|zenden|ontvang(?:t|en)|terugkom(?:en)?|terug te komen|aangeboden|aanbieden|"
    r"op de hoogte|uitsluitsel)\b"
)
_SENDS = r"(?:informe(?:er|ren)|stu(?:ur|ren)|zend(?:en)?|bericht(?:en)?)"
_WILL = r"\b(?:zal|zullen|wordt|worden|kom|komen|streef|streven|ontvangt)\b"
_ON = r"[^.?!]{0,250}?"  # no further than a long sentence, so that none takes long
_PROMISES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WILL}{_ON}{_TO}{_ON}{_GIVES}",
        rf"{_TO}{_ON}{_WILL}{_ON}{_GIVES}",
        rf"\b{_SENDS} (?:ik|wij) {_TO}|\b(?:ik|wij) {_SENDS} {_TO}",
        rf"\bkom(?:en)? (?:ik|wij)\b{_ON}\bterug\b",
        rf"\b(?:ik zeg|wij zeggen)\b{_ON}\btoe\b",
    )
)
_DONE = re.compile(
    rf"\b(?:heb(?:t|ben)?|is|zijn|was|waren|werd|werden)\b{_ON}\b(?:ge[ïi]nformeerd|toegezonden|gestuurd)\b",
    re.IGNORECASE,
)


class Promised(Struct, frozen=True):
    """A sentence that promises something, and when it is due as far as it says."""

    span: Span
    due: Due | None


def promised(text: str, within: Span, said: date | None) -> Iterator[Promised]:
    """The promises in a passage (an answer) of a text that was written on the day `said`."""
    for start, end in sentences(text, within.start, within.end):
        sentence = " ".join(text[start:end].split())
        if any(pattern.search(sentence) for pattern in _PROMISES) and not _DONE.search(sentence):
            yield Promised(Span(start, end), due(sentence, said))
