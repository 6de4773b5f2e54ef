"""Lucide icons in a colour of the window, drawn when they are first seen.

`icon("files")` follows the theme by itself: the colour is looked up when the icon is painted.
"""

import math
from functools import cache

import msgspec
from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from annotator import resources
from annotator.gui import theme

NAMES = (
    *("archive", "arrow-left", "arrow-right", "book-bookmark", "book-open", "chart-column", "check"),
    "chevron-down",
    *("chevron-right", "chevron-up", "circle", "circle-check", "circle-dashed", "circle-minus", "circle-x"),
    *("columns-2", "copy", "download", "ellipsis", "file-input", "file-plus-corner", "file-text", "files"),
    *("folder-open", "git-commit-horizontal", "git-merge", "graduation-cap", "info", "life-buoy", "link-2"),
    *("list-filter", "message-square", "panel-left", "panel-left-close", "panel-left-open", "panel-right"),
    *("panel-right-close", "panel-right-open", "plus", "search", "split", "table-2", "triangle-alert", "users"),
    *("arrow-left-right", "columns-3", "x", "zoom-in", "zoom-out"),
    *("archive-restore", "file-output", "grip-vertical", "library", "list-checks", "pencil", "trash"),
)
DRAWN = "icons.json"
STROKE = 1.75


@cache
def _drawn() -> dict[str, str]:
    """The drawings that the set-up wrote out: the package takes 60 ms to load and reads a database."""
    path = resources.path(DRAWN)
    return msgspec.json.decode(path.read_bytes()) if path.exists() else {}


@cache
def _drawing(name: str) -> str:
    return _drawn().get(name) or fetch(name)


def fetch(name: str) -> str:
    """The SVG of an icon from the Lucide package."""
    from lucide import lucide_icon

    return lucide_icon(name, stroke_width=STROKE)


@cache
def _picture(name: str, colour: str, side: int) -> QPixmap:
    """An icon `side` device pixels wide."""
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing = _drawing(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def pixmap(name: str, token: str = "muted", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """An icon `size` logical pixels wide in the colour of a token, sharp at `ratio` device pixels to one."""
    picture = QPixmap(_picture(name, getattr(theme.tokens(), token), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


def ratio(painter: QPainter) -> float:
    """Device pixels to a logical one. The painter's device knows it too, but to find out what kind of widget that
    is, PySide loads all kinds."""
    found = painter.deviceTransform()
    return math.hypot(found.m11(), found.m12())  # turned or not


class _Engine(QIconEngine):
    def __init__(self, name: str, token: str, token_on: str) -> None:
        super().__init__()
        self._name = name
        self._tokens = (token, token_on)

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        return "muted" if mode == QIcon.Mode.Disabled else self._tokens[state == QIcon.State.On]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPoint(side // 2, side // 2) + QPoint(side % 2 == 0, side % 2 == 0)
        painter.drawPixmap(corner, pixmap(self._name, self._token(mode, state), side, ratio(painter)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._token(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` comes in logical pixels, since Qt 6.8."""
        return pixmap(self._name, self._token(mode, state), min(size.width(), size.height()), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, *self._tokens)


def icon(name: str, token: str = "muted", token_on: str = "accent") -> QIcon:
    """An icon that takes its colour from `token`, from `token_on` where its button is checked."""
    return QIcon(_Engine(name, token, token_on))
