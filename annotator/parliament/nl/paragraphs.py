"""Where paragraphs begin in printed lines that show it only by a short line before."""

import re
from collections import defaultdict
from collections.abc import Sequence

from annotator.parliament.nl import furniture
from annotator.parliament.roles import Labelled, Role

_FURNITURE, _NOTE = Role.FURNITURE, Role.NOTE
_TEXT = (Role.BODY, Role.NOTICE, Role.EXPLANATION, Role.LETTER)
_BULLET = re.compile(r"[–•▪·*-] |\d{1,2}[.)] (?=\D)|[a-z][.)] ")
_ENDED = frozenset(".?!:;»”\"’')]")
_OPENS = frozenset("«“\"'‘„(")
_USUAL = 556
# Widths of Helvetica, which Univers shares but for a hair, in thousandths of the size. What is not listed is 556.
_WIDTHS = defaultdict(lambda: _USUAL, ((sign, width) for signs, width in (
    ("ijl'’‘|", 222), ("ftI.,:;!/ ", 278), ("r()-[]", 333), ('"“”*', 355), ("ckszvxyJ", 500), ("LVXYEPSABK&", 667),
    ("FTZ", 611), ("CDHNRUw", 722), ("GOQ", 778), ("mM", 833), ("W—@", 944),
) for sign in signs))  # fmt: skip
_OFFICIAL = 37_500
_LONGEST_PRINTED = 110
_LONGEST_MEASURED = 12
_FULL = 0.96


def decide(items: list[Labelled]) -> list[Labelled]:
    """Set `starts` of every line of running text whose format left it open."""
    column = _column(items)
    before: Labelled | None = None
    turned = False
    for item in items:
        role = item.role
        if role is _FURNITURE or role is _NOTE:
            turned = turned or role is _NOTE or furniture.ends_page(item.line.text)
            continue
        if before is not None and before.role is role and role in _TEXT:
            item.starts = _starts(before, item, column, turned)
        before, turned = item, False
    return items


def _column(items: Sequence[Labelled]) -> int:
    """The width of the widest printed lines."""
    texts = [item.line.text for item in items if item.role is Role.BODY]
    longest = sorted((text for text in texts if len(text) <= _LONGEST_PRINTED), key=len)[-_LONGEST_MEASURED:]
    widest = sorted(map(_width, longest))[-5:]
    return min(widest[len(widest) // 2], 2 * _OFFICIAL) if widest else _OFFICIAL


def _width(text: str) -> int:
    return sum(map(_WIDTHS.__getitem__, text))


def _starts(before: Labelled, item: Labelled, column: int, turned: bool) -> bool:
    above, text = before.line.text, item.line.text
    if item.line.whole or not above or not text:
        return True
    last, first = above[-1], text[0]
    if item.starts is not None:
        return item.starts and not (_goes_on(last, text) and (turned or not before.line.whole))
    if first.islower() and text[1:2] not in (".", ")"):
        return False
    if _BULLET.match(text) and (last in _ENDED or _has_room(above, text, column)):
        return True
    if last in _ENDED:
        return (first.isupper() or first.isdigit() or first in _OPENS) and _has_room(above, text, column)
    rows = first.isdigit() and above[0].isdigit()
    return (first.isupper() or rows) and _has_room(above, text, column * 2 // 3)


def _goes_on(last: str, text: str) -> bool:
    """Whether a sentence runs on although a blank line or a page end stands between."""
    return (last.isalnum() or last in ",-") and text[0].islower() and not _BULLET.match(text)


def _has_room(above: str, text: str, column: int) -> bool:
    """Whether the next word would still have fitted on the line above: then it was ended on purpose."""
    if len(above) > _LONGEST_PRINTED:
        return True
    return _width(above) + _width(" " + text.split(" ", 1)[0]) < column * _FULL
