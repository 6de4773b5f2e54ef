"""How fast the reader is: opening the longest set, a thousand codings, one more tag, scrolling."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from annotator import resources
from annotator.gui import theme
from annotator.gui.desk import Desk
from annotator.gui.reader.card_marks import Coding
from annotator.gui.reader.reader import Reader
from annotator.model.codebook_files import read_codebook
from annotator.model.coding import Annotation
from annotator.model.document import Document, Span
from annotator.model.edits import AddAnnotation, AddDocument
from annotator.store.project import Project, create
from tests.bench.figure import Figure
from tests.gui.reader import made

CODES = ("concrete", "evasive", "deferred", "refers-elsewhere")


def figures() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.Theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        codebook = read_codebook(resources.path("codebooks", "default.toml"))
        with create(Path(folder) / "bench.annotator", codebook, "Ada") as project:
            return _measured(app, project)


def _measured(app: QApplication, project: Project) -> list[Figure]:
    short, long, coded = made.document(), made.long_document(), made.long_document(salt="x")
    one = made.document([(["Hoe?"], made.LONG * 4)])
    for document in (short, long, coded, one):
        project.apply(AddDocument.of(document, b"", "set.txt", "text/plain"))
    for document in (coded, one):
        project.apply_all([AddAnnotation(each) for each in passages(document, project.coder.id, 1_000)])
    desk = Desk()
    desk.open(project)
    reader = Reader(desk)
    reader.resize(880, 770)
    reader.show()
    desk.open_document(short.id)
    app.processEvents()

    def opening(document: Document) -> float:
        def run() -> None:
            desk.open_document(document.id)
            app.processEvents()

        return _median(run, before=lambda: (desk.open_document(short.id), app.processEvents()))

    found = [
        Figure("open 128 questions, 64,000 characters, to painted", opening(long), "ms", 50),
        Figure("open a document with 1,000 codings, to painted", opening(coded), "ms", 50),
        Figure("open one answer with 1,000 codings, to painted", opening(one), "ms", 100),
    ]
    for document, name, limit in ((long, "128 questions", 4), (one, "one answer with 1,000 codings", 16)):
        desk.open_document(document.id)
        app.processEvents()
        found.append(Figure(f"one more passage painted, {name}", _tag(app, reader, document), "ms", limit))
    desk.open_document(long.id)
    app.processEvents()
    frames = _scroll(app, reader)
    found.append(Figure("scroll, median frame", median(frames), "ms"))
    found.append(Figure("scroll, slowest frame", max(frames), "ms", 33))
    desk.close()
    reader.deleteLater()
    return found


def passages(document: Document, coder: str, count: int) -> list[Annotation]:
    """So many passages over the answers, overlapping here and there."""
    answered = [each for each in document.structure.exchanges if each.answer]
    found = []
    for number in range(count):
        exchange = answered[number % len(answered)]
        assert exchange.answer
        start = exchange.answer.span.start + (number * 7) % max(_size(exchange) - 40, 1)
        span = Span(start, min(start + 30, exchange.answer.span.end))
        quote = document.quote(span)
        found.append(Annotation(document.id, exchange.id, "span", CODES[number % 4], coder, *span, quote))
    return found


def _size(exchange) -> int:
    return exchange.answer.span.end - exchange.answer.span.start


def _median(run: Callable[[], object], before: Callable[[], object] = lambda: None, times: int = 9) -> float:
    taken = []
    for _ in range(times):
        before()
        start = perf_counter()
        run()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


def _tag(app: QApplication, reader: Reader, document: Document) -> float:
    """Only what the screen does: the commit is the store's figure."""
    exchange = document.structure.exchanges[0]
    assert exchange.answer
    held = list(reader.cards._marks.codings[exchange.id].annotations)
    extra = iter(range(1_000))

    def run() -> None:
        start = exchange.answer.span.start + next(extra)
        held.append(Annotation(document.id, exchange.id, "span", "evasive", "a", start, start + 12, ""))
        reader.cards.set_coding(exchange.id, Coding(tuple(held)))
        app.processEvents()

    return _median(run, times=15)


def _scroll(app: QApplication, reader: Reader) -> list[float]:
    bar = reader.cards.verticalScrollBar()
    frames = []
    for _ in range(250):
        start = perf_counter()
        bar.setValue(bar.value() + 60)
        app.processEvents()
        frames.append((perf_counter() - start) * 1000)
    return frames
