"""Marking how the parts of a question were answered: real keys and clicks, and what they leave in the file."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui.reader.part_line import PartLine
from annotator.model.document import Span
from annotator.model.edits import AddDocument
from tests.gui.reader import made
from tests.gui.shell.conftest import Seat

MARKS = "select part, mark from part_marks order by part"


@pytest.fixture
def parted(seat: Seat) -> Seat:
    """At the second answer of a set: a question that asks four things."""
    document = made.document()
    assert seat.desk.project
    seat.desk.project.apply(AddDocument.of(document, b"", "molens.txt"))
    seat.window.resize(1440, 900)
    seat.desk.open_document(document.id, "e2")
    seat.window.focus_reader()
    return seat


def line(seat: Seat) -> PartLine:
    focused = QApplication.focusWidget()
    assert isinstance(focused, PartLine)
    return focused


def lines(seat: Seat) -> list[str]:
    return [each.accessibleName() for each in seat.window.reader.cards.part_lines()]


def parts(seat: Seat) -> list[str]:
    exchange = seat.desk.current()
    assert exchange
    assert seat.desk.document
    return [seat.desk.document.document.quote(span) for span in exchange.questions[0].parts]


def aside(seat: Seat) -> str:
    view = seat.window.reader.cards.view_of(1)
    assert view
    return view.passages[-1]._aside.text()


def test_p_leads_to_the_parts_and_digits_mark_them_and_go_on(parted):
    parted.press("P", "1", "2", "4")
    assert parted.rows(MARKS) == [(0, "answered"), (1, "partly"), (2, "not")]
    assert line(parted).accessibleName() == "Vraag 2, Part d: Not marked yet"
    assert parted.rows() == [], "no code was given"
    assert aside(parted) == "50% complete · 3 of 4 parts marked"
    parted.press("5")
    assert lines(parted) == [
        "Vraag 2, Part a: Answered",
        "Vraag 2, Part b: Partly answered",
        "Vraag 2, Part c: Not answered",
        "Vraag 2, Part d: Does not apply",
    ]
    assert aside(parted) == "50% complete"
    assert "50% complete" in parted.window.reader._header._dates.accessibleName()


def test_escape_leaves_the_parts_and_digits_tag_again(parted):
    parted.press("P", "3", "Esc", "1")
    assert parted.rows(MARKS) == [(0, "implicitly")]
    assert [row[:2] for row in parted.rows()] == [("concrete", "answer")]
    assert not parted.window.reader.task_bar.isVisible()


def test_the_bar_says_which_part_and_can_be_clicked(parted, qtbot):
    bar = parted.window.reader.task_bar
    assert not bar.isVisible()
    parted.press("P", "P")
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: bar.title.text() == "How was this answered? Vraag 2, Part b")
    names = [button.accessibleName() for button in bar.buttons]
    assert names[:2] == ["Answered (1)", "Partly answered (2)"]
    parted.click(bar.buttons[3])
    assert parted.rows(MARKS) == [(1, "not")]
    assert line(parted).state.number == 2
    parted.click(bar.buttons[-1])
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_mark_is_changed_taken_back_and_undone(parted):
    parted.press("P", "1", "Up", "4")
    assert parted.rows(MARKS) == [(0, "not")]
    parted.press("Up", "0")
    assert parted.rows(MARKS) == []
    parted.press("Ctrl+Z")
    assert parted.rows(MARKS) == [(0, "not")]
    assert lines(parted)[0] == "Vraag 2, Part a: Not answered"
    parted.press("Ctrl+Z")
    assert parted.rows(MARKS) == [(0, "answered")]
    assert parted.window.status.said.accessibleName() == "Part a of answer 2: Answered"
    assert line(parted).state.number == 0, "one is still at the parts"


def test_the_last_part_is_marked_anew_and_the_next_answer_begins_with_its_first(parted):
    parted.press("P", "Up", "1", "2")
    assert parted.rows(MARKS) == [(3, "partly")]
    assert "Last part" in parted.window.status.said.accessibleName()
    parted.press("J", "1")
    assert parted.desk.exchange == "e3"
    assert parted.rows("select exchange, part, mark from part_marks order by exchange") == [
        ("e2", 3, "partly"),
        ("e3", 0, "answered"),
    ]
    assert parted.rows() == []


def test_a_click_on_a_part_asks_for_its_mark(parted):
    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text().partition("\t")[0] for action in menu.actions()]
        assert "Join with the next part" in words
        for _ in range(3):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(50, choose)
    parted.click(parted.window.reader.cards.part_lines()[2])
    assert parted.rows(MARKS) == [(2, "implicitly")]


def test_a_click_in_the_text_ends_marking(parted):
    parted.press("P")
    pane = parted.window.reader.cards.view_of(1).passages[-1].pane
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    parted.press("2")
    assert parted.rows(MARKS) == []
    assert [row[0] for row in parted.rows()] == ["evasive"]


def test_parts_are_joined_and_split_by_key_with_their_marks(parted):
    before = parts(parted)
    parted.press("P", "1", "1", "P", "P", "Ctrl+Shift+J")
    assert len(parts(parted)) == 3
    assert parts(parted)[0] == f"{before[0]} {before[1]}"
    assert parted.rows(MARKS) == [(0, "answered")]
    assert line(parted).state.number == 0
    parted.press("Esc")
    at = parted.desk.document.document.text.index("wat hierbij")
    parted.window.reader.select(Span(at, at + 3))
    parted.press("Ctrl+Shift+P")
    assert parts(parted)[1].startswith("wat hierbij")
    assert parted.rows(MARKS) == [(0, "answered"), (1, "answered")]
    assert line(parted).state.number == 1
    parted.press("Ctrl+Z", "Ctrl+Z")
    assert parts(parted) == before
    assert parted.rows(MARKS) == [(0, "answered"), (1, "answered")]


def test_q_leads_to_the_question_and_back(parted):
    parted.press("Q", "Shift+Right")
    document = parted.desk.document.document
    assert document.quote(parted.window.reader.selection()) == "Kunt"
    parted.press("Q", "Shift+Right")
    assert document.quote(parted.window.reader.selection()) == "Het"


def test_split_says_where_to_click_when_the_caret_is_elsewhere(parted):
    parted.press("Ctrl+Shift+P")
    assert "Click in the question" in parted.window.status.said.accessibleName()
    assert len(parts(parted)) == 4


def test_marks_of_another_coder_are_not_shown(parted):
    parted.press("P", "1", "Esc")
    parted.desk.code_as("Bram")
    assert lines(parted)[0].endswith("Not marked yet")
    assert aside(parted) == ""
