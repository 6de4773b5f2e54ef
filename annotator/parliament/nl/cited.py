"""How each kind of reference is printed.

A reader gets the text, the place of a cue and the document's session (which mends a misprinted one), and gives
start, end and target of the reference there, or None.
"""

import re
from collections.abc import Iterator
from datetime import date

from annotator.parliament.nl import dates
from annotator.parliament.nl.headings import NUMBERS, expand, heading
from annotator.parliament.nl.identifiers import PUBLICATION, session_from

Read = tuple[int, int, str]

_BACK = 70
_YEARS = r"(?P<first>\d{4}) ?[/–-] ?(?P<second>\d{4}|\d{2})(?!\d)"
_URL = re.compile(r"(?:https?://|www\.)[^\s<>«»“”\"]+")
_SET = re.compile(
    r"(?:Aanhangsel(?: van de)?(?:,? ?Handelingen)?\)?|AvdH)(?: (?:TK|II|I))?,?(?: Tweede Kamer,?)?"
    rf"(?: ?(?:vergaderjaar )?{_YEARS})?,? ?(?:nrs?\.? ?)?"
    r"(?P<numbers>\d{1,5}(?:(?:, | en |,)\d{1,5}(?!\d| ?\d{3}))*)"
)
_SESSION_BEFORE = re.compile(rf"(?:vergaderjaar )?{_YEARS},? ?$")
_PROCEEDINGS = re.compile(
    rf"Handelingen (?P<chamber>TK|EK|II|I)?,? ?(?:vergaderjaar )?{_YEARS}"
    r"(?:,? ?nr\.? ?(?P<sitting>\d+))?,? ?(?:item|p\.|blz\.) ?(?P<item>\d+)"
)
_DOSSIER = r"(?P<dossier>\d{2} ?\d{3})(?: ?\([^()]{1,30}\))?(?:[ -](?P<part>[IVXLC]{1,5}|[A-Z]|\d{2})(?![\w]))?"
_NUMBERED_BEFORE = re.compile(
    r"(?:\b(?:Kamerstuk(?:ken)?|TK|EK|(?:Tweede|Eerste) Kamer)\b,?(?: (?:II|I|TK|EK))?,?"
    rf"(?: ?(?:vergaderjaar )?\d{{4}} ?[/–-] ?\d{{2,4}})?,? ?)?(?<![\d–-]){_DOSSIER},? ?$"
)
_NUMBERED = re.compile(
    r"nrs?\.? ?(?P<number>\d{1,5}|[A-Z]{1,2}\b)(?:(?:, | en )(?:nr\. ?)?\d{1,5}(?! ?\d{3}|,? nr))*"
)
_NAMED = re.compile(
    r"(?:Kamerstuk(?:ken)?|Kamer),?(?: (?:II|I))?,?(?: ?(?:vergaderjaar )?\d{4} ?[/–-] ?\d{2,4})?,? ?"
    rf"{_DOSSIER},? ?(?P<number>[A-Z]{{1,2}}\b|(?<=-)\d{{1,4}})?"
)
_JOINED_BEFORE = re.compile(
    r"(?:\b(?:Kamerstuk(?:ken)?|TK|EK)\b,? )?(?<![\d./–-])(?P<dossier>\d{2} ?\d{3}(?: [IVXLC]+)?)$"
)
_JOINED = re.compile(r"-(?P<number>\d{1,4})(?![\d-]|,? nr)")
_DOCUMENT = re.compile(r"D\d{5}\b")
_CASE = re.compile(r"Z\d{5}\b")
_LAW_NAME = (
    r"(?:Sr|Sv|BW|Awb|Rv|Rva|Gw|EVRM|AVG|VWEU|VEU|DSA|Woo|Wob|Wok|Wmo|Zvw|Wlz|Grondwet|[A-Z][a-zë]+wet(?: \d{4})?"
    r"|(?:Algemene w|W)et(?:boek)? (?:(?:van|op|inzake|tot|ter|voor|der|de|het|en|[a-z-]{4,}|[A-Z][a-z]+) ?){1,6}"
    r"|(?:Europees |Internationaal )?Verdrag "
    r"(?:(?:van|inzake|tot|betreffende|de|het|en|[a-z]{4,}|[A-Z][a-z]+) ?){1,7}"
    r"|(?:[A-Z][a-z]+)?[Bb]esluit [a-z]+(?: [a-z]+){0,3}|[Vv]erordening(?: \([A-Z]+\))? ?(?:nr\. ?)?\d+/\d+)"
)
_ORDINAL = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\d{1,2}e?)"
_LAW = re.compile(
    r"rt(?:ikel(?:en)?|\.) ?(?P<article>\d+(?:[.:]\d+)*[a-z]{0,2})\b"
    rf"(?:(?:, | en )\d+[a-z]?\b)*(?P<member>,? (?:{_ORDINAL} lid|lid \d+))?"
    r"(?:,? (?:onder(?:deel)?|sub) [a-z]\b)?,?"
    rf"(?: van)?(?: (?:de|het))? ?(?P<law>{_LAW_NAME})?"
)
_NAME = r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Vv]on|El|’t) )*[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w-]+)?"
_MOTION = re.compile(
    r"otie(?:s)?(?:(?: d\.d\. [^,;.]{5,20})? van (?:het lid|de leden) |[ -](?=[A-ZÀ-Þ]))"
    rf"(?P<names>{_NAME}(?:(?:, | en |/){_NAME})*(?: c\.s\.)?)"
)
_ANSWERS = re.compile(rf"vra(?:ag|gen) ?(?P<numbers>{NUMBERS})")
_ANSWER_BEFORE = re.compile(
    r"(?:(?:[Zz]ie(?: ook| verder| hiervoor)?|verwijs ik(?: u)?(?: \w+){0,3} naar|[Ii]n)? ?"
    r"(?:mijn |het |de |uw |ons )?)?"
    r"(?:(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording|[Rr]eactie)? ?(?:op|van|bij|onder|naar)? ?(?:de )?)?$"
)
_OTHER_SET = re.compile(
    r"\)?,? (?:van|uit) (?:het lid|de leden|(?:de |mijn |uw )?(?:eerdere|vorige|schriftelijke|Kamervragen))"
)
_LETTER = re.compile(
    r"brie(?:f|ven)\b[^.;()\n]{0,60}?\b(?:van|d\.d\.|op) (?P<day>\d{1,2} [a-z]{3,9} (?P<year>\d{4}|jl\.))"
)


