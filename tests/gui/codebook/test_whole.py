"""Examples from the reader, presets, files and crosswalks."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui import ask
from annotator.gui.codebook import whole
from annotator.gui.codebook.crosswalks import CrosswalkDialog
from annotator.gui.codebook.doing import codebook_page
from annotator.gui.codebook.presets import PresetDialog, choose_for_new
from annotator.model.codebook_files import PRESETS, read_codebook
from tests.gui.codebook.conftest import back, settle
from tests.gui.codebook.test_review import answer

EXAMPLES = "select id, examples from codes where examples like '%najaar%'"


def test_e_makes_the_selected_passage_an_example_that_leads_back(seat):
    span = seat.select("Dat duurt tot het najaar")
    seat.press("3", "E")
    ((code, examples),) = seat.rows(EXAMPLES)
    assert code == "deferred"
    assert '"before":""' in examples
    assert '"after":"."' in examples
    seat.press("E")
    assert "is an example of Deferred already" in seat.window.status.said.accessibleName()
    seat.press("J", "Ctrl+Shift+B")
    settle()
    page = codebook_page(seat.window)
    page.choose("code", "deferred")
    card = page.code_form.cards[-1]
    assert card.where.text() == "11, 1"
    seat.click(card.where)
    assert seat.window.pages.currentWidget() is seat.window.body
    assert seat.current() == "1"
    assert seat.window.reader.selection() == span


def test_where_no_code_stands_on_the_passage_a_menu_asks(seat):
    seat.select("Dat duurt tot het najaar")

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_2)

    QTimer.singleShot(50, choose)
    seat.press("E")
    assert [row[0] for row in seat.rows(EXAMPLES)] == ["evasive"]


def test_without_a_passage_the_chosen_tag_becomes_the_example(seat):
    seat.press("E")
    assert "Select a passage first" in seat.window.status.said.accessibleName()
    seat.press("1", "E")
    assert [row[0] for row in seat.rows(EXAMPLES)] == ["concrete"]


def test_an_example_is_taken_out_again(seat, page):
    page.choose("code", "concrete")
    seat.click(page.code_form.cards[0].remove)
    settle()
    assert seat.rows("select examples from codes where id = 'concrete'") == [("[]",)]
    assert page.code_form.cards == []


# -- presets


def test_a_new_project_begins_with_the_preset_that_was_chosen(empty_window, monkeypatch, tmp_path):
    monkeypatch.setattr(ask, "codebook", choose_for_new)
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "nieuw.annotator")

    def act(dialog: PresetDialog) -> None:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert "Thomas" in dialog.about.toPlainText()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    answer(PresetDialog, act)
    empty_window.run_by_id("new")
    assert empty_window.desk.codebook.name == "Response clarity"


def test_no_project_is_made_where_the_choice_is_cancelled(empty_window, monkeypatch, tmp_path):
    monkeypatch.setattr(ask, "codebook", choose_for_new)
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "nieuw.annotator")
    answer(PresetDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    empty_window.run_by_id("new")
    assert not (tmp_path / "nieuw.annotator").exists()


def test_a_preset_is_added_beside_the_codebook(seat, page):
    def act(dialog: PresetDialog) -> None:
        dialog.list.setCurrentRow(PRESETS.index("rasiah-2010"))
        QTest.mouseClick(dialog.buttons["beside"], Qt.MouseButton.LeftButton)

    answer(PresetDialog, act)
    seat.click(page.left.buttons["preset"])
    back(seat)
    ids = [row[0] for row in seat.rows("select id from codes order by place")]
    assert ids[:4] == ["concrete", "evasive", "deferred", "refers-elsewhere"]
    assert len(ids) > 6
    keys = [row[0] for row in seat.rows("select key from codes where key <> ''")]
    assert len(keys) == len(set(keys))
    assert len(seat.rows()) == 3
    seat.press("Ctrl+Z")
    settle()
    assert len(seat.rows("select id from codes")) == 4


def test_a_preset_in_the_place_of_the_codebook_keeps_every_coding(seat, page):
    seen = []

    def take(dialog: whole.InsteadDialog) -> None:
        seen.append(dialog.words.text())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def act(dialog: PresetDialog) -> None:
        dialog.list.setCurrentRow(PRESETS.index("bull-mayer-1993"))
        answer(whole.InsteadDialog, take)
        QTest.mouseClick(dialog.buttons["instead"], Qt.MouseButton.LeftButton)

    answer(PresetDialog, act)
    seat.click(page.left.buttons["preset"])
    back(seat)
    assert "2 code" in seen[0]
    assert "kept, retired" in seen[0]
    assert len(seat.rows()) == 3
    assert seat.rows("select id from codes where retired order by id") == [("deferred",), ("evasive",)]


# -- files


def test_a_codebook_is_saved_and_read_again(seat, page, tmp_path, monkeypatch):
    path = tmp_path / "boek.toml"
    monkeypatch.setattr(ask, "new_file", lambda *_: path)
    seat.click(page.left.buttons["save"])
    assert read_codebook(path).codes == seat.desk.codebook.codes
    text = path.read_text("utf-8").replace('name = "Evasive"', 'name = "Vague"')
    path.write_text(text, "utf-8")
    monkeypatch.setattr(ask, "open_file", lambda *_: path)
    answer(whole.InsteadDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    seat.click(page.left.buttons["read"])
    settle()
    assert ("Vague",) in seat.rows("select name from codes")
    assert len(seat.rows()) == 3


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no toml at all", "sound TOML"),
        ('codes = [{id = "a", name = "A"}, {id = "a", name = "B"}]', "Two codes have the id"),
        ('codes = [{id = "a", name = "A", key = "1"}, {id = "b", name = "B", key = "1"}]', "the key"),
        ('codes = [{id = "a", name = "A", colour = "reddish"}]', "is no colour"),
    ],
)
def test_a_file_that_is_no_codebook_is_told_in_one_sentence_and_changes_nothing(
    seat, page, tmp_path, monkeypatch, text, says
):
    path = tmp_path / "boek.toml"
    path.write_text(text, "utf-8")
    monkeypatch.setattr(ask, "open_file", lambda *_: path)
    before = seat.rows("select count(*) from changes")
    seat.click(page.left.buttons["read"])
    assert says in seat.window.banner.words.text()
    assert seat.rows("select count(*) from changes") == before


def test_a_bad_file_is_told_within_the_choice_of_presets(seat, tmp_path):
    path = tmp_path / "boek.toml"
    path.write_text("x = 1", "utf-8")
    dialog = PresetDialog(seat.window, "", {"take": "Take"})
    dialog.take_file(path)
    assert "cannot be used as a codebook" in dialog.error.text()
    assert dialog.list.count() == len(PRESETS)
    path.write_text('name = "Eigen"\ncodes = [{id = "a", name = "A"}]', "utf-8")
    dialog.take_file(path)
    assert dialog.codebook().name == "Eigen"
    dialog.deleteLater()


# -- crosswalks


def test_a_crosswalk_counts_the_answers_of_the_project(seat, page, tmp_path):
    seat.click(page.left.buttons["crosswalk"])
    dialog = seat.window.findChild(CrosswalkDialog)
    assert dialog.walk.source == "default"
    dialog.choice.setCurrentIndex(
        next(
            at for at, walk in enumerate(dialog._walks) if (walk.source, walk.to) == ("default", "bull-mayer-1993")
        )
    )
    assert [row[:3] for row in dialog.rows()][1:3] == [
        ("Evasive", "2", "none: judge anew"),
        ("Deferred", "1", "the same"),
    ]
    assert dialog.table.item(2, 4).text() == "1"
    counts = dialog.crossed()
    assert (counts.whole, counts.left) == (1, 2)
    dialog.save_to(tmp_path / "kruis.csv")
    lines = (tmp_path / "kruis.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Code,Answers here,How they meet,Counterpart,Answers it would get"
    assert len(lines) == 5
    dialog.close()
