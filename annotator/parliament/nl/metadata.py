"""What stands beside a publication: the repository's metadata, a page's head, a record's fields, a file's name."""

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from annotator.model.document import Answerer, Questioner
from annotator.parliament.nl.identifiers import CASE, PUBLICATION

_NUMBER = ("number", "dc.identifier", "dcterms.identifier", "identifier", "file")
_SESSION = ("session", "vergaderjaar", "overheidop.vergaderjaar")
_CASE = ("case", "overheidop.vraagnummer", "vraagnummer", "file")
_ASKED_BY = ("overheidop.indiener", "indiener")
_ANSWERED_BY = ("overheidop.ontvanger", "ontvanger")
_SUBMITTED = ("overheidop.datumindiening", "datumindiening")
_RECEIVED = ("overheidop.datumontvangst", "datumontvangst")
_YEARS = re.compile(r"(\d{4})\D(\d{4})$")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})-(\d{1,2})-(\d{4})")


class Known(Struct, frozen=True):
    """Only what is there and makes sense; names of people stand with their initials and without a party."""

    number: str | None = None
    session: str | None = None
    case: str | None = None
    submitted: date | None = None
    received: date | None = None
    questioners: tuple[Questioner, ...] = ()
    answerers: tuple[Answerer, ...] = ()


def known(meta: Iterable[tuple[str, str]]) -> Known:
    values: dict[str, list[str]] = {}
    for name, value in meta:
        values.setdefault(name.lower(), []).append(value)

    def each(names: tuple[str, ...]) -> list[str]:
        return next((values[name] for name in names if name in values), [])

    def every(names: tuple[str, ...]) -> list[str]:
        return [value for name in names for value in values.get(name, ())]

    return Known(
        number=_first(PUBLICATION.search(value) for value in every(_NUMBER)),
        session=next((f"{found[1]}-{found[2]}" for found in map(_YEARS.match, each(_SESSION)) if found), None),
        case=_first(CASE.search(value) for value in every(_CASE)),
        submitted=_day(each(_SUBMITTED)),
        received=_day(each(_RECEIVED)),
        questioners=tuple(Questioner(name) for name in each(_ASKED_BY) if name),
        answerers=tuple(Answerer(name) for name in each(_ANSWERED_BY) if name),
    )


def _first(found: Iterable[re.Match[str] | None]) -> str | None:
    return next((match[1] for match in found if match), None)


def _day(values: list[str]) -> date | None:
    """Days that no calendar holds do occur (31 February): they are nothing."""
    for found in map(_DATE.match, values):
        if found:
            year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
            try:
                return date(int(year), int(month), int(day))
            except ValueError:
                continue
    return None
