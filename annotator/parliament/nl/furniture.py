"""Head and foot of the pages: lines that are not the document's text, though they tell its number and session."""

import re
from collections.abc import Iterator

_SESSION = r"[Vv]ergaderjaar ?\d{4} ?[–-] ?\d{4}"
FOOT = re.compile(
    rf"(?:Tweede|Eerste) Kamer, {_SESSION}, ?(?:Aanhangsel|Vragen)(?P<page> ?\d{{1,3}})?(?! van\b| gesteld\b)"
)
_RULE = re.compile(r"-{3,}")
_ID = r"(?:(?:ah|kv)-(?:[te]k-)?\d[\dZ]*(?:-\d+)?(?:-[a-z]\d+)?|h tk \d{8} \d+)"
_ISSN = r"ISSN ?\d{4} ?- ?\d{4}"
_PLACE = r"[’'‘´]s-Gravenhage ?\d{4}"
_IMPRINT = re.compile(rf"(?:\b{_ID}\s+)?{_ISSN}|{_PLACE}(?=\s*(?:(?:Tweede|Eerste) Kamer, |$))")
_TITLE = r"Vragen gesteld door de leden der Kamer"
_WITH_ANSWERS = r"(?:,? ?met de daarop door de(?: regering gegeven antwoorden)?)?"
HEAD = re.compile(
    rf"(?:Tweede|Eerste) Kamer der Staten-Generaal(?: ?\d)?(?!\d)"
    rf"|{_SESSION}(?:\s*Aanhangsel van de Handelingen)?(?:\s*{_TITLE}{_WITH_ANSWERS})?"
    rf"|Aanhangsel van de Handelingen|{_TITLE}{_WITH_ANSWERS}"
    r"|(?:met de daarop door de )?regering gegeven antwoorden"
)
_LINE = re.compile(
    rf"(?:{HEAD.pattern}|{_ID}|{_ISSN}(?:\s*{_PLACE})?|{_PLACE}|{_RULE.pattern}|QA list: .*|{FOOT.pattern})"
)
_STARTS = frozenset("TEVvAmrakhI’'‘´-Q")


def is_furniture(line: str) -> bool:
    """Whether a whole line is head, imprint or foot."""
    return line[0] in _STARTS and _LINE.fullmatch(line) is not None


def ends_page(line: str) -> bool:
    if "ergaderjaar" in line:
        return FOOT.search(line) is not None
    return line.startswith("---") and _RULE.fullmatch(line) is not None


def holds_furniture(line: str) -> bool:
    """Whether furniture may be glued to a line."""
    return "ISSN" in line or "-Gravenhage" in line or "ergaderjaar" in line or line[:3] == "---"


def split(line: str, page: int) -> Iterator[tuple[str, bool]]:
    """The pieces of a line in which furniture is glued to text, and whether each is furniture.

    `page` is the number of the page that ends here: where text follows its number at once (`Aanhangsel 12017
    stelt`), it says how many of the digits are the number.
    """
    at = 0
    for start, end in _places(line, page):
        if line[at:start].strip():
            yield line[at:start].strip(), False
        yield line[start:end].strip(), True
        at = end
    if line[at:].strip():
        yield line[at:].strip(), False


def _places(line: str, page: int) -> list[tuple[int, int]]:
    """Where imprint and foot stand in a line, in order."""
    found = [imprint.span() for imprint in _IMPRINT.finditer(line)]
    for number, foot in enumerate(FOOT.finditer(line), page):
        digits = (foot["page"] or "").strip()
        glued = line[foot.end() : foot.end() + 1].isalnum() and digits.startswith(str(number))
        found.append((foot.start(), foot.end() - (len(digits) - len(str(number)) if glued else 0)))
    return sorted(found)
