"""The bar that shows how far something is."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.pieces import ProgressBar


class Counted(ProgressBar):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_a_value_is_painted_with_the_window_and_not_before(qtbot):
    bar = Counted()
    qtbot.addWidget(bar)
    bar.show()
    QApplication.processEvents()
    before = bar.painted
    bar.show_value(3, 10)
    assert bar.painted == before
    assert (bar.value(), bar.maximum()) == (3, 10)
    qtbot.waitUntil(lambda: bar.painted > before)


def test_nothing_to_do_is_an_empty_bar(qtbot):
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.show_value(0, 0)
    assert (bar.value(), bar.maximum()) == (0, 1)
