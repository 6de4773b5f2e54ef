"""Keys are changed with real keys, hold at once everywhere, and no key ever does two things."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from shiboken6 import isValid

from annotator import settings
from annotator.gui import keys_in_use
from annotator.gui.actions import TABLE
from annotator.gui.dialogs.keys import KeySheet
from annotator.gui.dialogs.keys_editor import KeyEditor
from annotator.gui.key_names import key_name
from annotator.gui.palette import search


@pytest.fixture
def editor(seat):
    QApplication.processEvents()
    seat.window.run_by_id("edit-keys")
    (found,) = [each for each in seat.window.children() if isinstance(each, KeyEditor)]
    yield found
    if isValid(found):
        found.close()
    settings.put(keys=None)
    seat.window.take_keys()


def choose(editor: KeyEditor, action_id: str) -> None:
    """Find an action by typing, then go to it in the list."""
    action = next(each for each in editor.window_.actions_table if each.id == action_id)
    editor.filter_box.setFocus()
    editor.filter_box.selectAll()
    QTest.keyClicks(editor.filter_box, action.shown())
    row = next(item for item in editor.items if item.data(0, Qt.ItemDataRole.UserRole) == action_id)
    assert not row.isHidden()
    editor.list.setCurrentItem(row)
    editor.list.setFocus()


def add(editor: KeyEditor, key: str) -> None:
    QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    assert editor.field.hasFocus()
    QTest.keySequence(editor.field, key)


def keys_of(editor: KeyEditor, action_id: str) -> tuple[str, ...]:
    return next(each.keys for each in editor.window_.actions_table if each.id == action_id)


def leave(seat, editor, qtbot) -> None:
    editor.close()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    seat.window.focus_reader()
    QApplication.processEvents()


def test_a_new_key_works_at_once_beside_the_old_one(seat, editor, qtbot):
    choose(editor, "next")
    add(editor, "Ctrl+Shift+Down")
    assert keys_of(editor, "next") == ("J", "Ctrl+Shift+Down")
    assert settings.get("keys") == {"next": ["J", "Ctrl+Shift+Down"]}
    leave(seat, editor, qtbot)
    seat.press("Ctrl+Shift+Down", "J")
    assert seat.current() == "3"


def test_another_key_in_place_of_one(seat, editor, qtbot):
    choose(editor, "next")
    change = editor.keys_box.itemAt(0).widget()
    QTest.keyClick(change, Qt.Key.Key_Space)
    QTest.keySequence(editor.field, "F7")
    assert keys_of(editor, "next") == ("F7",)
    leave(seat, editor, qtbot)
    seat.press("J")
    assert seat.current() == "1"
    seat.press("F7")
    assert seat.current() == "2"


def test_a_taken_key_says_whose_it_is_and_can_be_taken_over(seat, editor, qtbot):
    choose(editor, "next")
    add(editor, "K")
    assert editor.message.text() == "K: This is the key of “Previous answer”."
    assert keys_of(editor, "next") == ("J",), "nothing is changed yet"
    assert editor.take_over.isVisible()
    QTest.keyClick(editor.take_over, Qt.Key.Key_Space)
    assert keys_of(editor, "next") == ("J", "K")
    assert keys_of(editor, "previous") == ()
    leave(seat, editor, qtbot)
    seat.press("K")
    assert seat.current() == "2"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("2", "This key tags “Evasive”: give that code another key in the codebook first."),
        ("Ctrl+C", "Texts, lists, menus or the system need this key: choose another one."),
        ("Space", "Texts, lists, menus or the system need this key: choose another one."),
        ("Alt+F", "This key opens the menu File: choose another one."),
    ],
)
def test_what_may_not_be_taken_is_said_in_place(editor, key, words):
    choose(editor, "next")
    add(editor, key)
    assert editor.message.text() == f"{key_name(key)}: {words}"
    assert not editor.take_over.isVisible()
    assert keys_of(editor, "next") == ("J",)
    assert settings.get("keys") is None


def test_tab_is_a_key_like_another_and_escape_leads_out(editor):
    choose(editor, "next")
    add(editor, "Tab")
    assert "“Next panel”" in editor.message.text()
    QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.field.isVisible()
    assert editor.isVisible()
    assert keys_of(editor, "next") == ("J",)


def test_a_key_with_shift_is_written_as_on_the_board(editor):
    choose(editor, "next")
    QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    QTest.keyClick(editor.field, Qt.Key.Key_Shift)
    assert editor.field.isVisible(), "Shift alone is not a key"
    QTest.keyEvent(QTest.KeyAction.Click, editor.field, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert keys_of(editor, "next") == ("J", "!")


def test_remove_and_reset(seat, editor):
    choose(editor, "next")
    QTest.mouseClick(editor.keys_box.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    assert keys_of(editor, "next") == ()
    assert settings.get("keys") == {"next": []}
    QTest.mouseClick(editor.reset, Qt.MouseButton.LeftButton)
    assert keys_of(editor, "next") == ("J",)
    assert settings.get("keys") is None


def test_a_reset_takes_the_key_back_from_whoever_has_it(editor):
    choose(editor, "next")
    add(editor, "K")
    QTest.keyClick(editor.take_over, Qt.Key.Key_Space)
    choose(editor, "previous")
    QTest.mouseClick(editor.reset, Qt.MouseButton.LeftButton)
    assert keys_of(editor, "previous") == ("K",)
    assert keys_of(editor, "next") == ("J",)
    assert settings.get("keys") is None


def test_reset_all(editor):
    for action_id, key in (("next", "F7"), ("memo", "F7")):
        choose(editor, action_id)
        add(editor, key)
    QTest.mouseClick(editor.reset_all, Qt.MouseButton.LeftButton)
    assert keys_of(editor, "next") == ("J",)
    assert keys_of(editor, "memo") == ("M",)
    assert settings.get("keys") is None


def test_menus_tooltips_key_sheet_and_palette_follow(seat, editor):
    window = seat.window
    choose(editor, "documents")
    QTest.mouseClick(editor.keys_box.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    add(editor, "Ctrl+Shift+L")
    line = window.menus.lines["documents"]
    assert [key.toString() for key in line.shortcuts()] == ["Ctrl+Shift+L"]
    assert window.documents.head.fold_button.toolTip() == "Fold the documents away (Ctrl+Shift+L)"
    sheet = KeySheet(window)
    assert "Ctrl Shift L" in {label.text() for label in sheet.findChildren(QLabel)}
    sheet.close()
    (found,) = [find for find in search(window, "documents") if find.title == "Documents"]
    assert found.key == "Ctrl Shift L"
    choose(editor, "memo")
    QTest.mouseClick(editor.keys_box.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    assert window.codes.tags.note_cap.text() == ""
    assert keys_in_use.tip("Memo", "memo") == "Memo"


def test_letters_given_away_still_write_in_fields(seat, editor, qtbot):
    choose(editor, "close")
    add(editor, "Q")
    leave(seat, editor, qtbot)
    seat.press("/")
    seat.type("qqq")
    assert seat.window.documents.filter_box.text() == "qqq"
    assert seat.desk.project is not None


def test_they_are_kept(seat, editor, qtbot):
    choose(editor, "next")
    add(editor, "F7")
    leave(seat, editor, qtbot)
    seat.reopen()
    seat.press("F7")
    assert seat.current() == "2"


def test_a_code_with_the_key_of_an_action_keeps_it_and_the_editor_says_so(seat, qtbot):
    """Both would stay dead otherwise: the coding goes first."""
    settings.put(keys={"next": ["1"], "memo": ["M", "Ctrl+J"]})
    seat.window.take_keys()
    QApplication.processEvents()
    seat.press("1")
    assert [row[0] for row in seat.rows()] == ["concrete"]
    editor = KeyEditor(seat.window)
    rows = {item.data(0, Qt.ItemDataRole.UserRole): item for item in editor.items}
    assert "tags “Concrete”" in rows["next"].text(2)
    assert rows["join"].text(1) == "", "what the person gave goes before the table"
    assert "“Memo”" in rows["join"].text(2)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.list.setCurrentItem(rows["next"])
    add(editor, "F7")
    assert settings.get("keys")["next"] == ["1", "F7"], "in a project without that code its key is there again"
    editor.close()
    settings.put(keys=None)
    seat.window.take_keys()


@pytest.mark.parametrize("damaged", [7, ["J"], {"next": "J"}, {"next": [5, "", "Ctrl+K, X"]}, {"gone": ["F7"]}])
def test_damaged_settings_do_no_harm(damaged):
    settings.put(keys=damaged)
    made = keys_in_use.resolve(TABLE)
    assert [action.id for action in made] == [action.id for action in TABLE]
    assert all(action.keys == usual.keys for action, usual in zip(made, TABLE, strict=True) if action.id != "next")


def test_every_button_says_what_it_does(editor):
    choose(editor, "redo")
    QApplication.processEvents()
    buttons = [each for each in editor.findChildren(QToolButton) if each.isVisible() and each.property("key")]
    assert [each.accessibleName() for each in buttons] == ["Remove Ctrl Shift Z", "Remove Ctrl Y"]
