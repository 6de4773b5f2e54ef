"""Which raised numbers are note marks: those that have a note, a line that begins with the raised number."""

import re
from collections.abc import Iterable, Iterator

from annotator.model.lines import Line, Mark
from annotator.readers._pdf_page import Printed

_NUMBER = re.compile(r"\d+|\*+|[†‡]")
_UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdm]?m|CO)$")  # square metres, not a note


def finished(printed: Iterable[Printed]) -> Iterator[Line]:
    """The lines, note marks out of their text. A page's marks have their notes on it, or all stand at the end."""
    lines = list(printed)
    noted: dict[int, set[str]] = {}
    for line in lines:
        if line.raised and line.raised[0][0] == 0:
            noted.setdefault(line.page, set()).update(_numbers(line, line.raised[0]))
    everywhere = set().union(*noted.values())
    for line in lines:
        yield _finished(line, noted.get(line.page, everywhere))


def _numbers(line: Printed, span: tuple[int, int]) -> list[str]:
    return _NUMBER.findall(line.text[span[0] : span[1]])


def _finished(line: Printed, noted: set[str]) -> Line:
    if line.rule:
        return Line("", tag="rule", page=line.page, box=line.box)
    text, edges, marks = "", [], []
    kept = 0
    for start, end in line.raised:
        numbers = _numbers(line, (start, end))
        if not noted.issuperset(numbers) or _UNIT.search(line.text, 0, start):
            continue
        text += line.text[kept:start]
        edges += line.edges[kept:start]
        if text.endswith(" ") and not line.text[end : end + 1].isalnum():
            text = text[:-1]
            edges.pop()
        marks += [Mark(len(text), number) for number in numbers]
        kept = end + 1 if start == 0 and line.text[end : end + 1].isspace() else end
    text += line.text[kept:]
    edges += line.edges[kept:]
    return Line(text, marks=tuple(marks), page=line.page, box=line.box, font=line.font, edges=tuple(edges))
