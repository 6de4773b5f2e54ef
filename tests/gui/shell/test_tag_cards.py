"""The cards of the tags of an answer, where there are many of them and where they come and go."""

import gc

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication

from annotator.gui.panels.tag_card import TagCard
from annotator.gui.reader.card_view import CardView
from annotator.model.coding import Annotation
from annotator.model.document import Span
from annotator.model.edits import AddAnnotation, RemoveAnnotation


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


def test_a_tag_that_goes_leaves_the_cards_of_the_others_as_they_are(seat, qtbot, monkeypatch):
    made = tag_passages(seat, 12)
    seat.press("J", "K")
    qtbot.waitUntil(lambda: len(shown(seat)) == 12)
    before = {card.tag.id: card for card in seat.window.codes.tags.cards}
    written = []
    plain = TagCard.show_tag
    monkeypatch.setattr(
        TagCard, "show_tag", lambda card, tag, *more: (written.append(tag.id), plain(card, tag, *more))
    )
    seat.desk.apply(RemoveAnnotation(made[4].id))
    QApplication.processEvents()
    after = {card.tag.id: card for card in seat.window.codes.tags.cards}
    del before[made[4].id]
    assert after == before
    assert set(written) <= {seat.window.codes.chosen_tag().id}


def test_the_focus_goes_through_the_cards_from_the_top(seat):
    tag_passages(seat, 3)
    seat.press("J", "K", "1", "2")  # those of the whole answer stand above
    cards = seat.window.codes.tags.cards
    assert [card.tag.target for card in cards] == ["answer", "answer", "span", "span", "span"]
    cards[0].more.setFocus()
    stops = [cards[0].more]
    while stops[-1] is not cards[-1].more and len(stops) < 30:
        cards[0].focusNextChild()
        stops.append(QApplication.focusWidget())
    assert [stop for stop in stops if stop in [card.more for card in cards]] == [card.more for card in cards]


def test_what_is_painted_after_a_key_stands_where_it_stays(seat, qtbot):
    seat.press("1", "1")
    tags = seat.window.codes.tags
    painted = Painted(tags)
    seat.press("1")
    (card,) = tags.cards
    assert painted.places[card] == [card.geometry()]
    assert card.height() >= card.sizeHint().height()
    qtbot.wait(50)
    assert painted.places[card] == [card.geometry()]


def test_where_there_are_many_tags_too(seat, qtbot):
    tag_passages(seat, 12)
    seat.press("J", "K", "1", "2")
    qtbot.waitUntil(lambda: len(shown(seat)) == 14)
    qtbot.wait(50)
    painted = Painted(seat.window.codes.tags)
    for key in ("1", "2", "1"):
        painted.places.clear()
        seat.press(key)
        places = {card: card.geometry() for card in seat.window.codes.tags.cards}
        qtbot.waitUntil(lambda: len(painted.places) > 1)
        qtbot.wait(50)
        assert places == {card: card.geometry() for card in places}
        assert all(place == places[card] for card, seen in painted.places.items() for place in seen)


class Painted(QObject):
    """Where cards stood each time they were painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.places: dict[QObject, list[QRect]] = {}
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, TagCard):
            self.places.setdefault(watched, []).append(watched.geometry())
        return False


def test_the_panel_outlives_what_python_throws_away(seat):
    """PySide gives a widget to the wrapper of its parent when it is asked for that; nobody holds a viewport's."""
    seat.press("1")
    gc.collect()
    seat.press("2")
    assert [card.chip.text() for card in seat.window.codes.tags.cards] == ["Concrete", "Evasive"]
