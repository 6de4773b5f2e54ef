from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from annotator.gui import theme
from annotator.gui.chips import CodeChip, WordButton
from annotator.gui.reader.look import GAP, QUESTION
from annotator.gui.reader.strip_parts import DocumentLink, DoubtChip
from annotator.model.coding import Memo
from annotator.model.document import Document, Doubt, Span
from annotator.model.edits import RemoveAnnotation, SetMemo
from tests.gui.reader import made
from tests.gui.reader.conftest import Desktop


def chips(at: Desktop, card: int) -> list[str]:
    view = at.reader.cards.view_of(card)
    assert view
    return [chip.accessibleName() for chip in view.findChildren(CodeChip) if chip.isVisible()]


def click(widget: QAbstractButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_card_shows_the_question_beside_its_answer(at: Desktop) -> None:
    at.open(made.document())
    view = at.reader.cards.view_of(1)
    assert view
    question, answer = view.passages
    assert question.width() == QUESTION
    assert answer.mapTo(view, QPoint()).x() == 24 + QUESTION + 32
    assert answer.pane.shown
    assert answer.pane.shown.text == made.LONG
    assert question.pane.document().blockCount() == 4
    assert view.accessibleName() == "Vraag 2, Antwoord 2"


def test_a_line_of_an_answer_has_at_most_75_characters(at: Desktop) -> None:
    at.open(made.document())
    at.reader.resize(1800, 800)
    lines = [line.end - line.start for line in at.pane(1).lines]
    assert 60 < max(lines) <= 80
    assert sum(lines[:-2]) / len(lines[:-2]) <= 75


def test_below_760_the_question_stands_above_its_answer(at: Desktop) -> None:
    at.open(made.document())
    at.reader.resize(740, 700)
    view = at.reader.cards.view_of(0)
    assert view
    question, answer = view.passages
    assert answer.mapTo(view, QPoint()).y() >= question.mapTo(view, QPoint()).y() + question.height() - 14
    assert answer.mapTo(view, QPoint()).x() == question.mapTo(view, QPoint()).x()


def test_a_tag_appears_on_its_card_alone_and_goes_again(at: Desktop) -> None:
    at.open(made.document())
    before = [at.reader.cards.view_of(n).geometry() for n in range(3)]  # type: ignore[union-attr]
    assert chips(at, 0) == ["Concrete", "Evasive", "Deferred", "Refers elsewhere"]
    assert chips(at, 1) == []
    whole = at.tag("e1", "concrete")
    passage = at.tag("e2", "evasive", "niet mogelijk")
    assert chips(at, 0) == ["Concrete, whole answer"]
    assert chips(at, 1) == ["Evasive, passage"]
    assert [at.reader.cards.view_of(n).geometry() for n in range(3)] == before  # type: ignore[union-attr]
    at.desk.apply(RemoveAnnotation(whole.id))
    at.desk.apply(RemoveAnnotation(passage.id))
    assert chips(at, 1) == []
    assert len(chips(at, 0)) == 4


def test_a_passage_is_painted_in_its_colour_with_its_line(at: Desktop) -> None:
    at.open(made.document())
    at.tag("e2", "evasive", "niet mogelijk om")
    pane, ink = at.pane(1), theme.tokens().ink("2")
    colours = pixels(pane)
    assert ink.highlight.lower() in colours
    assert ink.line.lower() in colours or any(near(each, ink.line) for each in colours)


def pixels(pane) -> set[str]:
    image = pane.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(60)}


def near(one: str, other: str) -> bool:
    return all(abs(int(one[n : n + 2], 16) - int(other[n : n + 2], 16)) < 24 for n in (1, 3, 5))


def test_overlapping_passages_stack_their_lines(at: Desktop) -> None:
    at.open(made.document())
    at.tag("e2", "evasive", "niet mogelijk om in kaart te brengen")
    at.tag("e2", "deferred", "in kaart te brengen hoeveel molens")
    view = at.reader.cards.view_of(1)
    assert view
    pane = at.pane(1)
    places = [pane._stripes_of(each)[0].y for each in pane._highlights]
    assert places[1] - places[0] == 3


def test_clicking_a_chip_asks_for_its_code_on_its_card(at: Desktop, qtbot) -> None:
    at.open(made.document())
    view = at.reader.cards.view_of(0)
    assert view
    offered = {chip.text(): chip for chip in view.findChildren(CodeChip) if chip.isVisible()}
    with qtbot.waitSignal(at.reader.tag_wanted) as caught:
        click(offered["Deferred"])
    assert caught.args == ["deferred"]


