"""How fast the table of 100,000 answers is: shown, sorted, filtered, scrolled, tagged."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from annotator.gui import theme
from annotator.gui.answers.columns import PLACES
from annotator.gui.answers.view import AnswersView
from annotator.gui.desk import Desk
from annotator.store.project import open_project
from tests.bench import large
from tests.bench.figure import Figure

ORDERS = ("party", "days", "received", "tags", "subject", "answer")
WORDS = ("haven", "9876", "dijkstroom")
STEPS = 250


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.Theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk()
        desk.open(open_project(large.copy_to(Path(folder))))
        view = AnswersView(desk)
        view.resize(1440, 900)
        begun = perf_counter()
        view.show()
        app.processEvents()
        first = (perf_counter() - begun) * 1000
        whole = _timed(app, view, view.show_view)
        while view.loading.reading:  # the beginnings of the texts, a piece at a time
            app.processEvents()
            sleep(0.01)
        found = [
            Figure("The answers table comes up", first, "ms", 100),
            Figure("100,000 answers read beside the window", whole, "ms"),
            *_measured(app, view),
        ]
        desk.close()
        view.deleteLater()
        return found


def _measured(app: QApplication, view: AnswersView) -> list[Figure]:
    sorts = [_timed(app, view, lambda name=name: view.sort_by(PLACES[name])) for name in ORDERS]
    view.sort_by(PLACES["number"])
    _settle(app, view)
    facet = view.top.facets["party"]
    narrowed = [_timed(app, view, lambda word=word: _type(view, word)) for word in WORDS]
    _type(view, "")
    narrowed.append(_timed(app, view, lambda: facet.choose(frozenset({"VVD"}))))
    narrowed.append(_timed(app, view, lambda: facet.choose(frozenset())))
    common = _timed(app, view, lambda: _type(view, "de"))
    _timed(app, view, lambda: _type(view, ""))
    frames = _scroll(app, view)
    return [
        Figure("Sort of 100,000 answers, to painted, the slowest column", max(sorts), "ms", 300),
        Figure("Filter of them by a word or a facet, to painted, median", median(narrowed), "ms", 100),
        Figure("The same by the word that most answers hold", common, "ms"),
        Figure("Scroll of the table, median frame", median(frames), "ms"),
        Figure("Scroll of the table, slowest frame", max(frames), "ms", 33),
        Figure("Tag 100 answers at once, to painted", _tag(app, view), "ms"),
    ]


def _type(view: AnswersView, text: str) -> None:
    """As if it was typed a while ago."""
    view.top.filter_box.setText(text)
    view.top.narrowed.emit()


def _timed(app: QApplication, view: AnswersView, run: Callable[[], object]) -> float:
    """Milliseconds until what was asked for is on the screen."""
    _settle(app, view)
    begun = perf_counter()
    run()
    _settle(app, view)
    return (perf_counter() - begun) * 1000


def _settle(app: QApplication, view: AnswersView) -> None:
    """Wait as the window does, without keeping the processor from the work beside it."""
    loop = QEventLoop()
    view.loading.found.connect(loop.quit)
    if view.loading.busy:
        loop.exec()
    view.loading.found.disconnect(loop.quit)
    app.processEvents()


def _scroll(app: QApplication, view: AnswersView) -> list[float]:
    """Page by page, then in leaps through the whole of it."""
    bar = view.table.verticalScrollBar()
    steps = [bar.value() + place * 300 for place in range(STEPS)]
    leaps = [place * bar.maximum() // 60 for place in range(60)]
    frames = []
    for value in (*steps, *leaps):
        begun = perf_counter()
        bar.setValue(value)
        app.processEvents()
        frames.append((perf_counter() - begun) * 1000)
    return frames


def _tag(app: QApplication, view: AnswersView) -> float:
    view.table.choose(list(range(0, 1_000, 10)), 0)
    app.processEvents()
    begun = perf_counter()
    view.tag("evasive")
    app.processEvents()
    return (perf_counter() - begun) * 1000
