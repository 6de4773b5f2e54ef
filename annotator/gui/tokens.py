"""The colours of the window by name, light and dark, and the inks of the codes.

The inks are Okabe and Ito's palette (the last two are Tol's): tag text reaches 6:1, text on highlights 9:1 and
lines 3:1; the first four stay apart under protan, deutan and tritan sight. The line pattern carries the meaning
in grey.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Pattern(StrEnum):
    """How the line under a passage is drawn, so that a code is known without its colour."""

    SOLID = "solid"
    WAVE = "wave"
    DASHES = "dashes"
    DOTS = "dots"
    DASH_DOT = "dash-dot"
    DASH_DOT_DOT = "dash-dot-dot"
    DOUBLE = "double"
    THICK = "thick"
    THICK_DASHES = "thick dashes"
    THICK_DOTS = "thick dots"


PATTERNS = tuple(Pattern)


class Ink(NamedTuple):
    """What a code looks like: the fill and text of its tags, its highlight, and the line under it."""

    fill: str
    text: str
    highlight: str
    line: str
    pattern: Pattern


def _inks(*rows: str) -> tuple[Ink, ...]:
    made = []
    for row, pattern in zip(rows, PATTERNS, strict=True):
        fill, text, highlight, line = row.split("/")
        made.append(Ink(fill, text, highlight, line, pattern))
    return tuple(made)


_LIGHT_INKS = _inks(
    "#C9F2E1/#00543C/#DDF5EB/#009168",
    "#EFBEDA/#772655/#F6DDEA/#A8437F",
    "#FBDF9F/#664100/#FDEFCB/#B27600",
    "#BCD8F3/#00487A/#D9E9F8/#005A9C",
    "#D8F0FB/#0B5070/#E4F5FD/#2A8DC2",
    "#FADDCC/#853400/#FCE9DE/#D55E00",
    "#F6F0AE/#544D00/#FAF6CC/#8F8500",
    "#E3E4E6/#2C2F33/#EDEEEF/#5A5F66",
    "#E0DEF4/#332288/#EBEAF8/#4B3BA6",
    "#F2D5DD/#6E1A44/#F8E6EB/#882255",
)
_DARK_INKS = _inks(
    "#0F4A39/#8CE3C7/#133F32/#45D6AB",
    "#5A2445/#F5B8D6/#4A2039/#D987B6",
    "#524010/#F6CC73/#433510/#F0B030",
    "#12365A/#A2D4F7/#13304E/#4AA5E8",
    "#123C50/#A5DCF7/#163646/#8FD3F7",
    "#4E2510/#FFB68F/#422415/#F07B2E",
    "#3F3B0A/#F0E442/#35320F/#D6CB3A",
    "#3A3F45/#E3E4E6/#33373C/#B4B8BD",
    "#2E2A58/#C9C3F5/#2A284A/#A89EF0",
    "#4A1A30/#F5B5C8/#3E1C2B/#E0708F",
)


class Tokens(NamedTuple):
    """Every colour has one name and one use. `pressed` is one step darker than `hover`."""

    dark: bool
    background: str
    surface: str
    raised: str
    field: str
    hover: str
    pressed: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    primary: str
    on_primary: str
    current: str
    selection: str
    selected_text: str
    danger: str
    warning: str
    warning_fill: str
    inks: tuple[Ink, ...]
    own_colours: bool = True
    """Whether a code may bear a colour that is not of the palette."""

    def ink(self, colour: str, line: str = "", place: int = 0) -> Ink:
        """The ink of a code: `colour` is `1` to `10`, or `#rrggbb`; `line` names its pattern. Without one it is
        that of the palette, or for a colour of one's own that of `place`, its place in the codebook from 0; so is
        the whole ink where colours of one's own are not wanted."""
        if colour.isdigit() and 1 <= int(colour) <= len(self.inks):
            made = self.inks[int(colour) - 1]
        elif not self.own_colours and colour:
            made = self.inks[place % len(self.inks)]
        else:
            own = QColor(colour)
            made = self._own_ink(own if own.isValid() else QColor(self.strong_line), place)
        return made._replace(pattern=Pattern(line)) if line else made

    def _own_ink(self, colour: QColor, place: int) -> Ink:
        """Tints of a colour of one's own, about as strong as those of the palette."""
        hue, saturation = max(colour.hslHueF(), 0.0), min(colour.hslSaturationF(), 0.6)
        lightness = (0.19, 0.80, 0.16, 0.60) if self.dark else (0.88, 0.22, 0.93, 0.40)
        fill, text, highlight, line = (QColor.fromHslF(hue, saturation, light).name() for light in lightness)
        return Ink(fill, text, highlight, line, PATTERNS[place % len(PATTERNS)])


LIGHT = Tokens(
    dark=False,
    background="#F3F2EF",
    surface="#FAF9F7",
    raised="#FFFFFF",
    field="#FFFFFF",
    hover="#ECEAE5",
    pressed="#E1DED8",
    line="#E1DED8",
    strong_line="#8D8880",
    text="#1C1B19",
    muted="#615D56",
    accent="#3F4EB5",
    primary="#3F4EB5",
    on_primary="#FFFFFF",
    current="#E8EAF8",
    selection="#CFD6F6",
    selected_text="#1C1B19",
    danger="#B3261E",
    warning="#7F5200",
    warning_fill="#FBF0D9",
    inks=_LIGHT_INKS,
)
DARK = Tokens(
    dark=True,
    background="#15171A",
    surface="#1B1E22",
    raised="#22262B",
    field="#17191C",
    hover="#2A2F35",
    pressed="#343A41",
    line="#343A41",
    strong_line="#7F8790",
    text="#E8E6E1",
    muted="#A9ABAD",
    accent="#AEB8FF",
    primary="#5260D0",
    on_primary="#FFFFFF",
    current="#2A3054",
    selection="#3E4A88",
    selected_text="#E8E6E1",
    danger="#FF9E94",
    warning="#F0C36A",
    warning_fill="#3A2F16",
    inks=_DARK_INKS,
)


def high_contrast(palette: QPalette) -> Tokens:
    """The system's own colours, for people who asked it for contrast: the codes keep only their patterns."""
    base, text, highlight = (
        palette.color(role).name()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight)
    )
    dark = QColor(base).lightness() < 128
    inks = tuple(Ink(base, text, base, text, pattern) for pattern in PATTERNS)
    return (DARK if dark else LIGHT)._replace(
        **dict.fromkeys(("background", "surface", "raised", "field", "hover", "pressed", "warning_fill"), base),
        **dict.fromkeys(("line", "strong_line", "text", "muted", "danger", "warning"), text),
        **dict.fromkeys(("accent", "primary"), highlight),
        **dict.fromkeys(("on_primary", "selected_text"), palette.color(QPalette.ColorRole.HighlightedText).name()),
        current=base,
        selection=highlight,
        inks=inks,
    )
