import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.reader import made
from tests.gui.reader.conftest import Desktop

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_shift_and_arrows_grow_and_shrink_by_words(at: Desktop) -> None:
    at.open(made.document())
    at.desk.go("e3")
    for wanted in ("Ja", "Ja, die", "Ja, die mening"):
        at.press(Qt.Key.Key_Right, SHIFT)
        assert at.selected() == wanted
    at.press(Qt.Key.Key_Left, SHIFT)
    assert at.selected() == "Ja, die"
    at.press(Qt.Key.Key_Right, SHIFT | CONTROL)
    at.press(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert at.selected() == "Ja, die m"
    at.press(Qt.Key.Key_Escape)
    assert at.selected() == ""


def test_shift_down_takes_the_next_line_as_well(at: Desktop) -> None:
    at.open(made.document())
    at.desk.go("e2")
    at.press(Qt.Key.Key_Down, SHIFT)
    assert at.selected().startswith("Het is voor de regionale molenraden niet mogelijk om in kaart")
    first = at.selected()
    at.press(Qt.Key.Key_Down, SHIFT)
    assert at.selected().startswith(first)
    assert len(at.selected()) > len(first) + 20
    at.press(Qt.Key.Key_Up, SHIFT)
    at.press(Qt.Key.Key_Up, SHIFT)
    assert len(at.selected()) < len(first)


def test_s_takes_the_sentence_and_then_the_next(at: Desktop) -> None:
    at.open(made.document())
    at.desk.go("e3")
    at.press(Qt.Key.Key_S)
    assert at.selected() == "Ja, die mening deel ik."
    at.press(Qt.Key.Key_S)
    assert at.selected() == "Ik ben hierover in gesprek met de provincies."
    at.press(Qt.Key.Key_S)
    assert at.selected() == "Uw Kamer wordt hierover voor de zomer geïnformeerd."


def test_the_mouse_takes_whole_words_and_with_alt_what_it_touched(at: Desktop) -> None:
    at.open(made.document())
    pane = at.pane(1)
    at.drag(pane, "slechts gedif", "wiekenkr")
    assert at.desk.exchange == "e2"
    assert at.selected() == "slechts gedifferentieerd worden op bouwjaar en, sinds 2021, op type wiekenkruis"
    at.drag(pane, "echts gedif", "wiekenkr", ALT)
    assert at.selected() == "echts gedifferentieerd worden op bouwjaar en, sinds 2021, op type wiekenkr"


def test_a_selection_over_an_emoji_and_a_note_mark_is_canonical(at: Desktop) -> None:
    at.open(made.document())
    at.drag(at.pane(1), "wiekenkruis.", "Daaronder")
    assert at.selected() == "wiekenkruis. 🙂 Daaronder"
    at.drag(at.pane(2), "provincies.", "Uw Kamer")
    assert at.selected() == "provincies. Uw Kamer"
    at.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "provincies. Uw Kamer"


def test_a_selection_in_a_question_is_one_of_its_exchange(at: Desktop) -> None:
    at.open(made.document())
    at.drag(at.pane(1, 0), "gemiddelde duur", "oorzaken?")
    assert at.desk.exchange == "e2"
    assert at.selected() == "gemiddelde duur was? Heeft u een beeld van de oorzaken?"


def test_a_click_makes_a_card_current_and_takes_the_selection_from_the_other(at: Desktop) -> None:
    at.open(made.document())
    at.press(Qt.Key.Key_S)
    assert at.selected() == "Ja."
    at.click(at.pane(2), "gesprek")
    assert at.desk.exchange == "e3"
    assert at.selected() == ""
    assert not at.pane(0).textCursor().hasSelection()
    at.press(Qt.Key.Key_S)
    assert at.selected() == "Ik ben hierover in gesprek met de provincies."


def test_going_on_drops_the_selection(at: Desktop, qtbot) -> None:
    at.open(made.document())
    at.press(Qt.Key.Key_S)
    with qtbot.waitSignal(at.reader.selection_changed):
        at.desk.go("e2")
    assert at.reader.selection() is None


def test_a_selection_outlives_scrolling_away_and_back(at: Desktop) -> None:
    at.open(made.long_document(40, 20_000))
    at.press(Qt.Key.Key_S)
    taken = at.selected()
    bar = at.reader.cards.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert at.reader.cards.view_of(0) is None
    assert at.selected() == taken
    bar.setValue(0)
    assert at.pane(0).textCursor().hasSelection()
    assert at.selected() == taken


def test_any_span_can_be_selected_and_read_back(at: Desktop) -> None:
    at.open(made.document())
    answer = next(each.answer for each in at.desk.exchanges() if each.id == "e2")
    assert answer

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.integers(*answer.span), min_size=2, max_size=2, unique=True).map(sorted))
    def check(edges: list[int]) -> None:
        wanted = at.document.text[slice(*edges)]
        at.reader.select(type(answer.span)(*edges))
        assert at.selected() == wanted
        pane = at.pane(1)
        cursor = pane.textCursor()
        assert pane.shown
        shown = pane.shown.span_of(cursor.selectionStart(), cursor.selectionEnd())
        assert (at.document.quote(shown) if shown else "").strip() == wanted.strip()

    check()


@pytest.mark.parametrize("words", ["e3", "e2"])
def test_the_caret_begins_before_the_current_answer(at: Desktop, words: str) -> None:
    at.open(made.document())
    at.desk.go(words)
    answer = at.desk.current()
    assert answer
    assert answer.answer
    assert at.reader.cards.selecting.caret == answer.answer.span.start


def test_nothing_moves_under_a_mouse_that_is_pressed(at: Desktop) -> None:
    at.open(made.document())
    bar = at.reader.cards.verticalScrollBar()
    at.reader.resize(880, 500)
    QGuiApplication.processEvents()
    bar.setValue(200)
    pane = at.pane(2)
    before = pane.mapTo(at.reader, pane.rect().topLeft())
    at.drag(pane, "mening deel", "gesprek")
    assert at.desk.exchange == "e3"
    assert pane.mapTo(at.reader, pane.rect().topLeft()) == before
    assert at.selected() == "mening deel ik. Ik ben hierover in gesprek"


def test_space_turns_the_page(at: Desktop) -> None:
    at.open(made.long_document(20, 10_000))
    bar = at.reader.cards.verticalScrollBar()
    at.press(Qt.Key.Key_Space)
    assert bar.value() >= bar.pageStep() - 40
    at.press(Qt.Key.Key_Space, SHIFT)
    assert bar.value() == 0


def test_the_wheel_over_a_text_scrolls_the_list(at: Desktop) -> None:
    at.open(made.long_document(20, 10_000))
    pane = at.pane(1)
    spot = pane.viewport().mapTo(at.reader, QPoint(40, 20))
    QTest.wheelEvent(at.reader.windowHandle(), QPointF(spot), QPoint(0, -240))
    assert at.reader.cards.verticalScrollBar().value() > 100