def url(text: str, at: int, _: str | None) -> Read | None:
    found = _URL.match(text, at)
    if not found:
        return None
    address = found[0].rstrip(".,;:!?'’»")
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(".,;:!?'’»")
    target = address if address.startswith("http") else f"https://{address}"
    return at, at + len(address), target


def earlier_set(text: str, at: int, session: str | None) -> Read | None:
    """`Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 2751`, with the years behind or before."""
    found = _SET.match(text, at)
    if not found:
        return None
    years = found
    if not found["first"]:
        years = _SESSION_BEFORE.search(text, max(0, at - 30), at)
    number = re.findall(r"\d+", found["numbers"])[0]
    if not years or (found["first"] is None and found["numbers"] == years["first"]):
        return at, found.end(), number
    year = session_from(years["first"], years["second"], session).replace("-", "")
    return min(at, years.start()), found.end(), f"ah-tk-{year}-{number}"


def identifier(text: str, at: int, _: str | None) -> Read | None:
    found = PUBLICATION.match(text, at)
    return (*found.span(), found[1]) if found else None


def proceedings(text: str, at: int, _: str | None) -> Read | None:
    """`Handelingen II 2019/20, nr. 12, item 7` -> `h-tk-20192020-12-7`, as its own identifier is formed."""
    found = _PROCEEDINGS.match(text, at)
    if not found:
        return None
    chamber = "ek" if found["chamber"] in ("I", "EK") else "tk"
    session = session_from(found["first"], found["second"], None).replace("-", "")
    parts = [found["sitting"], found["item"]]
    return *found.span(), "-".join(["h", chamber, session, *filter(None, parts)])


