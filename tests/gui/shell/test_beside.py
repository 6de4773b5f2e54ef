"""Two documents beside each other: which ones, on which side one works, and that both are coded alike."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui import stepping
from annotator.gui.beside import kept
from annotator.gui.beside.choices import ChoiceMenu
from annotator.gui.beside.chooser import Chooser, matching
from annotator.model.document import Reference
from annotator.model.edits import RemoveDocument
from annotator.store import documents
from tests.gui.shell import two
from tests.gui.shell.conftest import Seat, new_project
from tests.store.made import addition, document

THIRD = document("ah-tk-20222023-900", 1)


@pytest.fixture
def seat(empty_window, tmp_path) -> Seat:
    """A set, its follow-up, another set; the first set is open."""
    path = tmp_path / "bruggen.annotator"
    project = new_project(path)
    for made in (two.FIRST, two.SECOND, THIRD):
        project.apply(addition(made, f"{made.structure.header.number}.txt"))
    empty_window.resize(1440, 900)
    empty_window.take_project(project)
    empty_window.desk.open_document(two.FIRST.id)
    empty_window.focus_reader()
    return Seat(empty_window, path)


@pytest.fixture
def beside(seat):
    """The set left, its follow-up right, shown with its key."""
    QApplication.processEvents()  # the window is active only then
    seat.press("Ctrl+2")
    return seat.window.view_shown


def shown(view) -> tuple[str, str]:
    ids = {made.id: made.structure.header.number[-3:] for made in (two.FIRST, two.SECOND, THIRD)}
    return tuple(ids.get(side.document.id, "?") if side.document else "" for side in view.sides.both)


def focused_in(view, side) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and view.column_of(side).reader.isAncestorOf(focused)


def chip_texts(column) -> list[str]:
    from annotator.gui.chips import CodeChip

    return [chip.text() for chip in column.reader.findChildren(CodeChip) if chip.isVisible() and chip._ink]


# -- which two


def test_a_set_stands_beside_its_follow_up(beside):
    assert shown(beside) == ("-21", "-37")
    assert beside.sides.active is beside.sides.left


def test_a_follow_up_stands_right_of_its_set_though_it_was_open_first(seat):
    seat.desk.open_document(two.SECOND.id, "e2")
    seat.press("Ctrl+2")
    view = seat.window.view_shown
    assert shown(view) == ("-21", "-37")
    assert view.sides.active is view.sides.right
    assert seat.desk.exchange == view.sides.right.exchange == "e2"
    assert focused_in(view, view.sides.right)


def test_the_documents_fold_away_for_two_texts(seat, beside):
    assert not seat.window.body.documents_docked()


def test_a_document_that_belongs_nowhere_asks_for_one_beside_it(seat):
    seat.desk.open_document(THIRD.id)
    seat.press("Ctrl+2")
    view = seat.window.view_shown
    assert "" in shown(view)
    empty = next(column for column in view.columns if column.side.document is None)
    seat.click(empty.nothing.button)
    seat.type("37")
    seat.press("Return")
    assert set(shown(view)) == {"900", "-37"}


def test_another_document_is_chosen_by_number_or_words(seat, beside):
    seat.press("Ctrl+G")
    chooser = seat.window.findChild(Chooser)
    assert chooser.list.count() == 3
    seat.type("nummer ah-tk-20222023")
    assert chooser.list.count() == 1
    seat.press("Return")
    assert shown(beside)[0] == "-21"
    assert beside.sides.right.document.id == THIRD.id
    assert beside.columns[0].reader.isAncestorOf(seat.window.focusWidget())


def test_a_number_finds_its_document_first(seat):
    rows = seat.window.documents.model.all_rows()
    assert [row.number[-2:] for row in matching(rows, "37")] == ["37"]
    assert matching(rows, "ophaalbrug brug 21")[0].id == two.FIRST.id
    assert matching(rows, "zwembad") == []


def test_nothing_that_matches_is_said(seat, beside):
    seat.press("Ctrl+G")
    chooser = seat.window.findChild(Chooser)
    seat.type("zwembad")
    assert chooser.nothing.isVisible()
    seat.press("Return", "Esc")
    assert shown(beside) == ("-21", "-37")


def test_the_list_opens_a_document_beside(seat):
    panel = seat.window.documents
    panel.view.setFocus()
    panel._select(THIRD.id)
    QTest.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    view = seat.window.view_shown
    assert {side.document.id for side in view.sides.both} == {two.FIRST.id, THIRD.id}
    assert seat.desk.document.id == two.FIRST.id


def test_a_menu_on_a_row_opens_it_beside(seat):
    panel = seat.window.documents
    panel.view.setFocus()
    panel._select(THIRD.id)
    place = panel.view.visualRect(panel.view.currentIndex()).center()
    QApplication.sendEvent(
        panel.view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, panel.view.viewport().mapToGlobal(place)),
    )
    menu = panel.findChild(ChoiceMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert {side.document.id for side in seat.window.view_shown.sides.both} == {two.FIRST.id, THIRD.id}


def test_open_beside_leads_to_the_passage_and_leaves_what_one_reads(seat):
    seat.desk.go("e2")
    seat.window.open_beside(two.SECOND.id, "e3")
    view = seat.window.view_shown
    assert shown(view) == ("-21", "-37")
    assert (seat.desk.document.id, seat.desk.exchange) == (two.FIRST.id, "e2")
    assert view.sides.right.exchange == "e3"
    seat.window.open_beside(THIRD.id)
    assert view.sides.other.document.id == THIRD.id


def test_a_document_that_is_gone_is_said_and_nothing_else_happens(seat, beside):
    seat.window.open_beside("gone")
    assert seat.window.banner.isVisible()
    assert shown(beside) == ("-21", "-37")


def test_the_pair_is_kept(seat, beside):
    seat.window.open_beside(THIRD.id)
    seat.reopen()
    seat.press("Ctrl+2")
    assert {side.document.id for side in seat.window.view_shown.sides.both} == {two.FIRST.id, THIRD.id}
    assert set(kept.pair(seat.path)) == {two.FIRST.id, THIRD.id}


def test_a_kept_document_that_was_taken_out_since_is_no_fault(seat, beside):
    seat.window.open_beside(THIRD.id)
    seat.press("Ctrl+1")
    seat.desk.apply(RemoveDocument(THIRD.id))
    seat.reopen()
    seat.press("Ctrl+2")
    assert not seat.window.banner.isVisible()


def test_going_on_in_the_list_brings_the_partner_along(seat, beside):
    seat.window.open_beside(THIRD.id)
    seat.press("Ctrl+1")
    seat.desk.open_document(THIRD.id)
    seat.press("Ctrl+2", "Ctrl+1")
    seat.desk.open_document(two.SECOND.id)
    seat.press("Ctrl+2")
    assert shown(seat.window.view_shown) == ("-21", "-37")


# -- on which side one works


def test_f6_goes_to_the_other_side_and_back(seat, beside):
    seat.press("F6")
    assert seat.desk.document.id == two.SECOND.id
    assert beside.reader is beside.columns[1].reader
    assert focused_in(beside, beside.sides.right)
    assert beside.columns[1].here.isVisible()
    assert beside.columns[0].turn.isVisible()
    assert "keys work here" in beside.columns[1].reader.cards.accessibleName()
    seat.press("F6")
    assert seat.desk.document.id == two.FIRST.id
    assert focused_in(beside, beside.sides.left)


def test_a_click_works_in_that_side(seat, beside):
    view = beside.columns[1].reader.cards.view_of(1)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QApplication.processEvents()
    assert (seat.desk.document.id, seat.desk.exchange) == (two.SECOND.id, "e2")
    seat.press("2")
    assert seat.rows("select document, exchange, code from annotations") == [(two.SECOND.id, "e2", "evasive")]
    seat.click(beside.columns[0].turn)
    assert seat.desk.document.id == two.FIRST.id


def test_a_click_into_a_text_puts_the_focus_and_the_keys_there(seat, beside):
    pane = beside.columns[1].reader.cards.pane_of(0, 1)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QApplication.processEvents()
    assert seat.desk.document.id == two.SECOND.id
    assert beside.sides.active is beside.sides.right


def test_tab_goes_from_side_to_side_and_on_to_the_codes(seat, beside):
    stops = []
    for _ in range(4):
        now = QApplication.focusWidget()
        stops.append(
            next(
                (
                    n
                    for n, stop in enumerate(stepping.panel_stops(seat.window))
                    if stop is now or stop.isAncestorOf(now)
                ),
                None,
            )
        )
        seat.press("Tab")
    assert stops == [0, 1, 2, 3]
    assert seat.desk.document.id == two.SECOND.id


def test_codes_and_status_follow_the_side(seat, beside):
    seat.press("1")
    assert seat.window.status.tagged.text() == "1 of 4 tagged"
    seat.press("F6")
    assert seat.window.status.tagged.text() == "0 of 3 tagged"
    assert seat.window.codes.tags.title.text() == "Answer 1"
    seat.press("J", "M")
    seat.type("een vraag")
    seat.press("Esc", "F6")
    assert seat.rows("select document, exchange, text from memos") == [(two.SECOND.id, "e2", "een vraag")]
    seat.desk.go("e1")
    assert [card.chip.text() for card in seat.window.codes.tags.cards] == ["Concrete"]


def test_moving_selecting_and_tagging_are_those_of_the_side(seat, beside):
    seat.press("F6", "J", "S", "3")
    (code, target, quote) = seat.rows()[0]
    assert (code, target) == ("deferred", "span")
    assert quote == two.LATER[1][1]
    assert beside.sides.left.exchange != "e4"


def test_a_tag_shows_on_its_own_side_only_and_undo_turns_to_it(seat, beside):
    seat.press("1")
    assert chip_texts(beside.columns[0]) == ["Concrete"]
    assert chip_texts(beside.columns[1]) == []
    seat.press("F6", "J")
    seat.press("Ctrl+Z")
    assert seat.rows() == []
    assert seat.desk.document.id == two.FIRST.id
    assert beside.sides.active is beside.sides.left
    assert shown(beside) == ("-21", "-37")
    seat.press("Ctrl+Shift+Z")
    assert len(seat.rows()) == 1


def test_the_same_document_on_both_sides_shows_a_tag_on_both(seat, beside):
    seat.window.open_beside(two.FIRST.id)
    assert shown(beside) == ("-21", "-21")
    seat.press("2")
    assert chip_texts(beside.columns[0]) == chip_texts(beside.columns[1]) == ["Evasive"]
    seat.press("F6", "2")
    assert chip_texts(beside.columns[0]) == chip_texts(beside.columns[1]) == []
    assert seat.rows() == []
    assert beside.pairs.ties == []


def test_scrolling_one_side_leaves_the_other(seat):
    seat.window.resize(900, 600)
    seat.press("Ctrl+2")
    left, right = (column.reader.cards.verticalScrollBar() for column in seat.window.view_shown.columns)
    before = left.value()
    right.setValue(right.maximum())
    assert right.value() > 0
    assert left.value() == before


def test_going_over_keeps_what_is_seen(seat):
    seat.window.resize(900, 600)
    seat.press("Ctrl+2")
    bars = [column.reader.cards.verticalScrollBar() for column in seat.window.view_shown.columns]
    bars[1].setValue(60)
    places = [bar.value() for bar in bars]
    seat.press("F6", "F6")
    assert [bar.value() for bar in bars] == places


def test_sides_are_swapped(seat, beside):
    seat.press("Ctrl+F6")
    assert shown(beside) == ("-37", "-21")
    assert beside.sides.active is beside.sides.right
    assert seat.desk.document.id == two.FIRST.id
    seat.press("1")
    assert chip_texts(beside.columns[1]) == ["Concrete"]


def test_the_keys_for_follow_up_and_earlier_set_go_over(seat, beside):
    seat.press("Alt+Right")
    assert shown(beside) == ("-21", "-37")
    assert beside.sides.active is beside.sides.right
    assert focused_in(beside, beside.sides.right)
    seat.press("Alt+Left", "1")
    assert shown(beside) == ("-21", "-37")
    assert seat.rows("select document from annotations") == [(two.FIRST.id,)]
    seat.press("]")
    assert shown(beside) == ("-21", "-37")


# -- what may go wrong


def test_a_document_that_is_taken_out_leaves_the_other(seat, beside):
    seat.desk.apply(RemoveDocument(two.FIRST.id))
    assert seat.desk.document.id == two.SECOND.id
    assert beside.isVisible()
    seat.press("1")
    assert seat.rows("select document from annotations") == [(two.SECOND.id,)]
    seat.press("F6")
    assert seat.desk.document.id == two.SECOND.id


def test_a_correction_is_seen_on_the_side_that_one_does_not_work_in(seat, beside):
    from annotator.model.correction_edits import SplitExchange

    answer = two.SECOND.structure.exchanges[2].answer
    seat.desk.apply(SplitExchange(two.SECOND.id, "e3", answer.span.start))
    assert len(beside.sides.right.exchanges()) == 4
    assert len(beside.columns[1].reader.cards.source.cards) == 4
    assert seat.desk.document.id == two.FIRST.id


def test_another_coder_sees_own_tags_on_both_sides(seat, beside):
    seat.press("1", "F6", "2")
    seat.desk.code_as("Bram")
    assert chip_texts(beside.columns[0]) == chip_texts(beside.columns[1]) == []
    seat.press("3")
    assert seat.rows("select name from annotations a join coders c on c.id = a.coder where code = 'deferred'") == [
        ("Bram",)
    ]


def test_closing_and_opening_another_project_empties_both_sides(seat, beside, tmp_path):
    other = new_project(tmp_path / "ander.annotator")
    other.apply(addition(THIRD, "x.txt"))
    seat.window.take_project(other)
    assert {side.document.id for side in beside.sides.both if side.document} <= {THIRD.id}


def test_a_document_that_cites_itself_and_two_that_cite_each_other(empty_window, tmp_path):
    def citing(made, number):
        references = (Reference("set", number, made.structure.exchanges[0].questions[0].span),)
        return replace(made, structure=replace(made.structure, references=references))

    own = citing(THIRD, "ah-tk-20222023-900")
    round_trip = citing(two.FIRST, "ah-tk-20232024-37")
    project = new_project(tmp_path / "kring.annotator")
    for made in (own, round_trip, two.SECOND):
        project.apply(addition(made, "x.txt"))
    empty_window.take_project(project)
    seat = Seat(empty_window, tmp_path / "kring.annotator")
    seat.desk.open_document(own.id)
    seat.press("Ctrl+2")
    view = seat.window.view_shown
    assert [side.document.id for side in view.sides.both if side.document] == [own.id]
    seat.window.open_beside(own.id)
    seat.press("F6", "1", "L", "Ctrl+T", "Ctrl+1")
    seat.desk.open_document(round_trip.id)
    seat.press("Ctrl+2")
    assert view.pairs.earlier.document.id == round_trip.id
    seat.press("L", "F6", "Alt+Left", "Alt+Right", "Ctrl+T")
    assert len(seat.window.view_shown.rows) == 2


def test_a_window_that_only_reads_shows_both(seat, beside):
    from annotator.store.project import open_project

    seat.window.close_project()
    seat.window.take_project(open_project(seat.path, read_only=True))
    seat.press("Ctrl+2", "1", "Y")
    assert seat.rows() == []
    assert documents.holds(seat.desk.project, two.FIRST.id)


def test_larger_text_on_both_sides(seat, beside):
    before = [column.reader.cards._look.size for column in beside.columns]
    seat.press("Ctrl++")
    assert [column.reader.cards._look.size for column in beside.columns] == [size + 1 for size in before]
