"""An answer as the rules see it: its sentences, the phrases found in them, and what was asked."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import chain

from msgspec import Struct

from annotator.analysis import joined
from annotator.analysis.asked import Asked, asked
from annotator.analysis.cues import Cue
from annotator.analysis.wording import spread, stems
from annotator.model.document import Document, Exchange, Span
from annotator.resources import path
from annotator.text.sentences import sentences

_LINK = re.compile(r"(?:https?://|www\.)\S+")
_LONGEST = 2000  # characters of a sentence that are looked through


class Sentence(Struct, frozen=True):
    """`copy` is its text in small letters, with links blotted out and lost blanks put back."""

    span: Span
    copy: joined.Copy
    length: int  # in words


class Hit(Struct, frozen=True):
    """A cue that speaks in a sentence (its index); `span` is the phrase in the document."""

    cue: Cue
    sentence: int
    span: Span


class Background:
    """What is worth knowing of a whole document before looking at its answers; made once for all of them."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def is_joined(self) -> bool:
        return joined.is_joined(self.document.text)

    @cached_property
    def spread(self) -> Counter[str]:
        """In how many exchanges' questions each stem stands: words of the whole set's subject weigh less."""
        exchanges = self.document.structure.exchanges
        return spread(" ".join(self.document.quote(each.span) for each in one.questions) for one in exchanges)

    def sentence(self, span: Span) -> Sentence:
        text = self.document.text[span.start : min(span.end, span.start + _LONGEST)]
        small = _LINK.sub(lambda link: "www".ljust(len(link[0])), _lower(text))
        copy = (
            joined.apart(small, span.start, common_words()) if self.is_joined else joined.Copy(small, span.start)
        )
        return Sentence(span, copy, max(1, len(text.split())))


class Look(Struct, frozen=True, dict=True):
    """An answer with all that the rules need of it. Only exchanges with an answer can be looked at."""

    background: Background
    exchange: Exchange
    sentences: Sequence[Sentence]
    hits: Sequence[Hit]
    asked: Sequence[Asked]

    @cached_property
    def stems(self) -> list[set[str]]:
        """The stems of each sentence."""
        return [set(stems(each.copy.text)) for each in self.sentences]

    @cached_property
    def all_stems(self) -> set[str]:
        return set(chain.from_iterable(self.stems))

    @property
    def text(self) -> str:
        return "\n".join(each.copy.text for each in self.sentences)

    @property
    def length(self) -> int:
        """In words."""
        return sum(each.length for each in self.sentences)

    def where(self, *cues: str) -> set[int]:
        """The sentences in which one of these cues speaks."""
        return {hit.sentence for hit in self.hits if hit.cue.id in cues}


def look(background: Background, exchange: Exchange, cues: Iterable[Cue]) -> Look:
    """Look at an exchange's answer with these cues."""
    document = background.document
    answer = exchange.answer.span if exchange.answer else Span(0, 0)
    found = [background.sentence(Span(*each)) for each in sentences(document.text, *answer)]
    cues = tuple(cues)
    hits = [hit for index, each in enumerate(found) for hit in _hits(each, index, cues)]
    return Look(background, exchange, found, hits, asked(document, exchange))


def _hits(sentence: Sentence, index: int, cues: Iterable[Cue]) -> Iterable[Hit]:
    copy = sentence.copy
    for cue in cues:
        found = cue.find(copy.text)
        if found:
            yield Hit(cue, index, Span(copy.place(found.start()), copy.place(found.end())))


def _lower(text: str) -> str:
    """Small letters, a character for a character (a few capitals have two small letters)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(each.lower()[:1] for each in text)


@cache
def common_words() -> frozenset[str]:
    """Words that stand in most documents: what two joined words are told by."""
    return frozenset(path("models", "common-words-nl.txt").read_text("utf-8").split())
