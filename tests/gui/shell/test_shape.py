"""The window between two times, on screens that change; places in documents; nothing cut off in a small window."""

import json

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from annotator import settings
from annotator.gui import i18n, remembered, shape
from annotator.gui.dialogs.keys_editor import KeyEditor
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.views import VIEWS
from annotator.gui.window import Window
from annotator.sample import fresh_sample

# -- screens


def kept_at(seat, place: QRect) -> None:
    """As if the window had last stood there, on a screen that is gone now."""
    seat.window.setGeometry(place)
    shape.keep(seat.window)


@pytest.mark.parametrize(
    "place", [QRect(5000, 3000, 1000, 700), QRect(-4000, 20, 1200, 800), QRect(100, -900, 950, 650)]
)
def test_a_window_on_a_screen_that_is_gone_comes_back(seat, qtbot, theme, place):
    kept_at(seat, place)
    other = Window(theme)
    qtbot.addWidget(other)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(other.geometry().topLeft() + QPoint(60, 5))
    assert other.width() >= shape.SMALLEST.width()


def test_bring_on_screen_itself(seat):
    seat.window.setGeometry(QRect(5000, 3000, 1000, 700))
    shape.bring_on_screen(seat.window)
    assert seat.window.geometry().topLeft().x() < 800
    where = QRect(60, 100, 950, 650)
    seat.window.setGeometry(where)
    shape.bring_on_screen(seat.window)
    assert seat.window.geometry() == where, "what can be seen stays where it is"


def test_the_first_size_fits_a_small_screen():
    assert shape.fitting(QSize(1440, 900), QSize(1280, 760)) == QSize(1280, 760)
    assert shape.fitting(QSize(1440, 900), QSize(2560, 1400)) == QSize(1440, 900)
    assert shape.fitting(QSize(1440, 900), QSize(640, 400)) == QSize(1440, 900)


@pytest.mark.parametrize("damaged", ["", "no geometry", 5, "AAAA"])
def test_a_damaged_shape_does_no_harm(seat, qtbot, theme, damaged):
    settings.put(window={"geometry": damaged})
    other = Window(theme)
    qtbot.addWidget(other)
    assert other.width() >= shape.SMALLEST.width()


def test_the_view_is_kept(seat):
    settings.put(view="a view that is gone")
    seat.reopen()
    assert seat.window.view is VIEWS[0]
    settings.put(view=VIEWS[-1].id)
    seat.reopen()
    assert seat.window.view is VIEWS[-1]


# -- places


def test_every_document_opens_where_one_was(seat):
    first, second = (row.id for row in seat.window.documents.model.shown_rows()[:2])
    seat.desk.open_document(first)
    ends = seat.desk.exchanges()[-1].id
    seat.press("J")
    here = seat.desk.exchange
    seat.desk.open_document(second)
    seat.desk.open_document(first)
    assert seat.desk.exchange == here
    seat.desk.go(ends)
    seat.desk.open_document(second)
    seat.reopen()
    assert seat.desk.document.id == second
    seat.desk.open_document(first)
    assert seat.desk.exchange == ends


def test_a_place_is_kept_before_the_window_is_closed(seat, qtbot):
    """After a crash one is back at the answer where one was."""
    seat.window._remembering.timer.setInterval(50)
    seat.press("J")
    here, document = seat.desk.exchange, seat.desk.document.id
    qtbot.waitUntil(lambda: remembered.places(seat.path).get(document) == here)
    assert remembered.place(seat.path) == (document, here)


@pytest.mark.parametrize("damaged", ["", "[]", '{"a": 5}', "{"])
def test_damaged_places_count_as_none(seat, damaged):
    seat.press("J")
    seat.window.close_project()
    (file,) = (settings.folder() / "places").iterdir()
    file.write_text(damaged)
    assert remembered.places(seat.path) == {}
    seat.window.open_path(seat.path)
    assert seat.current() == "2", "the last one is known from elsewhere"


def test_places_move_along_with_a_project_and_go_with_it(seat, tmp_path):
    seat.press("J")
    seat.window.close_project()
    known = remembered.places(seat.path)
    assert known
    elsewhere = tmp_path / "elders.annotator"
    remembered.found(seat.path, elsewhere)
    assert remembered.places(elsewhere) == known
    remembered.forget(elsewhere)
    assert remembered.places(elsewhere) == {}


def test_a_place_of_an_answer_that_is_gone_leads_to_the_first(seat):
    document = seat.desk.document.id
    seat.window.close_project()
    (file,) = (settings.folder() / "places").iterdir()
    file.write_text(json.dumps({document: "e99"}))
    settings.put(places={})
    seat.window.open_path(seat.path)
    seat.desk.open_document(document)
    assert seat.current() == "1"


# -- nothing cut off


