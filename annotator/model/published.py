"""A source without pages as its publisher showed it: paragraphs of plain text in a few looks, and nothing else.

Nothing in it leads anywhere, loads anything or runs, whatever the file held.
"""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Literal, NamedTuple

from msgspec import Struct

Look = Literal["", "bold", "italic", "bold italic", "raised", "lowered", "link", "markup"]
Kind = Literal["text", "heading", "item", "exact", "row"]
_ENOUGH = (60, 30, 16)
"""So many letters and figures tell one passage from another; fewer where a note stands between them."""
_UNTOLD = ("raised", "markup")  # note marks and names of elements: not in the canonical text


class Run(NamedTuple):
    text: str
    look: Look = ""


class Paragraph(NamedTuple):
    """`indent` counts steps. An `exact` paragraph keeps its blanks; the cells of a `row` are parted by tabs."""

    runs: tuple[Run, ...]
    kind: Kind = "text"
    indent: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Published(Struct, frozen=True, dict=True):
    paragraphs: tuple[Paragraph, ...]

    @cached_property
    def _told(self) -> list[str]:
        """The letters and figures of every paragraph."""
        return [
            _told("".join(run.text for run in each.runs if run.look not in _UNTOLD)) for each in self.paragraphs
        ]

    @cached_property
    def _whole(self) -> str:
        return "".join(self._told)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(each) for each in self._told)][:-1]

    def index(self) -> None:
        """Make ready what the questions below need, which takes its time for a long source."""
        _ = self._whole, self._starts

    def where(self, passage: str, after: int = 0) -> tuple[int, int] | None:
        """The first and the last paragraph (from 0) that a passage stands in, the first such from paragraph
        `after` on; None where its beginning is not found."""
        told = _told(passage)
        if not told or after >= len(self._starts):
            return None
        for enough in _ENOUGH:
            at = self._whole.find(told[:enough], self._starts[after])
            if at >= 0:
                whole = self._whole.startswith(told, at)
                return self._paragraph(at), self._paragraph(
                    at + (len(told) if whole else min(len(told), enough)) - 1
                )
        return None

    def point(self, text: str, paragraph: int, at: int) -> int | None:
        """The code point of a canonical text that stands at code point `at` of a paragraph; None where it is not
        found. Of several passages alike the one at about the same height of the text."""
        told, points = _pointed(text)
        before = "".join(
            run.text if run.look not in _UNTOLD else " " * len(run.text) for run in self._runs(paragraph)
        )
        here = self._starts[paragraph] + len(_told(before[:at]))
        for enough in _ENOUGH:
            words = self._whole[here : here + enough]
            found = [match.start() for match in re.finditer(re.escape(words), told)] if len(words) > 3 else []
            if found:
                wanted = here / max(len(self._whole), 1) * len(told)
                return points[min(found, key=lambda each: abs(each - wanted))]
        return None

    def _runs(self, paragraph: int) -> tuple[Run, ...]:
        return self.paragraphs[paragraph].runs

    def _paragraph(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1


def _pointed(text: str) -> tuple[str, list[int]]:
    """A text as `_told` has it, with the code point of every character of that."""
    points = [at for at, character in enumerate(text) if character.isalnum()]
    return "".join(text[at] for at in points), points


def _told(text: str) -> str:
    """Without blanks, signs and hyphens at line ends, in which a source and its canonical text may differ."""
    return "".join(character for character in text if character.isalnum())
