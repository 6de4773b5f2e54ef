"""What a Word style says of weight, visibility and list membership, through the styles that it is based on."""

from typing import Any

from msgspec import Struct

from annotator.readers._docx_numbering import W

_OFF = frozenset({"0", "false", "off", "none"})
_DEEPEST = 20


class Look(Struct, frozen=True):
    """None where nothing is said. `list` is the number of a list and the level in it, both as written."""

    bold: bool | None = None
    hidden: bool | None = None
    list: tuple[str, str] | None = None

    def over(self, below: "Look") -> "Look":
        """This look, with what it leaves open taken from the one below."""
        return Look(
            below.bold if self.bold is None else self.bold,
            below.hidden if self.hidden is None else self.hidden,
            below.list if self.list is None else self.list,
        )


class Styles:
    """The styles of a `styles.xml`, or none."""

    def __init__(self, root: Any | None) -> None:
        found = list(root.iter(f"{W}style")) if root is not None else []
        self.elements = {style.get(f"{W}styleId"): style for style in found}
        self.looks: dict[str, Look] = {}
        self.default = next(
            (
                style.get(f"{W}styleId", "")
                for style in found
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true")
            ),
            "",
        )

    def name(self, key: str) -> str:
        """The name that Word shows for a style; its key where it is not defined."""
        style = self.elements.get(key)
        name = style.find(f"{W}name") if style is not None else None
        return name.get(f"{W}val", key) if name is not None else key

    def look(self, key: str, depth: int = 0) -> Look:
        if key not in self.looks:
            style = self.elements.get(key)
            made = look(style) if style is not None else Look()
            based = style.find(f"{W}basedOn") if style is not None else None
            if based is not None and depth < _DEEPEST:
                made = made.over(self.look(based.get(f"{W}val", ""), depth + 1))
            self.looks[key] = made
        return self.looks[key]


def look(element: Any) -> Look:
    """What an element's own `rPr` and `pPr` say (of a run, a paragraph or a style)."""
    run, paragraph = element.find(f"{W}rPr"), element.find(f"{W}pPr")
    listed = paragraph.find(f"{W}numPr") if paragraph is not None else None
    number = listed.find(f"{W}numId") if listed is not None else None
    level = listed.find(f"{W}ilvl") if listed is not None else None
    return Look(
        _switch(run, "b"),
        _switch(run, "vanish"),
        None
        if number is None
        else (number.get(f"{W}val", "0"), level.get(f"{W}val", "0") if level is not None else "0"),
    )


def style_of(element: Any, kind: str) -> str:
    """The style that a paragraph (`p`) or run (`r`) names; empty for none."""
    properties = element.find(f"{W}{kind}Pr")
    style = properties.find(f"{W}{kind}Style") if properties is not None else None
    return style.get(f"{W}val", "") if style is not None else ""


def _switch(properties: Any | None, name: str) -> bool | None:
    found = properties.find(f"{W}{name}") if properties is not None else None
    return None if found is None else found.get(f"{W}val", "1").lower() not in _OFF
