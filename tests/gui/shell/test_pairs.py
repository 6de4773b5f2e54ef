"""Pairs of a set and its follow-up: proposed, drawn, gone to, confirmed, added, removed, with keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.beside import words
from annotator.gui.beside.choices import ChoiceMenu
from tests.gui.shell import two
from tests.gui.shell.conftest import Seat, new_project
from tests.store.made import addition

VERDICTS = "select exchange, answer, state, reason from pairs order by created, rowid"
BY_WORDING, BY_REFERENCE = ("e2", "e3"), ("e3", "e2")


@pytest.fixture
def seat(empty_window, tmp_path) -> Seat:
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    for made in (two.FIRST, two.SECOND):
        project.apply(addition(made, f"{made.structure.header.number}.txt"))
    empty_window.resize(1440, 900)
    empty_window.take_project(project)
    empty_window.desk.open_document(two.SECOND.id)
    empty_window.focus_reader()
    return Seat(empty_window, path)


@pytest.fixture
def view(seat, qtbot):
    """The two beside each other; one works in the follow-up, at the right. All proposals have come."""
    QApplication.processEvents()
    seat.press("Ctrl+2")
    shown = seat.window.view_shown
    qtbot.waitUntil(lambda: not shown.pairs.looking)
    return shown


def seen(view) -> list[tuple[str, str, str]]:
    return [(tie.later, tie.earlier, tie.state) for tie in view.pairs.ties]


def current(view) -> tuple[str, str] | None:
    tie = view.pairs.current
    return (tie.later, tie.earlier) if tie else None


def choose(seat, beginning: str) -> None:
    """Take the line that begins so from the menu that is open, with the arrows and Enter."""
    menu = seat.window.findChild(ChoiceMenu)
    while not menu.activeAction().text().startswith(beginning):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_pairs_are_proposed_by_wording_and_by_reference(view):
    assert seen(view) == [(*BY_WORDING, "proposed"), (*BY_REFERENCE, "proposed")]
    assert [tie.reason for tie in view.pairs.ties] == ["wording", "reference"]
    assert "proefvaart" in words.why(view.pairs, view.pairs.ties[0])
    assert "antwoord op vraag 2" in words.why(view.pairs, view.pairs.ties[1])


def test_each_pair_is_a_line_with_a_sign_that_says_why(view):
    view.drawing.draw()
    assert {line.tie.key for line in view.drawing.lines.shown} == {tie.key for tie in view.pairs.ties}
    signs = [sign for sign in view.drawing.signs if sign.isVisible()]
    assert len(signs) == 2
    assert all("Proposed" in sign.toolTip() for sign in signs)
    left, right = view.columns
    for sign in signs:
        assert left.geometry().right() < sign.geometry().center().x() < right.geometry().left()


def test_the_next_pair_and_the_one_before(seat, view):
    seat.press("L")
    assert (current(view), seat.desk.exchange) == (BY_WORDING, "e2")
    assert view.sides.left.exchange == "e3"
    seat.press("L")
    assert (current(view), seat.desk.exchange) == (BY_REFERENCE, "e3")
    seat.press("L")
    assert current(view) == BY_WORDING
    seat.press("Shift+L")
    assert current(view) == BY_REFERENCE
    assert "Answer 2 → Question 3" in view.bar.current.words


def test_going_to_a_question_brings_its_earlier_answer_level(seat, view):
    seat.window.resize(900, 600)
    QApplication.processEvents()
    seat.press("J", "J")
    assert seat.desk.exchange == "e3"
    assert view.sides.left.exchange == "e2"
    question = view.columns[1].reader.cards.place_of("e3", 0)
    answer = view.columns[0].reader.cards.place_of("e2", -1)
    assert abs(question[0] - answer[0]) <= 1
    assert seat.desk.document.id == two.SECOND.id


def test_going_to_an_answer_brings_the_question_that_takes_it_up(seat, view):
    seat.press("F6")
    seat.desk.go("e3")
    assert view.sides.right.exchange == "e2"
    seat.desk.go("e1")
    assert view.sides.right.exchange == "e2"
    assert view.pairs.current is None


def test_a_pair_is_confirmed_and_taken_back(seat, view):
    seat.press("L", "Y")
    assert seat.rows(VERDICTS) == [(*BY_WORDING, "confirmed", "wording")]
    assert seen(view)[0] == (*BY_WORDING, "confirmed")
    assert "Confirmed by Anna de Wit" in words.why(view.pairs, view.pairs.ties[0])
    seat.press("Y")
    assert len(seat.rows(VERDICTS)) == 1
    seat.press("Ctrl+Z")
    assert seat.rows(VERDICTS) == []
    assert seen(view)[0] == (*BY_WORDING, "proposed")
    seat.press("Ctrl+Shift+Z")
    assert seen(view)[0] == (*BY_WORDING, "confirmed")
    assert "Pair confirmed" in seat.window.status.said.accessibleName()


def test_a_pair_that_is_none_is_not_proposed_again(seat, view):
    seat.press("L", "Shift+Y")
    assert seat.rows(VERDICTS) == [(*BY_WORDING, "rejected", "wording")]
    assert seen(view) == [(*BY_REFERENCE, "proposed")]
    assert current(view) == BY_REFERENCE
    seat.reopen()
    seat.press("Ctrl+2")
    QTest.qWait(50)
    assert seen(seat.window.view_shown) == [(*BY_REFERENCE, "proposed")]
    seat.press("Ctrl+Z")
    assert len(seen(seat.window.view_shown)) == 2


def test_a_question_is_paired_by_hand_with_any_answer(seat, view):
    seat.press("Ctrl+L")
    choose(seat, "Answer 4")
    assert seat.rows(VERDICTS) == [("e1", "e4", "confirmed", "hand")]
    assert current(view) == ("e1", "e4")
    assert view.sides.left.exchange == "e4"
    seat.press("Shift+Y")
    assert seat.rows(VERDICTS) == []
    assert len(seen(view)) == 2


def test_an_answer_is_paired_by_hand_with_any_question(seat, view):
    seat.press("F6")
    seat.desk.go("e1")
    seat.press("Ctrl+L")
    choose(seat, "Question 3")
    assert seat.rows(VERDICTS) == [("e3", "e1", "confirmed", "hand")]


def test_to_pair_what_is_proposed_is_to_confirm_it(seat, view):
    seat.desk.go("e3")
    seat.press("Ctrl+L")
    choose(seat, "Answer 2")
    assert seat.rows(VERDICTS) == [(*BY_REFERENCE, "confirmed", "reference")]


def test_a_sign_goes_to_its_pair_and_then_asks(seat, view):
    view.drawing.draw()
    sign = next(each for each in view.drawing.signs if each.tie.later == "e3")
    seat.click(sign)
    assert (current(view), seat.desk.exchange) == (BY_REFERENCE, "e3")
    view.drawing.draw()
    sign = next(each for each in view.drawing.signs if each.tie.later == "e3")
    seat.click(sign)
    choose(seat, "Confirm")
    assert seat.rows(VERDICTS) == [(*BY_REFERENCE, "confirmed", "reference")]


def test_the_bar_counts_and_acts(seat, view):
    seat.click(view.bar.buttons["next-pair"])
    seat.click(view.bar.buttons["confirm-pair"])
    assert seen(view)[0][2] == "confirmed"
    assert not view.bar.buttons["confirm-pair"].isVisible()
    seat.click(view.bar.buttons["remove-pair"])
    assert seat.rows(VERDICTS) == [(*BY_WORDING, "rejected", "wording")]


def test_what_another_coder_confirmed_is_seen_and_judged_anew(seat, view):
    seat.press("L", "Y")
    seat.desk.code_as("Bram")
    assert seen(view)[0] == (*BY_WORDING, "confirmed")
    assert "Anna de Wit" in words.why(view.pairs, view.pairs.ties[0])
    seat.window.focus_reader()
    view.pairs.go(view.pairs.ties[0])
    seat.press("Shift+Y")
    assert sorted(row[2] for row in seat.rows(VERDICTS)) == ["confirmed", "rejected"]
    assert (*BY_WORDING, "confirmed") not in seen(view)


def test_without_two_texts_the_keys_say_so(seat):
    seat.press("Y")
    assert seat.rows(VERDICTS) == []
    assert "beside each other" in seat.window.status.said.accessibleName()


def test_pairs_out_of_sight_are_counted(seat, view):
    seat.window.resize(900, 600)
    QApplication.processEvents()
    for column in view.columns:
        column.reader.cards.verticalScrollBar().setValue(0)
    view.drawing.draw()
    shown = {line.tie.key for line in view.drawing.lines.shown}
    assert len(shown) + sum(view.drawing.lines.beyond) == 2
    assert view.drawing.lines.beyond[0] == 0