def test_the_memo_is_offered_and_then_shown(at: Desktop, qtbot) -> None:
    at.open(made.document())
    at.tag("e1", "concrete")
    view = at.reader.cards.view_of(0)
    assert view

    def buttons() -> list[str]:
        names = [each.accessibleName() for each in view.findChildren(WordButton) if each.isVisible()]
        return [name for name in names if "memo" in name]

    assert buttons() == ["Write a memo"]
    at.desk.apply(SetMemo(Memo(at.document.id, at.desk.coder.id, "Ask Bram.", "e1")))
    assert buttons() == ["Read the memo"]


def test_going_to_an_answer_shows_its_whole_card(at: Desktop) -> None:
    at.open(made.long_document(60, 40_000))
    cards = at.reader.cards
    for exchange in ("e40", "e41", "e7", "e60", "e1"):
        at.desk.go(exchange)
        view = cards.view_of(int(exchange[1:]) - 1)
        assert view
        top = view.mapTo(cards, QPoint()).y()
        assert top >= 0
        assert top + view.height() <= cards.viewport().height()


def test_an_answer_taller_than_the_view_begins_a_quarter_down_and_keeps_its_question(at: Desktop) -> None:
    tall = "\n".join(["De molens draaien door, ook in de nacht en bij harde wind. " * 8] * 12)
    at.open(made.document([*made.PAIRS[:2], (["Kunt u dat toelichten?"], tall), (["Wanneer?"], "Morgen.")]))
    cards = at.reader.cards
    at.desk.go("e3")
    view = cards.view_of(2)
    assert view
    assert abs(view.mapTo(cards, QPoint()).y() - cards.viewport().height() // 4) <= 1
    bar = cards.verticalScrollBar()
    bar.setValue(bar.value() + 900)
    question = view.passages[0]
    assert 0 <= question.mapTo(cards, QPoint()).y() <= 40
    bar.setValue(bar.maximum())
    assert question.mapTo(view, QPoint()).y() + question.height() <= view.height()


def test_estimates_put_right_do_not_move_what_is_seen(at: Desktop) -> None:
    at.open(made.long_document(128, 64_000))
    cards = at.reader.cards
    at.desk.go("e100")
    bar = cards.verticalScrollBar()
    for _ in range(60):  # upwards, where every card that comes into view was an estimate
        view = next(each for each in cards._views.values() if 0 < each.mapTo(cards, QPoint()).y() < 500)
        card, before = view.index, view.mapTo(cards, QPoint()).y()
        bar.setValue(bar.value() - 40)
        moved = cards.view_of(card)
        assert moved
        assert moved.mapTo(cards, QPoint()).y() == before + 40


def test_a_note_opens_under_its_paragraph_and_esc_closes_it(at: Desktop) -> None:
    at.open(made.document())
    pane = at.pane(0, 0)
    assert pane.shown
    mark = pane.shown.marks[0]
    place = pane.place_of(mark.at + 1).toRect()
    height = at.reader.cards.view_of(0).height()  # type: ignore[union-attr]
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.center() + QPoint(3, 0)
    )
    view = at.reader.cards.view_of(0)
    assert view
    assert view.height() > height
    box = next(iter(view.passages[0]._boxes.values()))
    assert box.isVisible()
    assert box.pane.toPlainText() == made.NOTES["1"]
    assert box.y() >= pane.place_of(mark.at).bottom()
    at.press(Qt.Key.Key_Escape)
    assert view.height() == height
    assert not view.passages[0]._boxes


def test_the_notes_of_a_card_open_one_after_the_other(at: Desktop) -> None:
    at.open(made.document())
    at.reader.step_note()
    assert at.reader.cards._marks.open_notes == [0]
    at.reader.step_note()
    assert at.reader.cards._marks.open_notes == [1]
    at.reader.step_note()
    assert at.reader.cards._marks.open_notes == []


def test_a_reference_to_an_answer_goes_there(at: Desktop) -> None:
    at.open(made.document())
    at.desk.go("e2")
    at.click(at.pane(1), "antwoord op vraag 1")
    assert at.desk.exchange == "e1"


def test_the_strip_says_who_when_and_how_late_and_leads_to_the_follow_up(at: Desktop) -> None:
    first = made.document()
    follow_up = made.document(
        number="ah-tk-20222023-9888",
        subject="molens",
        see_also=("ah-tk-20222023-9301",),
        received=date(2023, 3, 1),
    )
    at.open(follow_up)
    at.open(first)
    header = at.reader._header
    assert header._title.accessibleName().startswith("9301 ")
    assert header._asked.accessibleName() == (
        "Bramelaar and Van Vinckenburg (Nieuw Land) and Sterrenduin (Waterlijst) → "
        "State Secretary Van Oldenmark (Cultuur en Erfgoed)"
    )
    assert header._dates.accessibleName() == "20 Feb → 9 May 2023 · 78 days"
    assert header._late.text() == "57 days late"
    links = {link.accessibleName(): link for link in header.findChildren(DocumentLink) if link.isVisible()}
    click(links["Follow-up 9888"])
    assert at.document == follow_up
    assert not header._late.isVisible()
    links = {link.accessibleName(): link for link in header.findChildren(DocumentLink) if link.isVisible()}
    click(links["Follow-up of 9301"])
    assert at.document == first


