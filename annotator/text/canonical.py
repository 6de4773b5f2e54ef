"""Canonical text: one paragraph from its printed lines, with broken words whole and true hyphens kept."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

# Blanks that a text shows as one blank; a zero-width character shows as nothing.
_BLANKS = re.compile(r"[ \t\n\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(r"[\u200b\u200c\u200e\u200f\u2060\ufeff\ufffe\uffff]")
_NOT_PLAIN = re.compile(
    r"[\t\u00a0\u2000-\u200c\u200e\u200f\u202f\u205f\u2060\u3000\ufeff\ufffe\uffff´¸ˇ˘˛˝]| [ ?,]"
)
# Where a note mark was taken out in front of a sign, a blank is left.
_LOST_MARK = re.compile(r" (?=[?,](?: |$))")
# A print whose font lacks a letter sets it as letter and loose accent ("Kostic´", "Yes¸ilgöz"). Letters that such
# fonts do have with that accent are left: behind them the sign is a misused apostrophe.
_LOOSE = re.compile(
    r"([cnszlrCNSZLR]) ?´|([stgklnrSTGKLNR]) ?¸|([cernCERN]) ?ˇ|([agAG]) ?˘|([aeAE]) ?˛|([ouOU]) ?˝"
)
_LOOSE_SIGNS = "´¸ˇ˘˛˝"
_COMBINING = "\u0301\u0327\u030c\u0306\u0328\u030b"
_URL_AT_END = re.compile(r"(?:https?:|www\.)\S*$|(?:^|[\s(<])(?:[\w-]+\.)+[a-z]{2,6}/\S*$")
# After a hyphen at a line end these words show that it stands for the second half of a pair ("zorg- en").
_PAIRING = ("en ", "of ", "tot ", "en/of ", "noch ", "dan ", "als ")
_BEFORE_WORD, _AFTER_WORD = "«»“”‘’\"'(", ".,;:?!)»”’"
_ALWAYS_HYPHENED = ("non", "vice")
_CLOSING_SIGNS = tuple(".,;:?!)")
_BREAKS_IN_URL = "/_-=?&#%+~:,"


def is_plain(text: str) -> bool:
    """Whether there is nothing in a text (of one line or many, in NFC) for `clean` to do but strip its lines."""
    if text.isascii():
        return not ("  " in text or " ?" in text or " ," in text or "\t" in text)
    return _NOT_PLAIN.search(text) is None


def clean(text: str) -> str:
    """NFC, one blank for a run of blanks, none before `?` and `,`, nothing invisible, accents on letters."""
    if not is_plain(text) or "\n" in text:
        text = _LOST_MARK.sub("", _BLANKS.sub(" ", _INVISIBLE.sub("", _LOOSE.sub(_composed, text))))
    text = text.strip()
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _composed(found: re.Match[str]) -> str:
    return found[found.lastindex or 0] + _COMBINING[(found.lastindex or 1) - 1]


def clean_with_origins(text: str) -> tuple[str, list[int]]:
    """`clean(text)`, and for every character of it the position in `text` that it came from."""
    signs: list[str] = []
    origins: list[int] = []
    for at, sign in enumerate(text):
        if _INVISIBLE.match(sign) or (_BLANKS.match(sign) and signs[-1:] in ([], [" "])):
            continue
        if sign in "?," and signs[-1:] == [" "] and text[at + 1 : at + 2] in ("", " "):
            del signs[-1], origins[-1]
        if not _accented(signs, origins, sign):
            signs.append(" " if _BLANKS.match(sign) else sign)
            origins.append(at)
    made = clean(text)
    origins += origins[-1:] * (len(made) - len(origins))  # a cluster that this went through differently
    return made, origins[: len(made)]


def _accented(signs: list[str], origins: list[int], sign: str) -> bool:
    """Put an accent on the letter before it, where it belongs there."""
    if sign in _LOOSE_SIGNS:
        blank = signs[-1:] == [" "]
        letter = signs[-2:-1] if blank else signs[-1:]
        found = _LOOSE.fullmatch("".join(letter) + sign)
        if found and blank:
            del signs[-1], origins[-1]
        sign = _COMBINING[_LOOSE_SIGNS.index(sign)] if found else ""
    composed = (
        unicodedata.normalize("NFC", signs[-1] + sign) if signs and unicodedata.combining(sign or " ") else ""
    )
    if len(composed) == 1:
        signs[-1] = composed
    return len(composed) == 1


def seam(left: str, right: str, hyphened: frozenset[str] = frozenset()) -> tuple[int, str]:
    """What to do where a line ends and the next begins: characters to take off `left`, and what to put between.

    `hyphened` are words that stand with their hyphen inside a line elsewhere: such a word keeps it.
    """
    last = left[-1:]
    if last == "\u00ad":
        return 1, ""
    if last == "-" and len(left) > 1:
        return _hyphen(left, right, hyphened)
    if right[:1] in _CLOSING_SIGNS:
        return 0, ""
    if last.isalnum() or last in ".;)»”’\"'?!" or not last:
        return 0, _after_url(left, right) if right[:1] in "%/" or last == "." else " "
    if last == "/" or (last in "–=_&" and left[-2:-1].isdigit() and right[:1].isdigit()):
        return 0, ""
    return 0, "" if last in _BREAKS_IN_URL and _URL_AT_END.search(left) else " "


def _after_url(left: str, right: str) -> str:
    """An address broken before a stroke or after a point goes on without a blank."""
    broken = _URL_AT_END.search(left) and (right[:1] in "%/" or right[:1].islower())
    return "" if broken else " "


def _hyphen(left: str, right: str, hyphened: frozenset[str]) -> tuple[int, str]:
    before, after = left[-2], right[:1]
    if before.isspace() or right.startswith(_PAIRING):
        return 0, " "
    if not (before.islower() and after.islower()) or _URL_AT_END.search(left):
        return 0, ""
    first = left.rsplit(None, 1)[-1].lstrip(_BEFORE_WORD)
    if first[:-1].lower() in _ALWAYS_HYPHENED or first + right.split(None, 1)[0].rstrip(_AFTER_WORD) in hyphened:
        return 0, ""
    return 1, ""


def true_hyphens(lines: Sequence[str]) -> frozenset[str]:
    """Of the words that a line end breaks at a hyphen those that stand elsewhere with their hyphen: `mbo-raad`."""
    broken = {
        line.rsplit(None, 1)[-1].lstrip(_BEFORE_WORD) + following.split(None, 1)[0].rstrip(_AFTER_WORD)
        for line, following in pairwise(lines)
        if line[-1:] == "-" and line[-2:-1].islower() and following[:1].islower()
    }
    if not broken:
        return frozenset()
    text = "\n".join(lines)
    return frozenset(word for word in broken if word in text)


def join(lines: Sequence[str], hyphened: frozenset[str] = frozenset()) -> tuple[str, list[int]]:
    """A paragraph from its lines (clean ones), and for every line the place where it begins in the paragraph."""
    joined, starts = "", []
    for line, following in pairwise(lines):
        starts.append(len(joined))
        if line[-1:].isalnum() and following[:1].isalnum():
            joined += line + " "
        else:
            dropped, between = seam(line, following, hyphened)
            joined += line[: len(line) - dropped] + between
    return joined + lines[-1], [*starts, len(joined)]
