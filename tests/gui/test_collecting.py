"""Circles of widgets are taken apart in the window's thread, whatever a job makes beside it."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget

from annotator.gui.collecting import Collecting, collect


class Circle:
    def __init__(self, died: list[str]) -> None:
        self.me = self
        self.widget = QWidget()
        weakref.finalize(self, lambda: died.append(threading.current_thread().name))


def test_a_thread_that_makes_much_takes_no_widget_apart(qapp) -> None:
    died: list[str] = []
    collecting = Collecting(qapp)
    Circle(died)
    beside = threading.Thread(target=lambda: [[] for _ in range(200_000)], name="beside")
    beside.start()
    beside.join()
    assert died == []
    made = [[] for _ in range(2 * gc.get_threshold()[0])]
    collect()
    collecting.deleteLater()
    gc.unfreeze()
    assert made
    assert died == ["MainThread"]


def test_the_timer_collects(qapp, qtbot) -> None:
    died: list[str] = []
    collecting = Collecting(qapp)
    Circle(died)
    made = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: died == ["MainThread"], timeout=3000)
    collecting.deleteLater()
    gc.unfreeze()
    assert made
