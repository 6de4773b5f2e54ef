"""The parts of a question: one thing asked each.

A sentence that asks is a part, with the statements that lead up to it; statements behind the last belong to it.
`Zo ja, ... en zo nee, ...?` within one sentence asks two things.
"""

import re
from collections.abc import Iterable, Iterator

from annotator.model.document import Span
from annotator.text.sentences import sentences

_ASKS = re.compile(r"\?[»”’\"')\]]*$")
_REQUESTS = re.compile(r"(?:Zo|Indien) (?:ja|nee|neen|niet)\b|(?:Graag|Gaarne)\b")
_WITH = r"(?:(?:op|door|in|van|met|sinds|vanaf|voor|aan|bij|onder|tot|per|binnen) )?"
_ASKING = (
    rf"{_WITH}(?:wie|wat|welke?|wanneer|waarom"
    r"|waar(?:aan|bij|door|in|mee|op|uit|van|voor|toe)?(?! (?:mogelijk|nodig))"
    r"|hoe(?:veel|vaak|lang|zeer)?|hoeverre)\b"
)
_ASKING_FIRST = re.compile(rf"(?:Zo (?:ja|nee|niet),? |En )?{_ASKING}", re.IGNORECASE)
# `Waarom ... en zo nee, ...?` asks two things; so does `Wanneer ... en door wie ...?`, but a sentence that begins
# with a verb asks one thing in several words more often than several.
_YES_NO = re.compile(
    r",? (?=(?:en|of|dan wel) (?:zo|indien) (?:ja|nee|neen|niet)\b)|[,;] (?=zo (?:ja|nee|neen|niet)\b)"
)
_SECOND = frozenset(("en", "of", "zo", "dan"))
_OPEN = re.compile(rf"{_YES_NO.pattern}|,? (?=en {_ASKING})")


def of_question(text: str, paragraphs: Iterable[Span]) -> list[Span]:
    """The things asked in a question whose text stands in these paragraphs, in order."""
    found: list[Span] = []
    start: int | None = None
    end = 0
    for a, b, asks in _sentences(text, paragraphs):
        start = a if start is None else start
        end = b
        if asks or (start == a and _REQUESTS.match(text, a)):
            found.append(Span(start, b))
            start = None
    if start is not None:
        if found:
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return found


def _sentences(text: str, paragraphs: Iterable[Span]) -> Iterator[tuple[int, int, bool]]:
    """Sentences, those that ask two things as two; and whether each asks something."""
    for paragraph in paragraphs:
        for start, end in sentences(text, paragraph.start, paragraph.end):
            asks = _ASKS.search(text, start, end) is not None
            for second in _seconds(text, start, end) if asks else ():
                if second.start() > start:
                    yield start, second.start() + len(second.group().rstrip()), True
                    start = second.end()
            yield start, end, asks


def _seconds(text: str, start: int, end: int) -> Iterable[re.Match[str]]:
    """Where in a sentence a second thing may be asked; most hold none of the words for it."""
    if _SECOND.isdisjoint(text[start:end].split()):
        return ()
    return (_OPEN if _ASKING_FIRST.match(text, start) else _YES_NO).finditer(text, start, end)
