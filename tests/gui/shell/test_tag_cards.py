"""The cards of the tags of an answer, where there are many of them and where they come and go."""

from PySide6.QtWidgets import QApplication

from annotator.gui.reader.card_view import CardView
from annotator.model.coding import Annotation
from annotator.model.document import Span
from annotator.model.edits import AddAnnotation


def tag_passages(seat, count: int) -> list[Annotation]:
    """So many passages of the current answer, in the order of the text."""
    opened, exchange = seat.desk.document, seat.desk.current()
    start = exchange.answer.span.start
    made = []
    for number in range(count):
        span = Span(start + number, start + number + 3)
        quote = opened.document.quote(span)
        made.append(Annotation(opened.id, exchange.id, "span", "evasive", seat.desk.coder.id, *span, quote))
    seat.desk.apply_all([AddAnnotation(each) for each in made])
    return made


def shown(seat) -> list[str]:
    return [card.tag.id for card in seat.window.codes.tags.cards if card.isVisible()]


def test_an_answer_with_many_tags_shows_first_ones_at_once_and_soon_all(seat, qtbot):
    made = tag_passages(seat, 30)
    seat.press("J", "K")
    ids = [each.id for each in seat.desk.annotations(seat.desk.exchange)]
    assert sorted(ids) == sorted(each.id for each in made)
    assert 0 < len(shown(seat)) < 30
    qtbot.waitUntil(lambda: shown(seat) == ids)


def test_the_memo_key_finds_the_card_that_was_not_made_yet(seat):
    tag_passages(seat, 30)
    last = seat.desk.annotations(seat.desk.exchange)[-1]
    seat.press("J", "K")
    seat.window.codes.choose(last.id)
    seat.press("M")
    seat.type("late")
    seat.press("Esc")
    assert seat.rows("select quote, memo from annotations where memo <> ''") == [(last.quote, "late")]


def test_a_card_that_is_used_again_tells_of_its_new_tag_alone(seat):
    seat.press("1", "M")
    seat.type("because")
    seat.press("Esc", "1")
    assert shown(seat) == []
    seat.press("2")
    (card,) = seat.window.codes.tags.cards
    assert card.isVisible()
    assert (card.tag.code, card.memo.toPlainText()) == ("evasive", "")
    assert card.chip.text() == "Evasive"
    seat.press("Ctrl+Z", "Ctrl+Z")
    (card,) = seat.window.codes.tags.cards
    assert (card.tag.code, card.memo.toPlainText()) == ("concrete", "because")
    seat.press("Ctrl+Z", "M")
    assert QApplication.focusWidget() is card.memo
    assert seat.rows("select code, memo from annotations") == [("concrete", "")]


def test_cards_stand_in_the_order_of_the_tags_after_some_went_and_came(seat):
    seat.press("1", "2", "3", "3", "2", "4", "2")
    cards = seat.window.codes.tags.cards
    assert [card.tag.id for card in cards] == [tag.id for tag in seat.desk.annotations(seat.desk.exchange)]
    QApplication.processEvents()
    tops = [card.y() for card in cards]
    assert len(tops) == 3
    assert tops == sorted(set(tops))


def test_a_tag_marks_its_card_once(seat, monkeypatch):
    seat.press("1", "1")
    marked = []
    plain = CardView.set_marks
    monkeypatch.setattr(CardView, "set_marks", lambda view, marks: (marked.append(view), plain(view, marks)))
    seat.press("2")
    assert len(marked) == 1
