"""The window on a project with printed, web and XML sources, in the page | text view."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.pages.view import PageTextView
from annotator.model.document import Span
from annotator.model.lines import Box
from tests.gui.pages import made
from tests.gui.shell.conftest import Seat, empty_window, new_project, theme, uncaught
from tests.parliament.made_print import answers

__all__ = ["empty_window", "theme", "uncaught"]


class PageSeat(Seat):
    """As a `Seat`, with the pages at hand."""

    @property
    def view(self) -> PageTextView:
        shown = self.window.centre.currentWidget()
        assert isinstance(shown, PageTextView)
        return shown

    @property
    def canvas(self):
        return self.view.panel.canvas

    def open(self, name: str) -> None:
        """Open the document that came from this file, and wait until what is seen of it is there."""
        [row] = [row for row in self.window.documents.model.all_rows() if row.file_name == name]
        self.desk.open_document(row.id)
        self.settle()

    def settle(self) -> None:
        """Wait until everything in view is drawn."""
        panel = self.view.panel
        for _ in range(500):
            QTest.qWait(5)
            if not panel.drawing.busy and not self.canvas.lacks() and panel.text.done:
                return
        raise AssertionError("it is still drawing")

    def place(self, page: int, x: float, y: float) -> QPoint:
        """Where a place of a page (from 1), in points, lies in the view."""
        sheet = self.canvas._sheet(page - 1)
        return (sheet.topLeft() + QPointF(x, y) * self.canvas._sheets.scale).toPoint()

    def click_at(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def where(self, words: str) -> tuple[int, Box]:
        """Page and box of words of the open document."""
        start = self.desk.document.document.text.index(words)
        places = self.view.panel._places
        assert places is not None
        return places.lines(Span(start, start + len(words)))[0]

    def ink(self, page: int, box: Box) -> int:
        """How many dark pixels there are in a box as it is shown."""
        picture = self.canvas.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        start, end = self.place(page, box.left, box.top), self.place(page, box.right, box.bottom)
        return sum(
            QColor(picture.pixel(round(x * ratio), round(y * ratio))).lightness() < 128
            for x in range(max(start.x(), 0), min(end.x(), self.canvas.viewport().width()))
            for y in range(max(start.y(), 0), min(end.y(), self.canvas.viewport().height()))
        )


@pytest.fixture
def seat(empty_window, tmp_path) -> PageSeat:
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    project.apply_all(
        [
            made.addition(answers(), "print.pdf"),
            made.addition(made.printed(12), "long.pdf"),
            made.addition(made.PAGE.encode(), "page.html"),
            made.addition(made.XML.encode(), "set.xml"),
        ]
    )
    empty_window.take_project(project)
    empty_window.resize(1300, 800)
    seat = PageSeat(empty_window, path)
    QApplication.processEvents()
    empty_window.focus_reader()
    seat.press("Ctrl+3")
    seat.open("print.pdf")
    empty_window.focus_reader()
    return seat
