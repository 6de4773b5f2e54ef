"""A selection that grows by words and sentences, in code points of canonical text. No Qt."""

import re
from typing import Literal, NamedTuple

from annotator.model.document import Span
from annotator.text.sentences import sentences

# A word with its hyphens, apostrophes and inner points (`mbo-instellingen`, `273f`, `d.d`); combining marks,
# joiners and variation selectors belong to what they follow. Anything else that is no blank stands for itself.
_PART = r"(?:\w|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f])+"
_WORD = rf"{_PART}(?:[-‐‑'’.:/@&]{_PART})*"  # compiled when first used
Step = Literal["word", "character"]


class Range(NamedTuple):
    """A selection with its direction: `head` is the end that moves. Empty where both are the same."""

    anchor: int
    head: int

    @property
    def span(self) -> Span:
        return Span(min(self.anchor, self.head), max(self.anchor, self.head))

    @property
    def empty(self) -> bool:
        return self.anchor == self.head


def snapped(text: str, span: Span, within: Span) -> Span:
    """A span widened to the words that it cuts, without the blanks at its ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return Span(start, start)
    first, last = _word_at(text, start, within), _word_at(text, end - 1, within)
    return Span(first.start if first else start, last.end if last else end)


def grown(text: str, selection: Range, within: Span, forward: bool, step: Step = "word") -> Range:
    """The selection with its head one step on. An empty one within a word first takes that word."""
    if step == "character":
        head = _character(text, selection.head, within, forward)
        return Range(selection.anchor, head)
    if selection.empty and (word := _word_at(text, selection.head, within)):
        return Range(word.start, word.end) if forward else Range(word.end, word.start)
    return Range(selection.anchor, _next_edge(text, selection, within, forward))


def word_start(text: str, at: int) -> int:
    """Where the word begins in which `at` lies; `at` itself where it lies between words."""
    word = _word_at(text, at, Span(0, len(text)))
    return word.start if word else at


def sentence_after(text: str, selection: Range, within: Span) -> Range:
    """The sentence in which the selection ends; where it is selected already, the next one."""
    found = list(sentences(text, within.start, within.end))
    span, at = selection.span, selection.head
    for number, (start, end) in enumerate(found):
        if at < end or (number == len(found) - 1):
            if span == (start, end) and number + 1 < len(found):
                start, end = found[number + 1]
            return Range(start, end)
        if span == (start, end) and number + 1 < len(found):
            return Range(*found[number + 1])
    return selection


def _word_at(text: str, at: int, within: Span) -> Span | None:
    """The word that holds the character at `at`."""
    line = max(text.rfind("\n", within.start, at) + 1, within.start)
    for word in re.compile(_WORD).finditer(text, line, within.end):
        if word.start() > at:
            break
        if at < word.end():
            return Span(*word.span())
    return None


def _next_edge(text: str, selection: Range, within: Span, forward: bool) -> int:
    """Growing, the head stops at the far end of words; shrinking, at their near end, never beyond the anchor."""
    growing = forward == (selection.head >= selection.anchor)
    if forward:
        words = re.compile(_WORD).finditer(text, selection.head, within.end)
        edges = (word.end() if growing else word.start() for word in words)
        edge = next((edge for edge in edges if edge > selection.head), within.end)
        return edge if growing else min(edge, selection.anchor)
    words = list(re.compile(_WORD).finditer(text, max(within.start, selection.head - 400), selection.head))
    edges = [word.start() if growing else word.end() for word in words]
    edge = next((edge for edge in reversed(edges) if edge < selection.head), within.start)
    return edge if growing else max(edge, selection.anchor)


def _character(text: str, at: int, within: Span, forward: bool) -> int:
    """One character on, with the combining marks that belong to it."""
    step = 1 if forward else -1
    at += step
    while within.start < at < within.end and re.match(r"[\u0300-\u036f\u200d\ufe0f]", text[at]):
        at += step
    return min(max(at, within.start), within.end)