def numbered_paper(text: str, at: int, _: str | None) -> Read | None:
    """`Kamerstuk 29 911, nr. 254` -> `29911-254`; the word before and the years are optional."""
    found = _NUMBERED.match(text, at)
    before = _NUMBERED_BEFORE.search(text, max(0, at - _BACK), at) if found else None
    return (before.start(), found.end(), _paper(before, found["number"])) if found and before else None


def named_paper(text: str, at: int, _: str | None) -> Read | None:
    """`Eerste Kamer, 36 373, H`; `Kamerstuk 29 911` alone is its dossier."""
    found = _NAMED.match(text, at)
    at -= 7 if text.startswith(("Eerste ", "Tweede "), max(0, at - 7)) else 0
    return (at, found.end(), _paper(found, found["number"])) if found else None


def joined_paper(text: str, at: int, _: str | None) -> Read | None:
    """`29240-254`, `36 471-64`."""
    found = _JOINED.match(text, at)
    before = _JOINED_BEFORE.search(text, max(0, at - 24), at) if found else None
    if not found or not before:
        return None
    return before.start(), found.end(), f"{_digits(before['dossier'])}-{found['number']}"


def _paper(dossier: re.Match[str], number: str | None) -> str:
    return "-".join(filter(None, (_digits(dossier["dossier"]), dossier["part"], number)))


def _digits(text: str) -> str:
    """`36 410 XIV` -> `36410-XIV`."""
    return text[:6].replace(" ", "") + text[6:].replace(" ", "-")


def document(text: str, at: int, _: str | None) -> Read | None:
    return _of_year(_DOCUMENT, text, at)


def case(text: str, at: int, _: str | None) -> Read | None:
    return _of_year(_CASE, text, at)


def _of_year(pattern: re.Pattern[str], text: str, at: int) -> Read | None:
    """`2023D39037`, `2024Z15585`."""
    found = pattern.match(text, at)
    year = text[max(0, at - 4) : at]
    return (
        (at - 4, found.end(), text[at - 4 : found.end()]) if found and year.isdigit() and len(year) == 4 else None
    )


def law(text: str, at: int, _: str | None) -> Read | None:
    """`artikel 273f Sr`, `artikel 9, eerste lid, van de Ambtenarenwet 2017`."""
    if at == 0 or text[at - 1] not in "aA" or (at > 1 and text[at - 2].isalnum()):
        return None
    found = _LAW.match(text, at)
    if not found:
        return None
    name = (found["law"] or "").strip()
    last = "member" if found["member"] else "article"
    end = found.start("law") + len(name) if name else found.end(last)
    return at - 1, end, " ".join(filter(None, ("artikel", found["article"], name)))


def motion(text: str, at: int, _: str | None) -> Read | None:
    if at == 0 or text[at - 1] not in "mM" or (at > 1 and text[at - 2].isalnum()):
        return None
    found = _MOTION.match(text, at)
    return (at - 1, found.end(), found["names"]) if found else None


def answers(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """`Zie mijn antwoord op vraag 7`, `(zie vraag 5)`, `de vragen 2, 6 en 8`."""
    for found in _ANSWERS.finditer(text):
        if _OTHER_SET.match(text, found.end()):
            continue
        line = text.rfind("\n", max(0, found.start() - _BACK), found.start()) + 1
        if line and heading(text[line : found.end()]):
            continue
        before = _ANSWER_BEFORE.search(text, max(line, found.start() - _BACK), found.start())
        start = before.start() if before else found.start()
        yield start + (text[start] == " "), found.end(), expand(found["numbers"])


def letters(text: str, near: date) -> Iterator[tuple[int, int, str | None]]:
    """`mijn brief van 4 november jl.`, by its day; `near` is a day that tells the year of `jl.`."""
    for found in _LETTER.finditer(text):
        printed = found["day"]
        if not found["year"].isdigit():
            printed = f"{printed.rsplit(' ', 1)[0]} {near.year}"
        day = dates.find(printed)[0]
        if day and not found["year"].isdigit() and day > near:
            day = day.replace(year=day.year - 1)
        yield *found.span(), day.isoformat() if day else None
