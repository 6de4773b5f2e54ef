"""The table of actions: complete, without doubles, and shown wherever keys are shown."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QLabel

from annotator.gui.actions import MENUS, TABLE
from annotator.gui.dialogs.keys import KeySheet
from annotator.gui.key_names import key_name
from annotator.gui.palette import search


def test_ids_and_keys_are_unique(seat):
    table = seat.window.actions_table
    assert [name for name, often in Counter(each.id for each in table).items() if often > 1] == []
    assert [key for key, often in Counter(key for each in table for key in each.keys).items() if often > 1] == []


def test_every_action_has_its_line_in_a_menu(seat):
    menus = seat.window.menus
    for path in MENUS:
        menus.fill(path)
    held = {line.data() for menu in menus.menus.values() for line in menu.actions() if line.data()}
    assert held == {action.id for action in seat.window.actions_table}


def test_every_key_stands_on_the_key_sheet(seat):
    sheet = KeySheet(seat.window)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for action in seat.window.actions_table:
        for key in action.keys:
            assert action.shown() in shown
            assert key_name(key) in shown
    sheet.close()


def test_every_action_is_in_the_palette(seat):
    titles = {find.title for find in search(seat.window, "")}
    for action in seat.window.actions_table:
        assert action.shown() in titles | {find.title for find in search(seat.window, action.shown().casefold())}


@pytest.mark.parametrize("action", [each for each in TABLE if each.id not in {"quit", "new", "open", "sample"}])
def test_without_a_project_an_action_works_or_says_why(empty_window, action):
    """None of them fails: it does its work, or a sentence stands in the window."""
    if why := action.unless(empty_window):
        empty_window.run(action)
        assert empty_window.banner.words.text() == why


def test_a_grey_menu_line_says_why(seat):
    menu = seat.window.menus.menus["Go"]
    menu.aboutToShow.emit()
    line = seat.window.menus.lines["earlier"]
    assert not line.isEnabled()
    assert "No earlier set" in line.toolTip()
    menu.aboutToHide.emit()
    assert line.isEnabled(), "its key goes on to say why"


def test_the_current_choice_is_ticked(seat):
    seat.window.menus.fill("View")
    menu = seat.window.menus.menus["View>Language"]
    menu.aboutToShow.emit()
    ticked = [line.data() for line in menu.actions() if line.isChecked()]
    assert ticked == ["language.en"]
