"""Dutch sentences and words, as stretches of a text in code points, end exclusive."""

import re
from collections.abc import Iterator

_CLOSING = "»”’\"')\\]"
_END = re.compile(
    rf"[.?!…][{_CLOSING}]*(?=\s|$)|[?!][{_CLOSING}]*(?=[A-ZÀ-Þ«])|(?<=[a-zà-ÿ]{{3}})\.[{_CLOSING}]*(?=[A-ZÀ-Þ])|\n"
)
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_TOKEN = re.compile(r"[^\s(«“\"'‘]*$")
_INITIAL = re.compile(r"(?:[A-Z]\.)+$")
_NEXT = re.compile(rf"\s*[{_CLOSING}«“‘(\s]*")
# A point behind the first ends no sentence; behind the others only before a capital.
_NEVER_ENDING = (
    "nr nrs art artt d.d dd dhr mw mevr mr drs dr ir ing prof o.a m.b.t t.a.v t.b.v i.v.m m.a.w d.w.z t.o.v t.g.v "
    "n.a.v m.u.v i.c z.s.m i.p.v a.d.h.v c.q resp bijv bv vgl blz p pp jhr ds st lt gen kol minr ca circa max min "
    "incl excl m.i.v t/m jr sr plv wnd hfst par sub tel afd vol red ed zgn zogen o.g.v o.b.v b.v"
)
_SELDOM_ENDING = "jl j.l a.s as c.s e.a e.d etc enz e.v ev n.v.t nv mln mld mrd uur m.n"
_NEVER = frozenset(_NEVER_ENDING.split())
_SOMETIMES = frozenset(_SELDOM_ENDING.split())


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The sentences between two positions; a paragraph's end always ends one. Blanks around are left out."""
    end = len(text) if end is None else end
    at = start
    for found in _END.finditer(text, start, end):
        if found[0] == "\n" or _ends(text, at, found, end):
            yield from _stretch(text, at, found.end())
            at = found.end()
    yield from _stretch(text, at, end)


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Words with their inner hyphens, points and apostrophes (`mbo-raad`, `foto’s`, `1.200`)."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield found.span()


def _stretch(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, start: int, found: re.Match[str], end: int) -> bool:
    """Whether the point, question mark or exclamation mark found ends a sentence."""
    following = _NEXT.match(text, found.end())
    first = text[following.end() : following.end() + 1] if following and following.end() < end else ""
    if not first:
        return True
    if text[found.start()] != ".":
        return not first.islower() or found[0] == "?"
    token = _TOKEN.search(text, max(start, found.start() - 24), found.start())
    word = token[0].lower() if token else ""
    if word in _NEVER or _INITIAL.search(text, max(start, found.start() - 6), found.start() + 1):
        return False
    if word in _SOMETIMES:
        return first.isupper()
    return not first.islower()
