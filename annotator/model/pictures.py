"""Pictures of pages: what is to be drawn, and what was."""

from msgspec import Struct


class Picture(Struct, frozen=True):
    """`pixels` hold four bytes each, blue first, the fourth without meaning, rows from the top without gaps."""

    width: int
    height: int
    pixels: bytes


class Piece(Struct, frozen=True):
    """What to draw: page `page` (from 0) is `across` by `down` pixels as a whole; of it the rectangle with its
    corner at `left`, `top`."""

    page: int
    across: int
    down: int
    left: int
    top: int
    width: int
    height: int
