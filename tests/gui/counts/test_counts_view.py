"""The counts with real keys and mouse, on a project of six answers and two coders."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.gui import appearance
from annotator.gui.counts.copying import html, lines
from annotator.model.edits import AddAnnotation
from annotator.model.part_edits import SetPartMark
from annotator.model.parts import PartMark
from tests.gui.shell.conftest import Seat, new_project
from tests.store.made import addition, document, tag


@pytest.fixture
def seat(empty_window, tmp_path, qtbot):
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    first, second = document("ah-tk-20232024-11", 3), document("ah-tk-20232024-12", 2)
    for made in (first, second):
        project.apply(addition(made))
    for place, code in enumerate(("evasive", "evasive", "concrete")):
        project.apply(AddAnnotation(tag(first, code, project.coder.id, place)))
    project.code_as("Bram")
    project.apply(AddAnnotation(tag(second, "deferred", project.coder.id)))
    project.code_as("Anna de Wit")
    empty_window.take_project(project)
    QApplication.processEvents()
    made = Seat(empty_window, path)
    made.press("Ctrl+6")
    made.view = empty_window.view_shown
    made.wait = lambda: qtbot.waitUntil(lambda: not made.view.counting.busy, timeout=20_000)
    made.wait()
    return made


def rows(seat):
    return [seat.view.model.words(row) for row in range(seat.view.model.rowCount())]


def pick(seat, box, text):
    """Choose from a list with keys, as one does."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            break
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text
    seat.wait()


def test_codes_by_minister_come_first_as_table_and_picture(seat):
    assert rows(seat) == [["Van Dam", "1", "2", "1", "0", "4"]]
    assert seat.view.title.text() == "Codes by minister (n = 4)"
    assert not seat.view.drawing.sheet.empty
    assert seat.view.drawing.sheet.height() > 100


def test_choices_by_key_change_the_count(seat):
    pick(seat, seat.view.choices.by, "Coder")
    assert [row[0] for row in rows(seat)] == ["Anna de Wit", "Bram"]
    pick(seat, seat.view.choices.coder, "Bram")
    assert rows(seat) == [["Bram", "0", "0", "1", "0", "1"]]
    seat.view.choices.share.setFocus()
    seat.press("Space")
    seat.wait()
    assert rows(seat)[0][3] == "100.0 %"
    pick(seat, seat.view.choices.coder, "All coders")
    pick(seat, seat.view.choices.what, "Codes over time")
    assert [row[0] for row in rows(seat)] == ["2024"]
    assert seat.view.choices.step.isVisible()
    assert not seat.view.choices.by.isVisible()
    pick(seat, seat.view.choices.what, "Codes that go together")
    assert len(rows(seat)) == 4


def test_a_facet_narrows_and_nothing_left_is_said(seat):
    assert seat.view.choices.values["party"] == [("VVD", 4)]
    seat.view.choices.only["party"].choose(frozenset({"SP"}))
    seat.wait()
    assert rows(seat) == []
    assert seat.view.empty.isVisible()
    assert not seat.view.csv.isEnabled()
    seat.click(seat.view.empty.button)
    seat.wait()
    assert len(rows(seat)) == 1


def test_completeness_says_what_to_do_where_no_part_is_marked(seat):
    pick(seat, seat.view.choices.what, "Completeness")
    assert "mark parts" in seat.view.empty.words.text()
    made = document("ah-tk-20232024-11", 3)
    span = made.structure.exchanges[0].questions[0].span
    seat.desk.apply(SetPartMark(PartMark(made.id, "e1", 0, seat.desk.coder.id, "partly", *span)))
    seat.wait()
    assert rows(seat)[0][-2:] == ["50.0 %", "1"]


def test_a_tag_that_comes_meanwhile_counts(seat):
    seat.press("Ctrl+1")
    assert not seat.view.counting.is_open, "what was read of the codings is let go"
    seat.desk.apply(
        AddAnnotation(tag(document("ah-tk-20232024-12", 2), "refers-elsewhere", seat.desk.coder.id, 1))
    )
    seat.press("Ctrl+6")
    seat.wait()
    assert rows(seat) == [["Van Dam", "1", "2", "1", "1", "5"]]


def test_the_table_is_copied_for_a_spreadsheet(seat):
    seat.press("Ctrl+Shift+C")
    held = QGuiApplication.clipboard().mimeData()
    assert held.text().splitlines()[1] == "Van Dam\t1\t2\t1\t0\t4"
    assert "Codes by minister (n = 4)" in held.html()


def test_what_is_copied_runs_nowhere():
    rows = [["", "a<b"], ["=1+1\n2", "3"]]
    assert lines(rows) == "\ta<b\n'=1+1 2\t3\n"
    assert "a&lt;b" in html("<n>", rows)
    assert "<n>" not in html("<n>", rows)


@pytest.mark.parametrize(
    ("action", "name", "begins"),
    [
        ("csv", "count.csv", b"\xef\xbb\xbf,concrete,evasive"),
        ("picture", "count.svg", b"<svg"),
        ("picture", "count.png", b"\x89PNG"),
    ],
)
def test_a_count_is_saved(seat, action, name, begins, tmp_path, monkeypatch, qtbot):
    target = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    seat.click(getattr(seat.view, action))
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(begins)
    if name.endswith("svg"):
        assert "Codes by minister (n = 4)" in target.read_text("utf-8")


def test_tab_reaches_everything(seat):
    stops = seat.view.stops()
    assert {seat.view.choices.what, seat.view.copy, seat.view.table, seat.view.drawing} <= set(stops)
    seat.view.choices.what.setFocus()
    seat.press("Tab")
    assert QApplication.focusWidget() is seat.view.choices.by


def test_another_coder_another_project_and_the_end(seat, tmp_path):
    seat.window.take_project(new_project(tmp_path / "leeg.annotator"))
    seat.wait()
    assert seat.window.pages.currentWidget() is seat.view
    assert "tag answers" in seat.view.empty.words.text()
    seat.window.close_project()
    assert not seat.view.counting.is_open


def test_the_picture_follows_the_theme_and_the_words_the_language(seat):
    before = seat.view.counted.picture
    seat.window.theme.set_mode("dark")
    seat.wait()
    assert seat.view.counted.picture != before
    seat.window.theme.set_mode("light")
    seat.wait()
    appearance.set_language(seat.window, "nl")
    QApplication.processEvents()
    seat.wait()
    assert seat.view.model.heads()[2] == "Ontwijkend"
    appearance.set_language(seat.window, "en")
