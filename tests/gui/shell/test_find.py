"""Looking for something with real keys: hits as one types, through them with F3, where to look, and back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui import appearance, stepping
from annotator.gui.find.lines import DocumentLine, HitLine, excerpt
from annotator.gui.reader.notes import NoteBox
from annotator.gui.theme import tokens
from annotator.model.document import Document, Footnote, NoteMark, Span
from tests.store.made import addition, document

FIRST, SECOND, OLD = "ah-tk-20232024-11", "ah-tk-20232024-12", "ah-tk-20222023-900"


@pytest.fixture
def find(seat, qtbot):
    """Type into the field of the panel, and wait for what comes of it."""

    def type_(text: str) -> None:
        panel = seat.window.finding().panel
        seat.type(text)
        qtbot.waitUntil(lambda: seat.window.seeking.question is not None and not panel._typing.isActive())
        seat.window.seeking.looking._threads.submit(int).result()
        qtbot.waitUntil(lambda: seat.window.seeking.count is not None, timeout=2000)

    return type_


def number(seat) -> str:
    return seat.desk.document.document.structure.header.number


def hits(seat) -> list[str]:
    return [line.title for line in seat.window.seeking.results.lines if isinstance(line, HitLine)]


def marked(seat) -> list[str]:
    """The words that stand out in the reader: those of the hit that was gone to."""
    text = seat.desk.document.document.text
    return [text[span.start : span.end] for span in sorted(seat.window.reader.cards.hits.current)]


def counted(seat) -> str:
    return seat.window.seeking.panel.counted.text()


def test_hits_show_as_one_types_grouped_by_document(seat, find):
    seat.press("Ctrl+F")
    panel = seat.window.seeking.panel
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.field
    assert panel.empty.isVisible()
    find("herst")
    assert hits(seat) == ["Answer 1", "Answer 2", "Answer 3", "Answer 1", "Answer 2", "Answer 1"]
    groups = [line.row.number for line in seat.window.seeking.results.lines if isinstance(line, DocumentLine)]
    assert groups == [FIRST, SECOND, OLD]
    assert counted(seat).startswith("6 hit")
    line = seat.window.seeking.results.hits[0]
    assert [line.excerpt[a:b] for a, b in line.marks] == ["hersteld"]
    assert seat.rows() == [], "typing tags nothing"


def test_enter_opens_the_first_hit_and_f3_goes_through_all_documents_and_round(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    seat.press("Return")
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())
    assert (number(seat), seat.current(), marked(seat)) == (FIRST, "1", ["hersteld"])
    seat.press("F3", "F3")
    assert (number(seat), seat.current()) == (FIRST, "3")
    seat.press("F3")
    assert (number(seat), seat.current(), marked(seat)) == (SECOND, "1", ["hersteld"])
    seat.press("Shift+F3")
    assert (number(seat), seat.current()) == (FIRST, "3")
    seat.press("F3", "F3", "F3")
    assert number(seat) == OLD
    seat.press("F3")
    assert (number(seat), seat.current()) == (FIRST, "1")
    assert "Back at the first hit" in seat.window.status.said.accessibleName()
    seat.press("Shift+F3")
    assert "first hit" in seat.window.status.said.accessibleName()


def test_enter_right_after_the_last_letter_waits_for_the_hits(seat, qtbot):
    seat.press("Ctrl+F")
    seat.type("herst")
    seat.press("Return")
    qtbot.waitUntil(lambda: marked(seat) == ["hersteld"])
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())


def test_f3_goes_through_the_sentences_of_an_answer(seat, find):
    seat.press("Ctrl+F")
    find("hersteld OR najaar ")
    seat.press("Return")
    assert marked(seat) == ["hersteld"]
    seat.press("F3")
    assert (seat.current(), marked(seat)) == ("1", ["najaar"])
    seat.press("F3")
    assert (seat.current(), marked(seat)) == ("2", ["hersteld"])
    seat.press("Shift+F3")
    assert (seat.current(), marked(seat)) == ("1", ["najaar"])


def test_f4_and_the_menu_choose_where_to_look(seat, find):
    seat.press("Ctrl+F")
    find("pijler")
    assert len(hits(seat)) == 12
    panel = seat.window.seeking.panel
    seat.press("F4")
    find("")
    assert panel.where_button.text() == "Answers"
    assert set(hits(seat)) == {"Answer 1", "Answer 2", "Answer 3"}
    seat.press("F4")
    find("")
    assert set(hits(seat)) == {"Question 1", "Question 2", "Question 3"}
    panel._places.actions()[4].trigger()
    find("")
    assert hits(seat) == []
    assert panel.empty.words.text() == "Nothing matches."
    seat.press("F4")
    assert panel.where == "everywhere"


def test_memos_are_found_and_gone_to(seat, find):
    seat.press("J", "M")
    seat.type("Vraag Bram naar pijlers")
    seat.press("Esc", "Ctrl+F")
    find("bram ")
    assert hits(seat) == ["Memo on answer 2"]
    seat.press("]", "Ctrl+F", "Return")
    assert (number(seat), seat.current()) == (FIRST, "2")


def test_the_facets_come_along_and_narrow_the_hits(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    documents, panel = seat.window.documents, seat.window.seeking.panel
    assert documents.facet_row.isVisible()
    assert panel.isAncestorOf(documents.facet_row)
    seat.press("Return", "1", "F3", "2", "F3", "3")
    documents.facets["coded"].choose(frozenset({"none"}))
    find("")
    assert len(hits(seat)) == 3
    assert panel.narrowed.text() == "in 2 of 3 documents"
    seat.click(panel.narrowed)
    find("")
    assert len(hits(seat)) == 6
    seat.press("Esc")
    stepping.focus_panel(seat.window, documents)
    assert documents.isAncestorOf(documents.facet_row)
    assert not panel.isAncestorOf(documents.facet_row)


def test_escape_closes_and_takes_the_marks_away(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    assert seat.window.reader.cards.hits.spans
    seat.press("Esc")
    assert seat.window.documents.own.isVisible()
    assert seat.window.reader.cards.hits.spans == ()
    seat.press("F3")
    assert "Ctrl+F" in seat.window.status.said.accessibleName()
    seat.press("Ctrl+F")
    assert seat.window.seeking.panel.field.selectedText() == "herst", "it can be looked for again"
    find("")
    seat.press("Return", "Esc")
    assert not seat.window.seeking.active, "Esc in the reader, too"


def test_slash_leads_back_to_the_filter(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    seat.press("Return", "/")
    assert QApplication.focusWidget() is seat.window.documents.filter_box


def test_what_is_selected_is_looked_for_as_it_stands(seat, find):
    seat.select("tot het najaar")
    seat.press("Ctrl+F")
    find("")
    assert seat.window.seeking.panel.field.text() == '"tot het najaar"'
    assert len(hits(seat)) == 6


def test_arrows_show_each_hit_and_stay_in_the_list(seat, find, qtbot):
    seat.press("Ctrl+F")
    find("herst")
    seat.press("Down", "Down")
    qtbot.waitUntil(lambda: seat.current() == "2")
    assert QApplication.focusWidget() is seat.window.seeking.panel.view
    seat.press("Return")
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())


def test_arrows_lead_to_all_that_stands_over_the_list(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    panel, facets = seat.window.seeking.panel, seat.window.documents.facets
    seat.press("Down", "Up")
    if QApplication.focusWidget() is panel.view:
        seat.press("Up")
    assert QApplication.focusWidget() is facets["coded"]
    seat.press("Left", "Left", "Left", "Left", "Left")
    assert QApplication.focusWidget() is panel.where_button
    seat.press("Left")
    assert QApplication.focusWidget() is panel.field
    seat.press("Up")
    assert QApplication.focusWidget() is panel.shut


def test_the_facets_are_reached_in_their_own_panel_again(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    seat.press("Esc", "/", "Down", "Up")
    if QApplication.focusWidget() is seat.window.documents.view:
        seat.press("Up")
    assert QApplication.focusWidget() is seat.window.documents.facets["coded"]


def test_a_click_opens_a_hit(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    view = seat.window.seeking.panel.view
    place = view.visualRect(seat.window.seeking.results.index(6, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (number(seat), seat.current(), marked(seat)) == (SECOND, "2", ["hersteld"])


@pytest.mark.parametrize(("typed", "said"), [("*", "no word"), ("-brug", "leave out"), ("a " * 70, "too long")])
def test_odd_queries_get_a_sentence(seat, qtbot, uncaught, typed, said):
    seat.press("Ctrl+F")
    seat.type("brug ")
    seat.window.seeking.panel.field.setText(typed)
    qtbot.waitUntil(lambda: said in counted(seat))
    assert hits(seat) == []
    assert uncaught == []
    seat.press("Ctrl+Shift+F")
    assert "Look for something" in seat.window.status.said.accessibleName()


def test_many_hits_come_in_pages_and_f3_reaches_the_last(seat, find, monkeypatch, qtbot):
    from annotator.gui.find import looking

    monkeypatch.setattr(looking, "PAGE", 2)
    seat.press("Ctrl+F")
    find("herst")
    seat.press("Return")
    for _ in range(5):
        at = seat.window.seeking._at
        seat.press("F3")
        qtbot.waitUntil(lambda at=at: seat.window.seeking._at != at)
    assert number(seat) == OLD


def test_in_a_small_window_the_panel_lies_over_the_reader(seat, find):
    seat.window.resize(900, 600)
    QApplication.processEvents()
    seat.press("Ctrl+F")
    assert seat.window.body.over is seat.window.documents
    find("herst")
    seat.press("Return")
    assert seat.window.body.over is None
    assert marked(seat) == ["hersteld"]
    seat.press("F3")
    assert "Hit 2 of 6: Answer 2" in seat.window.status.said.accessibleName()


def test_a_hit_in_the_head_says_where_it_stands(seat, find):
    seat.press("Ctrl+F")
    find("brug ")
    seat.press("Return")
    assert number(seat) == FIRST
    assert "head of the document" in seat.window.status.said.accessibleName()


def test_a_hit_in_a_note_opens_the_note(seat, find, qtbot):
    text = document(None, 2).text + "\n1 Kamerstuk over de vangrail."
    plain = document(None, 2).structure
    at = text.index("Pijler 2 wordt") + len("Pijler 2")
    notes = (Footnote("1", Span(text.index("1 Kamerstuk"), len(text))),)
    noted = Document(text, replace(plain, footnotes=notes, note_marks=(NoteMark("1", at),)))
    seat.desk.apply(addition(noted, "noted.txt"))
    seat.press("Ctrl+F")
    find("vangrail")
    assert hits(seat) == ["Notes"]
    seat.press("Return")
    assert seat.desk.document.id == noted.id
    assert marked(seat) == ["vangrail"]
    boxes = seat.window.reader.findChildren(NoteBox)
    assert [box.pane.toPlainText() for box in boxes if box.isVisible()] == ["1 Kamerstuk over de vangrail."]
    picture = boxes[0].pane.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())
    }
    assert tokens().accent.lower() in colours, "it is framed there"


def test_closing_the_project_leaves_no_thread_and_opening_finds_again(seat, find):
    seat.press("Ctrl+F")
    find("herst")
    seat.reopen()
    assert not seat.window.seeking.active
    assert seat.window.seeking.looking._threads is None
    seat.press("Ctrl+F")
    find("")
    assert len(hits(seat)) == 6


def test_the_hits_follow_the_language_and_documents_that_go(seat, find):
    from annotator.model.edits import RemoveDocument

    seat.press("Ctrl+F")
    find("herst")
    seat.press("Return")
    appearance.set_language(seat.window, "nl")
    find("")
    appearance.set_language(seat.window, "en")
    find("")
    assert hits(seat)[0] == "Answer 1"
    seat.desk.apply(RemoveDocument(seat.desk.document.id))
    find("")
    assert len(hits(seat)) == 3
    seat.press("F3")
    assert number(seat) == SECOND


def test_the_excerpt_begins_at_a_word_and_keeps_its_marks():
    text = "Het begin van een lange zin\ndie nog veel langer wordt en dan pas het woord brug noemt 🙂 en verder."
    at = text.index("brug")
    shown, marks = excerpt(text, [Span(at, at + 4)])
    assert shown.startswith("…")
    assert "\n" not in shown
    assert [shown[a:b] for a, b in marks] == ["brug"]
    assert excerpt("brug", [Span(0, 4)]) == ("brug", (Span(0, 4),))
    assert excerpt("x" * 500, []) == ("x" * 180, ())


def test_f3_right_after_enter_is_not_lost(seat, qtbot):
    seat.press("Ctrl+F")
    seat.type("herst")
    seat.press("Return", "F3", "F3", "F3")
    qtbot.waitUntil(lambda: (number(seat), seat.current()) == (SECOND, "1"))


def test_memos_of_another_coder_are_found_under_that_name(seat, find):
    desk = seat.desk
    own = desk.coder.name
    desk.code_as("Noor")
    seat.press("J", "M")
    seat.type("pijlers nakijken")
    seat.press("Esc")
    desk.code_as(own)
    seat.press("Ctrl+F")
    find("nakijken")
    assert hits(seat) == ["Memo on answer 2 · Noor"]
    assert "1 memo" in seat.window.seeking.panel.counted.text()
    seat.press("Return")
    assert (number(seat), seat.current()) == (FIRST, "2")
    assert desk.coder.name == own
