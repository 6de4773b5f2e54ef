"""How pictures of counts look: the program's colours and reading face, a pattern for each series."""

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from msgspec import Struct

_COLOURS = (
    *("#009168", "#A8437F", "#B27600", "#005A9C", "#2A8DC2"),
    *("#D55E00", "#8F8500", "#5A5F66", "#4B3BA6", "#882255"),
)
PALETTE = {str(place): colour for place, colour in enumerate(_COLOURS, 1)}
"""The line colours of the codes on white, after Okabe and Ito."""


class Paper(Struct, frozen=True):
    """What a picture is drawn on and with; `palette` gives the line colours of the codes by their places."""

    ground: str
    ink: str
    muted: str
    line: str
    palette: Mapping[str, str]


PRINT = Paper("#FFFFFF", "#1C1B19", "#615D56", "#E1DED8", PALETTE)
"""As pictures are saved: for paper, whatever the screen looks like."""
_FACES = "Source Serif Pro, Source Serif 4, Charter, Georgia, serif"
_STROKES = (
    "",
    "M0,8 L8,0",
    "M0,4 L8,4",
    "M4,0 L4,8",
    "M0,0 L8,8",
    "M0,8 L8,0 M0,0 L8,8",
    "M0,2 L8,2 M0,6 L8,6",
    "M0,4 L8,4 M4,0 L4,8",
    "M2,0 L2,8 M6,0 L6,8",
    "M3,4 L5,4",
)


_DASHES = ("none", "8 4", "2 3", "10 3 2 3", "5 5", "12 3 2 3 2 3", "1 5", "14 4", "6 2 2 2", "3 6")


def chart_style(colours: list[str], paper: Paper = PRINT) -> Any:
    from pygal.style import Style

    return Style(
        background=paper.ground,
        plot_background=paper.ground,
        foreground=paper.ink,
        value_colors=(paper.ink,) * len(colours),
        foreground_strong=paper.ink,
        foreground_subtle=paper.muted,
        guide_stroke_color=paper.line,
        major_guide_stroke_color=paper.line,
        guide_stroke_dasharray="0",
        major_guide_stroke_dasharray="0",
        font_family=_FACES,
        title_font_size=19,
        label_font_size=14,
        major_label_font_size=14,
        legend_font_size=15,
        value_font_size=12,
        no_data_font_size=16,
        opacity=1,
        transition="0s",
        colors=tuple(colours),
    )


def definitions(colours: list[str], paper: Paper = PRINT) -> list[str]:
    """A pattern for each series: its colour, with strokes of the ground through it from the second on."""
    return [
        f'<pattern id="series-{place}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect width="8" height="8" fill="{colour}"/>'
        f'<path d="{_STROKES[place % len(_STROKES)] or "M0,0"}" stroke="{paper.ground}" stroke-width="1.6"/>'
        "</pattern>"
        for place, colour in enumerate(colours)
    ]


def css(series: int, drawn: str) -> str:
    """Bars are filled with their pattern, lines are broken each in its own way."""
    rules = {
        "bars": ".series.serie-{0} rect,.legends rect.reactive.color-{0}{{fill:url(#series-{0})}}",
        "lines": ".series.serie-{0} path.line{{stroke-dasharray:{1};stroke-width:2}}",
        "dots": ".series.serie-{0} circle{{fill-opacity:0.3}}",
    }
    places = (rules[drawn].format(place, _DASHES[place % len(_DASHES)]) for place in range(series))
    anchor = "middle" if drawn == "dots" else "start"
    return f"inline:.text-overlay text.value{{text-anchor:{anchor}}}" + "".join(places)


def tidied(root: Element, drawn: str) -> Element:
    """Without scripts, the data of tool tips and the name that pygal makes up anew each time."""
    root.attrib.pop("id", None)
    for parent in list(root.iter()):
        for child in list(parent):
            if not isinstance(child.tag, str) or child.tag.rpartition("}")[2] in ("script", "desc"):
                parent.remove(child)
            elif "value" in child.get("class", "").split():
                child.set("dx", "4" if drawn == "bars" else "0")
            elif drawn == "lines" and parent.get("class", "").startswith("legend "):
                _as_line(child)
    return root


def _as_line(sign: Element) -> None:
    """The square of a legend as a stroke broken as its line is."""
    if not sign.tag.endswith("rect"):
        return
    left, top, side = (float(sign.get(name, "0")) for name in ("x", "y", "width"))
    place = int(sign.get("class", "").split()[0].rpartition("-")[2])
    sign.tag = sign.tag.replace("rect", "path")
    sign.attrib.clear()
    sign.set("d", f"M{left:g},{top + side / 2:g} h{side:g}")
    sign.set("class", f"color-{place}")
    sign.set("stroke-width", "3")
    sign.set("stroke-dasharray", _DASHES[place % len(_DASHES)])
