"""Markdown that was made from a PDF: its signs mark single lines, not what the text means."""

import re

from annotator.model.lines import Line, Reading

_HEAD = re.compile(r"#{1,6} +")
_BOLD = re.compile(r"\*\*")
# An underscore at the edge of a word sets italics; within a word or an address it is a character.
_ITALIC = re.compile(r"(?<![\w/=&?-])_(?=\S)|(?<=[^\s_])_(?![\w/])")
_NOTE = re.compile(r"[>-] (?=\d{1,3} \S)|> ")
_SQUARE = re.compile(r"(?<=\b[cdkmh]m|.\bm)<sup>([23])</sup>")
_RAISED = re.compile(r"<sup>([\d, en]+)</sup> ?(?=([.,;:?!)])?)")
_LOWERED = re.compile(r"<sub>([^<]*)</sub>")
_BREAK = re.compile(r"<br ?/?>")
_ROW = re.compile(r"\|(.*)\|")
_RULE = re.compile(r"[|:\s-]+")


def plain(reading: Reading) -> Reading:
    """The reading without the signs of markdown: a raised figure becomes a mark in brackets, a row its cells."""
    return Reading(reading.format, tuple(map(_plain, reading.lines)), reading.meta)


def _plain(line: Line) -> Line:
    text = line.text.strip()
    if text[:1] in ("#", ">", "-"):
        text = _NOTE.sub("", _HEAD.sub("", text, count=1), count=1)
    if "**" in text:
        text = _BOLD.sub("", text)
    if "_" in text:
        text = _ITALIC.sub("", text)
    if "<" in text:
        text = _BREAK.sub(" ", _LOWERED.sub(r"\1", _RAISED.sub(_bracketed, _SQUARE.sub(_square, text))))
    if row := _ROW.fullmatch(text):
        text = "" if _RULE.fullmatch(text) else " ".join(cell.strip() for cell in row[1].split("|"))
    return line if text is line.text else Line(text, page=line.page)


def _bracketed(found: re.Match[str]) -> str:
    return f"[{found[1]}]" + ("" if found[2] else " ")


def _square(found: re.Match[str]) -> str:
    return "²" if found[1] == "2" else "³"
