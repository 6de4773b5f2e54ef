"""The characters of a printed run as NFC text: accents put on their letters, ligatures taken apart."""

import re
import unicodedata

# Spacing accents that a font without the whole letter prints over it.
_ACCENTS = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303",
    "¸": "\u0327", "ˇ": "\u030c", "˚": "\u030a", "˘": "\u0306", "˙": "\u0307", "¯": "\u0304", "˛": "\u0328",
    "˝": "\u030b",
}  # fmt: skip
_ACCENTED = re.compile(rf"[A-Za-z][{re.escape(''.join(_ACCENTS))}]")
_OVERLAID = 0.4  # of the letter's width: an accent that begins before this stands over the letter
_PLAIN = re.compile(r"[\t\x20-\x5d\x5f\x61-\x7d¡-§©-¬®-³µ-·¹-ÿ–—‘’“”•…€]*")
_EXPANDED = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st",
    "\xa0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ",
    "\xad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "", "\uf0b7": "•", "\uf0a7": "•",
}  # fmt: skip


def settled(text: str, edges: list[float], right: float, cell_gap: float) -> tuple[str, list[float]]:
    """The text and its left edges, a blank wider than `cell_gap` as a tab."""
    text = _cells(text.replace("\ufffe", "-"), edges, right, cell_gap)
    if _PLAIN.fullmatch(text):
        return text, edges
    text, edges = _with_accents(text, [*edges, right])
    return _composed(text, edges)


def _cells(text: str, edges: list[float], right: float, cell_gap: float) -> str:
    at = text.find(" ")
    while at >= 0:
        if (edges[at + 1] if at + 1 < len(edges) else right) - edges[at] > cell_gap:
            text = f"{text[:at]}\t{text[at + 1 :]}"
        at = text.find(" ", at + 1)
    return text


def _with_accents(text: str, edges: list[float]) -> tuple[str, list[float]]:
    """`c´` printed one over the other is `ć`; a sign that stands beside its letter stays. `edges` has one more."""
    found = list(_ACCENTED.finditer(text))
    for match in reversed(found):
        at = match.start()
        whole = unicodedata.normalize("NFC", text[at] + _ACCENTS[text[at + 1]])
        overlaid = edges[at + 1] - edges[at] < _OVERLAID * (edges[at + 2] - edges[at])
        if overlaid and len(whole) == 1:
            text = f"{text[:at]}{whole}{text[at + 2 :]}"
            del edges[at + 1]
    return text, edges[:-1]


def _composed(text: str, edges: list[float]) -> tuple[str, list[float]]:
    """NFC without invisible characters; what several characters make of one place shares it."""
    made: list[str] = []
    places: list[float] = []
    for character, edge in zip(text, edges, strict=True):
        out = _EXPANDED.get(character, character)
        if unicodedata.category(character) == "Cc" and character != "\t":
            out = ""
        if made and unicodedata.combining(character):
            whole = unicodedata.normalize("NFC", made[-1] + character)
            if len(whole) == 1:
                made[-1] = whole
                continue
        made.extend(out)
        places.extend([edge] * len(out))
    return _nfc("".join(made), places)


def _nfc(text: str, edges: list[float]) -> tuple[str, list[float]]:
    """The few characters that NFC replaces or takes apart one by one (Kelvin, Ohm) are so in place."""
    if unicodedata.is_normalized("NFC", text):
        return text, edges
    pieces = [unicodedata.normalize("NFC", character) for character in text]
    return "".join(pieces), [edge for piece, edge in zip(pieces, edges, strict=True) for _ in piece]
