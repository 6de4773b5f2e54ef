"""The whole window on a project of made-up documents, and what a person can do with it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator import resources
from annotator.gui import ask, errors, i18n
from annotator.gui.theme import Theme
from annotator.gui.window import Window
from annotator.model.codebook_files import preset, read_codebook
from annotator.model.document import Span
from annotator.store.project import Project, create, open_project
from tests.store.made import addition, document


class Seat:
    """A window and a keyboard. `rows` reads the file with a connection of its own, as after a crash."""

    def __init__(self, window: Window, path: Path) -> None:
        self.window, self.path = window, path
        self.desk = window.desk

    def press(self, *keys: str, at: QWidget | None = None) -> None:
        """Press keys one after another wherever the focus is; `Ctrl+Z`, `1`, `Esc`."""
        for key in keys:
            target = at or QApplication.focusWidget() or self.window
            QTest.keySequence(target, key)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def rows(
        self, query: str = "select code, target, quote from annotations order by created, rowid"
    ) -> list[tuple]:
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as connection:
            found = connection.execute(query).fetchall()
        connection.close()
        return found

    def select(self, words: str) -> Span:
        """Select words of the open document in the reader."""
        assert self.desk.document
        start = self.desk.document.document.text.index(words)
        span = Span(start, start + len(words))
        self.window.reader.select(span)
        return span

    def current(self) -> str:
        exchange = self.desk.current()
        return exchange.answer.label if exchange and exchange.answer else ""

    def reopen(self) -> None:
        self.window.close_project()
        self.window.take_project(open_project(self.path))


def new_project(path: Path) -> Project:
    return create(path, read_codebook(resources.path("codebooks", "default.toml")), "Anna de Wit")


@pytest.fixture(scope="session")
def theme(qapp) -> Theme:
    """One for all: setting a style sheet anew styles every widget there is."""
    return Theme(qapp, "light")


@pytest.fixture
def empty_window(qtbot, theme, monkeypatch) -> Iterator[Window]:
    """A window at the welcome page, in English, as on a first start; new projects get the usual codebook."""
    monkeypatch.setattr(ask, "codebook", lambda _: preset("default"))
    i18n.use("en")
    window = Window(theme)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.close()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def seat(empty_window, tmp_path) -> Seat:
    """A project with three sets; the first of three answers is current."""
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    first = document("ah-tk-20232024-11", 3)
    follow_up = document("ah-tk-20232024-12", 2, see_also=("ah-tk-20232024-11",))
    for made in (first, follow_up, document("ah-tk-20222023-900", 1)):
        project.apply(addition(made, f"{made.structure.header.number}.txt"))
    empty_window.take_project(project)
    empty_window.desk.open_document(first.id)
    empty_window.focus_reader()
    return Seat(empty_window, path)


@pytest.fixture
def uncaught(monkeypatch) -> list[BaseException]:
    """What would have become a report."""
    caught: list[BaseException] = []
    monkeypatch.setattr(errors, "report", lambda error: caught.append(error) or "")
    return caught
