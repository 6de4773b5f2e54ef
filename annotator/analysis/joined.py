"""Texts that lost blanks when they were taken out of a PDF, made fit for looking for phrases in them.

Old extractors joined the last word of a line to the first of the next (`zalworden`). The text itself stays as
it was read; what is looked through is a copy with those words apart, and every place in it leads back.
"""

import re
from collections.abc import Collection

from msgspec import Struct

_TELLTALE = re.compile(r"[a-zà-ÿ][,;][a-zà-ÿ]|[a-zà-ÿ]{3}\.[A-Z][a-zà-ÿ]")
_ENOUGH = 3
_LETTERS = re.compile(r"[a-zà-ÿ]{5,}")


def is_joined(text: str) -> bool:
    """Whether blanks are missing: after commas and full stops that is easily seen."""
    found = _TELLTALE.finditer(text)
    return all(next(found, None) for _ in range(_ENOUGH))


class Copy(Struct, frozen=True):
    """Text to look through; `origins` has the place in the source of every character and of the end, or is None
    where both are alike but for `offset`."""

    text: str
    offset: int = 0
    origins: tuple[int, ...] | None = None

    def place(self, at: int) -> int:
        """The code point in the source of a code point in the copy."""
        return self.offset + at if self.origins is None else self.origins[at]


def apart(text: str, offset: int, vocabulary: Collection[str]) -> Copy:
    """A copy of small-lettered `text` in which words that are two known words written together stand apart."""
    pieces: list[str] = []
    origins: list[int] = []
    last = 0
    for found in _LETTERS.finditer(text):
        cut = found.start() + _seam(found[0], vocabulary)
        if cut > found.start():
            pieces += (text[last:cut], " ")
            origins += (*range(offset + last, offset + cut), offset + cut)
            last = cut
    if not pieces:
        return Copy(text, offset)
    origins.extend(range(offset + last, offset + len(text) + 1))
    return Copy("".join([*pieces, text[last:]]), offset, tuple(origins))


def _seam(word: str, vocabulary: Collection[str]) -> int:
    """Where the second of two known words begins in `word`; 0 where it is one word."""
    if word in vocabulary:
        return 0
    cuts = range(len(word) - 2, 1, -1)
    return next((cut for cut in cuts if word[:cut] in vocabulary and word[cut:] in vocabulary), 0)
