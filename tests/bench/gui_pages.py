"""The page | text view: switching to it, the page that comes then, scrolling thousands of pages, a long source."""

import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.gui.theme import Theme
from annotator.gui.window import Window
from annotator.model.codebook_files import read_codebook
from annotator.model.document import Document
from annotator.model.edits import AddDocument
from annotator.model.places import pack
from annotator.model.published import Paragraph, Published
from annotator.model.published import Run as Words
from annotator.store.project import create
from tests.bench.figure import Figure
from tests.gui.pages import made
from tests.gui.reader.made import long_document
from tests.readers.made_pdf import At, pdf

PAGES = 5_000


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.annotator"
        with create(path, read_codebook(resources.path("codebooks", "default.toml")), "Ada") as project:
            project.apply(made.addition(made.printed(12), "twelve.pdf"))
            project.apply(_thousands())
        window = Window(Theme(app, "light"))
        window.resize(1440, 900)
        window.show()
        window.open_path(path)
        app.processEvents()
        try:
            return _measured(app, window)
        finally:
            window.close()


def _thousands() -> AddDocument:
    """A long set with a PDF of very many pages; its text lies on the first of them."""
    data = pdf(*[[At(100, 700 - 12 * line, f"Regel {line} van deze bladzijde", 9) for line in range(40)]] * PAGES)
    document = long_document()
    places = pack(made.runs_of(document.text))
    return AddDocument.of(Document(document.text, document.structure, places), data, "thousands.pdf", "pdf")


def _measured(app: QApplication, window: Window) -> list[Figure]:
    ids = {row.file_name: row.id for row in window.documents.model.all_rows()}
    window.desk.open_document(ids["twelve.pdf"])
    app.processEvents()
    first = _switch(app, window)
    picture = _settled(app, window)
    again, pictures = [], []
    for _ in range(5):
        window.show_view("question-answer")
        app.processEvents()
        again.append(_switch(app, window))
        pictures.append(_settled(app, window))
    opening = perf_counter()
    window.desk.open_document(ids["thousands.pdf"])
    app.processEvents()
    opened = 1000 * (perf_counter() - opening)
    _settled(app, window)
    frames = _scroll(app, window)
    return [
        Figure("first switch to page | text, to painted", first, "ms", 100),
        Figure("its picture after that", picture, "ms", 500),
        Figure("another switch to page | text, to painted", median(again), "ms", 100),
        Figure(f"open a PDF of {PAGES} pages, to painted", opened, "ms", 100),
        Figure(f"scroll {PAGES} pages, median frame", median(frames), "ms"),
        Figure(f"scroll {PAGES} pages, slowest frame", max(frames), "ms", 33),
        Figure("a source of a million characters, first painted", _source(app, window), "ms", 100),
        Figure("a source of a million characters, slowest turn", _turns(app, window), "ms", 33),
    ]


def _switch(app: QApplication, window: Window) -> float:
    start = perf_counter()
    window.show_view("page-text")
    window.centre.currentWidget().repaint()
    return 1000 * (perf_counter() - start)


def _settled(app: QApplication, window: Window) -> float:
    """Until everything in view is drawn."""
    panel, start = window.centre.currentWidget().panel, perf_counter()
    while panel.drawing.busy or panel.canvas.lacks():
        app.processEvents()
    return 1000 * (perf_counter() - start)


def _scroll(app: QApplication, window: Window) -> list[float]:
    """By wheel, then in leaps as with the handle of the scroll bar; frames while pages are being drawn."""
    bar = window.centre.currentWidget().panel.canvas.verticalScrollBar()
    frames = []
    for step in (*(120 for _ in range(150)), *(bar.maximum() // 100 for _ in range(99))):
        start = perf_counter()
        bar.setValue(bar.value() + step)
        app.processEvents()
        frames.append(1000 * (perf_counter() - start))
    return frames


def _source(app: QApplication, window: Window) -> float:
    panel = window.centre.currentWidget().panel
    panel.stack.setCurrentWidget(panel.text)
    words = "Hoe staat het met de pijlers van de brug bij Goes? " * 10
    paragraphs = tuple(Paragraph((Words(f"{number} {words}"),)) for number in range(2_000))
    start = perf_counter()
    panel.text.show_published(Published(paragraphs))
    panel.text.repaint()
    return 1000 * (perf_counter() - start)


def _turns(app: QApplication, window: Window) -> float:
    text, turns = window.centre.currentWidget().panel.text, []
    while not text.done:
        start = perf_counter()
        app.processEvents()
        turns.append(1000 * (perf_counter() - start))
    return max(turns)
