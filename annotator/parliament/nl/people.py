"""Who asks and who answers, out of the header's sentences."""

import re

from annotator.model.document import Answerer, Questioner

_BRACKET = re.compile(r"\(([^()]*)\)?")
_ALL = re.compile(r"^(?:allen|beiden|alle|resp\.|respectievelijk)\s+(?:van\s+(?:de|het)\s+)?", re.IGNORECASE)
_AND = re.compile(r",\s*en\s+|,\s*|\s+en\s+")
_ROLE = (
    r"(?:de\s+)?(?P<role>minister-president|viceminister-president|vice-minister-president|ministers?|"
    r"staats?secretaris(?:sen)?)\b"
)
_OFFICE = re.compile(rf"(?:^|.*?[\s,]){_ROLE}(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_JOINT = re.compile(r"mede\s+namens", re.IGNORECASE)
_TITLES = re.compile(r"^(?:(?:de\s+)?(?:heer|mevrouw|mw\.|dhr\.|dr\.|mr\.|drs\.|ir\.|prof\.)\s+)+", re.IGNORECASE)
_LEADING = re.compile(r"^(?:[\s,;.]|en\s+)+")


def questioners(text: str) -> tuple[Questioner, ...]:
    """`Pijl, Bos en Van Vinckenburg (allen CDA) en Sterrenduin (BBB)`: a bracket holds for the names before it."""
    found: list[Questioner] = []
    at = 0
    for bracket in _BRACKET.finditer(text):
        party = _ALL.sub("", bracket[1].strip()) or None
        found += [Questioner(name, party) for name in _names(text[at : bracket.start()])]
        at = bracket.end()
    return (*found, *(Questioner(name) for name in _names(text[at:])))


def _names(text: str) -> list[str]:
    text = _LEADING.sub("", text)
    names = (name.strip(" .,;") for name in _AND.split(text))
    return [_TITLES.sub("", name) for name in names if name and name != "en"]


def answerers(text: str) -> tuple[Answerer, ...]:
    """`Minister Van Weel (Justitie en Veiligheid), mede namens de Minister van Financiën`: those with a name.

    `text` is the header's sentence after `Antwoord van`, up to `(ontvangen`.
    """
    found: list[Answerer] = []
    role: str | None = None
    at = 0
    for bracket in _BRACKET.finditer(text):
        role, name = _office(text[at : bracket.start()], role)
        at = bracket.end()
        if name:
            found.append(Answerer(name, bracket[1].strip() or None, role))
    if not found:
        role, name = _office(text, None)
        found = [Answerer(name, None, role)] if name else []
    return tuple(found)


def _office(text: str, role: str | None) -> tuple[str | None, str]:
    """The office and the name in front of a bracket; no name where only a ministry stands there."""
    office = _OFFICE.match(text)
    if office:
        role, text = office["role"].capitalize(), office["rest"]
    text = _LEADING.sub("", text)
    if text.startswith(("van ", "voor ", "van\n")) or _JOINT.match(text):
        return role, ""
    return role, _TITLES.sub("", text).strip(" ,;.")
