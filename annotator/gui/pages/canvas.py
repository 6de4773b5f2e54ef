"""The pages of a PDF in one scrolling column. It is told what to show; what it lacks it asks for.

Only what is in view is drawn, in device pixels, so that print is sharp on every screen.
"""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from annotator.gui import faces, theme
from annotator.gui.pages import lit, sheets
from annotator.gui.pages.lit import Lit
from annotator.gui.pages.sheets import MARGIN, Sheets
from annotator.gui.pages.tiles import Tile, TileCache, image, tiles_of
from annotator.gui.tokens import LIGHT
from annotator.model.page_places import Block
from annotator.model.pictures import Picture

AHEAD = 240
"""Logical pixels above and below the view that are drawn too."""
_NOTCH = 1.1 ** (1 / 120)
"""Zoom for an eighth of a degree of the wheel: a tenth a notch."""
_SOME = 8
Fit = Literal["width", "text"]
"""A whole page is as wide as the view, or the column of its text is."""


class PageCanvas(QAbstractScrollArea):
    """`wanted`: the Tiles that are lacking, the most urgent first. `page_changed`: the page in view, from 0.
    `zoom_changed`: ask `zoom` and `fit`. `clicked`: a page (from 1) and a place on it in points. `dragged`: where
    the mouse went down and where it is now, both as such a page and place."""

    wanted = Signal(list)
    page_changed = Signal(int)
    zoom_changed = Signal()
    clicked = Signal(int, float, float)
    dragged = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._sheets = Sheets()
        self._tiles = TileCache()
        self._lit = Lit()
        self._fit: Fit | None = "width"
        self._column = (0.0, 0.0)
        self._page = -1
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)
        self.viewport().setMouseTracking(True)

    # -- what it shows

    def show_pages(self, sizes: Sequence[tuple[float, float]], column: tuple[float, float] = (0.0, 0.0)) -> None:
        """Show pages of these sizes from the first one on, none with an empty sequence; the text stands between
        the edges of `column`. All in points."""
        zoom, self._column = self._sheets.zoom, column
        self._tiles.clear()
        self._lit = Lit()
        self._sheets = Sheets(sizes)
        self._page = -1
        self._sheets.set_zoom(zoom)
        self._scale(None)
        self.verticalScrollBar().setValue(0)
        self._centre()
        self._moved()

    def light(self, shown: Lit) -> None:
        self._lit = shown
        self.viewport().update()

    def accept(self, tile: Tile, picture: Picture | None) -> None:
        """A tile that was wanted; None where its page cannot be drawn."""
        self._tiles.put(tile, image(picture) if picture else None, {*self._needed()})
        if tile.page < len(self._sheets):
            self.viewport().update(self._sheet(tile.page).toAlignedRect())

    def shows_lit(self) -> bool:
        """Whether something that is lit is in view."""
        view = QRectF(self.viewport().rect())
        blocks = [block for block in self._lit.blocks if block.page - 1 in self._in_view(0)]
        corners = [(block.box, self._sheet(block.page - 1).topLeft()) for block in blocks]
        return any(lit.rect_of(box, corner, self._sheets.scale).intersects(view) for box, corner in corners)

    @property
    def count(self) -> int:
        return len(self._sheets)

    @property
    def lit(self) -> Lit:
        return self._lit

    def lacks(self) -> bool:
        """Whether something in view is still to be drawn."""
        return any(tile not in self._tiles for tile in self._seen(0))

    # -- zoom

    @property
    def zoom(self) -> float:
        return self._sheets.zoom

    @property
    def fit(self) -> Fit | None:
        """What is as wide as the view, and stays so."""
        return self._fit

    def set_zoom(self, zoom: float | Fit, at: QPoint | None = None) -> None:
        """1 is the printed size; what is at a place of the view stays there."""
        anchor = self._anchor(at)
        if isinstance(zoom, str):
            self._fit = zoom
            self._scale(anchor)
            self._centre()
        else:
            self._fit = None
            self._sheets.set_zoom(zoom)
            self._scale(anchor, at)
        self._moved()
        self.zoom_changed.emit()

    def step_zoom(self, by: int) -> None:
        self.set_zoom(sheets.step(self.zoom, by))

    def _anchor(self, at: QPoint | None) -> tuple[int, float, float]:
        """The page at a place of the view, and the point of it that lies there."""
        if not len(self._sheets):
            return 0, 0.0, 0.0
        place = at or QPoint(self.viewport().width() // 2, 0)
        page = self._sheets.at(place.y() + self.verticalScrollBar().value())
        sheet, scale = self._sheet(page), self._sheets.scale
        return page, (place.x() - sheet.left()) / scale, (place.y() - sheet.top()) / scale

    def _scale(self, anchor: tuple[int, float, float] | None, place: QPoint | None = None) -> None:
        """Take the scale that is wanted, and bring the anchor back to its place."""
        if self._fit is not None:
            left, right = self._column if self._fit == "text" else (0.0, 0.0)
            self._sheets.fit(self.viewport().width(), right - left)
        self._set_ranges()
        if anchor is not None and len(self._sheets):
            place = place or QPoint(self.viewport().width() // 2, 0)
            page, x, y = anchor
            self._scroll_to(page, QPointF(x, y), QPointF(place))

    def _scroll_to(self, page: int, point: QPointF, place: QPointF) -> None:
        """Bring a point of a page to a place of the view."""
        at = self._sheet(page).topLeft() + point * self._sheets.scale - place
        for bar, by in ((self.horizontalScrollBar(), at.x()), (self.verticalScrollBar(), at.y())):
            bar.setValue(round(bar.value() + by))

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._sheets.height, view.height()),
            (self.horizontalScrollBar(), self._sheets.width, view.width()),
        ):
            bar.setPageStep(seen)
            over = round(whole) - seen
            bar.setRange(0, over if over > 1 and len(self._sheets) else 0)  # one pixel is a rounding

    def _centre(self) -> None:
        """The pages in the middle, or the column of their text."""
        bar, (left, right) = self.horizontalScrollBar(), self._column
        if self._fit == "text" and right > left:
            left *= self._sheets.scale
            bar.setValue(
                round(self._sheets.width - self._sheets.usual * self._sheets.scale) // 2 + round(left) - MARGIN
            )
        else:
            bar.setValue(bar.maximum() // 2)

    # -- places

    def _sheet(self, page: int) -> QRectF:
        """The rectangle of a page in the view, its edges on device pixels."""
        width, height = self._sheets.size(page)
        room = max(self.viewport().width(), self._sheets.width)
        left = (room - width) / 2 - self.horizontalScrollBar().value()
        top = self._sheets.top(page) - self.verticalScrollBar().value()
        ratio = self.devicePixelRatioF()
        left, top, width, height = (round(each * ratio) / ratio for each in (left, top, width, height))
        return QRectF(left, top, width, height)

    def _place(self, at: QPoint) -> tuple[int, float, float] | None:
        """Page (from 1) and place in points at a place of the view; None beside the pages."""
        for page in self._in_view(0):
            sheet = self._sheet(page)
            if sheet.contains(QPointF(at)):
                point = (QPointF(at) - sheet.topLeft()) / self._sheets.scale
                return page + 1, point.x(), point.y()
        return None

    def _in_view(self, ahead: int) -> range:
        top = self.verticalScrollBar().value()
        return self._sheets.between(top - ahead, top + self.viewport().height() + ahead)

    def _tiles_of(self, page: int, seen: QRectF) -> list[Tile]:
        """The tiles of a page that lie in a rectangle of the view."""
        sheet, ratio = self._sheet(page), self.devicePixelRatioF()
        across, down = round(sheet.width() * ratio), round(sheet.height() * ratio)
        part = seen.translated(-sheet.topLeft())
        pixels = QRectF(part.topLeft() * ratio, part.size() * ratio).toAlignedRect()
        return list(tiles_of(page, max(across, 1), max(down, 1), pixels))

    def _seen(self, ahead: int) -> list[Tile]:
        seen = QRectF(self.viewport().rect()).adjusted(0, -ahead, 0, ahead)
        return [tile for page in self._in_view(ahead) for tile in self._tiles_of(page, seen)]

    def _needed(self) -> list[Tile]:
        """The tiles in view, then those near it."""
        return list(dict.fromkeys([*self._seen(0), *self._seen(AHEAD)]))

    # -- going somewhere

    @property
    def page(self) -> int:
        """The page in view, from 0; -1 where there is none."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring the top of a page (from 0) into view, or of the nearest one there is."""
        if len(self._sheets):
            page = min(max(page, 0), len(self._sheets) - 1)
            self.verticalScrollBar().setValue(round(self._sheets.top(page) - sheets.GAP))

    def reveal(self, block: Block) -> None:
        """Bring a block into view, its top a quarter down; nothing moves where it is seen already."""
        if not 0 < block.page <= len(self._sheets):
            return
        sheet, view = self._sheet(block.page - 1), QRectF(self.viewport().rect())
        place = lit.rect_of(block.box, sheet.topLeft(), self._sheets.scale)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if place.top() < _SOME or place.bottom() > view.height() - _SOME:
            room = max(view.height() - place.height() - sheets.GAP, _SOME)
            down.setValue(round(down.value() + place.top() - min(view.height() / 4, room)))
        if place.left() < 0 or place.right() > view.width():
            room = max((view.width() - place.width()) / 2, MARGIN)
            across.setValue(round(across.value() + place.left() - room))

    def _moved(self) -> None:
        """Something else is in view: say so, and ask for what is lacking."""
        self.viewport().update()
        page = self._page_in_view()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        if self.isVisible():
            self.wanted.emit([tile for tile in self._needed() if tile not in self._tiles])

    def _page_in_view(self) -> int:
        bar = self.verticalScrollBar()
        if not len(self._sheets):
            return -1
        if bar.maximum() and bar.value() == bar.maximum():
            return len(self._sheets) - 1
        return self._sheets.at(bar.value() + self.viewport().height() / 3)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = theme.tokens()
        painter.fillRect(event.rect(), QColor(tokens.background if tokens.dark else tokens.pressed))
        for page in self._in_view(2):
            self._paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet = self._sheet(page)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.save()
        painter.setClipRect(sheet)
        tiles = self._tiles_of(page, QRectF(self.viewport().rect()))
        if any(tile not in self._tiles for tile in tiles):
            self._paint_older(painter, page, sheet)
        failed = False
        for tile in tiles:
            if tile in self._tiles:
                picture = self._tiles.get(tile)
                failed = failed or picture is None
                if picture is not None:
                    painter.drawImage(_target(tile, sheet), picture)
        lit.paint(painter, self._lit.on(page + 1), sheet.topLeft(), self._sheets.scale)
        painter.restore()
        if failed:
            self._paint_failure(painter, sheet)
        lit.paint_edges(painter, sheet)

    def _paint_older(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        """Until a page is drawn at this scale, what there is of it at another."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for tile, picture in self._tiles.of_page(page):
            painter.drawImage(_target(tile, sheet), picture)

    def _paint_failure(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setFont(faces.interface())
        painter.setPen(QColor(LIGHT.text))
        words = self.tr("This page is damaged and cannot be drawn.")
        seen = sheet & QRectF(self.viewport().rect())
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    # -- events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor(QPoint(self.viewport().width() // 2, 0)) if self._page >= 0 else None
        self._scale(anchor)
        if self._fit is not None:
            self._centre()
            self.zoom_changed.emit()
        self._moved()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._moved()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._moved()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _NOTCH ** event.angleDelta().y(), event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        place = self._place(here)
        shape = Qt.CursorShape.IBeamCursor if place else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if self._pressed is None:
            return
        if (here - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
        start = self._place(self._pressed)
        if self._dragging and start and place:
            self.dragged.emit(start, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or self._dragging:
            return
        if place := self._place(event.position().toPoint()):
            self.clicked.emit(*place)

    def sizeHint(self) -> QSize:
        return QSize(560, 600)


def _target(tile: Tile, sheet: QRectF) -> QRectF:
    """Where a tile lies in the view when its page fills this rectangle."""
    rect: QRect = tile.rect
    wide, high = sheet.width() / tile.across, sheet.height() / tile.down
    return QRectF(
        sheet.left() + rect.x() * wide, sheet.top() + rect.y() * high, rect.width() * wide, rect.height() * high
    )
