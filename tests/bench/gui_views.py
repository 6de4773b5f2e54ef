"""How fast the window goes from one view to another, with the longest set and another as long beside it."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.gui.theme import Theme
from annotator.gui.views import VIEWS
from annotator.gui.window import Window
from annotator.model.codebook_files import read_codebook
from annotator.model.edits import AddDocument
from annotator.store.project import create
from tests.bench.figure import Figure
from tests.gui.reader import made

_TIMES = 7
_LIMIT = 100  # ms
_TURN = 50  # ms


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    window = Window(Theme(app, "light"))
    window.resize(1440, 900)
    window.show()
    with tempfile.TemporaryDirectory() as folder:
        codebook = read_codebook(resources.path("codebooks", "default.toml"))
        project = create(Path(folder) / "bench.annotator", codebook, "Ada")
        both = [made.long_document(), made.long_document(salt="x")]
        for document in both:
            project.apply(AddDocument.of(document, b"", "set.txt", "text/plain"))
        window.take_project(project)
        window.desk.open_document(both[0].id)
        window.open_beside(both[1].id)
        try:
            return _measured(app, window)
        finally:
            window.close_project()
            window.close()


def _measured(app: QApplication, window: Window) -> list[Figure]:
    first, *others = [view.id for view in VIEWS]
    for view in (*others, first):
        window.show_view(view)
        app.processEvents()
    found = []
    for view in others:
        there = _median(app, lambda view=view: window.show_view(view), lambda: window.show_view(first))
        back = _median(app, lambda: window.show_view(first), lambda view=view: window.show_view(view))
        found.append(Figure(f"switch to the view {view}, to painted", there, "ms", _LIMIT))
        found.append(Figure(f"switch back from {view}, to painted", back, "ms", _LIMIT))
    window.show_view("document-document")
    turn = _median(app, lambda: window.run_by_id("other-side"))
    return [*found, Figure("go to the other of two texts, to painted", turn, "ms", _TURN)]


def _median(app: QApplication, run: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    taken = []
    for _ in range(_TIMES):
        before()
        app.processEvents()
        start = perf_counter()
        run()
        app.processEvents()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)
