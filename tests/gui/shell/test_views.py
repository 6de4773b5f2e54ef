"""Views come from one table: tabs, menu and keys show the one that is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.gui import actions, showing, view_tabs, views
from annotator.gui.views import View


class Whole(QWidget):
    """A view that takes the place of the panels too."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = 0

    def show_view(self) -> None:
        self.shown += 1


@pytest.fixture
def two_more(monkeypatch):
    """Two views beside the first one, before the window is made."""
    table = (
        *views.VIEWS[:1],
        View("beside", "Beside", "files", ("Ctrl+8",), lambda _: QLabel("beside"), two_texts=True),
        View("whole", "Whole", "table-2", ("Ctrl+9",), lambda _: Whole(), whole=True),
    )
    for module in (views, view_tabs, showing):
        monkeypatch.setattr(module, "VIEWS", table)


@pytest.fixture
def seat(two_more, request):
    return request.getfixturevalue("seat")


def test_a_tab_shows_its_view_and_back(seat):
    strip = seat.window.strip
    seat.click(strip.views.tabs["beside"])
    assert seat.window.centre.currentWidget().text() == "beside"
    assert strip.views.tabs["beside"].isChecked()
    seat.click(strip.views.tabs["question-answer"])
    assert seat.window.centre.currentWidget() is seat.window.reader
    assert not strip.views.tabs["beside"].isChecked()


def test_two_texts_fold_the_documents_away(seat):
    seat.window.resize(1440, 900)
    assert seat.window.body.documents_docked()
    seat.window.show_view("beside")
    assert not seat.window.body.documents_docked()
    seat.window.show_view("question-answer")
    assert seat.window.body.documents_docked()


def test_a_whole_view_takes_the_place_of_the_panels_and_keeps_the_strip(seat):
    seat.window.show_view("whole")
    page = seat.window.pages.currentWidget()
    assert isinstance(page, Whole)
    assert page.shown == 1
    assert seat.window.strip.isVisible()


def test_views_say_as_much_as_there_is_room_for(seat):
    tabs = seat.window.strip.views
    style, beside = Qt.ToolButtonStyle, tabs.tabs["beside"]
    widths = [tabs._name_tabs(each) for each in (style.ToolButtonTextOnly, style.ToolButtonIconOnly)]
    tabs.fit(2000)
    assert beside.toolButtonStyle() == style.ToolButtonTextBesideIcon
    tabs.fit(widths[0])
    assert beside.toolButtonStyle() == style.ToolButtonTextOnly
    tabs.fit(widths[1])
    assert beside.toolButtonStyle() == style.ToolButtonIconOnly
    tabs.fit(60)
    assert tabs.folded.isVisible()
    assert not beside.isVisible()


def test_every_view_has_an_action_with_its_keys():
    table = {action.id: action for action in actions.TABLE}
    for view in views.VIEWS:
        assert table[f"view.{view.id}"].keys == view.keys
