"""Numbers of documents, cases and sessions."""

import re
from collections.abc import Iterable

from msgspec import Struct

from annotator.model.document import Doubt, Kind

PUBLICATION = re.compile(r"\b((?:ah|kv)-(?:[te]k-)?(?:\d{8}-\d+(?:-[a-z]\d+)?|\d{4}Z\d{4,6}|\d{6,10}))(?![\d-])")
CASE = re.compile(r"\b(\d{4}Z\d{4,6})\b")
INTERIM = re.compile(r"AH[ -]?(\d{1,4})")
LONE_NUMBER = re.compile(r"\d{1,5}")
_INTERIM_LINE = re.compile(rf"^{INTERIM.pattern}$", re.MULTILINE)
_NUMBER_LINE = re.compile(r"^(\d{1,5})$", re.MULTILINE)
SESSION = re.compile(r"vergaderjaar ?(\d{4}) ?[–-] ?(\d{4})", re.IGNORECASE)
_SEE = re.compile(r"\bZie ?ook(?=\b|Aan)", re.IGNORECASE)
_SEEN = re.compile(
    r"vergaderjaar ?(\d{4}) ?[–-] ?(\d{2,4}) ?,? ?(?:nrs?\.? ?)?"
    r"(\d{1,5}(?:(?: ?, ?| en | ?& ?)(?:nrs?\.? ?)?\d{1,5}(?! ?[–-]))*)",
    re.IGNORECASE,
)


class Facts(Struct, frozen=True):
    """What head and foot of the pages say."""

    number: str | None = None
    lone: str | None = None
    session: str | None = None
    case: str | None = None
    senate: bool = False


def facts(lines: Iterable[str]) -> Facts:
    """Publication number, the number in the head, session and case: the first of each."""
    text = "\n".join(lines)
    number = PUBLICATION.search(text)
    session = next((found for found in SESSION.finditer(text) if int(found[2]) == int(found[1]) + 1), None)
    case = CASE.search(text)
    lone = _INTERIM_LINE.search(text) or _NUMBER_LINE.search(text)
    return Facts(
        number=number and number[1],
        lone=lone and lone[1],
        session=session and f"{session[1]}-{session[2]}",
        case=case and case[1],
        senate="Eerste Kamer der" in text,
    )


def numbered(found: Facts, session: str | None, kind: Kind) -> str | None:
    """The identifier that number and session make up: `ah-tk-20192020-2751`, or that of the case for questions."""
    chamber = "ek" if found.senate else "tk"
    if found.lone and session and kind not in ("questions", "letter"):
        return f"ah-{chamber}-{session.replace('-', '')}-{found.lone}"
    if found.case and kind in ("questions", "letter"):
        return f"kv-{chamber}-{found.case}"
    return None


def session_in(number: str | None) -> str | None:
    """The session within an identifier (`ah-tk-20192020-2751` -> `2019-2020`)."""
    found = re.search(r"-(\d{4})(\d{4})-", number or "")
    return f"{found[1]}-{found[2]}" if found else None


def see_also(text: str, session: str | None) -> tuple[tuple[str, ...], list[Doubt]]:
    """The earlier documents that `Zie ook Aanhangsel Handelingen, vergaderjaar ..., nr. ...` names."""
    start = _SEE.search(text)
    found: list[str] = []
    doubts: list[Doubt] = []
    for seen in _SEEN.finditer(text, start.end()) if start else ():
        year = session_from(seen[1], seen[2], session)
        printed = f"{seen[1]}–{seen[2]}"
        if year != printed.replace("–", "-") and len(seen[2]) == 4:
            doubts.append(Doubt("session_repaired", {"printed": printed, "session": year}))
        found += [f"ah-tk-{year.replace('-', '')}-{number}" for number in re.findall(r"\d+", seen[3])]
    return tuple(dict.fromkeys(found)), doubts


def session_from(first: str, second: str, near: str | None) -> str:
    """A session from its two years as printed. Where they do not follow each other one is a misprint: the session
    `near` decides if it shares a year, else the second year is taken for right."""
    if len(second) == 2:
        second = first[:2] + second
    if int(second) == int(first) + 1:
        return f"{first}-{second}"
    if near and {first, second} & set(near.split("-")):
        return near
    return f"{int(second) - 1}-{second}"
