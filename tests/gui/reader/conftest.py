import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui import i18n
from annotator.gui.desk import Desk
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.reader import Reader
from annotator.model.coding import Annotation
from annotator.model.document import Document, Span
from annotator.model.edits import AddAnnotation, AddDocument


class Desktop:
    """A reader on a project with documents, and what a person can do with it."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self.desk, self.reader = desk, reader

    @property
    def document(self) -> Document:
        assert self.desk.document
        return self.desk.document.document

    def open(self, document: Document) -> None:
        assert self.desk.project
        self.desk.project.apply(AddDocument.of(document, document.text.encode(), "set.txt", "text/plain"))
        self.desk.open_document(document.id)
        self.reader.cards.setFocus()

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def selected(self) -> str:
        span = self.reader.selection()
        return self.document.quote(span) if span else ""

    def tag(self, exchange: str, code: str, words: str = "") -> Annotation:
        answer = next(each.answer for each in self.desk.exchanges() if each.id == exchange)
        assert answer
        span = self.span(words) if words else answer.span
        made = Annotation(
            self.document.id,
            exchange,
            "span" if words else "answer",
            code,
            self.desk.coder.id,
            *span,
            self.document.quote(span),
        )
        self.desk.apply(AddAnnotation(made))
        return made

    def pane(self, card: int, passage: int = -1) -> TextPane:
        view = self.reader.cards.view_of(card)
        assert view
        return view.passages[passage].pane

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.reader.window().focusWidget() or self.reader, key, modifiers)

    def point(self, pane: TextPane, words: str, end: bool = False) -> QPoint:
        """Where words begin, or end, in a pane."""
        assert pane.shown
        at = self.document.text.index(words, pane.shown.span.start) + (len(words) if end else 0)
        place = pane.place_of(pane.shown.unit(at, end=end)).toRect()
        return QPoint(place.left() + 1, place.center().y())

    def drag(
        self,
        pane: TextPane,
        first: str,
        last: str,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """From the beginning of some words to the end of others."""
        start, end = self.point(pane, first), self.point(pane, last, end=True)
        button = Qt.MouseButton.LeftButton
        QTest.mousePress(pane.viewport(), button, modifiers, start)
        QTest.mouseMove(pane.viewport(), (start + end) / 2)
        QTest.mouseMove(pane.viewport(), end)
        QTest.mouseRelease(pane.viewport(), button, modifiers, end)

    def click(self, pane: TextPane, words: str) -> None:
        at = self.point(pane, words) + QPoint(2, 0)
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@pytest.fixture
def at(project, qtbot):
    """A reader 880 x 770, shown and active, on an empty project."""
    i18n.use("en")
    desk = Desk()
    desk.open(project)
    reader = Reader(desk)
    qtbot.addWidget(reader)
    reader.resize(880, 770)
    reader.show()
    reader.activateWindow()
    qtbot.waitExposed(reader)
    yield Desktop(desk, reader)
    desk.close()
