"""Word documents (.docx): paragraphs as they read, with style and weight.

List numbers, text boxes and both kinds of notes are resolved. A forced line or page end within a paragraph ends a
line, as it does on the page; a page end is also an empty line of its own with the tag `page-break`. What stands in
page headers (a ministry's letterhead) comes first, under the tag `header`.
"""

import posixpath
import re
import zipfile
from typing import Any

from annotator.model.errors import UserError
from annotator.model.lines import Font, Line, Reading
from annotator.readers import _zip
from annotator.readers._docx_numbering import Numbering, W, numbering, roman
from annotator.readers._docx_styles import Styles, look, style_of
from annotator.readers._flow import Flow
from annotator.readers._markup import xml_root

LARGEST_PART = 64 * 1024 * 1024
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DOCUMENT = "word/document.xml"
_TABLE_CELL_LINES = 3  # a row with a longer cell is layout, not a table
# Deleted and hidden text, field codes, drawings' numbers: not what a reader sees.
_UNSEEN = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "rPr", "pPr", "sdtPr"))
_WRAPPERS = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml"))
_DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SIGNS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}noBreakHyphen": "-"}
PAGE_BREAK = "page-break"


def fits(data: bytes, name: str) -> bool:
    if not data.startswith(_zip.SIGNATURE):
        return False
    try:
        return _DOCUMENT in _zip.opened(data, name).namelist()
    except UserError:
        return b"word/document.xml" in data[:65_536]


def read(data: bytes, name: str) -> Reading:
    """UserError for a file that is damaged, locked, or unpacks to more than any letter holds."""
    name = name or "The Word file"
    package = _Package(_zip.opened(data, name), name)
    lists = package.beside("numbering.xml")
    walker = _Walker(
        package, Styles(package.beside("styles.xml")), numbering(lists) if lists is not None else Numbering()
    )
    for part in package.headers():
        walker.letterhead(part)
    walker.body(package.root(_DOCUMENT))
    return Reading("docx", (*walker.flow.lines, *walker.notes()))


