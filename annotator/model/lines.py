"""What a reader hands to a grammar: lines, with whatever the format knows for certain about them."""

from msgspec import Struct


class Box(Struct, frozen=True, gc=False):
    """A place on a page, in points from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float


class Font(Struct, frozen=True, gc=False):
    """The face of the first character of a line that is no mark; `size` in points."""

    name: str
    size: float
    bold: bool = False
    italic: bool = False


class Mark(Struct, frozen=True, gc=False):
    """A note mark that the format itself shows (a raised figure, a `noot` element), taken out of the text.

    `at` is the code point in `Line.text` before which it stood.
    """

    at: int
    mark: str


class Line(Struct, frozen=True, gc=False):
    """One printed line, or a whole paragraph where the format has paragraphs (`whole`).

    `tag` is what the format calls it (an element path in XML and HTML, a style in Word), empty where it has
    no such names. `page` counts from 1; 0 where the format has no pages. `edges` holds for every character
    of `text` its left edge in points and, last, the right edge of the line: what the page view lights.
    """

    text: str
    tag: str = ""
    whole: bool = False
    marks: tuple[Mark, ...] = ()
    page: int = 0
    box: Box | None = None
    font: Font | None = None
    edges: tuple[float, ...] = ()


class Reading(Struct, frozen=True):
    """A file as read: its lines in reading order, and what stood beside them.

    `format` is the reader's name (`pdf`, `xml`, `html`, `docx`, `doc`, `text`, `markdown`, `json`).
    `meta` holds what the format says of the whole (XML metadata, an identifier in the file's name).
    """

    format: str
    lines: tuple[Line, ...]
    meta: tuple[tuple[str, str], ...] = ()
