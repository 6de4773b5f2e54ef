"""The window's own shape between two times: size, place, widths and folds of the panels, size of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from annotator import settings

if TYPE_CHECKING:
    from annotator.gui.window import Window

SMALLEST = QSize(900, 600)
USUAL = QSize(1440, 900)
_FRAME = QSize(16, 48)
"""What a system's own frame and title take at most around a window, in logical pixels."""
_GRASP = 120  # logical pixels of the upper edge that must be seen, to move the window by


def restore(window: Window) -> None:
    kept = settings.get("window", {})
    window.setMinimumSize(SMALLEST)
    _begin(window, _room().size())
    if geometry := kept.get("geometry"):
        window.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))
        bring_on_screen(window)
    window.body.documents_shut = bool(kept.get("documents_shut"))
    window.body.codes_shut = bool(kept.get("codes_shut"))
    window.body.set_widths(int(kept.get("documents", 272)), int(kept.get("codes", 288)))
    window.showing.show_looks()


def _begin(window: Window, room: QSize) -> None:
    """The usual size; where its frame would stand over the edge of the screen, all of the screen."""
    within = room - _FRAME
    window.resize(fitting(USUAL, within))
    if window.size() != USUAL:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def bring_on_screen(window: Window) -> None:
    """The screen that the window stood on may be gone, or smaller now."""
    shape = window.geometry()
    seen = [screen.availableGeometry().intersected(shape) for screen in QGuiApplication.screens()]
    if any(part.width() >= _GRASP and part.top() <= shape.top() < part.bottom() for part in seen):
        return
    room = _room()
    size = fitting(shape.size(), room.size())
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
    window.setGeometry(place)


def fitting(wanted: QSize, room: QSize) -> QSize:
    """A size that a screen has room for; where not even the smallest fits, what was wanted."""
    fits = room.width() >= SMALLEST.width() and room.height() >= SMALLEST.height()
    return wanted.boundedTo(room) if fits else wanted


def _room() -> QRect:
    screen = QGuiApplication.primaryScreen()
    return screen.availableGeometry() if screen else QRect(QPoint(0, 0), USUAL)


def keep(window: Window) -> None:
    documents, codes = window.body.widths()
    settings.put(
        window={
            "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
            "documents": documents,
            "codes": codes,
            "documents_shut": window.body.documents_shut,
            "codes_shut": window.body.codes_shut,
        }
    )
