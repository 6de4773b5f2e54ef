"""How smooth the window stays while it imports a thousand texts and somebody tags on."""

import tempfile
from pathlib import Path
from time import perf_counter, thread_time

from msgspec import Struct, field
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.gui.theme import Theme
from annotator.gui.window import Window
from annotator.model.codebook_files import read_codebook
from annotator.model.edits import AddDocument
from annotator.store.project import create
from tests.bench import made
from tests.bench.figure import Figure
from tests.gui.reader import made as reading

DOCUMENTS = 1_000
_LIMIT = 50  # ms
_BEAT = 2  # ms between two turns of the loop that are measured
_KEYS = 100  # ms between two keys
_TRIES = 3


class Turns(Struct):
    """Milliseconds by which turns of the loop came late, and of that what the window itself computed."""

    late: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    tags: list[float] = field(default_factory=list)


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder, "sources")
        made.files(sources, DOCUMENTS)
        runs = [_run(app, sources, Path(folder, f"{place}.annotator")) for place in range(_TRIES)]
    best = min(runs, key=lambda run: max(run.late))
    unit, of = "ms", f"of {_TRIES} imports"
    return [
        Figure(f"import of 1,000 texts: the window's longest pause, best {of}", max(best.late), unit, _LIMIT),
        Figure("of that, at most computed by the window itself", max(best.own), unit),
        Figure("a tag by key meanwhile, to painted, slowest", max(best.tags), unit, _LIMIT),
    ]


def _run(app: QApplication, sources: Path, path: Path) -> Turns:
    window = Window(Theme(app, "light"))
    window.resize(1440, 900)
    window.show()
    project = create(path, read_codebook(resources.path("codebooks", "default.toml")), "Ada")
    open_one = reading.long_document()
    project.apply(AddDocument.of(open_one, b"", "set.txt", "text/plain"))
    window.take_project(project)
    app.processEvents()
    try:
        return _Watch(app, window).during([sources])
    finally:
        window.close()
        window.deleteLater()
        app.processEvents()


class _Watch(QObject):
    """Looks at every turn of the loop from the start of an import until its report is shown."""

    def __init__(self, app: QApplication, window: Window) -> None:
        super().__init__(window)
        self.app, self.window, self.turns = app, window, Turns()
        self.loop, self.tagging = QEventLoop(self), False
        self.beat = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self.keys = QTimer(self, interval=_KEYS)
        self.beat.timeout.connect(self._turn)
        self.keys.timeout.connect(self._tag)

    def during(self, paths: list[Path]) -> Turns:
        self.window.imports.start(paths)
        self.last, self.used = perf_counter(), thread_time()
        self.beat.start()
        self.keys.start()
        self.loop.exec()
        return self.turns

    def _turn(self) -> None:
        now, used = perf_counter(), thread_time()
        self.turns.late.append((now - self.last) * 1000 - _BEAT)
        self.turns.own.append((used - self.used) * 1000)
        self.last, self.used = now, used
        if not self.window.imports.running and self.keys.isActive():
            self.keys.stop()
            QTimer.singleShot(300, self.loop.quit)  # what follows the report belongs to it

    def _tag(self) -> None:
        """Every other time a tag, and the way to the next answer."""
        if self.window.showing.away():
            return
        begun = perf_counter()
        self.tagging = not self.tagging
        QTest.keyClick(self.app.focusWidget() or self.window, Qt.Key.Key_1 if self.tagging else Qt.Key.Key_J)
        self.app.sendPostedEvents()  # the painting too
        if self.tagging:
            self.turns.tags.append((perf_counter() - begun) * 1000)
