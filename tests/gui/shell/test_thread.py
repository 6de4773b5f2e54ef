"""The thread of a document: in time order, with the days between, how each was coded, and where each leads."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.document import Document, Header, Structure
from annotator.store import threads
from tests.gui.shell import two
from tests.gui.shell.conftest import Seat, new_project
from tests.store.made import addition, document

_NOTICE = Header(
    "ah-tk-20232024-15", subject="de ophaalbrug", submitted=date(2024, 1, 8), received=date(2024, 1, 25)
)
DELAY = Document("Uitstel van de beantwoording over de ophaalbrug.", Structure("delay", _NOTICE))
FIRST = replace(
    two.FIRST,
    structure=replace(
        two.FIRST.structure, header=replace(two.FIRST.structure.header, see_also=("ah-tk-20232024-15",))
    ),
)
OTHER = document("ah-tk-20222023-900", 1)


@pytest.fixture
def seat(empty_window, tmp_path) -> Seat:
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    for made in (two.SECOND, OTHER, FIRST, DELAY):
        project.apply(addition(made, f"{made.structure.header.number}.txt"))
    empty_window.resize(1440, 900)
    empty_window.take_project(project)
    empty_window.desk.open_document(FIRST.id)
    empty_window.focus_reader()
    QApplication.processEvents()
    return Seat(empty_window, path)


def rows(view) -> list[tuple[str, str, str]]:
    return [(row.part.text(), row.number.text(), row.gap.text()) for row in view.rows]


def test_the_matter_in_time_order_with_the_days_between(seat):
    seat.press("Ctrl+T")
    view = seat.window.view_shown
    assert [row[:2] for row in rows(view)] == [("Delay notice", "15"), ("Answers", "21"), ("Follow-up", "37")]
    assert [row[2].split()[0] if row[2] else "" for row in rows(view)] == ["", "7", "61"]
    assert [row.is_open for row in view.rows] == [False, True, False]


def test_how_each_was_coded(seat):
    seat.press("1", "J", "1", "2", "Ctrl+T")
    (_, row, later) = seat.window.view_shown.rows
    assert [chip.text() for chip in row._chips] == ["Concrete 2", "Evasive 1"]
    assert row.coded.text() == "2 of 4 tagged"
    assert "Concrete 2" in row.accessibleName()
    assert later._chips == []
    seat.press("Ctrl+Z")
    assert [chip.text() for chip in row._chips] == ["Concrete 2"]


def test_enter_opens_a_document_and_shift_enter_shows_it_beside(seat):
    seat.press("Ctrl+T", "Down")
    assert QApplication.focusWidget() is seat.window.view_shown.rows[2]
    seat.press("Return")
    assert seat.window.view.id == "question-answer"
    assert seat.desk.document.id == two.SECOND.id
    seat.press("Ctrl+T", "Up")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert {side.document.id for side in seat.window.view_shown.sides.both} == {FIRST.id, two.SECOND.id}


def test_a_click_opens_and_a_button_shows_beside(seat):
    seat.press("Ctrl+T")
    view = seat.window.view_shown
    seat.click(view.rows[0].beside)
    assert seat.window.view.id == "document-document"
    seat.press("Ctrl+T")
    QTest.mouseClick(view.rows[2], Qt.MouseButton.LeftButton, pos=view.rows[2].card.geometry().center())
    assert (seat.window.view.id, seat.desk.document.id) == ("question-answer", two.SECOND.id)


def test_a_document_of_no_matter_stands_alone(seat):
    seat.desk.open_document(OTHER.id)
    seat.press("Ctrl+T")
    view = seat.window.view_shown
    assert [row.number.text() for row in view.rows] == ["900"]
    assert "no other document" in view.subtitle.text()
    seat.desk.open_document(FIRST.id)
    assert len(view.rows) == 3


def test_nothing_is_tagged_where_no_text_is_seen(seat):
    seat.press("Ctrl+T", "1")
    assert seat.rows() == []
    assert "No text is shown" in seat.window.status.said.accessibleName()


def test_the_nearest_come_first_and_one_case_belongs_together(seat):
    project = seat.desk.project
    assert threads.near(project, FIRST.id)[0] == FIRST.id
    assert set(threads.near(project, FIRST.id)) == {FIRST.id, two.SECOND.id, DELAY.id}
    letters = [
        Document(
            f"Zaak 2024Z00077. Brief {at} over de sluis.",
            Structure("letter", Header(f"brief-{at}", case="2024Z00077")),
        )
        for at in (1, 2)
    ]
    for made in letters:
        project.apply(addition(made, "brief.txt"))
    assert set(threads.near(project, letters[0].id)) == {each.id for each in letters}
