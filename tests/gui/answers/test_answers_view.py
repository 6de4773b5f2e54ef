"""The table of answers with real keys and mouse, on a project of six answers."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from annotator import settings
from annotator.gui import appearance
from annotator.gui.answers import tagging
from annotator.gui.answers.columns import COLUMNS, PLACES
from tests.gui.shell.conftest import Seat, new_project
from tests.store.made import addition, document


@pytest.fixture
def seat(empty_window, tmp_path, qtbot):
    """Three sets, 900 of an earlier session, 11 and 12; the table is shown and has the focus."""
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    for number, pairs in (("20232024-11", 3), ("20232024-12", 2), ("20222023-900", 1)):
        project.apply(addition(document(f"ah-tk-{number}", pairs), f"{number}.txt"))
    empty_window.take_project(project)
    made = Seat(empty_window, path)
    QApplication.processEvents()
    made.press("Ctrl+5")
    made.view = empty_window.view_shown
    made.wait = lambda: qtbot.waitUntil(lambda: not made.view.busy)
    made.wait()
    return made


def shown(seat):
    """`11/1` for each row."""
    model = seat.view.model
    rows = (model.row(at) for at in range(model.rowCount()))
    return [f"{row.number.rpartition('-')[2]}/{row.answer_numbers}" for row in rows]


def current(seat):
    return shown(seat)[seat.view.table.currentIndex().row()]


def choose(seat, *rows):
    """Click a row, and others with Ctrl held."""
    table = seat.view.table
    for place, row in enumerate(rows):
        at = table.visualRect(seat.view.model.index(row, 1)).center()
        held = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)


def tagged(seat):
    return seat.rows("select count(*) from annotations")[0][0]


ALL = ["900/1", "11/1", "11/2", "11/3", "12/1", "12/2"]


def test_every_answer_has_a_row_and_the_first_is_current(seat):
    assert shown(seat) == ALL
    assert current(seat) == "900/1"
    assert seat.view.top.shown.text().startswith("6 answer")
    assert seat.view.bar.words.text() == "900, answer 1"


def test_j_k_and_brackets_step_through_the_rows(seat):
    seat.press("J", "J")
    assert current(seat) == "11/2"
    seat.press("K", "]")
    assert current(seat) == "12/1"
    seat.press("[", "End")
    assert current(seat) == "12/2"
    seat.press("Home")
    assert current(seat) == "900/1"


def test_a_key_tags_the_row_and_takes_the_tag_off_again(seat):
    seat.press("J", "2")
    assert seat.rows() == [("evasive", "answer", "Pijler 1 wordt hersteld. Dat duurt tot het najaar.")]
    assert seat.view.model.row(1).codes == ("evasive",)
    assert seat.view.bar.chips[1]._ink is not None
    assert current(seat) == "11/1"
    seat.press("2")
    assert seat.rows() == []
    assert seat.view.model.row(1).codes == ()


def test_several_rows_are_tagged_as_one_change(seat):
    choose(seat, 1, 3, 4)
    assert seat.view.bar.words.text().startswith("3 answer")
    seat.press("3")
    assert tagged(seat) == 3
    seat.press("Ctrl+Z")
    assert tagged(seat) == 0
    assert seat.view.table.rows() == [1, 3, 4]
    seat.press("Ctrl+Shift+Z")
    assert tagged(seat) == 3
    choose(seat, 1, 2)
    seat.press("3")
    assert tagged(seat) == 4
    seat.press("3")
    assert tagged(seat) == 2


def test_more_than_can_be_written_at_once_is_refused_in_words(seat, monkeypatch):
    monkeypatch.setattr(tagging, "MOST", 5)
    seat.press("Ctrl+A", "1")
    assert tagged(seat) == 0
    assert "At most 5" in seat.window.status.said.accessibleName()


def test_a_click_on_a_chip_tags(seat):
    seat.click(seat.view.bar.chips[0])
    assert [code for code, *_ in seat.rows()] == ["concrete"]


def test_n_goes_to_the_next_row_without_a_tag_around_the_end(seat):
    choose(seat, 1, 2, 3)
    seat.press("1")
    choose(seat, 0)
    seat.press("N")
    assert current(seat) == "12/1"
    seat.press("End", "N")
    assert current(seat) == "900/1"
    seat.press("Ctrl+A", "4", "N")
    assert "carries a tag" in seat.window.status.said.accessibleName()


def test_enter_reads_the_answer_and_escape_comes_back_to_the_same_place(seat):
    seat.press("J", "J")
    seat.press("Return")
    assert seat.window.pages.currentWidget() is seat.window.body
    assert seat.current() == "2"
    seat.press("2")
    assert seat.rows()[0][0] == "evasive"
    seat.press("Esc")
    assert seat.window.pages.currentWidget() is seat.view
    assert seat.view.table.hasFocus()
    assert current(seat) == "11/2"
    assert seat.view.model.row(2).codes == ("evasive",)


def test_two_clicks_read_and_the_key_of_the_view_comes_back(seat):
    table = seat.view.table
    at = table.visualRect(seat.view.model.index(4, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-12"
    seat.press("Ctrl+5")
    assert current(seat) == "12/1"


def test_escape_in_the_reader_takes_a_selection_back_first(seat):
    seat.press("Return")
    seat.select("Pijler 1 wordt")
    seat.press("Esc")
    assert seat.window.pages.currentWidget() is seat.window.body
    seat.press("Esc")
    assert seat.window.pages.currentWidget() is seat.view


def test_the_filter_line_narrows_and_escape_empties_it(seat, qtbot):
    seat.press("/")
    seat.type("pijler 3")
    qtbot.waitUntil(lambda: shown(seat) == ["11/3"])
    assert seat.view.top.shown.text() == "1 of 6 answers"
    seat.press("Esc")
    qtbot.waitUntil(lambda: shown(seat) == ALL)
    assert current(seat) == "11/3", "one stays on the answer"
    seat.press("Down")
    assert seat.view.table.hasFocus()


def test_nothing_matches_and_one_click_clears_it(seat, qtbot):
    seat.press("/")
    seat.type("bestaatniet")
    qtbot.waitUntil(lambda: shown(seat) == [])
    assert seat.view.empty.isVisible()
    seat.click(seat.view.empty.button)
    seat.wait()
    assert shown(seat) == ALL
    assert seat.view.top.filter_box.hasFocus()


def test_facets_narrow_and_a_row_that_is_tagged_stays_until_it_is_asked_anew(seat):
    seat.view.top.facets["code"].choose(frozenset({""}))
    seat.wait()
    choose(seat, 1)
    seat.press("1")
    assert shown(seat) == ALL
    seat.press("F5")
    seat.wait()
    assert shown(seat) == [each for each in ALL if each != "11/1"]
    assert dict(seat.view.top.codes())["concrete"] == 1
    seat.view.top.facets["year"].choose(frozenset({"1999"}))
    seat.wait()
    assert shown(seat) == []


def test_a_click_on_a_heading_sorts_and_a_second_turns_it_round(seat):
    heads = seat.view.table.heads
    for place, first in ((PLACES["days"], "900/1"), (PLACES["number"], "900/1"), (PLACES["number"], "12/2")):
        at = QPoint(heads.sectionViewportPosition(place) + 20, 10)
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)
        seat.wait()
        assert shown(seat)[0] == first
    assert settings.get("answers_table")["sort"] == ["number", True]
    assert "↓" in seat.view.model.headerData(PLACES["number"], Qt.Orientation.Horizontal)


def test_columns_are_chosen_moved_and_sized_by_keys_and_stay_so(seat):
    heads = seat.view.table.heads
    seat.press("Ctrl+Shift+O")
    menu = next(each for each in heads.findChildren(QMenu) if each.isVisible())
    line = next(each for each in menu.actions() if each.text() == "Subject")
    menu.setActiveAction(line)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert not heads.isSectionHidden(PLACES["subject"])
    heads.current = PLACES["days"]
    before = heads.sectionSize(PLACES["days"])
    heads.step(-1)
    heads.widen(1)
    heads.keep()
    names = [column.id for column in heads.shown()]
    assert names.index("days") < names.index("party")
    assert heads.sectionSize(PLACES["days"]) > before
    again = type(seat.view)(seat.desk)
    assert [column.id for column in again.table.heads.shown()] == names
    assert again.table.heads.sectionSize(PLACES["days"]) == heads.sectionSize(PLACES["days"])
    heads.as_before()
    assert [column.id for column in heads.shown()] == [column.id for column in COLUMNS if column.shown]
    again.deleteLater()


def test_the_last_column_stays(seat):
    heads = seat.view.table.heads
    for place in range(len(COLUMNS)):
        heads.show_column(place, False)
    assert len(heads.shown()) == 1


def test_a_memo_is_written_as_a_note_or_on_the_tag(seat):
    seat.press("J", "M")
    seat.type("Vergelijk 12")
    seat.press("Esc")
    assert seat.rows("select text, exchange from memos") == [("Vergelijk 12", "e1")]
    assert seat.view.model.row(1).memo == "Vergelijk 12"
    assert seat.view.table.hasFocus()
    seat.press("2", "M")
    seat.type("Zegt niets")
    seat.press("Esc")
    assert seat.rows("select memo from annotations") == [("Zegt niets",)]


def test_a_memo_that_is_being_written_is_kept_when_one_goes_to_another_row(seat):
    seat.press("M")
    seat.type("Half")
    choose(seat, 3)
    assert seat.rows("select text from memos") == [("Half",)]
    assert not seat.view.bar.writing.isVisible()


def test_what_is_shown_is_saved_as_csv(seat, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "answers.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    choose(seat, 4)
    seat.press("2")
    seat.press("/")
    seat.type("12 pijler")
    qtbot.waitUntil(lambda: shown(seat) == ["12/1", "12/2"])
    seat.press("Ctrl+Shift+E")
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["codes"] for row in rows] == ["evasive", ""]
    assert rows[0]["document_number"] == "ah-tk-20232024-12"
    assert rows[0]["answer_text"].endswith("najaar.")


def test_what_is_done_in_the_text_is_refused_in_words(seat):
    seat.press("Del")
    assert "Ctrl+1" in seat.window.status.said.accessibleName()
    seat.press("F8")
    assert seat.window.pages.currentWidget() is seat.view


def test_documents_that_come_or_go_are_followed(seat):
    seat.desk.apply(addition(document("ah-tk-20232024-77", 2), "77.txt"))
    seat.wait()
    assert shown(seat) == [*ALL, "77/1", "77/2"]
    seat.press("Ctrl+Z")
    seat.wait()
    assert shown(seat) == ALL


def test_tab_goes_through_everything_and_back(seat):
    stops = seat.view.stops()
    assert seat.view.table in stops
    seat.press("Tab")
    assert QApplication.focusWidget() is seat.view.bar.chips[0]
    seat.press("Shift+Tab", "Shift+Tab")
    assert QApplication.focusWidget() is seat.view.top.export


def test_another_project_and_the_end_leave_nothing_behind(seat, tmp_path):
    other = new_project(tmp_path / "leeg.annotator")
    seat.window.take_project(other)
    assert seat.window.pages.currentWidget() is seat.view
    seat.wait()
    assert shown(seat) == []
    assert "no answers yet" in seat.view.empty.words.text()
    seat.window.close_project()
    assert not seat.view.loading.busy


def test_a_project_for_reading_only_is_shown_and_not_tagged(seat):
    from annotator.store.project import open_project

    path = seat.path
    seat.window.close_project()
    seat.window.take_project(open_project(path, read_only=True))
    seat.wait()
    assert shown(seat) == ALL
    seat.press("1")
    assert tagged(seat) == 0
    assert "only reads" in seat.window.status.said.accessibleName()


def test_a_letter_that_is_no_key_reads_no_rows(seat, monkeypatch):
    asked = []
    monkeypatch.setattr(seat.view.model, "_read", lambda keys: asked.extend(keys) or [None] * len(keys))
    seat.press("W", "5")
    assert asked == []


def test_a_filter_stays_for_another_coder_and_goes_with_the_project(seat, tmp_path):
    seat.view.top.facets["party"].choose(frozenset({"VVD"}))
    seat.view.top.filter_box.setText("12")
    seat.view.top.narrowed.emit()
    seat.wait()
    seat.desk.code_as("Bram")
    seat.wait()
    assert shown(seat) == ["12/1", "12/2"]
    seat.window.take_project(new_project(tmp_path / "leeg.annotator"))
    assert seat.view.top.filter_box.text() == ""
    assert seat.view.top.chosen() == {}


def test_words_follow_the_language(seat):
    appearance.set_language(seat.window, "nl")
    appearance.set_language(seat.window, "en")
    assert seat.view.top.columns.text().strip() == "Columns"


def test_a_key_right_after_a_filter_tags_nothing_that_is_about_to_go(seat):
    seat.press("/")
    QTest.keyClicks(QApplication.focusWidget(), "12")
    QTest.keySequence(QApplication.focusWidget(), "Return")
    assert seat.view.busy
    seat.window.run_by_id("code.evasive")
    assert tagged(seat) == 0
    seat.wait()
    seat.press("2")
    assert tagged(seat) == 1
    assert current(seat) == "12/1"
