"""Where the focus can go in the window: from panel to panel, and one step back out of wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from annotator.gui.window import Window


def panel_stops(window: Window) -> list[QWidget]:
    """The panels that can be seen, in the order of Tab."""
    if own := window.own("stops"):
        return [*own(), window.status, window.strip]
    if window.pages.currentWidget() is not window.body:
        return [window.pages.currentWidget() or window.body]
    inner = getattr(window.centre.currentWidget(), "stops", None)
    within = inner() if inner else (window.centre,)
    stops = (window.documents, *within, window.tour, window.codes, window.code_strip, window.status, window.strip)
    return [stop for stop in stops if stop is not None and stop.isVisible()]


def focus_panel(window: Window, panel: QWidget) -> None:
    targets = {
        window.documents: window.documents.first_stop,
        window.centre: window.centre.currentWidget,
        window.codes: window.codes.first_stop,
        window.code_strip: window.code_strip.first_stop,
    }
    firsts = {window.status: window.status.next, window.strip: window.strip.find_box}
    target = targets[panel]() if panel in targets else firsts.get(panel, panel)
    target.setFocus(Qt.FocusReason.TabFocusReason)


def step_back(window: Window) -> None:
    """One step out of wherever one is."""
    focused = QApplication.focusWidget()
    if window.banner.dismiss() or (window.seeking is not None and window.seeking.step_back()):
        return
    if window.tour is not None and window.tour.isVisible():
        window.tour.end()
        return
    if own := window.own("step_back"):
        own()
        return
    if step := getattr(window.pages.currentWidget(), "go_back", None):
        step()
        return
    if window.imports.shown():
        window.go_to(window.showing.home)
    elif focused is window.documents.filter_box and window.documents.filter_box.text():
        window.documents.filter_box.clear()
        return
    elif not window.body.close_over() and _step_back_in(window, focused):
        return
    window.focus_reader()


def _step_back_in(window: Window, focused: QWidget | None) -> bool:
    """Out of a note or a selection of the reader; with neither, back to the view that one comes from."""
    if focused is None or not window.reading.isAncestorOf(focused) or window.reading.step_back():
        return False
    if window.showing.came_from:
        window.show_view(window.showing.came_from)
        return True
    if window.seeking is not None:
        window.seeking.close()
    return False
