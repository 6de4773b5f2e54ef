"""A passage as a laid out text document: paragraphs, raised note marks, links, room for open notes."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotator.gui import theme
from annotator.gui.reader.look import LETTER, PARAGRAPH_GAP, Type
from annotator.gui.reader.shown import Shown, ShownMark

NOTE = "note:"
REFERENCE = "reference:"


class Link(NamedTuple):
    """Units of the shown text that lead to `target`; underlined in notes, coloured only in running text, and with
    a broken line where a person found that it leads `nowhere`."""

    start: int
    end: int
    target: str
    underline: bool = False
    nowhere: bool = False


def typeset(shown: Shown, type_: Type, links: Iterable[Link] = ()) -> QTextDocument:
    """Not laid out yet: that takes a width."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(type_.font)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_paragraph(type_))
    cursor.insertText(shown.text)
    _set_first_and_listed(document, shown)
    for link in links:
        _format(cursor, link.start, link.end, _link_format(link))
    for mark in shown.marks:
        _format(cursor, mark.at, mark.at + mark.units, _mark_format(mark, type_))
    _keep_glyphs(document)
    return document


def _keep_glyphs(document: QTextDocument) -> None:
    """Without this Qt finds the glyphs of a line anew whenever it is painted or a place in it is looked for."""
    block = document.begin()
    while block.isValid():
        block.layout().setCacheEnabled(True)
        block = block.next()


def _paragraph(type_: Type) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(type_.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setTopMargin(PARAGRAPH_GAP)
    return made


def _set_first_and_listed(document: QTextDocument, shown: Shown) -> None:
    merge(document.begin(), top=0)
    for line in shown.letters:
        merge(document.findBlockByNumber(line), left=LETTER)


def merge(
    block: QTextBlock, *, top: float | None = None, left: float | None = None, bottom: float | None = None
) -> None:
    """Change margins of one paragraph."""
    form = block.blockFormat()
    if top is not None:
        form.setTopMargin(top)
    if left is not None:
        form.setLeftMargin(left)
    if bottom is not None:
        form.setBottomMargin(bottom)
    QTextCursor(block).setBlockFormat(form)


def make_room(document: QTextDocument, rooms: Mapping[int, float]) -> bool:
    """Leave so much room below paragraphs, by number, and none below the others; whether anything moved."""
    moved = False
    block = document.begin()
    while block.isValid():
        room = rooms.get(block.blockNumber(), 0)
        if block.blockFormat().bottomMargin() != room:
            merge(block, bottom=room)
            moved = True
        block = block.next()
    return moved


def _format(cursor: QTextCursor, start: int, end: int, form: QTextCharFormat) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _link_format(link: Link) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setAnchor(True)
    form.setAnchorHref(link.target)
    form.setForeground(QColor(theme.tokens().accent))
    form.setFontUnderline(link.underline)
    if link.nowhere:
        form.setForeground(QColor(theme.tokens().muted))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(QColor(theme.tokens().strong_line))
    return form


def _mark_format(mark: ShownMark, type_: Type) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(type_.mark_font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    form.setAnchor(True)
    form.setAnchorHref(f"{NOTE}{mark.number}")
    form.setForeground(QColor(theme.tokens().accent))
    return form
