"""When something is promised for, as ministers put it: `voor de zomer`, `in het eerste kwartaal van 2025`.

What is vague is given the widest days that the words allow; the recesses of the House are taken at their usual
places in the year. A person can set it right.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from msgspec import Struct

from annotator.parliament.nl.dates import MONTHS, month

_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}
_SPANS = {
    "zomer": ((6, 21), (9, 21)),
    "zomerreces": ((7, 5), (9, 1)),
    "herfstreces": ((10, 14), (10, 28)),
    "herfst": ((9, 21), (12, 20)),
    "najaar": ((9, 1), (12, 20)),
    "kerst": ((12, 20), (1, 10)),
    "kerstreces": ((12, 20), (1, 10)),
    "winter": ((12, 21), (3, 20)),
    "voorjaar": ((3, 1), (6, 20)),
    "voorjaarsreces": ((2, 15), (3, 5)),
    "meireces": ((4, 25), (5, 8)),
    "prinsjesdag": ((9, 21), (9, 21)),
}
_AFTER = timedelta(days=61)
"""How long after a recess `na het reces` reaches, where nothing says."""
_YEAR = r"(?: (?:van )?(?P<year>20\d\d|dit jaar|volgend jaar))?"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"


class Due(Struct, frozen=True):
    """The first and last day that `words` allow; a side that they leave open is None."""

    words: str
    start: date | None
    end: date | None


def due(text: str, said: date | None) -> Due | None:
    """The first time named in a text, or None. `said` is the day of the text, from which `voor de zomer` is
    counted; without it only what names its year has days."""
    line = " ".join(text.split())
    found = [(match, read) for pattern, read in _RULES if (match := pattern.search(line))]
    if not found:
        return None
    match, read = min(found, key=lambda each: (each[0].start(), -each[0].end()))
    return Due(match[0], *read(match, said))


_Days = tuple[date | None, date | None]
_Read = Callable[[re.Match[str], date | None], _Days]


def _on_day(match: re.Match[str], said: date | None) -> _Days:
    year = int(match["year"]) if match["year"] else said and said.year
    number = month(match["month"])
    if not year or not number:
        return None, None
    try:
        day = date(year, number, int(match["day"]))
    except ValueError:
        return None, None
    if not match["year"] and said and day < said:
        day = day.replace(year=year + 1)
    return (day, day) if (match["by"] or "").lower() == "op" else (None, day)


def _quarter(match: re.Match[str], said: date | None) -> _Days:
    year = _year(match, said)
    return _by(match, _months(year, 3 * _ORDINALS[match["which"].lower()] - 2, 3)) if year else (None, None)


def _half(match: re.Match[str], said: date | None) -> _Days:
    year = _year(match, said)
    return _by(match, _months(year, 1 if match["which"].lower() == "eerste" else 7, 6)) if year else (None, None)


def _in_month(match: re.Match[str], said: date | None) -> _Days:
    number = month(match["month"]) or 1
    year = _year(match, said)
    if year is None:
        return None, None
    if not match["year"] and said and date(year, number, 1) < said.replace(day=1):
        year += 1
    start, end = _months(year, number, 1)
    part = (match["part"] or "").lower()
    if part == "begin":
        end = date(year, number, 10)
    elif part in ("eind", "einde"):
        start = date(year, number, 20)
    return _by(match, (start, end))


def _part_of_year(match: re.Match[str], said: date | None) -> _Days:
    year = _year(match, said)
    if year is None:
        return None, None
    first, count = {"b": (1, 3), "m": (5, 3), "e": (11, 2)}[match["part"][0].lower()]
    start, end = _months(year, first, count)
    return (None, end) if match["by"] else (start, end)


def _this_year(match: re.Match[str], said: date | None) -> _Days:
    year = _year(match, said)
    return (None, None) if year is None else (None, date(year, 12, 31))


def _season(match: re.Match[str], said: date | None) -> _Days:
    (month_, day), (last_month, last_day) = _SPANS[match["season"].lower()]
    year = _year(match, said)
    if year is None:
        return None, None
    start = date(year, month_, day)
    by = match["by"].lower()
    if not match["year"] and said and start < said and by != "na":
        start = start.replace(year=year + 1)
    end = date(start.year + (last_month < month_), last_month, last_day)
    if not match["year"] and said and by == "na" and end < said:
        start, end = start.replace(year=start.year + 1), end.replace(year=end.year + 1)
    if by in ("voor", "vóór"):
        return None, start - timedelta(days=1)
    return (end, end + _AFTER) if by == "na" else (start, end)


def _within(match: re.Match[str], said: date | None) -> _Days:
    if said is None:
        return None, None
    word = match["count"].lower().replace("é", "e")
    count = int(word) if word.isdigit() else _NUMBERS.index(word) + 1 if word in _NUMBERS else 2
    unit = match["unit"].lower()
    if unit.startswith("dag"):
        return None, said + timedelta(days=count)
    return None, said + timedelta(weeks=count) if unit.startswith("we") else _later(said, count)


def _next(match: re.Match[str], said: date | None) -> _Days:
    if said is None:
        return None, None
    ahead = 0 if match["which"].lower().startswith("deze") else 1
    if match["unit"].lower() == "week":
        monday = said - timedelta(days=said.weekday()) + timedelta(weeks=ahead)
        return max(monday, said), monday + timedelta(days=6)
    first = _later(said.replace(day=1), ahead)
    start, end = _months(first.year, first.month, 1)
    return max(start, said) if start else None, end


def _vague(match: re.Match[str], said: date | None) -> _Days:
    return None, None


def _year(match: re.Match[str], said: date | None) -> int | None:
    """The year that is named, or else that in which it was said."""
    named = match["year"]
    if named and named[0].isdigit():
        return int(named)
    if said is None:
        return None
    return said.year + bool(named and named.lower().startswith("volgend"))


def _months(year: int, first: int, count: int) -> _Days:
    last = first + count - 1
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _later(day: date, months: int) -> date:
    year, number = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    return date(year, number, min(day.day, monthrange(year, number)[1]))


def _by(match: re.Match[str], days: _Days) -> _Days:
    """`voor maart` is before it begins; `voor eind maart` leaves only the end."""
    by = (match["by"] or "").strip().lower()
    start, end = days
    if by not in ("voor", "vóór") or start is None:
        return days
    return (None, end) if match["part"] else (None, start - timedelta(days=1))


def _rule(pattern: str, read: _Read) -> tuple[re.Pattern[str], _Read]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), read


_BY = r"(?:(?P<by>v[oó][oó]r|in) )?"
_END = r"(?P<part>(?:het )?einde? van )?"
_RULES = (
    _rule(
        rf"(?P<by>uiterlijk(?: op)?|v[oó][oó]r|op|per) (?P<day>\d{{1,2}}) {_MONTH}(?: (?P<year>20\d\d))?", _on_day
    ),
    _rule(rf"{_BY}{_END}(?:het )?(?P<which>eerste|tweede|derde|vierde|laatste) kwartaal{_YEAR}", _quarter),
    _rule(rf"{_BY}{_END}(?:de )?(?P<which>eerste|tweede) helft{_YEAR}", _half),
    _rule(rf"{_BY}(?:de loop van )?(?:(?P<part>begin|medio|einde?) )?(?<!\d ){_MONTH}{_YEAR}", _in_month),
    _rule(
        r"(?:(?P<by>uiterlijk|v[oó][oó]r) )?(?:het )?(?P<part>begin|medio|einde?) (?:van )?"
        r"(?P<year>20\d\d|dit jaar|volgend jaar|het jaar)",
        _part_of_year,
    ),
    _rule(r"(?:in de loop van |nog |later )?(?P<year>dit jaar|volgend jaar)", _this_year),
    _rule(r"(?:in de loop van|nog in|in) (?P<year>20\d\d)", _this_year),
    _rule(
        rf"(?P<by>v[oó][oó]r|na|in|tegen) (?:de |het )?(?:komende )?(?P<season>{'|'.join(_SPANS)}){_YEAR}", _season
    ),
    _rule(
        rf"(?:binnen|over) (?P<count>\d{{1,2}}|één|{'|'.join(_NUMBERS)}|enkele|een paar) "
        r"(?P<unit>dagen|dag|weken|week|maanden|maand)",
        _within,
    ),
    _rule(r"(?:in )?(?:de )?(?P<which>volgende|komende|deze) (?P<unit>week|maand)", _next),
    _rule(r"binnenkort|op (?:zeer )?korte termijn|zo (?:spoedig|snel) mogelijk|te zijner tijd|spoedig", _vague),
)
