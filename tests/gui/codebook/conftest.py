"""The codebook page over a project with some codings."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.codebook.doing import codebook_page
from annotator.gui.codebook.page import CodebookPage
from tests.gui.shell.conftest import Seat, empty_window, seat, theme

__all__ = ["empty_window", "seat", "theme"]


def settle() -> None:
    """Let what was put off to a quiet moment happen."""
    for _ in range(4):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def back(seat: Seat) -> None:
    """After a dialog: the window has the keyboard again, as a window system gives it."""
    seat.window.activateWindow()
    settle()


@pytest.fixture
def page(seat: Seat) -> CodebookPage:
    """Answers 1 and 3 are evasive, answer 2 is deferred; the codebook is open at evasive."""
    settle()
    seat.press("2", "J", "3", "J", "2")
    seat.press("Ctrl+Shift+B")
    settle()
    return codebook_page(seat.window)


def names(page: CodebookPage) -> list[str]:
    return [line.name for line in page.list.lines.lines]


def write(field: QWidget, text: str) -> None:
    """Type over what stands in a field, and leave it with Enter or Tab."""
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    settle()


def row_of(page: CodebookPage, key: str) -> QPoint:
    """The middle of a line of the list, in the list's viewport."""
    line = page.list.lines.row_of("code", key)
    assert line is not None
    return page.list.visualRect(page.list.lines.index(line)).center()
