"""The window on a large project: its memory, its start, and a tag by key to committed and painted."""

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import Theme
from annotator.gui.views import VIEWS
from annotator.gui.window import Window
from annotator.store import documents
from annotator.store.project import open_project
from tests.bench import large
from tests.bench.figure import Figure
from tests.bench.gui_start import ROUNDS, run

_TAGS, _OPENED = 30, 15
_SETTLED = 0.4  # s until what follows the opening of a document has followed


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path = large.copy_to(Path(folder))
        found = _starts(path, Path(folder))
        window = Window(Theme(app, "light"))
        window.resize(1440, 900)
        window.show()
        try:
            window.show_view(VIEWS[0].id)
            project = open_project(path)
            project.code_as(large.CODER)
            window.take_project(project)
            _settle(app)
            return [*found, *_measured(app, window)]
        finally:
            window.close()


def _starts(path: Path, folder: Path) -> list[Figure]:
    """The medians, the two taken in turn; the first of each, which fills the caches, does not count."""
    program = [sys.executable, "-m", "annotator", "--quit-after-first-paint"]
    commands = [[*program, "--sample"], [*program, str(path)]]
    times: list[list[float]] = [[], []]
    for _ in range(ROUNDS + 1):
        for place, command in enumerate(commands):
            times[place].append(run(command, folder))
    sample, ours = (median(each[1:]) for each in times)
    return [
        Figure("with 10,000 documents open, start to first paint", ours, "ms"),
        Figure("with 10,000 documents, times the start with the sample", ours / sample, "x", 1.3),
    ]


def _measured(app: QApplication, window: Window) -> list[Figure]:
    project = window.desk.project
    assert project is not None
    full = large.full(project)
    others = [row.id for row in documents.rows(project, project.coder.id)[100::37]]
    opening = [_opening(app, window, others[place]) for place in range(_OPENED)]
    tagging = _tagging(app, window)
    opening_full = [_opening(app, window, full) for _ in _away_and_back(app, window, others)]
    tagging_full = _tagging(app, window)
    where = "in 10,000 documents"
    return [
        Figure(f"memory of the window {where}, {_OPENED} read", _memory(), "MiB", 350),
        Figure(f"open a document {where}, to painted", median(opening), "ms", 50),
        Figure("open the document with 1,000 tags, to painted", median(opening_full), "ms", 50),
        Figure(f"one tag by key {where}, to committed and painted", median(tagging), "ms", 16),
        Figure("the same on the document with 1,000", median(tagging_full), "ms", 16),
    ]


def _away_and_back(app: QApplication, window: Window, others: list[str]):
    for other in others[:_OPENED]:
        window.desk.open_document(other)
        _settle(app)
        yield other


def _opening(app: QApplication, window: Window, document: str) -> float:
    begun = perf_counter()
    window.desk.open_document(document)
    app.processEvents()
    return (perf_counter() - begun) * 1000


def _tagging(app: QApplication, window: Window) -> list[float]:
    """Milliseconds of each tag that is given or taken back by its key."""
    window.focus_reader()
    _settle(app)
    found, made = [], window.desk.annotations(window.desk.exchange)
    for _ in range(_TAGS):
        begun = perf_counter()
        QTest.keyClick(app.focusWidget() or window, Qt.Key.Key_1)
        app.processEvents()
        found.append((perf_counter() - begun) * 1000)
        before, made = made, window.desk.annotations(window.desk.exchange)
        assert len(made) != len(before), "no tag was given or taken back"
    return found


def _settle(app: QApplication) -> None:
    until = perf_counter() + _SETTLED
    while perf_counter() < until:
        app.processEvents()


def _memory() -> float:
    """What this process holds now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
