"""The list of promises, by key and by mouse."""

import csv
import json

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.export import csv_folder, json_file
from annotator.gui.promises.choosing import KeeperDialog
from annotator.gui.promises.page import PromisesPage
from annotator.gui.promises.table import FOUND, STANDING
from annotator.store.check import check
from tests.gui.suggest.made import ferry
from tests.store.made import addition

PROMISE = "Ik zal uw Kamer voor 1 juli 2024 informeren over de uitkomst van dit overleg."
ROWS = "select what, due_to, due_words, state, kept_by from promises order by due_to"


def page(seat) -> PromisesPage:
    seat.press("Ctrl+7")
    shown = seat.window.pages.currentWidget()
    assert isinstance(shown, PromisesPage)
    return shown


def made(seat) -> None:
    """A promise from the selected passage in the reader."""
    seat.select(PROMISE)
    seat.press("Alt+P")


def found(seat, qtbot) -> PromisesPage:
    shown = page(seat)
    seat.click(shown.tabs[FOUND])
    qtbot.waitUntil(lambda: shown.looking.done, timeout=10000)
    qtbot.waitUntil(lambda: len(shown.table.lines) > 0, timeout=2000)
    return shown


def standings(shown) -> list[str]:
    return [shown.table.text(line, STANDING) for line in shown.table.lines]


def test_a_selected_passage_becomes_a_promise_with_its_day(seat):
    made(seat)
    assert seat.rows(ROWS) == [(PROMISE, "2024-07-01", "voor 1 juli 2024", "open", "")]
    assert "Promise written down: by 1 Jul 2024" in seat.window.status.said.text()
    shown = page(seat)
    assert standings(shown) == ["Late"]
    assert shown.table.data(shown.table.index(0, 0)) == "by 1 Jul 2024"
    assert shown.table.data(shown.table.index(0, 2)) == "Van Dam"
    assert shown.table.data(shown.table.index(0, 3)) == "21"
    seat.press("Ctrl+Z")
    assert seat.rows(ROWS) == []
    assert standings(shown) == []


def test_without_a_selection_it_says_what_to_do(seat):
    seat.press("Alt+P")
    assert "Select what is promised first" in seat.window.status.said.text()
    assert seat.rows(ROWS) == []


def test_a_promise_is_marked_where_it_stands(seat, qtbot):
    made(seat)
    seat.press("Esc")
    assert [
        light.words for light in seat.window.suggesting.proposals_of("e4").lights if "Promise" in light.words
    ] == ["Promise, by 1 Jul 2024, late"]


def test_found_ones_are_accepted_and_rejected_by_key(seat, qtbot):
    shown = found(seat, qtbot)
    assert standings(shown) == ["Found in the text", "Found in the text"]
    assert seat.rows(ROWS) == []
    seat.press("A")
    assert [row[:2] for row in seat.rows(ROWS)] == [(PROMISE, "2024-07-01")]
    assert len(shown.table.lines) == 1
    seat.press("X")
    assert shown.table.lines == []
    assert "written down or rejected" in shown.hint.text()
    assert seat.rows("select kind, code from rejections") == [("promise", "")]
    seat.press("Ctrl+Z")
    assert len(shown.table.lines) == 1
    seat.press("Ctrl+Z")
    assert len(shown.table.lines) == 2
    assert check(seat.desk.project) == []


def test_figures_and_letters_do_not_reach_the_answer_out_of_sight(seat, qtbot):
    page(seat)
    seat.press("1", "2", "J", "N")
    assert seat.rows("select count(*) from annotations") == [(0,)]
    assert seat.desk.exchange == "e4"
    found(seat, qtbot)
    seat.press("2", "G")
    assert seat.rows("select count(*) from annotations") == [(0,)]


def keeper(shown) -> KeeperDialog:
    dialog = shown.findChild(KeeperDialog)
    assert dialog
    return dialog


def test_kept_by_a_later_document(seat):
    made(seat)
    shown = page(seat)
    seat.press("2")
    dialog = keeper(shown)
    offered = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert offered[1].startswith("22")
    assert "cites it" in offered[1]
    assert dialog.list.currentRow() == 1
    seat.press("Return", at=dialog.filter)
    later = seat.desk.document.later[0].document
    assert seat.rows("select state, kept_by from promises") == [("kept", later)]
    assert standings(shown) == ["Kept by 22"]
    seat.press("1", at=shown.view)
    assert seat.rows("select state, kept_by from promises") == [("open", "")]
    seat.window.run_by_id("undo")
    assert standings(shown) == ["Kept by 22"]


def test_a_later_document_is_found_by_its_words_or_there_is_none(seat):
    made(seat)
    shown = page(seat)
    seat.press("2")
    dialog = keeper(shown)
    QTest.keyClicks(dialog.filter, "22")
    assert dialog.list.count() == 2
    seat.press("Up", at=dialog.filter)
    seat.press("Return", at=dialog.filter)
    assert seat.rows("select state, kept_by from promises") == [("kept", "")]
    assert standings(shown) == ["Kept"]


