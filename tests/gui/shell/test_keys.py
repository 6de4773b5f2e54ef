"""Real keys, and what they leave in the file and on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.dialogs.keys import KeySheet

FIRST = "Pijler 1 wordt hersteld. Dat duurt tot het najaar."


def said(seat) -> str:
    return seat.window.status.said.accessibleName()


def test_a_key_tags_the_whole_answer_and_takes_it_off_again(seat):
    seat.press("1")
    assert seat.rows() == [("concrete", "answer", FIRST)]
    assert said(seat) == "Concrete on answer 1"
    assert seat.window.status.tagged.text() == "1 of 3 tagged"
    seat.press("1")
    assert seat.rows() == []
    assert said(seat) == "Concrete removed from answer 1"


def test_an_answer_bears_several_codes(seat):
    seat.press("1", "4")
    assert [row[0] for row in seat.rows()] == ["concrete", "refers-elsewhere"]
    assert [card.chip.text() for card in seat.window.codes.tags.cards] == ["Concrete", "Refers elsewhere"]


def test_a_key_tags_the_selected_passage_and_takes_it_off_again(seat):
    span = seat.select("Dat duurt tot het najaar.")
    seat.press("3")
    assert seat.rows('select code, target, start, "end" from annotations') == [("deferred", "span", *span)]
    seat.press("3")
    assert seat.rows() == []


def test_two_codes_on_one_passage_and_one_on_the_answer(seat):
    seat.select("Dat duurt tot het najaar.")
    seat.press("2", "3")
    seat.press("Esc", "1")
    assert sorted(row[:2] for row in seat.rows()) == [
        ("concrete", "answer"),
        ("deferred", "span"),
        ("evasive", "span"),
    ]


def test_the_sentence_is_selected_and_tagged(seat):
    seat.press("S", "2")
    assert seat.rows() == [("evasive", "span", "Pijler 1 wordt hersteld.")]


def test_next_and_previous(seat):
    seat.press("J")
    assert seat.current() == "2"
    seat.press("J", "J")
    assert seat.current() == "3"
    assert "last answer" in said(seat)
    seat.press("K", "K", "K")
    assert seat.current() == "1"


def test_next_untagged_goes_on_in_the_next_document(seat):
    seat.press("1", "N")
    assert seat.current() == "2"
    seat.press("1", "N", "1", "N")
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-12"
    assert seat.current() == "1"


def test_when_every_answer_is_tagged_it_says_so(seat):
    for _ in range(6):
        seat.press("1", "N")
    assert len(seat.rows()) == 6
    assert "Every answer" in said(seat)
    assert seat.window.status.total.text() == "6 of 6 in project"


def test_undo_and_redo(seat):
    seat.press("1", "J", "2", "Ctrl+Z")
    assert [row[0] for row in seat.rows()] == ["concrete"]
    seat.press("J", "Ctrl+Z")
    assert seat.rows() == []
    assert seat.current() == "1", "undo brings what it changed into view"
    seat.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert [row[0] for row in seat.rows()] == ["concrete", "evasive"]


def test_undo_after_closing_and_opening_again(seat):
    seat.press("1", "J", "2")
    seat.reopen()
    seat.press("Ctrl+Z")
    assert [row[0] for row in seat.rows()] == ["concrete"]
    assert said(seat) == "Evasive removed from answer 2"


def test_undo_goes_to_the_document_it_changed(seat):
    seat.press("1", "]")
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-12"
    seat.press("Ctrl+Z")
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-11"
    assert said(seat) == "Concrete removed from answer 1"


def test_undo_reaches_back_to_the_documents_then_says_that_there_is_no_more(seat):
    seat.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert said(seat) == "1 document taken out"
    assert seat.desk.document is None
    assert seat.window.no_document.isVisible()
    seat.press("Ctrl+Z")
    assert said(seat) == "There is nothing to undo."
    seat.press("Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert len(seat.window.documents.model.shown_rows()) == 3


def test_memo_of_a_tag(seat):
    seat.press("2", "M")
    seat.type("Why so vague? 123")
    seat.press("Esc")
    assert seat.rows("select code, memo from annotations") == [("evasive", "Why so vague? 123")]
    seat.press("J")
    assert seat.current() == "2", "the keys work again"


def test_memo_is_kept_when_one_stops_typing(seat, qtbot):
    seat.press("2", "M")
    seat.type("half a thought")
    qtbot.waitUntil(lambda: seat.rows("select memo from annotations") == [("half a thought",)], timeout=3000)
    assert QApplication.focusWidget() is seat.window.codes.tags.cards[0].memo


def test_ctrl_enter_leaves_the_memo(seat):
    seat.press("2", "M")
    seat.type("done")
    seat.press("Ctrl+Return")
    assert seat.rows("select memo from annotations") == [("done",)]
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())


def test_what_is_typed_is_kept_when_the_document_changes(seat):
    seat.press("2", "M")
    seat.type("not lost")
    seat.desk.open_document(seat.window.documents.neighbour(1))
    assert seat.rows("select memo from annotations") == [("not lost",)]


def test_a_note_on_an_answer_without_a_tag(seat):
    seat.press("M")
    seat.type("ask Bram")
    seat.press("Esc")
    assert seat.rows("select exchange, text from memos") == [("e1", "ask Bram")]


def test_certainty(seat):
    seat.press("2", "Alt+1")
    assert seat.rows("select certainty from annotations") == [("unsure",)]
    seat.press("Alt+3")
    assert seat.rows("select certainty from annotations") == [("sure",)]
    assert said(seat) == "Evasive on answer 1: sure"
    seat.click(seat.window.codes.tags.cards[0].certainty.buttons["sure"])
    assert seat.rows("select certainty from annotations") == [(None,)]


def test_remove_the_chosen_tag(seat):
    seat.press("1", "2")
    seat.press("T", "Del")
    assert [row[0] for row in seat.rows()] == ["evasive"]


def test_keys_do_not_fire_while_typing(seat):
    seat.press("/")
    assert QApplication.focusWidget() is seat.window.documents.filter_box
    seat.type("j1n?m")
    assert seat.window.documents.filter_box.text() == "j1n?m"
    assert seat.rows() == []
    assert seat.current() == "1"
    seat.press("Ctrl+Z")
    assert seat.window.documents.filter_box.text() != "j1n?m", "the field's own undo"


def test_escape_empties_the_filter_then_leads_back(seat):
    seat.press("/")
    seat.type("zzz")
    seat.press("Esc")
    assert seat.window.documents.filter_box.text() == ""
    seat.press("Esc")
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())


def test_tab_walks_the_panels(seat):
    window = seat.window
    panels = [window.codes, window.status, window.strip, window.documents, window.centre]
    for panel in panels:
        seat.press("Tab")
        assert panel.isAncestorOf(QApplication.focusWidget()), panel
    seat.press("Shift+Tab")
    assert window.documents.isAncestorOf(QApplication.focusWidget())


def test_arrows_move_within_the_codes(seat):
    seat.press("Tab", "Down", "Down")
    assert QApplication.focusWidget() is seat.window.codes.rows[2].button
    seat.press("Right")
    assert not seat.window.codes.rows[2].definition.isHidden()
    seat.press("Space")
    assert [row[0] for row in seat.rows()] == ["deferred"]


def test_panels_fold_and_come_back(seat):
    window = seat.window
    window.resize(1440, 900)
    seat.press("F8", "F9")
    assert not window.documents.isVisible()
    assert window.body.rail.isVisible()
    assert not window.codes.isVisible()
    assert window.code_strip.isVisible()
    seat.press("F8", "F9")
    assert window.documents.isVisible()
    assert window.codes.isVisible()


def test_a_small_window_folds_both_and_opens_them_over_the_reader(seat):
    window = seat.window
    window.resize(900, 600)
    QApplication.processEvents()
    assert window.body.rail.isVisible()
    assert window.code_strip.isVisible()
    seat.press("1")
    assert window.code_strip.chips[0].text() == "Concrete"
    seat.press("F9")
    assert window.codes.isVisible()
    assert window.body.over is window.codes
    seat.press("M")
    assert window.codes.isAncestorOf(QApplication.focusWidget())
    seat.press("Esc", "Esc")
    assert not window.codes.isVisible()
    seat.press("F8")
    assert window.documents.isVisible()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert window.body.splitter.indexOf(window.documents) == 0
    assert window.body.splitter.indexOf(window.codes) == 2


def test_question_mark_shows_every_key(seat):
    seat.press("?")
    sheet = seat.window.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


def test_the_palette_finds_a_number_a_code_and_a_command(seat):
    seat.press("Ctrl+K")
    palette = seat.window.palette_box()
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "900")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert seat.desk.document.document.structure.header.number == "ah-tk-20222023-900"
    seat.press("Ctrl+K")
    QTest.keyClicks(palette.field, "deferr")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert [row[0] for row in seat.rows()] == ["deferred"]
    seat.press("Ctrl+K")
    QTest.keyClicks(palette.field, "undo")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert seat.rows() == []


def test_follow_up_and_back(seat):
    seat.press("Alt+Right")
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-12"
    seat.press("Alt+Left")
    assert seat.desk.document.document.structure.header.number == "ah-tk-20232024-11"
