"""The faces: Source Serif for reading, the system's own or a modern one for everything around it.

Sizes are logical pixels, so that they follow the scale of the screen.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

READING_FALLBACKS = ["Charter", "Sitka Text", "Noto Serif", "Georgia", "serif"]
READING_FILES = ("SourceSerifPro-Regular.otf", "SourceSerifPro-It.otf", "SourceSerifPro-Semibold.otf")
INTERFACE_FAMILIES = ["Inter", "Noto Sans", "Open Sans"]
READING_SIZES = range(13, 25)
MEASURES = range(60, 76)
GOOD_TO_READ = (
    *("Charter", "Sitka Text", "Noto Serif", "Georgia", "Cambria", "Constantia", "Literata", "PT Serif"),
    *("Palatino Linotype", "Palatino", "Iowan Old Style", "Libertinus Serif", "P052", "Liberation Serif"),
    *("Times New Roman", "Nimbus Roman", "DejaVu Serif", "Atkinson Hyperlegible", "OpenDyslexic", "Inter"),
    *("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue", "Verdana", "DejaVu Sans"),
)
"""Families made for long texts or for eyes that need more, offered first where they are installed."""
_SAMPLE = "De gemeente liet in maart zeven van de elf bruggen nakijken, en sloot er twee voor zwaar verkeer af."


_chosen = ""


def choose_reading(family: str) -> None:
    """Read in an installed family from now on, or with the empty string in the one that came with the program."""
    global _chosen
    _chosen = family


def installed() -> tuple[list[str], list[str]]:
    """The families that are good to read in, and all others that have Latin letters at every size."""
    families = [
        family
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
    good = [family for family in GOOD_TO_READ if family in families]
    came_along = reading_families()[0]
    return good, [family for family in families if family not in good and family != came_along]


@cache
def reading_families() -> list[str]:
    """Load the reading face, once. Its package is only located: importing it would list every file."""
    spec = find_spec("font_source_serif_pro")
    if spec is None or spec.origin is None:
        return READING_FALLBACKS
    folder = Path(spec.origin).parent / "files"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in READING_FILES]
    return [*QFontDatabase.applicationFontFamilies(loaded[0])[:1], *READING_FALLBACKS]


def reading(size: float = 16, *, italic: bool = False) -> QFont:
    """The reading face at `size` logical pixels."""
    font = QFont()
    font.setFamilies([_chosen, *reading_families()] if _chosen else reading_families())
    font.setPixelSize(round(size))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface(size: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of menus, panels and labels, figures all of one width."""
    return QFont(_interface(size, weight))


@cache
def _interface(size: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    if QSysInfo.productType() not in ("windows", "macos"):
        font.setFamilies(INTERFACE_FAMILIES)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def character_width(font: QFont) -> float:
    """The mean width in pixels of a character of running Dutch text, spaces included."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
