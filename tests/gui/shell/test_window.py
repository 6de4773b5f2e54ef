"""The window as a whole: opening, reading only, what fails, what is remembered."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from annotator import settings
from annotator.gui import ask, errors, i18n, project_commands
from annotator.gui.dialogs.report import ReportDialog
from annotator.gui.window import Window
from annotator.model.errors import UserError
from annotator.store.project import open_project
from tests.gui.shell.conftest import new_project


def banner(window: Window) -> str:
    return window.banner.words.text() if window.banner.isVisible() else ""


# -- opening


def test_without_a_project_there_is_the_welcome(empty_window):
    assert empty_window.pages.currentWidget() is empty_window.showing.welcome()
    assert not empty_window.status.isVisible()


def test_enter_on_the_welcome_opens_the_newest_project(seat):
    seat.press("1")
    seat.window.close_project()
    welcome = seat.window.showing.welcome()
    assert [row.text() for row in welcome.rows] == ["bruggen"]
    assert "17%" in welcome.rows[0].accessibleName()
    seat.press("Return", at=welcome)
    assert seat.desk.project is not None
    assert len(seat.rows()) == 1


def test_the_place_is_kept(seat):
    seat.press("J", "J")
    seat.reopen()
    assert seat.current() == "3"


def test_enter_presses_what_has_the_focus_on_the_welcome(seat, monkeypatch, tmp_path):
    """Not the newest project, while the ring stands around another thing."""
    seat.window.close_project()
    QApplication.processEvents()
    welcome = seat.window.pages.currentWidget()
    assert QApplication.focusWidget() is welcome.rows[0]
    for _ in range(20):
        seat.press("Tab")
        if QApplication.focusWidget() is welcome.cards[1]:
            break
    assert QApplication.focusWidget() is welcome.cards[1], "Tab walks the page"
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "ander.annotator")
    seat.press("Return")
    assert seat.desk.project.path.name == "ander.annotator"


def test_new_project(empty_window, tmp_path, monkeypatch):
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "nieuw.annotator")
    empty_window.run_by_id("new")
    assert (tmp_path / "nieuw.annotator").exists()
    assert empty_window.no_document.isVisible()
    assert [code.id for code in empty_window.desk.codebook.active][:2] == ["concrete", "evasive"]
    empty_window.run_by_id("new")
    assert "already there" in banner(empty_window)


@pytest.mark.parametrize("content", [b"", b"no project at all", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_project_gets_a_sentence(empty_window, tmp_path, content):
    path = tmp_path / "vreemd.annotator"
    path.write_bytes(content)
    empty_window.open_path(path)
    assert str(path) in banner(empty_window)
    assert path.read_bytes() == content
    assert empty_window.desk.project is None


def test_a_project_that_is_gone_can_be_found_or_forgotten(empty_window, tmp_path, monkeypatch):
    new_project(tmp_path / "weg.annotator").close()
    settings.put(recent=[str(tmp_path / "weg.annotator"), str(tmp_path / "nooit.annotator")])
    (tmp_path / "weg.annotator").rename(tmp_path / "daar.annotator")
    welcome = empty_window.showing.welcome()
    assert welcome.rows == []
    missing = [label.text() for label in welcome.findChildren(QLabel) if "old place" in label.text()]
    assert missing == ["weg is not at its old place.", "nooit is not at its old place."]
    monkeypatch.setattr(ask, "open_file", lambda *_: tmp_path / "daar.annotator")
    from annotator.gui.welcome.recent import MissingRow

    rows = {row.recent.path.stem: row for row in welcome.findChildren(MissingRow)}
    rows["weg"].find_link.click()
    assert [row.text() for row in welcome.rows] == ["daar"]
    rows["nooit"].forget.click()
    assert settings.get("recent") == [str(tmp_path / "daar.annotator")]


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_dropped_project_opens(seat, tmp_path):
    new_project(tmp_path / "ander.annotator").close()
    drop(seat.window, tmp_path / "ander.annotator")
    assert seat.desk.project.path.stem == "ander"


# -- reading only


def test_a_second_window_reads_only_and_says_why(seat, qtbot, theme):
    held = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(seat.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    seat.window.close_project()
    assert held.stdin
    assert held.stdout
    held.stdin.write("open\n")
    held.stdin.flush()
    assert held.stdout.readline().strip() == "held"
    try:
        seat.window.open_path(seat.path)
        assert seat.desk.project.read_only
        assert "only reads" in banner(seat.window)
        assert not seat.window.banner.shut.isVisible(), "it holds as long as it is true"
        seat.press("1")
        assert seat.rows() == []
        assert "only reads" in seat.window.status.said.accessibleName()
    finally:
        held.communicate("close\n", timeout=20)


_HOLD = """
import sys
from pathlib import Path
from annotator.store.project import open_project
sys.stdin.readline()
project = open_project(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
project.close()
"""


# -- what fails


def test_a_failing_disk_leaves_the_screen_as_the_disk(seat, monkeypatch):
    seat.press("1")

    def full(edit, batch=None):
        raise UserError("There is no room left on the disk of {path}: free some space.", path=seat.path)

    monkeypatch.setattr(seat.desk.project, "apply", full)
    seat.press("2")
    assert "no room left" in banner(seat.window)
    assert [row[0] for row in seat.rows()] == ["concrete"]
    assert [card.chip.text() for card in seat.window.codes.tags.cards] == ["Concrete"]
    seat.press("Esc")
    assert banner(seat.window) == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_settings_that_cannot_be_written_stop_nothing(seat, monkeypatch, tmp_path):
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "bruggen.annotator" / "below-a-file"))
    seat.press("1")
    seat.reopen()
    assert len(seat.rows()) == 1


def test_a_bug_becomes_a_report_and_the_program_goes_on(seat, monkeypatch):
    errors.install(seat.window.fail, seat.window.show_report)
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("half an answer"), None)
        sys.excepthook(UserError, UserError("Say {what}.", what="so"), None)
    finally:
        sys.excepthook = sys.__excepthook__
    dialog = seat.window.findChild(ReportDialog)
    assert dialog is not None
    assert "half an answer" in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert "half an answer" in QApplication.clipboard().text()
    dialog.close()
    assert banner(seat.window) == "Say so."
    seat.press("1")
    assert len(seat.rows()) == 1


# -- looks and language


def test_the_language_is_switched_live(seat):
    if not (Path(i18n.resources.path("i18n", "nl.qm"))).exists():
        pytest.skip("translations are compiled by make setup")
    seat.press("2")
    seat.window.run_by_id("language.nl")
    QApplication.processEvents()
    assert seat.window.documents.head.title.text() == "Documenten"
    assert seat.window.codes.rows[1].button.text() == "Ontwijkend"
    assert seat.window.menuBar().actions()[0].text() == "&Bestand"
    assert settings.get("language") == "nl"
    seat.window.run_by_id("language.en")
    QApplication.processEvents()
    assert seat.window.documents.head.title.text() == "Documents"


def test_the_appearance_is_switched_and_kept(seat):
    seat.window.run_by_id("appearance.dark")
    try:
        assert settings.get("appearance") == "dark"
        assert QApplication.palette().window().color().lightness() < 60
    finally:
        seat.window.run_by_id("appearance.light")


def test_the_size_of_the_text_is_kept(seat):
    seat.press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert settings.get("reading_size") == 17


def test_the_shape_of_the_window_is_kept(seat, qtbot, theme):
    seat.window.body.set_widths(333, 250)
    seat.press("F9")
    seat.window.close()
    other = Window(theme)
    qtbot.addWidget(other)
    assert other.body.widths() == (333, 250)
    assert other.body.codes_shut
    other.close()


def test_another_coder_sees_only_their_own_tags(seat, monkeypatch):
    seat.press("1")
    seat.desk.code_as("Bram Jansen")
    assert seat.window.codes.tags.cards == []
    assert seat.window.status.coder.accessibleName() == "Coder Bram Jansen"
    seat.press("2")
    assert seat.rows(
        "select c.name, a.code from annotations a join coders c on c.id = a.coder order by a.rowid"
    ) == [
        ("Anna de Wit", "concrete"),
        ("Bram Jansen", "evasive"),
    ]


# -- export and copies


def test_export_and_copy(seat, tmp_path, qtbot):
    seat.press("1")
    project_commands.export_to(seat.window, tmp_path / "csv", "csv", None)
    qtbot.waitUntil(lambda: "Exported" in seat.window.status.said.accessibleName(), timeout=20_000)
    assert "concrete" in (tmp_path / "csv" / "annotations.csv").read_text("utf-8")
    project_commands.export_to(seat.window, tmp_path / "uit.json", "json", "Anna de Wit")
    qtbot.waitUntil(lambda: "uit.json" in seat.window.status.said.accessibleName(), timeout=20_000)
    project_commands.copy_to(seat.window, tmp_path / "kopie.annotator")
    qtbot.waitUntil(lambda: "kopie" in seat.window.status.said.accessibleName(), timeout=20_000)
    with open_project(tmp_path / "kopie.annotator", read_only=True) as copy:
        assert copy.connection.execute("select count(*) from annotations").fetchone() == (1,)


def test_an_export_that_fails_says_so(seat, tmp_path, qtbot):
    (tmp_path / "bezet").write_text("here already")
    project_commands.export_to(seat.window, tmp_path / "bezet", "csv", None)
    qtbot.waitUntil(lambda: "bezet" in banner(seat.window), timeout=20_000)
    assert (tmp_path / "bezet").read_text() == "here already"


def test_check_says_that_the_project_is_sound(seat, qtbot):
    seat.press("1")
    seat.window.run_by_id("check")
    qtbot.waitUntil(lambda: "sound" in seat.window.status.said.accessibleName(), timeout=20_000)


# -- reach


def test_everything_that_takes_the_focus_has_a_name(seat):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit

    seat.press("1", "2")
    nameless = []
    for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit):
        for widget in seat.window.findChildren(kind):
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            own = type(widget).__module__.startswith("annotator")
            if widget.isVisible() and not named and (own or widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
                nameless.append((type(widget).__name__, widget.objectName(), widget.parent()))
    assert nameless == []


def test_the_window_is_freed_when_it_is_closed(theme, qapp):
    import gc
    import weakref

    window = Window(theme)
    gone = weakref.ref(window)
    window.show()
    window.close()
    window.deleteLater()
    del window
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_nothing_is_left_of_a_lock(seat):
    seat.window.close_project()
    assert [name for name in os.listdir(seat.path.parent) if "lock" in name] == []
