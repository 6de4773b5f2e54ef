"""Where sentences and words begin and end in canonical text.

A paragraph is a line there, so no sentence crosses a line end. Dutch abbreviations, initials, ordinals and
figures do not end one; a full stop or question mark whose blank was lost in an old text layer (`gedaan.Ook`) does.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

# Compiled when first used: the window shows a document before that.
# A stop begins with one of few signs, which is found fast: hence not an alternative with `\n` in front.
_STOP = r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*[»”\"’')\]]*(?=(\s*)[«„“\"‘'(\[]*([A-ZÀ-ÖØ-Þ0-9€–-])))"
_WORD = r"[^\W_]+(?:[’'.-][^\W_]+)*"
_LAST_WORD = r"[\w.]+$"
_ABBREVIATIONS = """
    nr nrs art artt bijv bv vgl mr mrs dr drs ir ing prof ds st mevr dhr ca resp red incl excl blz pag par ed
    o.a o.m m.b.t n.a.v t.a.v i.v.m t.b.v d.w.z d.d t.o.v i.c m.n d.m.v o.b.v i.p.v a.h.v z.g zgn evt min max
"""
_ALSO_LAST_WORDS = "jl jongstleden a.s c.s e.d e.a enz etc stb stcrt jr sr plv"
_OPENERS = """
    de het een ik wij we dit dat deze die er in op voor naar zie ook daarnaast daarom hierbij hiervoor bij met na
    tot uit van als over onder tijdens uw zij hij hierover daarover verder vervolgens ten tevens
"""
_NEVER = frozenset(_ABBREVIATIONS.split())
_MAY = frozenset(_ALSO_LAST_WORDS.split())
_SENTENCE_OPENERS = frozenset(_OPENERS.split())


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans in code points, end exclusive, without outer blanks, of the sentences from `start` to `end`."""
    end = len(text) if end is None else end
    cuts = [start, *_cuts(text, start, end), end]
    spans = [_trimmed(text, a, b) for a, b in pairwise(cuts)]
    return [span for span in spans if span[0] < span[1]]


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Spans of words with their inner hyphens, points and apostrophes (`mbo-raad`, `foto’s`, `1.200`)."""
    for found in re.compile(_WORD).finditer(text, start, len(text) if end is None else end):
        yield found.span()


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    for stop in re.compile(_STOP).finditer(text, start, end):
        if stop.group().startswith("\n") or _ends_sentence(text, start, stop):
            yield stop.end()


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    if not stop.group().startswith("."):
        return bool(stop.group(1)) or (stop.group().startswith("?") and text[stop.start(2)].isupper())
    word = re.compile(_LAST_WORD).search(text, max(start, stop.start() - 20), stop.start())
    last = word.group().lower() if word else ""
    if not stop.group(1):
        return _lost_blank(text, last, stop.start(2))
    if last in _NEVER or (len(last) == 1 and last.isalpha()) or (last.isdigit() and _heads_line(text, word)):
        return False
    return last not in _MAY or _following(text, stop.start(2)) in _SENTENCE_OPENERS


def _lost_blank(text: str, last: str, at: int) -> bool:
    """`gedaan.Ook`: a word of three letters or more, and a capital with a small letter after it."""
    return len(last) > 2 and last.isalpha() and text[at].isupper() and text[at + 1 : at + 2].islower()


def _heads_line(text: str, word: re.Match[str] | None) -> bool:
    """Whether a figure stands first on its line, as the number of a list item does."""
    return word is not None and text[: word.start()].rpartition("\n")[2].strip() == ""


def _following(text: str, at: int) -> str:
    found = re.compile(r"\w*").match(text, at, at + 20)
    return found[0].lower() if found else ""


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
