"""How texts look to this person: face, size, width and spacing of lines, whose colours the codes bear."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from annotator import settings
from annotator.gui import faces

SPACINGS = {90: "Close", 100: "Usual", 115: "Wide", 135: "Very wide"}
"""Line height in per cent of the usual, which is 25 pixels for letters of 16."""


class Looks(Struct, frozen=True):
    """`face` is a family, empty for the one that came with the program; `size` is in logical pixels, `measure` the
    longest line in characters, `spacing` one of SPACINGS. Without `own_colours` every code has an ink of the
    palette, whatever colour the codebook gives it."""

    face: str = ""
    size: int = 16
    measure: int = 75
    spacing: int = 100
    own_colours: bool = True


_now = Looks()


def now() -> Looks:
    """What is in use."""
    return _now


def use(looks: Looks) -> None:
    """Texts that are laid out from now on look so."""
    global _now
    _now = looks
    faces.choose_reading(looks.face)


def kept() -> Looks:
    """What was chosen last; a value that makes no sense counts as none."""
    known, usual = settings.values(), Looks()
    face = known.get("reading_face")
    return Looks(
        face if isinstance(face, str) else usual.face,
        _within(faces.READING_SIZES, known.get("reading_size"), usual.size),
        _within(faces.MEASURES, known.get("reading_measure"), usual.measure),
        _within(SPACINGS, known.get("line_spacing"), usual.spacing),
        known.get("code_colours") != "palette",
    )


def _within(allowed: range | dict[int, str], value: Any, usual: int) -> int:
    return value if isinstance(value, int) and value in allowed else usual


def keep(looks: Looks) -> None:
    settings.put(
        reading_face=looks.face or None,
        reading_size=looks.size,
        reading_measure=looks.measure,
        line_spacing=looks.spacing,
        code_colours=None if looks.own_colours else "palette",
    )
