"""The editor of cues and the comparison with the coder's own work."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest

from annotator.analysis import cues
from annotator.gui import ask
from annotator.gui.suggest.cue_editor import CueEditor
from annotator.gui.suggest.measuring import MeasureDialog
from annotator.store import proposals
from annotator.store.check import check
from tests.gui.suggest.conftest import ready

LONG = 20000


@pytest.fixture
def editor(seat, qtbot) -> CueEditor:
    seat.window.run_by_id("cues")
    made = seat.window.findChild(CueEditor)
    qtbot.waitUntil(lambda: "time" in made.form.count.text(), timeout=LONG)
    return made


def write(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def own(seat):
    return [(rule.id, rule.phrases, rule.left_out) for rule in proposals.own_cues(seat.desk.project)]


def click(editor, name: str) -> None:
    QTest.mouseClick(editor.buttons[name], Qt.MouseButton.LeftButton)


def test_a_new_cue_is_tried_counted_saved_and_proposes(seat, editor, qtbot):
    click(editor, "add")
    write(editor.form.id, "outcome")
    write(editor.form.phrases, "uitkomst van dit")
    editor.form.code.setCurrentIndex(editor.form.code.findData("refers-elsewhere"))
    qtbot.waitUntil(lambda: editor.form.hits.count() == 1, timeout=LONG)
    assert editor.form.count.text().startswith("1 ")
    assert "uitkomst van dit" in editor.form.hits.item(0).text()
    assert own(seat) == []
    click(editor, "count")
    qtbot.waitUntil(lambda: "In the project" in editor.counted.text(), timeout=LONG)
    assert editor.counted.text() == "In the project, sentences: 1, answers: 1, documents: 1"
    click(editor, "save")
    qtbot.waitUntil(lambda: own(seat) == [("outcome", ("uitkomst van dit",), False)], timeout=LONG)
    editor.reject()
    seat.desk.go("e4")
    ready(qtbot, seat.window)
    made = [each for each in seat.window.suggesting.suggestions("e4") if each.code == "refers-elsewhere"]
    assert [(each.cue, each.quote, each.probability) for each in made] == [("outcome", "uitkomst van dit", None)]
    seat.window.run_by_id("undo")
    assert own(seat) == []
    assert check(seat.desk.project) == []


@pytest.mark.parametrize(
    ("phrase", "says"), [("weet (ik", "does not compile"), ("(?:[a-z]+ ?)+;", "take too long")]
)
def test_what_does_not_compile_or_runs_away_is_refused_in_place(seat, editor, qtbot, phrase, says):
    click(editor, "add")
    write(editor.form.id, "bad")
    write(editor.form.phrases, phrase)
    click(editor, "save")
    qtbot.waitUntil(lambda: says in editor.fault.text(), timeout=LONG)
    assert editor.fault.isVisible()
    assert own(seat) == []
    assert editor.form.phrases.toPlainText() == phrase


def test_two_cues_of_one_name_and_none_are_refused(seat, editor):
    click(editor, "add")
    click(editor, "save")
    assert "no name" in editor.fault.text()
    write(editor.form.id, "no-comment")
    click(editor, "save")
    assert "of that name already" in editor.fault.text()
    assert own(seat) == []


def test_a_shipped_cue_is_left_out_and_comes_back(seat, editor, qtbot):
    editor.filter.setText("no-comment")
    assert editor.form.id.text() == "no-comment"
    click(editor, "drop")
    assert [row[::2] for row in own(seat)] == [("no-comment", True)]
    assert "left out" in editor.list.currentItem().text()
    click(editor, "reset")
    assert own(seat) == []
    click(editor, "drop")
    click(editor, "reset-all")
    assert own(seat) == []
    seat.window.run_by_id("undo")
    assert len(own(seat)) == 1


def test_written_to_a_file_and_taken_from_one(seat, editor, qtbot, tmp_path, monkeypatch):
    editor.filter.setText("no-comment")
    click(editor, "drop")
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "cues.toml")
    click(editor, "write")
    found = cues.rules((tmp_path / "cues.toml").read_text("utf-8"), "cues.toml")
    assert {rule.id for rule in cues.shipped_rules()} - {rule.id for rule in found} == {"no-comment"}
    click(editor, "reset-all")
    monkeypatch.setattr(ask, "open_file", lambda *_: tmp_path / "cues.toml")
    click(editor, "take")
    qtbot.waitUntil(lambda: [row[::2] for row in own(seat)] == [("no-comment", True)], timeout=LONG)
    (tmp_path / "cues.toml").write_text("[[cue]]\nid = 'x'\ncode = 'evasive'\nphrases = ['(']\n", "utf-8")
    click(editor, "take")
    qtbot.waitUntil(lambda: "does not compile" in editor.fault.text(), timeout=LONG)
    assert [row[::2] for row in own(seat)] == [("no-comment", True)]


def table(dialog) -> dict[str, list[str]]:
    rows = range(dialog.table.rowCount())
    columns = range(1, dialog.table.columnCount())
    return {dialog.table.item(row, 0).text(): [dialog.table.item(row, c).text() for c in columns] for row in rows}


def test_suggestions_are_held_against_the_coders_own_work(seat, qtbot):
    seat.press("2")
    seat.desk.go("e3")
    seat.press("1")
    seat.window.run_by_id("measure")
    dialog = seat.window.findChild(MeasureDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=LONG)
    shown = table(dialog)
    assert shown["Evasive"] == ["1", "0", "0", "1.00", "1.00", "1.00", "2"]
    assert shown["Refers elsewhere"][:3] == ["0", "1", "0"]
    assert shown["Concrete"][2] == "1"


def test_accepted_ones_do_not_praise_themselves(seat, qtbot):
    seat.press("A")
    seat.window.run_by_id("measure")
    dialog = seat.window.findChild(MeasureDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=LONG)
    assert table(dialog)["Evasive"][:3] == ["0", "0", "0"]
    dialog.only_own.click()
    assert table(dialog)["Evasive"][:3] == ["1", "0", "0"]


def test_without_codings_there_is_nothing_to_compare(seat, qtbot):
    seat.window.run_by_id("measure")
    dialog = seat.window.findChild(MeasureDialog)
    qtbot.waitUntil(lambda: "not coded an answer yet" in dialog.words.text(), timeout=LONG)


class Dutch(QTranslator):
    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        return "Het zegt ja of nee." if (context, text) == ("Cues", "It says yes or no.") else ""


def test_the_notes_of_shipped_cues_are_read_in_the_window_s_language(seat, qtbot):
    translator = Dutch()
    QCoreApplication.installTranslator(translator)
    try:
        seat.window.run_by_id("cues")
        editor = seat.window.findChild(CueEditor)
        write(editor.filter, "ja of nee.")
        assert editor.list.count() == 1
        assert editor.list.item(0).toolTip() == editor.form.why.text() == "Het zegt ja of nee."
        assert editor.form.rule().why == "It says yes or no.", "it is still the same cue"
        write(editor.form.why, "Eigen noot")
        assert editor.form.rule().why == "Eigen noot"
        editor.reject()
    finally:
        QCoreApplication.removeTranslator(translator)