def test_the_due_date_is_typed_in_dutch(seat):
    made(seat)
    shown = page(seat)
    seat.press("E")
    assert QApplication.focusWidget() is shown.detail.due
    seat.type("na het zomerreces")
    seat.press("Return")
    assert seat.rows("select due_from, due_to, due_words from promises") == [
        ("2024-09-01", "2024-11-01", "na het zomerreces")
    ]
    assert QApplication.focusWidget() is shown.view
    seat.press("E")
    seat.type("ooit eens")
    seat.press("Return")
    assert "names no day" in shown.fault.text()
    assert shown.fault.isVisible()
    assert shown.detail.due.text() == "na het zomerreces"
    seat.press("E")
    seat.type("2030-01-01")
    seat.press("Return")
    assert standings(shown) == ["Open"]
    assert not shown.fault.isVisible()


def test_words_and_memo_are_changed_and_esc_takes_back(seat):
    made(seat)
    shown = page(seat)
    shown.detail.what.setFocus()
    shown.detail.what.selectAll()
    seat.type("uitkomst van het overleg")
    seat.press("Return")
    shown.detail.memo.setFocus()
    seat.type("nagevraagd")
    shown.view.setFocus()
    shown.detail.memo.setFocus()
    seat.type(" en weer weg")
    seat.press("Esc")
    assert seat.rows("select what, memo from promises") == [("uitkomst van het overleg", "nagevraagd")]
    shown.detail.what.setFocus()
    shown.detail.what.selectAll()
    seat.press("Del")
    seat.press("Return")
    assert seat.rows("select what from promises") == [("uitkomst van het overleg",)]
    assert shown.detail.what.text() == "uitkomst van het overleg"
    assert "not said what was promised" in seat.window.banner.words.text()


def test_enter_opens_the_passage(seat):
    made(seat)
    seat.desk.open_document(seat.desk.document.later[0].document)
    page(seat)
    seat.press("Return")
    assert seat.window.view.id == "question-answer"
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-21"
    assert seat.desk.exchange == "e4"
    assert seat.desk.document.document.quote(seat.window.reader.selection()) == PROMISE


def test_the_list_is_sorted_narrowed_and_emptied(seat, qtbot):
    shown = found(seat, qtbot)
    seat.press("A", "A")
    seat.click(shown.tabs["all"])
    seat.press("E")
    seat.type("1 januari 2020")
    seat.press("Return")
    assert [line.due[1].year for line in shown.table.lines] == [2020, 2024]
    seat.press("J", "3")
    assert sorted(standings(shown)) == ["Dropped", "Late"]
    seat.click(shown.tabs["dropped"])
    assert standings(shown) == ["Dropped"]
    seat.click(shown.tabs["all"])
    shown.filter.setFocus()
    seat.type("20240000")
    assert shown.table.lines == []
    assert "Clear the filter" in shown.hint.text()
    shown.filter.clear()
    seat.press("Tab", at=shown.filter)
    shown.view.setFocus()
    seat.press("Del")
    assert len(shown.table.lines) == 1
    seat.press("Ctrl+Z")
    assert len(shown.table.lines) == 2


def test_they_are_in_both_exports(seat, tmp_path):
    made(seat)
    csv_folder.write(seat.desk.project, tmp_path / "out")
    with (tmp_path / "out" / "promises.csv").open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["what"], row["due_to"], row["answerers"]) == (PROMISE, "2024-07-01", "Van Dam")
    json_file.write(seat.desk.project, tmp_path / "out.json")
    (record,) = json.loads((tmp_path / "out.json").read_text("utf-8"))["promises"]
    assert record["due_words"] == "voor 1 juli 2024"


def test_looking_can_be_cancelled_and_a_new_document_is_no_trouble(seat, qtbot):
    shown = page(seat)
    shown.show_only(FOUND)
    shown.looking.cancel()
    qtbot.waitUntil(lambda: not shown.looking.bar.isVisible(), timeout=5000)
    shown = found(seat, qtbot)
    seat.desk.apply(addition(ferry("ah-tk-20232024-30"), "more.txt"))
    assert len(shown.table.lines) == 2


def test_closing_the_project_leaves_nothing_behind(seat, qtbot):
    shown = found(seat, qtbot)
    seat.window.close_project()
    assert not shown.looking.done
    seat.reopen()
    page(seat)
    assert standings(shown) == []


def test_tab_walks_all_of_the_page_and_leads_out_of_it(seat, qtbot):
    shown = found(seat, qtbot)
    shown.view.setFocus()
    walked = []
    for _ in range(4):
        seat.press("Tab")
        walked.append(QApplication.focusWidget())
    buttons = shown.detail.buttons
    assert walked == [buttons["accept"], buttons["reject"], buttons["read"], seat.window.status.next]
    seat.press("/")
    assert QApplication.focusWidget() is shown.filter
    seat.press("Tab")
    assert QApplication.focusWidget() is shown.tabs["all"]
    seat.press("Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert seat.window.status.isAncestorOf(QApplication.focusWidget())
