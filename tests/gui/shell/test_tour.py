"""A newcomer is shown around once, on the sample, while all keys go on working."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from annotator import settings
from annotator.gui import project_commands
from annotator.gui.tour.steps import steps
from tests.gui.shell.conftest import Seat
from tests.gui.shell.test_accessibility import lacking
from tests.gui.shell.test_shape import cut_off


@pytest.fixture
def toured(empty_window, qtbot, monkeypatch) -> Seat:
    """The sample opened for the first time, a moment later."""
    monkeypatch.setattr(project_commands, "TOUR", 10)
    empty_window.resize(1440, 900)
    empty_window.run_by_id("sample")
    qtbot.waitUntil(lambda: empty_window.tour is not None and empty_window.tour.isVisible())
    QApplication.processEvents()
    return Seat(empty_window, empty_window.desk.project.path)


def shown(seat: Seat) -> bool:
    return seat.window.tour.isVisible()


def test_it_comes_once(toured, qtbot):
    assert settings.get("tour_seen") is True
    toured.press("Esc")
    assert not shown(toured)
    toured.window.close_project()
    toured.window.run_by_id("sample")
    qtbot.wait(60)
    assert not shown(toured)


def test_it_does_not_come_for_another_project(seat, qtbot, monkeypatch):
    monkeypatch.setattr(project_commands, "TOUR", 10)
    seat.reopen()
    qtbot.wait(60)
    assert seat.window.tour is None
    assert settings.get("tour_seen") is None


def test_it_leaves_the_work_alone(toured):
    assert toured.window.reader.isAncestorOf(QApplication.focusWidget())
    toured.press("1", "J", "S", "2")
    assert sorted(row[:2] for row in toured.rows()) == [("concrete", "answer"), ("evasive", "span")]
    assert shown(toured)
    toured.click(toured.window.codes.rows[2].button)
    assert len(toured.rows()) == 3


def test_tab_leads_to_it_and_the_keyboard_through_it(toured):
    tour = toured.window.tour
    toured.press("Tab")
    assert QApplication.focusWidget() is tour.next
    for at in range(1, 5):
        toured.press("Space")
        assert tour.at == at
    assert tour.next.text() == "Done"
    assert not tour.skip.isVisible()
    toured.press("Space")
    assert not shown(toured)
    assert toured.window.reader.isAncestorOf(QApplication.focusWidget())


def test_back_to_the_first(toured):
    tour = toured.window.tour
    toured.click(tour.next)
    assert tour.back.isVisible()
    toured.click(tour.back)
    assert tour.at == 0
    assert not tour.back.isVisible()


def test_help_shows_it_again_with_the_focus(toured):
    toured.press("Esc")
    toured.window.run_by_id("tour")
    assert shown(toured)
    assert QApplication.focusWidget() is toured.window.tour.next


def test_without_a_project_help_opens_the_sample(empty_window):
    empty_window.run_by_id("tour")
    assert empty_window.desk.project is not None
    assert empty_window.tour.isVisible()


def test_it_goes_with_the_project(toured):
    toured.press("Ctrl+W")
    assert not shown(toured)
    assert not toured.window.tour.ring.isVisible()


@pytest.mark.parametrize("size", [(1440, 900), (900, 600)])
def test_every_step_points_at_its_part_and_lies_within_the_window(toured, size):
    window, tour = toured.window, toured.window.tour
    window.resize(*size)
    QApplication.processEvents()
    room = QRect(0, 0, *size)
    for step in steps():
        QApplication.processEvents()
        assert tour.ring.isVisible()
        assert tour.ring.geometry() == step.target(window)
        assert room.contains(tour.geometry())
        assert "{" not in tour.words.text()
        assert cut_off(window) == []
        assert lacking(window) == []
        covered = [each for each in tour.findChildren(QPushButton) if each.isVisible()]
        assert all(tour.rect().contains(each.geometry()) for each in covered)
        tour.next.click()


def test_where_there_is_nothing_to_point_at_it_stands_in_the_corner(toured):
    toured.window.go_to(QLabel("another page"))
    QApplication.processEvents()
    assert shown(toured)
    assert not toured.window.tour.ring.isVisible()


def test_it_speaks_with_the_keys_of_now(toured):
    settings.put(keys={"filter": ["F6"], "next-document": []})
    toured.window.take_keys()
    QApplication.processEvents()
    assert "F6 filters" in toured.window.tour.words.text()
    assert "– and [" in toured.window.tour.words.text()
    settings.put(keys=None)
    toured.window.take_keys()
