"""Working on passages: bounds, place, code, and the phrase of the question that they answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.reader import snapping
from annotator.gui.reader.highlights import LIT, PLAIN, QUIET
from annotator.gui.reader.pane import TextPane
from annotator.model.edits import AddDocument
from tests.gui.reader import made
from tests.gui.shell.conftest import Seat

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
QUOTES = "select code, quote from annotations order by created, rowid"
TIES = "select question_quote from annotations where question_start is not null"


@pytest.fixture
def coded(seat: Seat) -> Iterator[Seat]:
    """At the second answer of a set, of which a passage is tagged as evasive."""
    document = made.document()
    assert seat.desk.project
    seat.desk.project.apply(AddDocument.of(document, b"", "molens.txt"))
    seat.window.resize(1440, 900)
    seat.desk.open_document(document.id, "e2")
    seat.window.focus_reader()
    seat.select("niet mogelijk om in kaart")
    seat.window.run_by_id("code.evasive")
    seat.window.reader.clear_selection()
    QApplication.processEvents()
    yield seat
    snapping._held.clear()


def pane(seat: Seat, passage: int = -1) -> TextPane:
    view = seat.window.reader.cards.view_of(1)
    assert view
    return view.passages[passage].pane


def place(seat: Seat, words: str, passage: int = -1, end: bool = False) -> QPoint:
    shown = pane(seat, passage).shown
    assert shown
    assert seat.desk.document
    at = seat.desk.document.document.text.index(words, shown.span.start) + (len(words) if end else 0)
    return pane(seat, passage).place_of(shown.unit(at, end=end)).toRect().center() + QPoint(0 if end else 2, 0)


def click(seat: Seat, words: str, passage: int = -1) -> None:
    QTest.mouseClick(pane(seat, passage).viewport(), LEFT, NONE, place(seat, words, passage))
    QApplication.processEvents()


def drag(seat: Seat, start: QPoint, end: QPoint, passage: int = -1, alt: bool = False) -> None:
    viewport = pane(seat, passage).viewport()
    keys = Qt.KeyboardModifier.AltModifier if alt else NONE
    QTest.mousePress(viewport, LEFT, keys, start)
    for at in ((start + end) / 2, end):
        QTest.mouseMove(viewport, at)
    QTest.mouseRelease(viewport, LEFT, keys, end)
    QApplication.processEvents()


def tones(seat: Seat, passage: int) -> list[int]:
    return [each.tone for each in pane(seat, passage)._highlights]


def test_a_passage_grows_and_shrinks_by_key(coded):
    coded.press("B")
    assert coded.window.reader.task_bar.isVisible()
    coded.press("Shift+Right", "Shift+Right", "O", "Shift+Right", "Return")
    assert coded.rows(QUOTES) == [("evasive", "mogelijk om in kaart te brengen")]
    assert not coded.window.reader.task_bar.isVisible()
    coded.press("Ctrl+Z")
    assert coded.rows(QUOTES) == [("evasive", "niet mogelijk om in kaart")], "one step back undoes the whole"


def test_escape_leaves_a_passage_as_it_was(coded):
    coded.press("B", "Shift+Right", "Esc")
    assert coded.rows(QUOTES) == [("evasive", "niet mogelijk om in kaart")]
    assert coded.window.reader.selection() is None
    coded.press("1")
    assert len(coded.rows()) == 2, "keys tag again"


def test_a_passage_moves_to_what_is_selected_instead(coded):
    coded.press("B", "S", "S")
    chosen = coded.desk.document.document.quote(coded.window.reader.selection())
    coded.press("Return")
    assert coded.rows(QUOTES) == [("evasive", chosen)]


def test_a_code_key_gives_the_passage_another_code(coded):
    coded.press("B", "3")
    assert coded.rows() == [("deferred", "span", "niet mogelijk om in kaart")]
    coded.press("Esc", "Ctrl+Z")
    assert coded.rows()[0][0] == "evasive"


def test_a_passage_cannot_come_to_say_twice_the_same(coded):
    coded.select("Ook kan uit de cijfers")
    coded.press("2", "Esc", "T", "B")
    coded.select("niet mogelijk om in kaart")
    first = coded.rows(QUOTES)
    coded.press("Return")
    if coded.rows(QUOTES) == first:  # the other one was chosen: it is the first that is there already
        coded.press("Esc")
    assert sorted(coded.rows(QUOTES)) == [
        ("evasive", "Ook kan uit de cijfers"),
        ("evasive", "niet mogelijk om in kaart"),
    ]


def test_a_click_shows_handles_and_dragging_one_moves_that_end(coded):
    assert pane(coded).handle_bars() == {}
    click(coded, "mogelijk")
    bars = pane(coded).handle_bars()
    assert set(bars) == {"start", "end"}
    drag(coded, bars["end"].center().toPoint(), place(coded, "breng", end=True))
    assert coded.rows(QUOTES) == [("evasive", "niet mogelijk om in kaart te brengen")]
    bars = pane(coded).handle_bars()
    snapping.turn(False)
    drag(coded, bars["start"].center().toPoint(), place(coded, "ogelijk"))
    assert coded.rows(QUOTES) == [("evasive", "ogelijk om in kaart te brengen")]
    coded.press("Ctrl+Z", "Ctrl+Z")
    assert coded.rows(QUOTES) == [("evasive", "niet mogelijk om in kaart")]
    coded.press("Esc")
    assert pane(coded).handle_bars() == {}


def test_clicks_walk_the_passages_that_overlap_and_choose_their_tag(coded):
    coded.select("regionale molenraden niet mogelijk om")
    coded.press("3", "Esc")
    click(coded, "mogelijk")
    first = coded.window.codes.chosen_tag().code
    click(coded, "mogelijk")
    second = coded.window.codes.chosen_tag().code
    assert {first, second} == {"evasive", "deferred"}
    click(coded, "Daaronder")
    assert pane(coded).handle_bars() == {}


def test_t_shows_where_the_next_tag_stands(coded):
    coded.press("T")
    assert set(pane(coded).handle_bars()) == {"start", "end"}
    assert tones(coded, -1) == [LIT]


def test_a_passage_is_tied_to_a_phrase_of_the_question_by_key_and_untied(coded):
    coded.press("Shift+T")
    assert "Select the phrase" in coded.window.reader.task_bar.title.text()
    coded.press("Shift+Right", "Shift+Right", "Return")
    assert coded.rows(TIES) == [("Kunt u",)]
    assert coded.window.status.said.accessibleName() == "Evasive on answer 2 tied to the question"
    assert "answers “Kunt u”" in coded.window.codes.tags.cards[0].quote.text()
    coded.press("Esc")
    assert tones(coded, 0) == [QUIET]
    coded.press("Shift+T")
    assert coded.desk.document.document.quote(coded.window.reader.selection()) == "Kunt u"
    coded.press("U")
    assert coded.rows(TIES) == []
    coded.press("Ctrl+Z")
    assert coded.rows(TIES) == [("Kunt u",)]


def test_a_passage_is_tied_by_mouse(coded):
    click(coded, "mogelijk")
    drag(coded, place(coded, "hoeveel", 0), place(coded, "molens", 0, end=True), 0)
    coded.window.run_by_id("tie")
    assert coded.rows(TIES) == [("hoeveel molens",)]


def test_what_is_selected_in_the_answer_is_no_phrase_of_the_question(coded):
    coded.press("Shift+T")
    coded.select("Ook kan")
    coded.press("Return")
    assert coded.rows(TIES) == []
    assert coded.window.banner.isVisible()


def test_pointing_at_one_end_of_a_tie_lights_both(coded):
    coded.press("Shift+T", "Shift+Right", "Return", "Esc", "Esc")
    assert tones(coded, 0) == [QUIET]
    QTest.mouseMove(pane(coded, 0).viewport(), place(coded, "Kunt", 0))
    assert (tones(coded, 0), tones(coded, -1)) == ([LIT], [LIT])
    QTest.mouseMove(pane(coded).viewport(), place(coded, "Daaronder"))
    assert (tones(coded, 0), tones(coded, -1)) == ([QUIET], [PLAIN])


def test_the_line_of_a_tie_is_drawn_between_the_columns(coded):
    view = coded.window.reader.cards.view_of(1)
    gap = view.grab().toImage()
    coded.press("Shift+T", "Shift+Right", "Return", "Esc")
    tied = view.grab().toImage()
    assert gap != tied
    question, answer = view.passages[0], view.passages[-1]
    middle = (question.mapTo(view, QPoint(question.width(), 0)).x() + answer.mapTo(view, QPoint()).x()) // 2
    plain = gap.pixelColor(middle, 100)
    assert any(tied.pixelColor(middle, y) != plain for y in range(30, view.height() - 10))


def test_snapping_can_be_turned_off(coded):
    coded.press("Ctrl+Shift+W")
    drag(coded, place(coded, "echts gedif"), place(coded, "gedifferen", end=True))
    document = coded.desk.document.document
    assert document.quote(coded.window.reader.selection()) == "echts gedifferen"
    drag(coded, place(coded, "echts gedif"), place(coded, "gedifferen", end=True), alt=True)
    assert document.quote(coded.window.reader.selection()) == "slechts gedifferentieerd"
    coded.press("Esc", "Ctrl+Shift+W")
    drag(coded, place(coded, "echts gedif"), place(coded, "gedifferen", end=True))
    assert document.quote(coded.window.reader.selection()) == "slechts gedifferentieerd"


def test_undoing_the_tag_ends_the_work_on_its_passage(coded):
    coded.press("B")
    assert coded.window.reader.task_bar.isVisible()
    coded.press("Ctrl+Z")
    assert coded.rows() == []
    assert not coded.window.reader.task_bar.isVisible()
    assert pane(coded).handle_bars() == {}
    coded.press("Return", "1")
    assert [row[0] for row in coded.rows()] == ["concrete"]


def test_going_on_leaves_a_passage_alone(coded):
    coded.press("B", "Shift+Right", "J")
    assert not coded.window.reader.task_bar.isVisible()
    coded.press("1")
    assert [row[0] for row in coded.rows()] == ["evasive", "concrete"]
    assert coded.rows(QUOTES)[0] == ("evasive", "niet mogelijk om in kaart")
