"""Markdown that was made from a PDF: its signs mark single lines, not what the text means."""

import re

from annotator.model.lines import Line, Reading

_HEAD = re.compile(r"#{1,6} +")
_BOLD = re.compile(r"\*\*")
# An underscore at the edge of a word sets italics; within a word or an address it is a character.
_ITALIC = re.compile(r"(?<![\w/=&?-])_(?=\S)|(?<=[^\s_])_(?![\w/])")


def plain(reading: Reading) -> Reading:
    """The reading without the signs of markdown."""
    return Reading(reading.format, tuple(map(_plain, reading.lines)), reading.meta)


def _plain(line: Line) -> Line:
    text = line.text
    if text[:1] == "#":
        text = _HEAD.sub("", text)
    if "**" in text:
        text = _BOLD.sub("", text)
    if "_" in text:
        text = _ITALIC.sub("", text)
    return line if text is line.text else Line(text, page=line.page)
