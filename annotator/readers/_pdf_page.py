"""The printed lines of one PDF page.

pdfium gives a page's characters in the order of its content, each with its origin: the left end of its base line,
in points from the bottom left of the page. A run is what stands side by side on one base line; runs that continue
each other are a line: the rest of the line in another font, a raised note mark, a lowered figure, a table's cells.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import isnan

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct, field

from annotator.model.lines import Box, Font
from annotator.readers._pdf_text import settled

# Lines of pdfium's own; a hyphen at a line's end comes as U+FFFE and swallows the line end.
_CHUNK = re.compile(r"[^\r\n]+")
_SAME_BASE = 1.0  # points: the euro sign and bold cells stand up to this far off their line
_LEVEL = 0.3
_SMALL = 0.85  # a mark's size, at most, as a part of its line's
_CELL_GAP = 1.6  # of the size: no space between words is so wide, also not in justified lines of a column
_WORD_GAP = 0.15
_FARTHEST = 20_000.0  # points; a page has 14,400 at most
_RULE_WIDTH, _RULE_HEIGHT = 20.0, 1.5
_ITALIC = 1 << 6  # PDF 32000-1, table 123
_FONT_NAME, _FONT_FLAGS = ctypes.create_string_buffer(128), ctypes.c_int()
_RAISED = re.compile(r"[\d*†‡][\d*†‡,;)\s]*")


class Printed(Struct):
    """A printed line, or with `rule` a drawn one. `raised` are the spans of its text that may be note marks."""

    text: str
    page: int
    box: Box
    edges: tuple[float, ...] = ()
    font: Font | None = None
    raised: list[tuple[int, int]] = field(default_factory=list)
    rule: bool = False


class _Run(Struct):
    """Characters [start, end) of a page on one base line; `left`, `right`, `base`, `size` in points."""

    start: int
    end: int
    left: float
    right: float
    base: float
    size: float


def printed_lines(page: pypdfium2.PdfPage, text_page: pypdfium2.PdfTextPage, number: int) -> list[Printed]:
    """The lines of a page in the order of its content, each drawn rule before the first line under it."""
    sheet = _Sheet(page, text_page, number)
    lines = [sheet.line(group) for group in _groups(sheet.runs())]
    for rule in sheet.rules():
        at = next((i for i, line in enumerate(lines) if line.box.bottom > rule.box.bottom), len(lines))
        lines.insert(at, rule)
    return lines


class _Sheet:
    """A page's characters with their origins, upright whatever the page's rotation."""

    def __init__(self, page: pypdfium2.PdfPage, text_page: pypdfium2.PdfTextPage, number: int) -> None:
        self.page, self.text_page, self.number = page, text_page, number
        self.matrix, self.rectangle = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self.text = _text(text_page)
        self.xs, self.ys = _origins(text_page, len(self.text))
        left, bottom, right, top = page.get_bbox()
        self.turn = page.get_rotation()
        self.left, self.top = (left, top) if self.turn in (0, 180) else (bottom, right)
        if self.turn:
            self._turn_upright(left, bottom, right, top)

    def _turn_upright(self, left: float, bottom: float, right: float, top: float) -> None:
        """As if the page had been set without rotation: the same origins, seen in reading position."""
        xs, ys = self.xs, self.ys
        if self.turn == 90:
            self.xs, self.ys = ys, [right + left - x for x in xs]
        elif self.turn == 180:
            self.xs, self.ys = [left + right - x for x in xs], [bottom + top - y for y in ys]
        else:
            self.xs, self.ys = [bottom + top - y for y in ys], xs

    def runs(self) -> Iterator[_Run]:
        for chunk in _CHUNK.finditer(self.text):
            for start, end in _level_parts(self.ys, chunk.start(), chunk.end()):
                run = self._run(start, end)
                if run is not None:
                    yield run

    def _run(self, start: int, end: int) -> _Run | None:
        """None for blanks only, and for text that runs slantwise or upwards (a watermark, a margin stamp)."""
        while start < end and self.text[start] in " \xa0\t":
            start += 1
        while end > start and self.text[end - 1] in " \xa0\t":
            end -= 1
        size = self._size(start) if start < end and self._is_placed(start, end) else None
        if size is None:
            return None
        return _Run(start, end, self.xs[start], self._right(end - 1, size), self.ys[start], size)

    def _is_placed(self, start: int, end: int) -> bool:
        """Whether all characters stand where a page can be; damaged files put them anywhere, or nowhere (NaN)."""
        xs = self.xs[start:end]
        level = abs(self.ys[start]) < _FARTHEST and not isnan(sum(xs))
        return level and -_FARTHEST < min(xs) <= max(xs) < _FARTHEST

    def _size(self, index: int) -> float | None:
        """Height of the type in points; None where it is not upright."""
        matrix = self.matrix
        pdfium.FPDFText_GetMatrix(self.text_page, index, matrix)
        along, across = (matrix.a, matrix.b) if self.turn in (0, 180) else (matrix.b, matrix.a)
        if abs(across) > 0.1 * abs(along):
            return None
        height = matrix.d if self.turn in (0, 180) else matrix.c
        size = abs(height) * pdfium.FPDFText_GetFontSize(self.text_page, index)
        return size if 0 < size < _FARTHEST else None

    def _right(self, index: int, size: float) -> float:
        rect = self.rectangle
        pdfium.FPDFText_GetLooseCharBox(self.text_page, index, rect)
        width = abs(rect.right - rect.left) if self.turn in (0, 180) else abs(rect.top - rect.bottom)
        return self.xs[index] + min(width, 2 * size)

    def line(self, runs: Sequence[_Run]) -> Printed:
        """One printed line of the runs on it."""
        main = runs[0] if len(runs) == 1 else max(runs, key=lambda run: run.size)
        text, edges = "", []
        raised: list[tuple[int, int]] = []
        for before, run in zip([None, *runs], runs, strict=False):
            if before is not None and (between := self._between(before, run, main.size)):
                text += between
                edges.append(before.right - self.left)
            part, places = self._characters(run)
            if run.base - main.base > _SAME_BASE and run.size < _SMALL * main.size and _RAISED.fullmatch(part):
                raised.append((len(text), len(text) + len(part)))
            text += part
            edges += places
        edges.append(runs[-1].right - self.left)
        base = self.top - main.base
        box = Box(edges[0], base - 0.8 * main.size, edges[-1], base + 0.19 * main.size)
        return Printed(text, self.number, box, tuple(edges), self._font(main), raised)

    def _between(self, before: _Run, run: _Run, size: float) -> str:
        gap = run.left - before.right
        if gap > _CELL_GAP * size:
            return "\t"
        return " " if gap > _WORD_GAP * size or self.text[before.end : run.start].strip("\r\n") else ""

    def _characters(self, run: _Run) -> tuple[str, list[float]]:
        text = self.text[run.start : run.end]
        left = self.left
        edges = [x - left for x in self.xs[run.start : run.end]]
        return settled(text, edges, run.right - left, _CELL_GAP * run.size)

    def _font(self, run: _Run) -> Font:
        buffer, flags = _FONT_NAME, _FONT_FLAGS
        length = pdfium.FPDFText_GetFontInfo(self.text_page, run.start, buffer, len(buffer), flags)
        name = buffer.value if 0 < length <= len(buffer) else b""
        return _known_font(name, flags.value, round(run.size, 2))

    def rules(self) -> Iterator[Printed]:
        """Thin level lines: what stands above notes and around tables."""
        if self.turn:
            return
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        for index in range(pdfium.FPDFPage_CountObjects(self.page)):
            item = pdfium.FPDFPage_GetObject(self.page, index)
            if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
                continue
            pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top)
            if right.value - left.value > _RULE_WIDTH and top.value - bottom.value < _RULE_HEIGHT:
                box = Box(
                    left.value - self.left, self.top - top.value, right.value - self.left, self.top - bottom.value
                )
                yield Printed("", self.number, box, rule=True)


@lru_cache(maxsize=512)
def _known_font(raw: bytes, flags: int, size: float) -> Font:
    name = raw.decode("utf-8", "replace").split("+", 1)[-1]
    bold = re.search(r"bold|black|heavy", name, re.IGNORECASE) is not None
    italic = bool(flags & _ITALIC) or re.search(r"italic|oblique", name, re.IGNORECASE) is not None
    return Font(name, size, bold, italic)


def _text(text_page: pypdfium2.PdfTextPage) -> str:
    """One character an index of pdfium's."""
    count = text_page.count_chars()
    text = text_page.get_text_range(errors="replace") if count else ""
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " " for code in codes)