def test_doubts_are_chips_with_words(at: Desktop) -> None:
    at.open(made.document(doubts=(Doubt("unknown", {}, None),)))
    shown = [chip.text() for chip in at.reader.findChildren(DoubtChip) if chip.isVisible()]
    assert shown == ["No written questions were recognised here; the file is kept as plain text."]


def test_plain_text_can_be_read_and_a_passage_of_it_selected(at: Desktop) -> None:
    text = "\n".join(f"Alinea {number} over 🙂 molens. En nog een zin." for number in range(400))
    at.open(Document(text))
    assert at.desk.exchange == ""
    at.drag(at.pane(0), "linea 3", "Alinea 6")
    assert at.selected().startswith("Alinea 3 over 🙂 molens.")
    assert at.selected().endswith("\nAlinea 6")
    shown = [card.passages[0].span for card in at.reader.cards.source.cards]
    assert text.replace("\n", "") == "".join(text[slice(*span)] for span in shown).replace("\n", "")


def test_what_follows_the_last_answer_is_shown_too(at: Desktop) -> None:
    document = made.document()
    cut = document.text.index("Molenbode")
    text = document.text[:cut] + "Toelichting: deze vragen vullen andere aan.\n"
    at.open(Document(text, type(document.structure)("delay", exchanges=document.structure.exchanges)))
    rest = at.reader.cards.source.cards[-1]
    assert rest.passages[0].span == Span(cut, len(text) - 1)
    at.reader.cards.reveal(4)
    at.drag(at.pane(4), "oelichting", "vrag")
    assert at.desk.exchange == ""
    assert at.selected() == "Toelichting: deze vragen"
    at.desk.go("e1")
    assert at.selected() == ""


def test_a_screen_reader_hears_the_answer(at: Desktop) -> None:
    at.open(made.document())
    spoken = QAccessible.queryAccessibleInterface(at.pane(1))
    assert spoken.text(QAccessible.Text.Name) == "Antwoord 2"
    assert spoken.role() == QAccessible.Role.EditableText
    assert spoken.textInterface().text(0, 20) == made.LONG[:20]


def test_an_empty_document_and_one_of_nothing_but_a_question(at: Desktop) -> None:
    at.open(Document(""))
    assert at.reader.cards.source.cards == []
    at.open(made.document([(["Hoe?"], "")]))
    assert at.reader.selection() is None
    at.press(Qt.Key.Key_S)
    at.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert at.reader.selection() is None


def test_another_type_size_keeps_the_place(at: Desktop) -> None:
    at.open(made.long_document(60, 40_000))
    at.desk.go("e30")
    cards = at.reader.cards
    bar = cards.verticalScrollBar()
    bar.setValue(cards._stack.tops[29])
    at.reader.set_look(20, 66)
    assert bar.value() == cards._stack.tops[29]
    assert at.pane(29).document().defaultFont().pixelSize() == 20
    assert cards._stack.tops[0] == GAP


def test_resting_on_a_passage_says_its_codes(at: Desktop) -> None:
    at.open(made.document())
    at.tag("e2", "evasive", "niet mogelijk om in kaart")
    at.tag("e2", "deferred", "in kaart te brengen")
    cards, pane = at.reader.cards, at.pane(1)

    def hint(words: str) -> str:
        place = pane.viewport().mapTo(cards.viewport(), at.point(pane, words) + QPoint(3, 0))
        return cards.hint_at(place)

    assert hint("niet mogelijk") == "Evasive, passage"
    assert hint("kaart te") == "Evasive, passage\nDeferred, passage"
    assert hint("regionale") == ""
    spot = at.point(pane, "niet mogelijk") + QPoint(3, 0)
    rest = QHelpEvent(QEvent.Type.ToolTip, spot, pane.viewport().mapToGlobal(spot))
    QApplication.sendEvent(pane.viewport(), rest)
    assert QToolTip.text() == "Evasive, passage"
    QToolTip.hideText()
    assert cards.hint_at(QPoint(2, 2)) == ""


def test_what_is_opened_out_of_sight_is_there_when_it_comes_into_view(at: Desktop) -> None:
    at.reader.hide()
    at.open(made.long_document(60, 40_000))
    at.desk.go("e40")
    assert at.reader.cards.view_of(39) is None
    at.reader.show()
    view = at.reader.cards.view_of(39)
    assert view
    top = view.mapTo(at.reader.cards, QPoint()).y()
    assert top >= 0
    assert top + view.height() <= at.reader.cards.viewport().height()
