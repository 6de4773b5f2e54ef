"""A due date as a person types it: any day in figures or words, and all that ministers say."""

import re
from datetime import date

from annotator.parliament.nl.due import Due, due

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DUTCH = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def typed(text: str, said: date | None) -> Due | None:
    """`2024-07-01`, `1-7-2024`, `1 juli 2024`, `voor de zomer`, `zomer`; None where it names no time that has
    days. `said` is the day of the document."""
    words = " ".join(text.split())
    if _ISO.fullmatch(words) or _DUTCH.fullmatch(words):
        day = _in_figures(words)
        return Due(words, None, day) if day else None
    for way in ("{}", "op {}", "in {}"):
        found = due(way.format(words), said)
        if found and (found.start or found.end):
            return Due(words, found.start, found.end)
    return None


def _in_figures(words: str) -> date | None:
    if found := _ISO.fullmatch(words):
        year, month, day = map(int, found.groups())
    elif found := _DUTCH.fullmatch(words):
        day, month, year = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
