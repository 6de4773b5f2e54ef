"""Text lines as they should have been: furniture apart, nothing glued, blank lines gone but remembered."""

import re
from collections.abc import Iterator, Sequence

from annotator.model.lines import Line, Reading
from annotator.parliament.nl import furniture
from annotator.parliament.nl.headings import ANSWER, NUMBERS, QUESTION
from annotator.parliament.roles import Labelled, Role
from annotator.text.canonical import clean, is_plain

_OPENS = r"[A-ZÀ-Þ«“\"‘'(\d]"
_FLAT = re.compile(
    rf"(?:^|(?<=[.?!»”)\]\d:’a-z] ))(?:(?P<heading>(?:{QUESTION}|{ANSWER}) {NUMBERS}) (?={_OPENS})"
    r"|(?:Mondelinge v|Schriftelijke v|V)ra(?:ag|gen) van (?:het lid|de leden) "
    r"|(?:Antwoord|Mededeling) van (?:de )?(?:Minister|Staatssecretaris)"
    r"|\d{1,2} (?=[A-ZÀ-Þ«“(]|https?:|www\.))"
)
_FLAT_LENGTH = 1500


def rows(reading: Reading) -> list[Labelled]:
    """The lines that hold something; `starts` is True after a blank line, furniture has its role.

    The first line of a page that an extraction set apart by one blank in front gets `page_top` as its tag.
    """
    found: list[Labelled] = []
    page, gap = 1, False
    tidy = str.strip if is_plain("\n".join(line.text for line in reading.lines)) else clean
    indents = sum(line.text[:1] == " " and _is_indented(line.text) for line in reading.lines)
    tops = 0 < indents * 20 < len(reading.lines)
    for line in reading.lines:
        text = tidy(line.text)
        if not text:
            gap = True
            continue
        first = len(found)
        if furniture.holds_furniture(text) or len(text) > _FLAT_LENGTH:
            found += _pieces(text, line, page)
            page += sum(furniture.ends_page(item.line.text) for item in found[first:])
        elif tops and _is_indented(line.text):
            found.append(Labelled(Line(text, "page_top", page=line.page)))
        elif furniture.is_furniture(text) or (text.isdigit() and _is_page_number(found)):
            found.append(_row(text, line, True))
        else:
            found.append(Labelled(line if text == line.text else Line(text, page=line.page)))
        if gap:
            found[first].starts = True
            gap = False
    return found


def _is_page_number(found: Sequence[Labelled]) -> bool:
    """Whether a page's foot came before without the number, which some extractions set on the line below."""
    if not found or found[-1].role is not Role.FURNITURE:
        return False
    text = found[-1].line.text
    return not text[-1:].isdigit() and furniture.ends_page(text)


def _is_indented(text: str) -> bool:
    return text[:1] == " " and text[1:2] not in ("", " ")


def _row(text: str, line: Line, is_furniture: bool) -> Labelled:
    if text != line.text:
        line = Line(text, page=line.page)
    return Labelled(line, Role.FURNITURE if is_furniture else Role.UNKNOWN)


def _pieces(text: str, line: Line, page: int) -> Iterator[Labelled]:
    flat = len(text) > _FLAT_LENGTH and sum(found["heading"] is not None for found in _FLAT.finditer(text)) > 1
    for piece, is_furniture in furniture.split(text, page):
        if flat and not is_furniture:
            yield from (_row(part, line, is_head) for part, is_head in _flat(piece))
        else:
            yield _row(piece, line, is_furniture or furniture.is_furniture(piece))


def _flat(text: str) -> Iterator[tuple[str, bool]]:
    """The lines of a text that came without any: header, headings and notes begin one each."""
    while head := furniture.HEAD.match(text):
        yield head[0], True
        text = text[head.end() :].lstrip()
    at = 0
    for found in _FLAT.finditer(text):
        if before := text[at : found.start()].strip():
            yield before, False
        at = found.start()
        if found["heading"]:
            yield found["heading"], False
            at = found.end()
    yield text[at:], False