def cut_off(top: QWidget) -> list[str]:
    """Words in labels and buttons that have less room than they take, and no tooltip that says them."""
    found = []
    for each in top.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isVisibleTo(top) or each.toolTip():
            continue
        if each.window() is not top.window() or not each.text() or _scrolled_away(each):
            continue
        wraps = isinstance(each, QLabel) and each.wordWrap()
        wanted = each.heightForWidth(each.width()) if wraps else each.minimumSizeHint().height()
        if not wraps and each.minimumSizeHint().width() > each.width():
            found.append(f"{each.text()!r} is {each.width()} wide, not {each.minimumSizeHint().width()}")
        if wanted > each.height() + 1:
            found.append(f"{each.text()!r} is {each.height()} high, not {wanted}")
        inside = each.parentWidget()
        if inside is not None and not inside.rect().adjusted(-1, -1, 1, 1).contains(each.geometry()):
            found.append(f"{each.text()!r} sticks out of {type(inside).__name__}")
    return found


def _scrolled_away(widget: QWidget) -> bool:
    return widget.visibleRegion().isEmpty()


@pytest.fixture(params=["en", "nl"])
def small(request, empty_window):
    i18n.use(request.param)
    empty_window.resize(900, 600)
    QApplication.processEvents()
    yield empty_window
    i18n.use("en")


def test_nothing_is_cut_off_on_the_welcome(small):
    assert cut_off(small) == []


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_nothing_is_cut_off_in_a_view(small, view):
    small.open_path(fresh_sample())
    QApplication.processEvents()
    for step in ("next", "code.evasive", "sentence", "code.concrete"):
        small.run_by_id(step)
    small.show_view(view)
    for _ in range(3):  # what a thread found comes, and is then given its room
        QApplication.processEvents()
        QTest.qWait(20)
    assert cut_off(small) == []
    for panel in ("codes", "documents"):
        small.run_by_id(panel)
        QApplication.processEvents()
        assert cut_off(small) == []


@pytest.mark.parametrize("make", [SettingsDialog, KeyEditor])
def test_nothing_is_cut_off_in_a_dialog(small, make):
    dialog = make(small)
    dialog.show()
    QApplication.processEvents()
    assert cut_off(dialog) == []
    assert dialog.height() <= 600
    dialog.close()


def test_what_is_cut_off_is_found(small):
    """The walk itself can fail."""
    label = QLabel("Many more words than there is room for", small)
    label.setGeometry(0, 0, 40, 20)
    label.show()
    assert len(cut_off(small)) == 1


@pytest.mark.parametrize(("room", "whole"), [((1366, 768), True), ((1440, 900), True), ((1920, 1080), False)])
def test_where_the_frame_would_stand_over_the_edge_the_window_takes_the_screen(
    qtbot, theme, monkeypatch, room, whole
):
    monkeypatch.setattr(shape, "_room", lambda: QRect(0, 0, *room))
    window = Window(theme)
    qtbot.addWidget(window)
    assert window.isMaximized() is whole


@pytest.fixture
def sample_window(empty_window, tmp_path):
    empty_window.resize(1440, 900)
    empty_window.open_path(fresh_sample(tmp_path))
    QApplication.processEvents()
    return empty_window


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_tab_says_its_name_in_full_or_they_fold(sample_window, qtbot, language):
    i18n.use(language)
    try:
        for width in (900, 1180, 1280, 1366, 1440, 1920):
            sample_window.resize(width, 700)
            for _ in range(3):
                QApplication.processEvents()
            tabs = sample_window.strip.views
            assert tabs.folded.isVisible() or all(
                tab.width() >= tab.sizeHint().width() for tab in tabs.tabs.values()
            ), width
            assert not tabs.folded.isVisible() or width < 1440
            assert tabs.geometry().right() < sample_window.strip.find_box.x(), width
    finally:
        i18n.use("en")


def in_view(reader, exchange: str) -> bool:
    top, _ = reader.cards.place_of(exchange)
    return 0 <= top < reader.cards.viewport().height() // 2


def test_an_answer_that_is_called_up_is_in_view(sample_window):
    window, desk = sample_window, sample_window.desk
    last = desk.exchanges()[-3].id
    window.show_view("answers")
    window.showing.read_answer(desk.document.id, last)
    QApplication.processEvents()
    assert in_view(window.reader, last)
    window.reader.cards.verticalScrollBar().setValue(0)
    window.show_view("answers")
    window.showing.read_answer(desk.document.id, last)
    QApplication.processEvents()
    assert in_view(window.reader, last), "the same one again, after one scrolled away"


def test_the_text_beside_the_page_begins_where_one_was(sample_window):
    window, desk = sample_window, sample_window.desk
    desk.go(desk.exchanges()[-3].id)
    window.show_view("page-text")
    QApplication.processEvents()
    assert in_view(window.reading, desk.exchange)
