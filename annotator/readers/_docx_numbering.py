"""The numbers that Word shows before a list's paragraphs and keeps out of their text (ECMA-376, 17.9)."""

import re
from typing import Any

from msgspec import Struct, field

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVEL = re.compile(r"%([1-9])")
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "‣", "\uf0fc": "✓", "o": "◦", "\uf02d": "–", "-": "–"}


class _Level(Struct):
    start: int = 1
    form: str = "decimal"
    text: str = ""


class Numbering(Struct):
    """Counts on as the paragraphs come: lists of one abstract list share their count, as in Word."""

    lists: dict[str, str] = field(default_factory=dict)
    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def label(self, number: str, level: int) -> str:
        """What stands before the next paragraph of a list; empty for no list or a list without signs."""
        abstract = self.lists.get(number)
        if abstract is None or not 0 <= level < 9:
            return ""
        levels = self.levels.get(abstract, {})
        own = levels.get(level, _Level())
        if own.form == "bullet":
            return _BULLETS.get(own.text, own.text if own.text.isprintable() else "•")
        counts = self.counts.setdefault(abstract, [None] * 9)
        if number not in self.begun:
            self.begun.add(number)
            for at, start in self.restarts.get(number, {}).items():
                counts[at] = start - 1
        before = counts[level]
        counts[level] = own.start if before is None else before + 1
        counts[level + 1 :] = [None] * (8 - level)
        if own.form == "none":
            return ""
        return _LEVEL.sub(lambda found: self._number(levels, counts, int(found[1]) - 1), own.text)

    def _number(self, levels: dict[int, _Level], counts: list[int | None], at: int) -> str:
        level = levels.get(at, _Level())
        count = counts[at]
        return _written(level.start if count is None else count, level.form)


def numbering(root: Any) -> Numbering:
    """The lists of a `numbering.xml`."""
    made = Numbering()
    linked: dict[str, str] = {}
    for abstract in root.iter(f"{W}abstractNum"):
        key = abstract.get(f"{W}abstractNumId", "")
        made.levels[key] = {_number(level, "ilvl"): _level(level) for level in abstract.iter(f"{W}lvl")}
        for name in ("styleLink", "numStyleLink"):
            link = abstract.find(f"{W}{name}")
            if link is not None:
                linked[f"{name} {link.get(f'{W}val')}"] = key
    for name, key in linked.items():
        if name.startswith("numStyleLink ") and not made.levels[key]:
            made.levels[key] = made.levels.get(linked.get(name.removeprefix("num").replace("S", "s", 1), ""), {})
    for item in root.iter(f"{W}num"):
        number = item.get(f"{W}numId", "")
        abstract = item.find(f"{W}abstractNumId")
        made.lists[number] = abstract.get(f"{W}val", "") if abstract is not None else ""
        starts = {_number(over, "ilvl"): over.find(f"{W}startOverride") for over in item.iter(f"{W}lvlOverride")}
        made.restarts[number] = {at: _number(start, "val") for at, start in starts.items() if start is not None}
    return made


def _level(element: Any) -> _Level:
    level = _Level()
    for child in element:
        value = child.get(f"{W}val", "")
        if child.tag == f"{W}start":
            level.start = _number(child, "val")
        elif child.tag == f"{W}numFmt":
            level.form = value
        elif child.tag == f"{W}lvlText":
            level.text = value
    return level


def _number(element: Any, name: str) -> int:
    value = element.get(f"{W}{name}", "0")
    return int(value) if re.fullmatch(r"\d{1,6}", value) else 0


def _written(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter") and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * (1 + (count - 1) // 26)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        return roman(count) if form == "lowerRoman" else roman(count).upper()
    return f"{count:02}" if form == "decimalZero" else str(count)


def roman(count: int) -> str:
    """4 -> iv."""
    written = ""
    for value, sign in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), 
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        written += sign * (count // value)
        count %= value
    return written
