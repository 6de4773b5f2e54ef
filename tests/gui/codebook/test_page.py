"""The codebook is written by keys and mouse; each change is on the disk, in the log, and undone like a tag."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.codebook.conftest import names, row_of, settle, write

CODES = "select id, name, key, retired from codes order by place"


def test_it_opens_at_the_code_of_the_chosen_tag_and_esc_leads_back(seat, page):
    assert seat.window.pages.currentWidget() is page
    assert page.chosen == ("code", "evasive")
    assert page.code_form.name.field.text() == "Evasive"
    assert page.side.now_count.text() == "2"
    seat.press("Esc")
    assert seat.window.pages.currentWidget() is seat.window.body
    assert seat.current() == "3"


def test_the_pencil_of_the_codes_panel_opens_it(seat):
    seat.window.resize(1440, 900)
    seat.click(seat.window.codes.footer)
    assert seat.window.pages.currentWidget() is not seat.window.body


def test_keys_of_the_reader_change_nothing_that_is_not_in_sight(seat, page):
    before = seat.rows()
    page.list.setFocus()
    seat.press("1", "J", "Del", "M", "T", "X")
    assert seat.rows() == before
    assert seat.current() == "3"
    seat.press("Alt+1")
    assert seat.rows("select certainty from annotations where certainty is not null") == []
    assert "This is done in the reader" in seat.window.status.said.accessibleName()
    seat.window.run_by_id("code.concrete")
    assert seat.rows() == before


def test_what_is_typed_is_written_and_undone_at_once(seat, page):
    write(page.code_form.name.field, "Vague")
    assert ("evasive", "Vague", "2", 0) in seat.rows(CODES)
    assert "Vague" in names(page)
    assert page.head.waiting.text().startswith("1 change")
    seat.press("Ctrl+Z")
    settle()
    assert ("evasive", "Evasive", "2", 0) in seat.rows(CODES)
    assert page.code_form.name.field.text() == "Evasive"


def test_undo_in_a_field_takes_back_the_last_change_and_not_only_letters(seat, page):
    field = page.code_form.texts["definition"].field
    old = field.toPlainText()
    field.setFocus()
    seat.press("Ctrl+A")
    seat.type("Short.")
    field.keep()
    settle()
    assert seat.rows("select definition from codes where id = 'evasive'") == [("Short.",)]
    seat.press("Ctrl+Z")
    settle()
    assert field.toPlainText() == old
    assert seat.rows("select definition from codes where id = 'evasive'") == [(old,)]


def test_what_is_half_typed_is_kept_when_the_project_closes(seat, page):
    field = page.code_form.texts["use_when"].field
    field.setFocus()
    seat.press("Ctrl+A")
    seat.type("half a rule")
    seat.window.close_project()
    assert seat.rows("select use_when from codes where id = 'evasive'") == [("half a rule",)]


def test_a_key_that_is_taken_is_refused_in_place(seat, page):
    write(page.code_form.key.field, "1")
    assert page.code_form.key.error.isVisible()
    assert page.code_form.key.error.text() == "Two codes have the key “1”: give one of them another."
    assert ("evasive", "Evasive", "2", 0) in seat.rows(CODES)
    write(page.code_form.key.field, "8")
    assert not page.code_form.key.error.isVisible()
    assert ("evasive", "Evasive", "8", 0) in seat.rows(CODES)
    seat.press("Esc", "Esc", "J")
    seat.desk.go("e2")
    seat.press("8")
    assert [row[0] for row in seat.rows()].count("evasive") == 3


def test_ids_and_colours_that_cannot_be_are_refused_in_place(seat, page):
    form = page.code_form
    write(form.id.field, "concrete")
    assert "Two codes have the id" in form.id.error.text()
    write(form.id.field, "Two words")
    assert "use small letters" in form.id.error.text()
    write(form.own, "#12")
    assert "is no colour" in form.colour_box.error.text()
    write(form.name.field, "  ")
    assert "has no name" in form.name.error.text()
    assert seat.rows("select id, name, colour from codes where key = '2'") == [("evasive", "Evasive", "2")]
    seat.press("Esc")
    settle()
    assert not form.id.error.isVisible()
    assert form.id.field.text() == "evasive"


def test_another_id_takes_the_codings_along(seat, page):
    write(page.code_form.id.field, "vague")
    assert sorted(row[0] for row in seat.rows()) == ["deferred", "vague", "vague"]
    assert page.chosen == ("code", "vague")


def test_colours_of_the_palette_and_of_ones_own(seat, page):
    form = page.code_form
    seat.click(form.swatches.buttons["6"])
    settle()
    assert seat.rows("select colour from codes where id = 'evasive'") == [("6",)]
    QTest.keyClick(form.swatches.buttons["6"], Qt.Key.Key_Right)
    settle()
    assert seat.rows("select colour from codes where id = 'evasive'") == [("7",)]
    write(form.own, "#336699")
    assert seat.rows("select colour from codes where id = 'evasive'") == [("#336699",)]
    form.line.setFocus()
    QTest.keyClick(form.line, Qt.Key.Key_Down)
    settle()
    assert seat.rows("select line from codes where id = 'evasive'") == [("solid",)]


def test_a_new_code_is_ready_to_be_named_and_its_id_follows_the_name(seat, page):
    seat.press("Ctrl+Shift+A")
    settle()
    assert QApplication.focusWidget() is page.code_form.name.field
    assert page.code_form.name.field.selectedText() == "New code"
    seat.type("Thanks only")
    seat.press("Tab")
    settle()
    assert ("thanks-only", "Thanks only", "5", 0) in seat.rows(CODES)
    assert page.chosen == ("code", "thanks-only")
    seat.press("Ctrl+Z", "Ctrl+Z")
    settle()
    assert len(seat.rows(CODES)) == 4


def test_arrows_choose_and_alt_arrows_move(seat, page):
    page.list.setFocus()
    seat.press("Up")
    assert page.chosen == ("code", "concrete")
    seat.press("Alt+Down")
    settle()
    assert [row[0] for row in seat.rows(CODES)][:2] == ["evasive", "concrete"]
    assert page.chosen == ("code", "concrete")
    seat.press("Alt+Up")
    settle()
    assert [row[0] for row in seat.rows(CODES)][:2] == ["concrete", "evasive"]
    seat.press("Alt+Up")
    settle()
    assert [row[0] for row in seat.rows(CODES)][:2] == ["concrete", "evasive"]


def drag(page, start: QPoint, end: QPoint) -> None:
    target = page.list.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    for step in (start + QPoint(0, 12), end - QPoint(0, 1), end):
        QTest.mouseMove(target, step)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    settle()


def test_a_code_is_dragged_to_another_place(seat, page):
    drag(page, row_of(page, "refers-elsewhere"), row_of(page, "concrete") - QPoint(0, 10))
    assert [row[0] for row in seat.rows(CODES)] == ["refers-elsewhere", "concrete", "evasive", "deferred"]
    seat.press("Ctrl+Z")
    settle()
    assert next(row[0] for row in seat.rows(CODES)) == "concrete"


def test_a_code_goes_into_the_group_that_it_is_dragged_to(seat, page):
    seat.press("Ctrl+Shift+G")
    settle()
    seat.type("Tone")
    seat.press("Tab")
    settle()
    assert seat.rows("select id, name from groups order by place")[1][1] == "Tone"
    group = seat.rows("select id from groups order by place")[1][0]
    last = page.list.visualRect(page.list.lines.index(page.list.lines.rowCount() - 1)).bottomLeft()
    drag(page, row_of(page, "evasive"), last + QPoint(40, 20))
    assert seat.rows("select \"group\" from codes where id = 'evasive'") == [(group,)]
    page.list.setFocus()
    page.choose("code", "evasive")
    seat.press("Alt+Up")
    settle()
    assert seat.rows("select \"group\" from codes where id = 'evasive'") == [("answer-type",)]


def test_rules_of_a_group_hold_in_the_reader(seat, page):
    seat.window.resize(1440, 900)
    settle()
    seat.click(page.side.rules.boxes["exclusive"])
    settle()
    assert seat.rows("select exclusive from groups") == [(1,)]
    seat.press("Esc", "Esc", "1")
    assert "evasive" not in [row[0] for row in seat.rows("select code from annotations where exchange = 'e3'")]


def test_what_the_codebook_asks_of_every_coding(seat, page):
    page.list.setFocus()
    seat.press("Home")
    assert page.chosen == ("book", "")
    seat.click(page.book_form.rules.boxes["memo"])
    settle()
    assert seat.rows("select memo from codebook") == [(1,)]
    assert seat.desk.codebook.memo
    write(page.book_form.name.field, "My study")
    assert seat.rows("select name from codebook") == [("My study",)]


def test_retiring_keeps_the_codings_and_bringing_back_works(seat, page):
    seat.press("Ctrl+Shift+R")
    settle()
    assert ("evasive", "Evasive", "2", 1) in seat.rows(CODES)
    assert len(seat.rows()) == 3
    assert "no new codings and keeps 2 coding" in seat.window.status.said.accessibleName()
    assert names(page)[-2:] == ["Retired", "Evasive"]
    seat.click(page.code_form.buttons["revive"])
    settle()
    assert ("evasive", "Evasive", "2", 0) in seat.rows(CODES)


def test_a_code_that_nobody_gave_can_go_and_one_with_codings_cannot(seat, page):
    seat.press("Ctrl+Del")
    assert "retire it" in seat.window.banner.words.text()
    page.choose("code", "concrete")
    seat.press("Ctrl+Del")
    settle()
    assert [row[0] for row in seat.rows(CODES)] == ["evasive", "deferred", "refers-elsewhere"]
    assert len(seat.rows()) == 3


def test_a_group_goes_and_its_codes_stay(seat, page):
    page.choose("group", "answer-type")
    seat.click(page.group_form.remove)
    settle()
    assert seat.rows("select count(*) from groups") == [(0,)]
    assert len(seat.rows(CODES)) == 4
    assert names(page) == ["The codebook", "Concrete", "Evasive", "Deferred", "Refers elsewhere"]


def test_everything_fits_into_the_smallest_window(seat, page):
    seat.window.resize(900, 600)
    write(page.code_form.name.field, "Evasive in a very long way, such as nobody would ever think of")
    write(page.code_form.key.field, "1")
    settle()
    assert page.code_form.key.error.isVisible()
    assert page.side.isVisible()
    assert page.area.isAncestorOf(page.side)
    assert page.area.horizontalScrollBar().maximum() == 0
    assert page.area.widget().minimumSizeHint().width() <= page.area.viewport().width()
    seat.window.resize(1440, 900)
    settle()
    assert page.beside.isVisible()


def test_a_window_that_only_reads_shows_it_and_changes_nothing(seat, page):
    from annotator.store.project import open_project

    other = open_project(seat.path, read_only=True)
    seat.window.close_project()
    seat.window.take_project(other)
    seat.press("Ctrl+Shift+B")
    settle()
    assert not page.code_form.name.field.isEnabled()
    page.list.setFocus()
    seat.press("Ctrl+Shift+A", "Ctrl+Shift+R", "Alt+Down")
    assert [row[0] for row in seat.rows(CODES)] == ["concrete", "evasive", "deferred", "refers-elsewhere"]
    assert "only reads" in seat.window.status.said.accessibleName()
