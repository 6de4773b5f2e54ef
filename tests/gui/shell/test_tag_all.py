"""Tag all hits after a look at them, searches that are kept, and Ctrl+K."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.gui import undoing
from annotator.gui.find import sweep
from annotator.gui.find.saved import NameDialog, SavedSearches
from annotator.gui.find.targets import STATE_ROLE
from annotator.model.codebook_edits import ChangeGroup
from annotator.model.errors import UserError
from annotator.store import search
from annotator.store.hit_targets import targets

SENTENCES = [f"Pijler {n} wordt hersteld." for n in (1, 2, 3, 1, 2, 1)]


@pytest.fixture
def review(seat, qtbot):
    """Look for something and open the review of its hits."""

    def open_(text: str = "herst"):
        seat.press("Ctrl+F")
        seat.type(text)
        qtbot.waitUntil(lambda: seat.window.seeking.count is not None)
        seat.press("Ctrl+Shift+F")
        page = seat.window.seeking._page
        qtbot.waitUntil(lambda: page._job is None)
        return page

    return open_


def active(seat, qtbot) -> None:
    """The window has the keyboard again after a dialog."""
    seat.window.activateWindow()
    qtbot.waitActive(seat.window)


def tagged(seat, qtbot, page) -> None:
    qtbot.waitUntil(lambda: page._job is None and seat.window.body.isVisible())


def test_every_sentence_is_tagged_at_once_and_undone_at_once(seat, review, qtbot):
    page = review()
    assert page.isVisible()
    assert page.go.text().startswith("Tag 6")
    page.codes.setCurrentIndex(page.codes.findData("deferred"))
    seat.click(page.go)
    tagged(seat, qtbot, page)
    assert seat.rows("select code, target, quote from annotations order by rowid") == [
        ("deferred", "span", quote) for quote in SENTENCES
    ]
    assert [tag.code for tag in seat.desk.annotations("e1")] == ["deferred"], "the reader knows it"
    assert seat.window.status.total.text() == "6 of 6 in project"
    assert [row.coded for row in seat.window.documents.model.all_rows()] == [1, 3, 2]
    seat.press("Ctrl+Z")
    assert seat.rows() == []
    assert seat.desk.annotations("e1") == ()


def test_many_changes_are_taken_back_beside_the_window(seat, review, qtbot, monkeypatch):
    monkeypatch.setattr(undoing, "MANY", 4)
    page = review()
    seat.click(page.go)
    tagged(seat, qtbot, page)
    with qtbot.waitSignal(seat.desk.changed):
        seat.press("Ctrl+Z")
    assert seat.rows() == []
    assert seat.desk.annotations("e1") == ()
    with qtbot.waitSignal(seat.desk.changed):
        seat.press("Ctrl+Shift+Z")
    assert len(seat.rows()) == 6
    assert seat.window.status.total.text() == "6 of 6 in project"
    seat.press("Ctrl+Z")
    seat.window.close_project()
    seat.window.jobs.stop()


def test_what_is_unticked_or_tagged_already_stays_as_it_is(seat, review, qtbot):
    seat.press("S", "3", "Esc")
    page = review()
    page.codes.setCurrentIndex(page.codes.findData("deferred"))
    assert page.model.index(0, 0).data(STATE_ROLE) == "Tagged already"
    assert "5 of 6 chosen" in page.summary.text()
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(1, 0))
    seat.press("Space")
    place = page.view.visualRect(page.model.index(2, 0))
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(24, 16))
    assert "3 of 6 chosen" in page.summary.text()
    seat.click(page.none_button)
    assert not page.go.isEnabled()
    seat.click(page.all_button)
    page.model.toggle(1)
    page.codes.setCurrentIndex(page.codes.findData("evasive"))
    page.codes.setCurrentIndex(page.codes.findData("deferred"))
    assert page.model.ticked == {2, 3, 4, 5}, "what was unticked stays so with another code"
    seat.press("Ctrl+Return", at=page.view)
    tagged(seat, qtbot, page)
    quotes = [row[2] for row in seat.rows()]
    assert sorted(quotes) == sorted([*SENTENCES[:1], *SENTENCES[2:]])


def test_the_whole_answer_also_of_a_hit_in_its_question(seat, review, qtbot):
    page = review("staat ")
    seat.click(page.whole)
    qtbot.waitUntil(lambda: page._job is None)
    assert len(page.model.targets) == 6
    assert page.model.index(0, 0).data(STATE_ROLE) == "Found in the question"
    assert page.model.ticked == set()
    seat.click(page.all_button)
    page.codes.setCurrentIndex(page.codes.findData("evasive"))
    seat.click(page.go)
    tagged(seat, qtbot, page)
    assert {row[:2] for row in seat.rows()} == {("evasive", "answer")}
    assert len(seat.rows()) == 6


def test_keys_choose_a_code_here_and_do_nothing_to_the_answer_behind(seat, review):
    page = review()
    assert QApplication.focusWidget() is page.view
    seat.press("3")
    assert page.codes.currentData() == "deferred"
    seat.press("N", "J", "M", "Del", "1")
    assert page.isVisible()
    assert seat.rows() == []
    assert seat.current() == "1"
    assert page.codes.currentData() == "concrete"
    seat.press("Tab")
    assert page.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is not page.view
    seat.press("Shift+Tab")
    assert QApplication.focusWidget() is page.view


def test_hits_in_heads_cannot_be_tagged_and_it_says_so(seat, review):
    page = review("brug ")
    assert page.model.targets == []
    assert "3 hit" in page.summary.text()
    assert not page.go.isEnabled()
    seat.press("Esc")
    assert seat.window.body.isVisible()


def test_a_code_that_would_take_the_place_of_another_is_not_ticked(seat, review):
    code = seat.desk.codebook.code("evasive")
    seat.desk.apply(ChangeGroup(code.group, {"exclusive": True}))
    seat.press("1")
    page = review()
    page.codes.setCurrentIndex(page.codes.findData("evasive"))
    assert "another code" in page.model.index(0, 0).data(STATE_ROLE)
    assert page.model.ticked == {1, 2, 3, 4, 5}


def many(project, count):
    found, _ = targets(project, "herst", "everywhere", None, project.coder.id, whole=True)
    return [sweep.edit(each, "evasive", project.coder.id) for each in found][:count]


def test_a_sweep_that_is_stopped_or_fails_leaves_nothing(seat, monkeypatch):
    project = seat.desk.project
    monkeypatch.setattr(sweep, "_PIECE", 2)
    done: list[int] = []
    assert sweep.write(project, many(project, 6), done.append, lambda: len(done) == 2) is None
    assert done == [2, 4]
    assert seat.rows() == []
    edits = [
        *many(project, 3),
        sweep.edit(targets(project, "herst", "answer", None, "", whole=True)[0][4], "gone", ""),
    ]
    with pytest.raises(UserError):
        sweep.write(project, edits, done.append, lambda: False)
    assert seat.rows() == []


def test_a_search_is_saved_run_renamed_removed_and_brought_back(seat, review, qtbot):
    window = seat.window
    seat.press("Ctrl+F")
    seat.type("herst")
    seat.press("F4")
    qtbot.waitUntil(lambda: window.seeking.count is not None)
    seat.press("Ctrl+D")
    name = window.findChild(NameDialog)
    assert name.field.text() == "herst*"
    name.field.setText("Herstel")
    seat.press("Return", at=name.field)
    kept = search.saved(seat.desk.project)
    assert [(each.name, each.query, each.place) for each in kept] == [("Herstel", "herst*", "answer")]
    assert "Herstel" in window.status.said.accessibleName()
    active(seat, qtbot)
    seat.press("Esc", "Ctrl+Shift+D")
    dialog = window.findChild(SavedSearches)
    assert dialog.list.currentItem().text().startswith("Herstel")
    seat.click(dialog.rename_button)
    again = window.findChildren(NameDialog)[-1]
    again.field.setText("Gerepareerd")
    seat.press("Return", at=again.field)
    assert dialog.list.item(0).text().startswith("Gerepareerd")
    seat.press("Del", at=dialog)
    assert search.saved(seat.desk.project) == []
    assert dialog.empty.isVisible()
    seat.desk.undo()
    assert dialog.list.count() == 1
    seat.click(dialog.run_button)
    qtbot.waitUntil(lambda: window.seeking.count is not None)
    assert window.seeking.panel.field.text() == "herst*"
    assert window.seeking.panel.where == "answer"
    assert window.seeking.count.hits == 6


def test_two_searches_of_one_name_are_refused_with_a_sentence(seat, qtbot):
    for _ in range(2):
        seat.press("Ctrl+F")
        seat.window.seeking.panel.field.setText("herstel")
        qtbot.waitUntil(lambda: seat.window.seeking.question is not None)
        seat.press("Ctrl+D")
        dialog = seat.window.findChildren(NameDialog)[-1]
        seat.press("Return", at=dialog.field)
        active(seat, qtbot)
    assert len(search.saved(seat.desk.project)) == 1
    assert "already" in seat.window.banner.words.text()


def test_the_palette_finds_a_saved_search(seat, qtbot):
    from annotator.model.search_edits import SaveSearch
    from annotator.model.searches import Search

    seat.desk.apply(SaveSearch(Search("Zebrapad", "pijler*", "question")))
    seat.press("Ctrl+K")
    palette = seat.window.palette_box()
    QTest.keyClicks(palette.field, "zebra")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seat.window.seeking is not None and seat.window.seeking.count is not None)
    assert seat.window.seeking.count.hits == 6


def test_a_window_that_only_reads_finds_but_saves_and_tags_nothing(seat, qtbot):
    from annotator.store.project import open_project

    seat.window.close_project()
    seat.window.take_project(open_project(seat.path, read_only=True))
    seat.press("Ctrl+F")
    seat.type("herst")
    qtbot.waitUntil(lambda: seat.window.seeking.count is not None)
    assert seat.window.seeking.count.hits == 6
    seat.press("Ctrl+Shift+F")
    assert "only reads" in seat.window.status.said.accessibleName()
    seat.press("Ctrl+D")
    assert seat.window.findChild(NameDialog) is None


def test_every_part_has_a_name_for_screen_readers(seat, review):
    page = review()
    for part in (page.codes, page.view, page.progress, page.back, page.go):
        assert part.accessibleName() or part.text()
    panel = seat.window.seeking.panel
    for part in (panel.field, panel.view, panel.shut, panel.where_button):
        assert part.accessibleName()
    assert page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("11 · Answer 1, Pijler 1")
    assert all(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert QApplication.focusWidget() is not None


def test_a_code_is_chosen_while_the_hits_are_still_read(seat, review, qtbot):
    page = review()
    seat.press("Esc")
    seat.window.run_by_id("find.tag")
    assert page._job is not None
    seat.press("3")
    qtbot.waitUntil(lambda: page._job is None)
    assert page.codes.currentData() == "deferred"
    assert seat.rows() == []
