"""Codings of an older rule, and those of a code that is split, are gone through one by one with the keys."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.codebook.merge import MergeDialog
from annotator.gui.codebook.older import OlderPage
from annotator.gui.codebook.revising import RevisionDialog
from annotator.gui.codebook.split import NameDialog, SplitPage
from annotator.model.codebook_edits import ChangeCode, MakeRevision
from tests.gui.codebook.conftest import back, settle, write

TAGS = "select exchange, code, revision from annotations order by exchange"


def answer(dialog: type, act) -> None:
    """Once a dialog stands open, do this with it."""

    def wait() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, dialog):
            act(found)
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(0, wait)


@pytest.fixture
def older(seat, page) -> OlderPage:
    """Two evasive answers were coded before the rule changed; their review is open."""
    seat.desk.apply(ChangeCode("evasive", {"definition": "It says nothing."}))
    seat.desk.apply(MakeRevision("After the pilot"))
    settle()
    seat.click(page.side.older)
    settle()
    return seat.window.findChild(OlderPage)


def test_the_older_rule_stands_beside_the_new_one(seat, older):
    assert seat.window.pages.currentWidget() is older
    assert older.box.now.text() == "Definition: It says nothing."
    assert "passes over what was asked" in older.box.then.text()
    assert older.where.text() == "11, answer 1"
    assert older.count.text() == "0 of 2 reviewed"
    assert "pijler 1" in older.question.text()


def test_enter_keeps_and_a_code_s_key_changes(seat, older):
    seat.press("Return")
    settle()
    assert older.count.text() == "1 of 2 reviewed"
    assert older.where.text() == "11, answer 3"
    seat.press("1")
    settle()
    assert seat.rows(TAGS) == [("e1", "evasive", 2), ("e2", "deferred", 1), ("e3", "concrete", 2)]
    assert older.ask.text() == "All of them are reviewed."
    seat.press("Ctrl+Z")
    settle()
    assert older.count.text() == "1 of 2 reviewed"
    assert seat.rows(TAGS)[2] == ("e3", "evasive", 1)
    seat.press("Del")
    settle()
    assert [row[0] for row in seat.rows(TAGS)] == ["e1", "e2"]
    seat.press("Esc")
    assert seat.window.pages.currentWidget() is not older


def test_a_click_on_a_choice_does_the_same(seat, older):
    seat.press("J")
    seat.click(older.chips["deferred"])
    settle()
    assert seat.rows(TAGS)[2] == ("e3", "deferred", 2)
    assert older.where.text() == "11, answer 1", "the one that was passed over is next"


def test_it_opens_the_answer_in_the_reader(seat, older):
    seat.press("J", "O")
    assert seat.window.pages.currentWidget() is seat.window.body
    assert seat.current() == "3"


def test_without_any_it_says_so(seat):
    seat.window.run_by_id("older-rule")
    assert "No coding of yours" in seat.window.status.said.accessibleName()


def test_a_revision_is_made_with_its_note(seat, page):
    write(page.code_form.texts["definition"].field, "It says nothing.")

    def act(dialog: RevisionDialog) -> None:
        QTest.keyClicks(dialog.note, "after the pilot")
        QTest.keyClick(dialog.note, Qt.Key.Key_Return)

    answer(RevisionDialog, act)
    seat.press("Ctrl+Return")
    back(seat)
    assert seat.rows("select revision, note from revisions order by revision") == [(1, ""), (2, "after the pilot")]
    assert page.side.older.text() == "2"
    page.list.setFocus()
    page.choose("book", "")
    assert [card.accessibleName()[:10] for card in page.book_form.cards] == ["Revision 2", "Revision 1"]
    assert "The rule of Evasive changed" in page.book_form.cards[0].accessibleName()
    seat.press("Ctrl+Return")
    assert "Nothing has changed" in seat.window.status.said.accessibleName()


def test_merging_says_what_will_happen_and_undo_takes_all_of_it_back(seat, page):
    seen = []

    def act(dialog: MergeDialog) -> None:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        seen.append(dialog.effect.text())
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    answer(MergeDialog, act)
    seat.press("Ctrl+Shift+M")
    back(seat)
    assert seen[0].startswith("Deferred takes over 2 coding")
    assert [row[1] for row in seat.rows(TAGS)] == ["deferred"] * 3
    assert page.chosen == ("code", "deferred")
    assert seat.rows("select retired, merged_into from codes where id = 'evasive'") == [(1, "deferred")]
    seat.press("Ctrl+Z")
    settle()
    assert [row[1] for row in seat.rows(TAGS)] == ["evasive", "deferred", "evasive"]
    assert seat.window.pages.currentWidget() is page, "undo does not leave the codebook"


def test_cancelled_merging_changes_nothing(seat, page):
    answer(MergeDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    before = seat.rows("select count(*) from changes")
    seat.press("Ctrl+Shift+M")
    assert seat.rows("select count(*) from changes") == before


@pytest.fixture
def split(seat, page) -> SplitPage:
    def act(dialog: NameDialog) -> None:
        QTest.keyClicks(dialog.name, "Thanks only")
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    answer(NameDialog, act)
    seat.press("Ctrl+Shift+L")
    back(seat)
    return seat.window.findChild(SplitPage)


def test_a_split_writes_nothing_until_its_end_and_then_one_change(seat, page, split):
    before = seat.rows("select count(*) from changes")[0][0]
    seat.press("1", "2")
    settle()
    assert split.count.text() == "2 of 2 reviewed"
    assert seat.rows("select count(*) from changes")[0][0] == before
    seat.press("Ctrl+Return")
    settle()
    assert [row[1] for row in seat.rows(TAGS)] == ["evasive", "deferred", "thanks-only"]
    assert seat.rows("select count(*) from changes")[0][0] == before + 1
    assert seat.window.pages.currentWidget() is page
    assert page.chosen == ("code", "thanks-only")
    seat.press("Ctrl+Z")
    settle()
    assert len(seat.rows("select id from codes")) == 4


def test_a_split_that_was_left_goes_on_where_it_was(seat, page, split):
    seat.press("2", "O")
    assert seat.window.pages.currentWidget() is seat.window.body
    seat.press("Ctrl+Shift+B")
    settle()
    page.choose("code", "evasive")
    seat.press("Ctrl+Shift+L")
    settle()
    assert seat.window.pages.currentWidget() is split
    assert split.count.text() == "1 of 2 reviewed"


def test_a_split_needs_a_name(seat, page):
    seen = []

    def act(dialog: NameDialog) -> None:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        seen.append(dialog.error.text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer(NameDialog, act)
    seat.press("Ctrl+Shift+L")
    assert "has no name" in seen[0]
