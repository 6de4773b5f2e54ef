"""Headings of questions and answers, and the numbers in them."""

import re

from msgspec import Struct

_NUMBER = r"\d{1,3}[a-z]?(?![\w])"
_BETWEEN = r"(?: ?, ?en | ?[,;] ?| ?en | ?& ?| ?t/m ?| ?t/ ?| tot en met | ?[-–] ?| )"
NUMBERS = rf"{_NUMBER}(?:{_BETWEEN}{_NUMBER})*"
QUESTION = r"(?:V(?:raag|RAAG)|V(?:ragen|RAGEN))(?: (?:nummers?|nrs?\.))?"
ANSWER = (
    r"(?:A(?:ntwoord|NTWOORD)(?:en|EN)?|Beantwoording)(?: (?:op|bij|van))?(?: de)?(?: [Vv]ra(?:ag|gen))?"
    r"(?: (?:nummers?|nrs?\.))?"
)
_HEADING = re.compile(rf"(?:(?P<question>{QUESTION})|(?P<answer>{ANSWER}))(?: ?(?P<numbers>{NUMBERS}))? ?[:.]?")
_TOKEN = re.compile(r"(\d+)([a-z]?)|(t/m|t/|tot en met|[-–])")
LONGEST = 80
_WIDEST_RANGE = 150


class Heading(Struct, frozen=True):
    """`numbers` is empty for a heading that names none; `label` is its numbers as printed."""

    is_answer: bool
    label: str
    numbers: tuple[str, ...]


def heading(line: str) -> Heading | None:
    """The heading that a whole line is (`Vraag 5 en 6`, `Antwoord op vraag 3:`, `Antwoord`), else None."""
    if line[:1] not in "VAB" or len(line) > LONGEST:
        return None
    found = _HEADING.fullmatch(line)
    if found is None:
        return None
    label = found["numbers"] or ""
    return Heading(found["answer"] is not None, label, expand(label))


def expand(label: str) -> tuple[str, ...]:
    """`2 t/m 4` -> 2, 3, 4; `7–9 en 11` -> 7, 8, 9, 11; `1a t/m 1c` -> 1a, 1b, 1c."""
    numbers: list[str] = []
    through = False
    for found in _TOKEN.finditer(label):
        if found[3]:
            through = True
            continue
        if through and numbers:
            numbers.extend(_between(numbers[-1], found[0]))
        numbers.append(found[0])
        through = False
    return tuple(dict.fromkeys(numbers))


def _between(first: str, last: str) -> list[str]:
    """The numbers between two, both left out."""
    if first[-1].isalpha() and last[-1].isalpha() and first[:-1] == last[:-1]:
        return [first[:-1] + chr(letter) for letter in range(ord(first[-1]) + 1, ord(last[-1]))]
    if first.isdigit() and last.isdigit() and int(last) - int(first) <= _WIDEST_RANGE:
        return [str(number) for number in range(int(first) + 1, int(last))]
    return []