def _origins(text_page: pypdfium2.PdfTextPage, count: int) -> tuple[list[float], list[float]]:
    """Called once a character, tens of thousands of times a document: without the checks of the bound function,
    which take three times as long as the work."""
    address = ctypes.cast(pdfium.FPDFText_GetCharOrigin, ctypes.c_void_p).value or 0
    get = ctypes.CFUNCTYPE(ctypes.c_int)(address)
    handle = ctypes.cast(text_page.raw, ctypes.c_void_p)
    x, y = ctypes.c_double(), ctypes.c_double()
    at_x, at_y = ctypes.byref(x), ctypes.byref(y)
    xs, ys = [0.0] * count, [0.0] * count
    for index in range(count):
        get(handle, index, at_x, at_y)
        xs[index] = x.value
        ys[index] = y.value
    return xs, ys


def _level_parts(ys: list[float], start: int, end: int) -> Iterator[tuple[int, int]]:
    part = ys[start:end]
    if max(part) - min(part) <= _LEVEL:
        yield start, end
        return
    begin = start
    for index in range(start + 1, end):
        if abs(ys[index] - ys[begin]) > _LEVEL:
            yield begin, index
            begin = index
    yield begin, end


def _groups(runs: Iterator[_Run]) -> Iterator[list[_Run]]:
    group: list[_Run] = []
    main: _Run | None = None
    for run in runs:
        if main is not None and not _continues(main, group[-1].right, run):
            yield group
            group, main = [], None
        group.append(run)
        if main is None or run.size > main.size:
            main = run
    if group:
        yield group


def _continues(main: _Run, right: float, run: _Run) -> bool:
    """Whether a run stands on the line of those before it, whose largest is `main` and which end at `right`: on
    its base line, raised or lowered in small type, or as the text after a raised number."""
    gap, rise = run.left - right, run.base - main.base
    if gap < -0.5 * max(main.size, run.size):
        return False
    if abs(rise) <= _SAME_BASE:
        return True
    if gap > 2 * max(main.size, run.size):
        return False
    if run.size < _SMALL * main.size:
        return -0.4 * main.size <= rise <= 0.6 * main.size
    return main.size < _SMALL * run.size and -0.6 * run.size <= rise <= 0
