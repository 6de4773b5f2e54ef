"""What a screen reader finds, and where the focus can be seen: every view, panel and dialog is walked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QWidget

from annotator.gui import stepping
from annotator.gui.dialogs.coder import CoderDialog
from annotator.gui.dialogs.keys import KeySheet
from annotator.gui.dialogs.keys_editor import KeyEditor
from annotator.gui.dialogs.report import ReportDialog
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.help.dialog import HelpDialog
from annotator.gui.views import VIEWS
from annotator.sample import fresh_sample

Role = QAccessible.Role
INTERACTIVE = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox, Role.EditableText, Role.List),
    *(Role.Table, Role.Tree, Role.Slider, Role.ButtonMenu, Role.ButtonDropDown, Role.Link, Role.MenuItem),
}
USELESS = {Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.Grouping, Role.Border, Role.Whitespace}
_OF_QT = ("qt_scrollarea_viewport", "qt_spinbox_lineedit", "qt_edit_menu")


def walk(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is visible, from the outside in. Cells and lines within a list name themselves by their data."""
    yield found
    if found.role() in (Role.Table, Role.List, Role.Tree, Role.ComboBox, Role.SpinBox):
        return
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def lacking(top: QWidget) -> list[str]:
    """A line for everything that one can operate and that has no name or no role worth hearing."""
    found = []
    for each in walk(QAccessible.queryAccessibleInterface(top)):
        widget = each.object()
        if isinstance(widget, QWidget) and (widget.objectName() in _OF_QT or not widget.isVisible()):
            continue
        by_keys = isinstance(widget, QWidget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget is top or not (each.role() in INTERACTIVE or by_keys):
            continue
        if not each.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {_what(widget)} {each.role().name}")
        if each.role() in USELESS and not isinstance(widget, QAbstractScrollArea):  # whose content is what is read
            found.append(f"role {each.role().name}: {_what(widget)} {each.text(QAccessible.Text.Name)}")
    return found


def _what(widget: object) -> str:
    if not isinstance(widget, QWidget):
        return repr(widget)
    names, at = [], widget
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


@pytest.fixture
def window(empty_window):
    """The desk with the sample, an answer with two tags and a memo."""
    empty_window.resize(1440, 900)
    empty_window.open_path(fresh_sample())
    QApplication.processEvents()
    for step in ("next", "code.evasive", "sentence", "code.concrete"):
        empty_window.run_by_id(step)
    QApplication.processEvents()
    return empty_window


def test_the_welcome(empty_window):
    assert lacking(empty_window) == []


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
@pytest.mark.parametrize("size", [(1440, 900), (900, 600)])
def test_every_view(window, view, size):
    window.resize(*size)
    window.show_view(view)
    QApplication.processEvents()
    assert lacking(window) == []


def test_the_report_of_an_import(window):
    window.run_by_id("report")
    QApplication.processEvents()
    assert lacking(window) == []


def dialogs(window) -> list[QDialog]:
    report = ReportDialog(window)
    report.add("Traceback")
    return [
        *(SettingsDialog(window), KeyEditor(window), KeySheet(window), HelpDialog(window, "first-five-minutes")),
        *(CoderDialog(window, ["Ada"], "Ada"), report, window.palette_box()),
    ]


@pytest.mark.parametrize("place", range(7))
def test_dialogs(window, place):
    dialog = dialogs(window)[place]
    if place == 6:
        window.run_by_id("find")
    dialog.show()
    QApplication.processEvents()
    assert lacking(dialog) == []
    dialog.close()


def test_a_tag_is_read_with_all_that_is_known_of_it(window):
    spoken = [each.text(QAccessible.Text.Name) for each in walk(QAccessible.queryAccessibleInterface(window))]
    assert any("Concrete, passage" in words for words in spoken)


def test_something_without_a_name_is_found(window, qtbot):
    """The walk itself can fail."""
    nameless = QWidget(window)
    nameless.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    nameless.setGeometry(0, 0, 20, 20)
    nameless.show()
    assert {line.split(":")[0] for line in lacking(window)} == {"no name", "role Client"}


# -- where the focus is


def test_a_hidden_focus_is_found(window):
    """The walk itself can fail."""
    plain = QWidget(window)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    plain.setGeometry(0, 0, 20, 20)
    plain.show()
    assert unseen(window) == ["QWidget in Window"]


def focusable(top: QWidget) -> list[QWidget]:
    """All that a person can bring the focus to by keys, as it stands on the screen."""
    return [
        each
        for each in top.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(top)
        and each.isEnabled()
        and each.focusProxy() is None
        and not each.visibleRegion().isEmpty()
        and each.window() is top.window()
    ]


def unseen(top: QWidget) -> list[str]:
    """The widgets that look the same with the focus and without it."""
    found = []
    for widget in focusable(top):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        QApplication.processEvents()
        with_focus = top.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if top.grab().toImage() == with_focus:
            found.append(_what(widget))
    return found


def test_focus_is_seen_on_the_welcome(empty_window):
    assert focusable(empty_window)
    assert unseen(empty_window) == []


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_focus_is_seen_in_every_view(qtbot, window, view):
    window.show_view(view)
    QTest.qWait(150)  # what a thread reads or draws has come, or comes soon
    qtbot.waitUntil(lambda: unseen(window) == [], timeout=10_000)


def test_focus_is_seen_in_a_small_window(window):
    window.resize(900, 600)
    QApplication.processEvents()
    assert unseen(window) == []


@pytest.mark.parametrize("make", [SettingsDialog, KeyEditor, KeySheet])
def test_focus_is_seen_in_dialogs(window, make, qtbot):
    dialog = make(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    assert unseen(dialog) == []
    dialog.close()


def test_tab_shows_where_it_leads(window):
    """With real presses: at every stop the picture is another."""
    seen = []
    for _ in range(len(stepping.panel_stops(window))):
        QTest.keySequence(QApplication.focusWidget() or window, "Tab")
        QApplication.processEvents()
        seen.append(bytes(window.grab().toImage().constBits()))
    assert len(set(seen)) == len(seen)
