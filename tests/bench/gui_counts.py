"""How long a count of 100,000 coded answers takes beside the window, and how long it keeps the window waiting."""

import tempfile
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtWidgets import QApplication

from annotator.gui import theme
from annotator.gui.counts.view import CountsView
from annotator.gui.desk import Desk
from annotator.store.project import open_project
from tests.bench import large
from tests.bench.figure import Figure


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.Theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk()
        desk.open(open_project(large.copy_to(Path(folder))))
        view = CountsView(desk)
        view.resize(1440, 900)
        view.show()
        view.show_view()
        first, waited = _wait(app, view)
        view.choices.by.setCurrentIndex(view.choices.by.findData("party"))
        second, more = _wait(app, view)
        desk.close()
        view.deleteLater()
        return [
            Figure("First count of 90,000 coded answers, with its picture", first, "ms"),
            Figure("Another count of them", second, "ms"),
            Figure("What the window waits meanwhile, at most", max(waited, more), "ms", 100),
        ]


def _wait(app: QApplication, view: CountsView) -> tuple[float, float]:
    """Milliseconds until the count is shown, and the longest that the window did nothing else meanwhile."""
    begun, longest = perf_counter(), 0.0
    while view.counting.busy:
        turn = perf_counter()
        app.processEvents()
        longest = max(longest, perf_counter() - turn)
        sleep(0.002)
    return (perf_counter() - begun) * 1000, longest * 1000
