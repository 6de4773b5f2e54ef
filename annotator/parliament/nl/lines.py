"""Lines cut anew."""

from annotator.model.lines import Line, Mark


def retext(line: Line, start: int, end: int | None = None) -> Line:
    """The line from `start` to `end`, without the blanks around; its marks and edges go with it."""
    end = len(line.text) if end is None else end
    while start < end and line.text[start].isspace():
        start += 1
    while end > start and line.text[end - 1].isspace():
        end -= 1
    marks = tuple(Mark(mark.at - start, mark.mark) for mark in line.marks if start <= mark.at <= end)
    edges = line.edges[start : end + 1] if line.edges else ()
    return Line(line.text[start:end], line.tag, line.whole, marks, line.page, line.box, line.font, edges)
