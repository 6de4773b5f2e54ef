"""What the pictures of help show: the program at work on the sample, scene by scene, as a person would do it."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from msgspec import Struct
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator import resources
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.jobs import Jobs
from annotator.gui.window import Window
from annotator.model.codebook_files import preset
from annotator.store.project import create

CODER = "Anna de Wit"
FIRST, SECOND = "ah-tk-20222023-9214", "ah-tk-20222023-9871"
_PATIENCE = 60  # seconds that a scene may take
_PAUSE = 200  # ms until lists that wait for the typing to end do so, and until all is painted


class Scene(Struct, frozen=True):
    """`show` brings the window where it is to be; it gives the widget of the picture where that is another."""

    name: str
    show: Callable[[Window], QWidget | None]


def new_project(folder: Path, printed: bytes) -> Path:
    """A project with the sample, its first set as a PDF; nothing is imported yet."""
    path = folder / "watermeters.annotator"
    create(path, preset("default"), CODER).close()
    (folder / f"{FIRST}.pdf").write_bytes(printed)
    return path


def settle(window: Window, done: Callable[[], bool] = lambda: True) -> None:
    """Wait until that is done, no work goes on beside the window, and everything is painted."""
    QTest.qWait(_PAUSE)
    until = monotonic() + _PATIENCE
    while any(jobs.busy for jobs in window.findChildren(Jobs)) or not done():
        if monotonic() > until:
            raise TimeoutError("A scene of the pictures did not come about.")
        QTest.qWait(20)
    QTest.qWait(_PAUSE)


def press(window: Window, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or window, key)
        QApplication.processEvents()


def type_words(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def _open(window: Window, number: str, answer: str) -> None:
    """The answer to the question of that number."""
    [row] = [row for row in window.documents.model.all_rows() if row.number == number]
    window.desk.open_document(row.id)
    assert window.desk.document
    exchanges = window.desk.document.document.structure.exchanges
    [place] = [each.id for each in exchanges if answer in each.questions[0].numbers]
    window.desk.go(place)
    window.focus_reader()
    settle(window)


def _select(window: Window, words: str) -> None:
    from annotator.model.document import Span

    assert window.desk.document
    start = window.desk.document.document.text.index(words)
    window.reading.select(Span(start, start + len(words)))


# -- the scenes, in this order


def importing(window: Window) -> None:
    """The report of two files."""
    folder = window.desk.project.path.parent
    window.imports.start([folder / f"{FIRST}.pdf", resources.path("sample", f"{SECOND}.txt")])
    settle(window, lambda: not window.imports.running)
    window.run_by_id("report")


def reader(window: Window) -> None:
    """Several answers coded, a passage with a memo."""
    press(window, "Esc")
    window.show_view("question-answer")
    for number, answer, codes in CODED:
        _open(window, number, answer)
        for code in codes:
            window.run_by_id(f"code.{code}")
    _open(window, FIRST, "2")
    _select(window, "Bij 1.172 huishoudens is een afwijking vastgesteld die")
    window.run_by_id("code.concrete")
    _open(window, FIRST, "3")
    _select(window, "Het is in de eerste plaats aan de waterbedrijven zelf om hun klanten goed te informeren.")
    window.run_by_id("code.refers-elsewhere")
    _open(window, FIRST, "2")


def parts(window: Window) -> None:
    _open(window, FIRST, "6")
    press(window, "P", "2", "4", "5")
    settle(window)
    _open(window, FIRST, "7")
    press(window, "P", "1", "1")


def suggestions(window: Window) -> None:
    press(window, "Esc", "Esc")
    _open(window, FIRST, "8")
    settle(window, lambda: window.suggesting.chosen() is not None)


def two_documents(window: Window) -> None:
    _open(window, SECOND, "4")
    window.show_view("document-document")
    settle(window)
    press(window, "L")


def thread(window: Window) -> None:
    window.show_view("thread")


def page_text(window: Window) -> None:
    window.show_view("page-text")
    _open(window, FIRST, "3")
    settle(window)


def find(window: Window) -> None:
    window.show_view("question-answer")
    _open(window, FIRST, "2")
    window.run_by_id("find.text")
    window.finding().panel.field.clear()
    type_words("huishoudens OR huurders")
    settle(window)
    press(window, "F3")


def promises(window: Window) -> None:
    window.finding().close()
    for number, answer, words in PROMISED:
        _open(window, number, answer)
        _select(window, words)
        window.run_by_id("promise")
    window.show_view("promises")


def answers_table(window: Window) -> None:
    window.show_view("answers")


def counts(window: Window) -> None:
    window.show_view("counts")


def codebook(window: Window) -> None:
    window.show_view("question-answer")
    window.run_by_id("codebook")
    press(window, "Down", "Down")


def settings(window: Window) -> QWidget:
    press(window, "Esc")
    window.run_by_id("settings")
    return window.findChild(SettingsDialog)


def keys(window: Window) -> QWidget:
    from annotator.gui.dialogs.keys import KeySheet

    window.findChild(SettingsDialog).close()
    settle(window)
    window.run_by_id("keys")
    return window.findChild(KeySheet)


def exporting(window: Window) -> QWidget:
    from annotator.gui.dialogs.export import ExportDialog
    from annotator.gui.dialogs.keys import KeySheet

    window.findChild(KeySheet).close()
    dialog = ExportDialog(window, [CODER])
    dialog.show()
    return dialog


CODED = (
    (FIRST, "1", ("concrete",)),
    (FIRST, "3", ("evasive",)),
    (FIRST, "4", ("evasive", "concrete")),
    (FIRST, "6", ("deferred",)),
    (FIRST, "7", ("concrete", "refers-elsewhere")),
    (FIRST, "9", ("concrete",)),
    (FIRST, "10", ("concrete",)),
    (SECOND, "1", ("concrete",)),
    (SECOND, "3", ("evasive", "refers-elsewhere")),
    (SECOND, "4", ("concrete", "deferred")),
    (SECOND, "6", ("concrete",)),
)
PROMISED = (
    (FIRST, "6", "Uw Kamer wordt hierover voor 1 juli 2023 geïnformeerd."),
    (SECOND, "4", "Ik zend uw Kamer het rapport voor het kerstreces toe, met mijn reactie daarop."),
)
SCENES = tuple(
    Scene(show.__name__.replace("_", "-"), show)
    for show in (
        *(importing, reader, parts, suggestions, two_documents, thread, page_text, find),
        *(promises, answers_table, counts, codebook, settings, keys, exporting),
    )
)