class _Package:
    """The parts of the zip."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self.archive, self.name = archive, name
        self.names = set(archive.namelist())

    def root(self, part: str) -> Any:
        return xml_root(_zip.member(self.archive, part, LARGEST_PART, self.name), self.name)

    def beside(self, part: str) -> Any | None:
        """The root of a part in the `word` folder, None where there is none."""
        return self.root(f"word/{part}") if f"word/{part}" in self.names else None

    def headers(self) -> list[Any]:
        """Page headers in the order in which the document names them, each once."""
        links = self.beside("_rels/document.xml.rels")
        if links is None:
            return []
        targets = {link.get("Id"): posixpath.normpath(f"word/{link.get('Target')}") for link in links}
        named = (item.get(f"{_R}id") for item in self.root(_DOCUMENT).iter(f"{W}headerReference"))
        parts = dict.fromkeys(targets.get(key, "") for key in named)
        return [self.root(part) for part in parts if part in self.names]


class _Walker:
    """Goes through paragraphs and tables; text boxes come after the paragraph that they hang on."""

    def __init__(self, package: _Package, styles: Styles, lists: Numbering) -> None:
        self.package, self.styles, self.numbering = package, styles, lists
        self.flow = Flow()
        self.cited: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self.prefix = ""
        self.boxes: list[Any] = []
        self.fields: list[bool] = []  # of every open field, whether its result has begun
        self.weights: list[bool] = []
        self.in_row = False

    def letterhead(self, root: Any) -> None:
        self.prefix = "header/"
        self._blocks(root)
        self.prefix = ""

    def body(self, root: Any) -> None:
        self._blocks(root.find(f"{W}body"))

    def _blocks(self, parent: Any) -> None:
        for child in parent if parent is not None else ():
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag in _WRAPPERS and not _placeholder(child):
                self._blocks(child)
            elif child.tag == f"{_MC}AlternateContent":
                self._blocks(_chosen(child))

    def _paragraph(self, paragraph: Any) -> None:
        style = style_of(paragraph, "p") or self.styles.default
        seen = look(paragraph).over(self.styles.look(style))
        tag = self.prefix + self.styles.name(style)
        if _property(paragraph, "pageBreakBefore"):
            self._page_break()
        if seen.list:
            self.flow.label = self.numbering.label(
                seen.list[0], int(seen.list[1]) if seen.list[1].isdigit() else 0
            )
        bold = self.styles.look(style).bold or False
        self._inline(paragraph, tag, bold)
        self._end(tag)
        self.flow.label = ""
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self._blocks(box)
        if _property(paragraph, "sectPr"):
            self._page_break()

    def _inline(self, parent: Any, tag: str, bold: bool) -> None:
        for child in parent:
            if child.tag == f"{W}r":
                self._run(child, tag, bold)
            elif child.tag == f"{_MC}AlternateContent":
                self._inline(_chosen(child), tag, bold)
            elif child.tag == _MATH_TEXT:
                self.flow.text(child.text)
            elif child.tag not in _UNSEEN and not _placeholder(child):
                self._inline(child, tag, bold)

    def _run(self, run: Any, tag: str, bold: bool) -> None:
        seen = look(run).over(self.styles.look(style_of(run, "r")))
        weight = bold if seen.bold is None else seen.bold
        if not seen.hidden:
            self._pieces(run, tag, weight)

    def _pieces(self, run: Any, tag: str, weight: bool) -> None:
        for piece in run:
            name = piece.tag
            if name == f"{W}fldChar":
                self._field(piece.get(f"{W}fldCharType"))
            elif name == f"{_MC}AlternateContent":
                self._pieces(_chosen(piece), tag, weight)
            elif name in _DRAWN:
                self.boxes += _text_boxes(piece)
            elif not all(self.fields):
                continue
            elif name in (f"{W}br", f"{W}cr"):
                self._break(piece, tag)
            elif name in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self._cite(piece)
            elif text := _text(piece):
                self.flow.text(text)
                if text.strip():
                    self.weights.append(weight)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()

    def _break(self, piece: Any, tag: str) -> None:
        if self.in_row:
            self.flow.text(" ")
            return
        self._end(tag)
        if piece.get(f"{W}type") == "page":
            self._page_break()

    def _end(self, tag: str) -> None:
        if self.in_row:
            self.flow.text(" ")
            return
        self.flow.end(tag, Font("", 0.0, bold=bool(self.weights) and all(self.weights)))
        self.weights = []

    def _page_break(self) -> None:
        if not self.in_row and not self.prefix:
            self.flow.lines.append(Line("", tag=PAGE_BREAK, whole=True))

    def _table(self, table: Any) -> None:
        for row in _within(table, f"{W}tr"):
            cells = [cell for cell in _within(row, f"{W}tc") if _paragraphs(cell)]
            if len(cells) < 2 or self.in_row or any(_is_layout(cell) for cell in cells):
                for cell in cells:
                    self._blocks(cell)
            else:
                self._row(cells)

    def _row(self, cells: list[Any]) -> None:
        self.in_row = True
        for cell in cells:
            self._blocks(cell)
            self.flow.cell()
        self.in_row = False
        self._end(f"{self.prefix}row")

    def _cite(self, piece: Any) -> None:
        kind = piece.tag.removeprefix(W).removesuffix("Reference")
        cited = self.cited[kind]
        cited.append(piece.get(f"{W}id", ""))
        self.flow.mark(str(len(cited)) if kind == "footnote" else roman(len(cited)))

    def notes(self) -> list[Line]:
        """The notes in the order in which they are cited, footnotes before endnotes."""
        for kind, cited in self.cited.items():
            root = self.package.beside(f"{kind}s.xml")
            found = {note.get(f"{W}id"): note for note in root} if root is not None else {}
            for number, key in enumerate(cited, 1):
                mark = str(number) if kind == "footnote" else roman(number)
                self.flow.note(mark, self._note(found.get(key)), kind)
        return self.flow.notes

    def _note(self, note: Any | None) -> list[str]:
        inner = _Walker(self.package, self.styles, self.numbering)
        inner._blocks(note)
        return [line.text for line in inner.flow.lines if line.text]


def _chosen(alternate: Any) -> Any:
    """The first of the versions of one thing: Word shows it, older programs the other."""
    choice = alternate.find(f"{_MC}Choice")
    return choice if choice is not None else alternate.find(f"{_MC}Fallback")


def _text(piece: Any) -> str:
    if piece.tag == f"{W}t":
        return piece.text or ""
    if piece.tag == f"{W}sym":
        code = piece.get(f"{W}char", "")
        sign = chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else ""
        return "•" if "\ue000" <= sign <= "\uf8ff" else sign
    return _SIGNS.get(piece.tag, "")


def _text_boxes(drawn: Any) -> list[Any]:
    """The outermost text boxes of a drawing, each once though it is there for newer and for older programs."""
    found = []
    for child in drawn:
        if child.tag == f"{W}txbxContent":
            found.append(child)
        elif child.tag == f"{_MC}AlternateContent":
            found += _text_boxes(_chosen(child)) if _chosen(child) is not None else []
        else:
            found += _text_boxes(child)
    return found


def _placeholder(element: Any) -> bool:
    """A form's field that was not filled in shows a hint, which is no text."""
    return element.tag == f"{W}sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _property(paragraph: Any, name: str) -> bool:
    found = paragraph.find(f"{W}pPr/{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false")


def _within(parent: Any, tag: str) -> list[Any]:
    """The rows of a table or cells of a row, those wrapped in controls too."""
    found = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag in _WRAPPERS:
            found += _within(child, tag)
    return found


def _paragraphs(cell: Any) -> int:
    """How many paragraphs with text a cell holds."""
    texts = ("".join(piece.text or "" for piece in item.iter(f"{W}t")) for item in cell.iter(f"{W}p"))
    return sum(1 for text in texts if text.strip())


def _is_layout(cell: Any) -> bool:
    return _paragraphs(cell) > _TABLE_CELL_LINES or cell.find(f".//{W}tbl") is not None
