"""Pages are drawn in squares, so that a large zoom costs no more than what is seen; the latest are kept."""

from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from annotator.model.pictures import Picture, Piece

SIDE = 1024
"""Device pixels."""
ROOM = 48 * 1024 * 1024
"""Bytes of pictures that are kept, or as many as are seen at once where those need more."""


class Tile(NamedTuple):
    """A square of page `page` (from 0) where the whole page is `across` by `down` device pixels."""

    page: int
    across: int
    down: int
    column: int
    row: int

    @property
    def rect(self) -> QRect:
        """Its place on the page in device pixels."""
        left, top = self.column * SIDE, self.row * SIDE
        return QRect(left, top, min(SIDE, self.across - left), min(SIDE, self.down - top))

    @property
    def piece(self) -> Piece:
        rect = self.rect
        return Piece(self.page, self.across, self.down, rect.x(), rect.y(), rect.width(), rect.height())


def tiles_of(page: int, across: int, down: int, seen: QRect) -> Iterator[Tile]:
    """The squares of a page that a rectangle touches, in device pixels of the page."""
    seen = seen & QRect(0, 0, across, down)
    if seen.isEmpty():
        return
    for row in range(seen.top() // SIDE, seen.bottom() // SIDE + 1):
        for column in range(seen.left() // SIDE, seen.right() // SIDE + 1):
            yield Tile(page, across, down, column, row)


def image(picture: Picture) -> QImage:
    """With pixels of its own."""
    shape = picture.width, picture.height, 4 * picture.width
    return QImage(picture.pixels, *shape, QImage.Format.Format_RGB32).copy()


class TileCache:
    """The pictures drawn lately; None stands for a page that cannot be drawn."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._held: OrderedDict[Tile, QImage | None] = OrderedDict()
        self.bytes = 0

    def __contains__(self, tile: Tile) -> bool:
        return tile in self._held

    def get(self, tile: Tile) -> QImage | None:
        self._held.move_to_end(tile)
        return self._held[tile]

    def of_page(self, page: int) -> list[tuple[Tile, QImage]]:
        """Whatever there is of a page, at any scale, the oldest first."""
        return [(tile, held) for tile, held in self._held.items() if tile.page == page and held is not None]

    def put(self, tile: Tile, picture: QImage | None, needed: set[Tile]) -> None:
        """Keep a picture, and let go of the oldest that are not needed now."""
        self._held[tile] = picture
        self.bytes += picture.sizeInBytes() if picture else 0
        for old in [old for old in self._held if old not in needed]:
            if self.bytes <= self._room:
                break
            gone = self._held.pop(old)
            self.bytes -= gone.sizeInBytes() if gone else 0

    def clear(self) -> None:
        self._held.clear()
        self.bytes = 0
