"""What a ministry's letter says of itself: when, by whom, in answer to what."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from annotator.model.document import Answerer

_DATED = re.compile(r"Datum\b:?\s*(.*)", re.IGNORECASE)
_ASKED_ON = re.compile(r"\b(?:uw )?brief van\s+(.{6,40})", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:de )?(?P<role>minister-president|vice-?minister-president|minister|staatssecretaris)\b"
    r"(?: (?:van|voor) (?P<portfolio>[^,;:]+(?:, [^,;:]+ en [^,;:]+)?))?[,;:]?$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:(?:drs|mr|dr|ir|prof|ing)\. ?)*[A-ZÀ-Þ][^\d?!:;(]{1,60}$")
_JOINT = re.compile(r"(?:,? )?mede namens\b", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:Onderwerp|Betreft)\b:?\s*(?P<subject>\S.*)", re.IGNORECASE)


def dated(lines: Sequence[str]) -> str | None:
    """What stands after `Datum`, in its line or the next."""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        found = _DATED.match(line)
        if found:
            return found[1] or after
    return None


def asked_on(lines: Iterable[str]) -> str | None:
    """What stands after `uw brief van`: the day on which the questions were sent."""
    found = _ASKED_ON.search(" ".join(lines))
    return found[1] if found else None


def subject(lines: Iterable[str]) -> str | None:
    found = next(filter(None, map(_SUBJECT.match, lines)), None)
    return found["subject"] if found else None


def signed(lines: Sequence[str]) -> tuple[Answerer, ...]:
    """Those who sign: an office on a line, the name on the next. Who is only spoken for has no name."""
    found: list[Answerer] = []
    for line, after in pairwise(lines):
        office = _OFFICE.fullmatch(line.strip())
        if office and not _JOINT.match(line) and _NAME.fullmatch(after) and not _OFFICE.fullmatch(after):
            portfolio = office["portfolio"]
            found.append(
                Answerer(after.strip(" ,."), portfolio and portfolio.strip(), office["role"].capitalize())
            )
    return tuple(found)
