"""The page beside its text: both go along with the other, by key and by mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui.pages.flash import SentenceFlash
from annotator.gui.pages.view import PageTextView
from annotator.model.document import Span
from annotator.model.lines import Box
from tests.store.made import addition, document


def lit_pages(seat) -> list[int]:
    return [block.page for block in seat.canvas.lit.blocks]


def wheel(seat, up: bool, at: QPoint, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    viewport = seat.canvas.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def test_the_page_is_drawn_with_what_is_printed_on_it(seat):
    assert seat.canvas.count == 2
    assert seat.ink(*seat.where("Kent u het bericht")) > 30
    assert seat.ink(1, Box(221, 620, 500, 640)) == 0, "nothing is printed there"


def test_it_is_sharp(seat):
    """As many device pixels as the screen has, for every page."""
    tile = seat.canvas._seen(0)[0]
    sheet = seat.canvas._sheet(tile.page)
    assert tile.across == round(sheet.width() * seat.canvas.devicePixelRatioF())
    assert not seat.canvas._tiles.get(tile).isNull()


def test_the_current_exchange_is_lit_with_its_heading(seat):
    [block] = seat.canvas.lit.blocks
    assert block.page == 1
    heading, answer = seat.where("Vraag 1")[1], seat.where("Ja.")[1]
    assert block.box.top <= heading.top
    assert block.box.bottom >= answer.bottom


def test_an_exchange_over_two_pages_is_lit_on_both(seat):
    seat.press("J")
    assert sorted(set(lit_pages(seat))) == [1, 2]


def test_a_selected_sentence_is_lit_line_by_line(seat):
    seat.press("J", "S")
    span = seat.view.reader.selection()
    assert span is not None
    assert [page for page, _ in seat.canvas.lit.lines] == [2]
    seat.press("Esc")
    assert seat.canvas.lit.lines == []


def test_going_in_the_text_scrolls_the_page(seat):
    seat.open("long.pdf")
    assert seat.canvas.page == 0
    for _ in range(7):
        seat.press("J")
    assert seat.current() == "8"
    assert seat.canvas.page == 7
    seat.settle()
    assert seat.ink(*seat.where("De pijler nummer 8")) > 30


def test_a_page_that_does_not_follow_stays(seat):
    seat.open("long.pdf")
    seat.press("F")
    for _ in range(7):
        seat.press("J")
    assert seat.canvas.page == 0
    assert lit_pages(seat) == [8], "it is lit all the same"
    seat.press("F")
    seat.press("J")
    assert seat.canvas.page == 8


def test_scrolling_by_hand_is_not_undone_by_tagging(seat):
    seat.open("long.pdf")
    seat.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert seat.canvas.page == 2
    seat.press("1")
    assert seat.canvas.page == 2
    assert seat.rows() == [("concrete", "answer", seat.rows()[0][2])]


def test_a_click_on_the_page_goes_to_the_text(seat):
    seat.open("long.pdf")
    seat.canvas.go_to(4)
    seat.settle()
    page, box = seat.where("Dat duurt, als het weer")
    assert page == 1
    text = seat.desk.document.document.text
    point = text.index("Dat duurt", text.index("pijler nummer 5 wordt"))
    page, box = seat.view.panel._places.lines(Span(point, point + 9))[0]
    before = seat.canvas.verticalScrollBar().value()
    seat.click_at(seat.place(page, box.left + 2, box.top + 3))
    assert seat.current() == "5"
    assert seat.canvas.verticalScrollBar().value() == before, "the page stays under the mouse"
    assert seat.view.reader.selection() is None, "a key must go on tagging the whole answer"
    [flash] = seat.window.findChildren(SentenceFlash)
    assert len(flash.places) >= 1
    seat.press("S")
    quote = seat.desk.document.document.quote(seat.view.reader.selection())
    assert quote == "Dat duurt, als het weer meewerkt, tot het najaar.", "S takes the sentence that was clicked"
    seat.press("Shift+Left")
    assert seat.desk.document.document.quote(seat.view.reader.selection()).endswith("het najaar"), (
        "and keys grow it"
    )


def test_what_was_clicked_flashes_where_it_stands_and_is_gone_soon(seat, qtbot):
    page, box = seat.where("Kent u het bericht")
    seat.click_at(seat.place(page, box.left + 20, (box.top + box.bottom) / 2))
    [flash] = seat.window.findChildren(SentenceFlash)
    pane = flash.parentWidget().parentWidget()
    assert pane.shown.text.startswith("Kent u het bericht")
    assert flash.rect().contains(flash.places[0].toRect())
    qtbot.waitUntil(lambda: not seat.window.findChildren(SentenceFlash), timeout=3000)


def test_a_click_on_a_heading_goes_to_the_text_under_it(seat):
    page, box = seat.where("Antwoord 1")
    seat.click_at(seat.place(page, box.left + 5, (box.top + box.bottom) / 2))
    assert seat.view.reader.cards.selecting.caret == seat.desk.current().answer.span.start


def test_a_click_on_a_note_opens_it_where_it_is_cited(seat):
    page, box = seat.where("Zeeuwse Bode")
    seat.press("J")
    seat.canvas.go_to(0)
    seat.click_at(seat.place(page, box.left + 5, (box.top + box.bottom) / 2))
    assert seat.current() == "1"
    assert seat.view.reader.cards.shows_note(0)
    seat.click_at(seat.place(page, box.left + 5, (box.top + box.bottom) / 2))
    assert seat.view.reader.cards.shows_note(0), "a second click does not close it"


def test_a_click_where_nothing_stands_does_nothing(seat):
    seat.press("J")
    seat.canvas.go_to(0)
    seat.click_at(seat.place(1, 100, 500))
    assert seat.current() == "2 en 3"


def test_drawing_over_the_page_selects_words_to_be_tagged(seat):
    page, box = seat.where("Kent u het bericht")
    middle = (box.top + box.bottom) / 2
    start, end = seat.place(page, box.left + 2, middle), seat.place(page, box.right - 8, middle)
    viewport = seat.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    seat.press("2")
    assert seat.rows() == [("evasive", "span", "Kent u het bericht")]


def test_zoom_by_key_wheel_and_menu(seat):
    canvas, bar = seat.canvas, seat.view.panel.bar
    assert bar.zoom.text() == "Fit width"
    fitting = canvas.zoom
    seat.press("+")
    assert canvas.zoom > fitting
    assert canvas.fit is None
    seat.press("-", "-")
    assert canvas.zoom < fitting
    seat.press(*"++++++")
    at = QPoint(200, 300)
    before = canvas._place(at)
    wheel(seat, True, at)
    wheel(seat, True, at)
    after = canvas._place(at)
    assert before is not None
    assert after == pytest.approx(before, abs=2), "what is under the mouse stays there"
    seat.press("W")
    assert canvas.zoom == pytest.approx(fitting)
    assert canvas.horizontalScrollBar().maximum() == 0
    seat.press("W")
    assert bar.zoom.text() == "Fit text"
    assert canvas.zoom > 1.4 * fitting
    _, box = seat.where("Kent u het bericht")
    assert 0 < seat.place(1, box.left, box.top).x() < 40, "the column of the text begins at the left edge"
    bar._menu.actions()[-1].trigger()
    assert bar.zoom.text() == "400 %"
    seat.settle()


def test_the_wheel_alone_scrolls(seat):
    wheel(seat, False, QPoint(200, 300), Qt.KeyboardModifier.NoModifier)
    assert seat.canvas.verticalScrollBar().value() > 0
    assert seat.canvas.fit == "width"


def test_going_to_a_page(seat):
    seat.open("long.pdf")
    bar = seat.view.panel.bar
    seat.press("Ctrl+Shift+G")
    assert QApplication.focusWidget() is bar.field
    seat.type("9")
    seat.press("Return")
    assert seat.canvas.page == 8
    assert bar.field.text() == "9"
    assert QApplication.focusWidget() is seat.canvas
    seat.press("Ctrl+Shift+G")
    seat.type("500")
    seat.press("Return")
    assert seat.canvas.page == 11, "there are twelve"
    seat.press("Ctrl+Shift+G")
    seat.type("3")
    seat.press("Esc")
    assert bar.field.text() == "12"
    assert seat.view.reader.isAncestorOf(QApplication.focusWidget())
    seat.click(bar.back)
    assert seat.canvas.page == 10
    assert seat.rows() == [], "no key typed there was a code"


def test_tab_stops_at_the_page_where_keys_scroll(seat):
    seat.press("Shift+Tab")
    assert QApplication.focusWidget() is seat.canvas
    bar = seat.canvas.verticalScrollBar()
    seat.press("Space")
    assert bar.value() > 0
    seat.press("Home")
    assert bar.value() == 0
    seat.press("End")
    assert bar.value() == bar.maximum()
    assert seat.view.panel.bar.field.text() == "2"
    seat.press("Tab")
    assert seat.view.reader.isAncestorOf(QApplication.focusWidget())


def test_keys_of_the_page_say_where_they_work(seat):
    seat.press("Ctrl+1", "+")
    assert "Ctrl+3" in seat.window.status.said.text()


def test_larger_text_is_for_this_reader_too(seat):
    before = seat.view.reader.cards._look.size
    seat.press("Ctrl++")
    assert seat.view.reader.cards._look.size == before + 1
    assert seat.window.reader.cards._look.size == before + 1


def test_zoom_widths_and_follow_are_kept(seat):
    seat.press("+", "F")
    seat.view.splitter.setSizes([700, 400])
    seat.view.splitter.splitterMoved.emit(700, 1)
    zoom, page = seat.canvas.zoom, seat.view.splitter.sizes()[0] / sum(seat.view.splitter.sizes())
    seat.press("Ctrl+1")
    kept = settings.get("page_view")
    assert kept["zoom"] == pytest.approx(zoom)
    assert kept["follow"] is False
    assert kept["share"] == pytest.approx(page, abs=0.01)
    again = PageTextView(seat.window)
    again.resize(900, 600)
    again.show()
    sizes = again.splitter.sizes()
    assert sizes[0] / sum(sizes) == pytest.approx(page, abs=0.01), "whatever room there is"
    assert again.panel.canvas.zoom == pytest.approx(zoom)
    assert not again.panel.bar.follow.isChecked()
    again.panel.forget()
    again.deleteLater()


def test_a_text_without_a_source_of_its_own_shows_the_file_as_it_is(seat):
    seat.desk.project.apply(addition(document(), "set.txt"))
    seat.desk.open_document(document().id)
    seat.settle()
    assert seat.view.panel.stack.currentWidget() is seat.view.panel.text


def test_another_document_while_the_first_is_still_loading(seat):
    rows = seat.window.documents.model.all_rows()
    for row in [*rows, *rows, *(row for row in rows if row.file_name == "long.pdf")]:
        seat.desk.open_document(row.id)
    seat.settle()
    assert seat.canvas.count == 12


def test_closing_the_project_leaves_no_thread_and_no_picture(seat):
    drawing = seat.view.panel.drawing
    seat.open("long.pdf")
    seat.canvas.go_to(6)
    seat.reopen()
    assert drawing._jobs is None or seat.desk.project is not None
    seat.open("long.pdf")
    assert seat.canvas.count == 12
    seat.window.close_project()
    assert drawing._jobs is None
    assert seat.view.panel.canvas._tiles.bytes == 0


def test_zooming_leaves_one_on_the_page_that_one_looks_at(seat):
    seat.open("long.pdf")
    seat.canvas.go_to(6)
    seat.press("+", "+", "W")
    assert seat.canvas.page == 6, "though the current answer is on the first page"
    seat.canvas.go_to(0)
    seat.press("W", "+", "+", "+", "+")
    assert seat.canvas.shows_lit(), "what was in view stays in view"


def test_a_screen_reader_is_told_what_is_there(seat):
    canvas, bar = seat.canvas, seat.view.panel.bar
    assert canvas.accessibleName() == "Page 1 of 2"
    canvas.go_to(1)
    assert canvas.accessibleName() == "Page 2 of 2"
    assert bar.field.accessibleName() == "Page number"
    assert all(button.accessibleName() for button in (bar.back, bar.on, bar.smaller, bar.larger, bar.zoom))
