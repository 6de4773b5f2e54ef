"""A page of help as it is read: Markdown in the reading face, pictures as wide as there is room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from annotator import resources
from annotator.gui import faces, theme
from annotator.gui.help.pages import Page, fold

_MARGIN = 24
_HEADINGS = {1: 24, 2: 18, 3: 15}  # pixels
_MARKS = 2000  # occurrences that are marked; more would be no help


class PageBrowser(QTextBrowser):
    """Links are not followed: `anchorClicked` says which one was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, openExternalLinks=False, openLinks=False)
        self.hits: list[int] = []
        self.hit = -1
        self._words: list[str] = []
        self._settled = QTimer(self, singleShot=True, interval=60)
        self._settled.timeout.connect(self._fit_pictures)
        self._pictures: dict[str, QImage] = {}

    def show_page(self, page: Page, language: str) -> None:
        self.setFont(faces.reading(16))
        document = QTextDocument(self)  # a used one would begin in the face that the page before ended in
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(faces.reading(16))
        document.setDocumentMargin(_MARGIN)
        document.setBaseUrl(QUrl.fromLocalFile(str(resources.path("help", language)) + "/"))
        document.setMarkdown(page.text)
        _dress(document)
        self.setDocument(document)  # which deletes the one before
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.mark(self._words)

    # -- pictures

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture at most as wide as the page, sharp on every screen, and from no place but our own files."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        url = self.document().baseUrl().resolved(QUrl(name))
        return self._fitted(url.toLocalFile()) if url.isLocalFile() else None

    def _fitted(self, path: str) -> QImage:
        whole = self._pictures.get(path)
        if whole is None:
            whole = self._pictures[path] = QImage(path)
        ratio = self.devicePixelRatioF()
        room = max(self.viewport().width() - 2 * _MARGIN, 80)
        fitted = whole
        if not whole.isNull() and min(room, whole.width()) * ratio != whole.width():
            width = round(min(room, whole.width()) * ratio)
            fitted = whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        framed = QImage(fitted)
        if not framed.isNull():
            _draw_frame(framed)
        framed.setDevicePixelRatio(ratio)
        return framed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def _fit_pictures(self) -> None:
        """Make the pictures of this page as wide as there is room now."""
        document = self.document()
        for name in _picture_names(document):
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(name), self.loadResource(2, name)
            )
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value,
                document.baseUrl().resolved(QUrl(name)),
                self.loadResource(2, name),
            )
        document.markContentsDirty(0, document.characterCount())

    # -- looking for words

    def mark(self, words: list[str]) -> None:
        """Mark every occurrence of these folded words and show the first."""
        self._words = words
        text = fold(self.toPlainText())
        found = sorted((at, len(word)) for word in words for at in _places(text, word))[:_MARKS]
        self.hits, self.hit = [at for at, _ in found], -1
        colours = theme.tokens()
        marks = []
        for at, length in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())  # type: ignore[attr-defined]
            mark.cursor.setPosition(at)
            mark.cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(QColor(colours.selection))  # type: ignore[attr-defined]
            mark.format.setForeground(QColor(colours.selected_text))
            marks.append(mark)
        self.setExtraSelections(marks)
        if found:
            self.step(1)

    def step(self, by: int) -> bool:
        """Show the next occurrence; whether there is one."""
        at = self.hit + by
        if not 0 <= at < len(self.hits):
            return False
        self.hit = at
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.hits[at])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True


def _draw_frame(picture: QImage) -> None:
    """A thin line around it: it has the colours of the page that it stands on."""
    if picture.format() == QImage.Format.Format_Indexed8:
        picture.convertTo(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setPen(QColor(theme.tokens().line))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()


def _places(text: str, word: str) -> list[int]:
    found, at = [], text.find(word)
    while word and at >= 0:
        found.append(at)
        at = text.find(word, at + len(word))
    return found


def _picture_names(document: QTextDocument) -> list[str]:
    formats = (each.toImageFormat() for each in document.allFormats() if each.isImageFormat())
    return [each.name() for each in formats]


# -- how a page looks


def _dress(document: QTextDocument) -> None:
    """Give what Markdown left plain our sizes, spaces and colours."""
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    _dress_tables(document.rootFrame())


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    level = shape.headingLevel()
    code = shape.hasProperty(QTextBlockFormat.Property.BlockCodeLanguage) or shape.nonBreakableLines()
    if level:
        shape.setTopMargin(0 if level == 1 else 22)
        shape.setBottomMargin(10 if level == 1 else 6)
        _dress_heading(cursor, level)
    elif code:
        shape.setTopMargin(0)
        shape.setBottomMargin(0)
        shape.setNonBreakableLines(False)
        shape.setBackground(QColor(theme.tokens().surface))
    elif not cursor.currentTable():
        shape.setLineHeight(24, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        shape.setTopMargin(2 if block.textList() else 6)
        shape.setBottomMargin(2 if block.textList() else 6)
    cursor.setBlockFormat(shape)
    if code:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_code_format(on=theme.tokens().surface))
        return
    for piece in _code_pieces(block):
        piece.mergeCharFormat(_code_format(on=theme.tokens().hover))


def _dress_heading(cursor: QTextCursor, level: int) -> None:
    """Whole and plain: what Markdown set for the size would win."""
    look = QTextCharFormat()
    look.setFont(faces.interface(_HEADINGS.get(level, 15), QFont.Weight.DemiBold))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(look)
    cursor.clearSelection()


def _code_pieces(block: QTextBlock) -> list[QTextCursor]:
    pieces = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.charFormat().fontFixedPitch():
            piece = QTextCursor(block)
            piece.setPosition(fragment.position())
            piece.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            pieces.append(piece)
        walk += 1
    return pieces


def _code_format(on: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(faces.interface(13))
    look.setFontFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
    look.setFontFixedPitch(True)
    look.setBackground(QColor(on))
    return look


def _dress_tables(frame: QTextFrame) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            look: QTextTableFormat = child.format().toTableFormat()
            look.setBorder(1)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderBrush(QColor(theme.tokens().line))
            look.setBorderCollapse(True)
            look.setCellPadding(6)
            look.setCellSpacing(0)
            look.setTopMargin(8)
            look.setBottomMargin(12)
            look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            child.setFormat(look)
            if not any(_cell_text(child, column) for column in range(child.columns())):
                child.removeRows(0, 1)  # Markdown wants a heading where there is nothing to say
        _dress_tables(child)


def _cell_text(table: QTextTable, column: int) -> str:
    return table.cellAt(0, column).firstCursorPosition().block().text()
