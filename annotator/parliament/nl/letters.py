"""Word documents: a ministry's letter with its annex of questions and answers, or the House's interim document.

A letter opens with its letterhead, then a sentence that says what it answers, a signature, and mostly after the
end of a page the annex: a title, then the pairs. An interim document has none of these and is read by its words.
"""

import re
from collections.abc import Sequence

from annotator.model.lines import Line, Reading
from annotator.parliament.nl import notes, weight
from annotator.parliament.nl.header import ASKED
from annotator.parliament.nl.headings import ANSWER, NUMBERS, QUESTION, heading
from annotator.parliament.nl.lines import retext
from annotator.parliament.nl.tagged import note
from annotator.parliament.roles import Labelled, Role

_PAGE_BREAK = "page-break"
_NOTES = ("footnote", "endnote")
_OPENING = re.compile(
    r"(?:In antwoord op|In reactie op|Naar aanleiding van|Onder verwijzing naar|Bijgaand|Hierbij|Hiermee"
    r"|Mede namens|Met deze brief|Op \d{1,2} \w+ (?:jl\.|\d{4}) (?:heeft|hebben))"
    r".*\b(?:vra(?:ag|gen)|antwoord(?:en)?|uw brief)\b"
    r"|Geachte (?:voorzitter|heer|mevrouw)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:Antwoord(?:en)?|Beantwoording|(?:Kamer|Schriftelijke )?[Vv]ragen|Bijlage)\b", re.IGNORECASE
)
_SUBJECT_ROW = re.compile(r"(?:Datum|Onderwerp|Betreft|Uw kenmerk)\b", re.IGNORECASE)
_FIRST_NUMBER = re.compile(r"(?:Vraag )?1 ?(?:[.):](?:\s|$)|$)", re.IGNORECASE)
_DELAYED = re.compile(
    r"niet binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn|\buitstel\b|als ingetrokken",
    re.IGNORECASE,
)
_INLINE = re.compile(rf"(?P<head>(?:{QUESTION}|{ANSWER})(?: {NUMBERS})? ?:)\s+(?=\S)")
_LONGEST_TITLE = 8


def label(reading: Reading) -> list[Labelled]:
    """The roles that letterhead, title, weight and Word's own notes give; the rest is left to the words."""
    breaks, items, noted = _sorted(reading.lines)
    return with_notes(items, breaks, noted)


def with_notes(items: list[Labelled], breaks: Sequence[int], noted: list[Labelled]) -> list[Labelled]:
    """`breaks` are the items before which a page ends, `noted` the notes that the format knows."""
    if not _letter(items, breaks):
        items = [item for item in items if item.role is not Role.FURNITURE]
    for item in items:
        if item.role is Role.UNKNOWN and item.line.tag == "row":
            item.role = Role.TABLE
    items = weight.with_headings(items)
    notes.label(items)
    typed = [item for item in items if item.role is Role.NOTE]
    return [*(item for item in items if item.role is not Role.NOTE), *noted, *typed]


def _sorted(lines: Sequence[Line]) -> tuple[list[int], list[Labelled], list[Labelled]]:
    """Where pages end (before which item), the lines of the text, Word's notes."""
    breaks: list[int] = []
    items: list[Labelled] = []
    noted: list[Labelled] = []
    for line in lines:
        if line.tag == _PAGE_BREAK:
            breaks.append(len(items))
        elif line.tag in _NOTES:
            noted.append(note(line))
        elif line.tag.startswith("header/"):
            items.append(Labelled(line, Role.FURNITURE))
        else:
            items += _parted(line)
    return breaks, items, noted


def _parted(line: Line) -> list[Labelled]:
    """A heading that stands in one line with what follows it is a line of its own."""
    found = _INLINE.match(line.text)
    if not found:
        return [Labelled(line)]
    return [Labelled(retext(line, 0, found.end("head"))), Labelled(retext(line, found.end()))]


def _letter(items: Sequence[Labelled], breaks: Sequence[int]) -> bool:
    """Label letterhead, letter and title; False, and nothing done, where it is no letter."""
    opening = next((at for at, item in enumerate(items) if _OPENING.match(item.line.text)), None)
    if opening is None:
        return False
    first = _first_question(items, opening, breaks)
    if first is None:
        return _notice(items, opening)
    title = _title(items, opening, first)
    for at, item in enumerate(items[:first]):
        if item.role is not Role.UNKNOWN:
            continue
        if at >= title:
            item.role, item.starts = Role.ASKED, at == title
        elif at >= opening or _SUBJECT_ROW.match(item.line.text):
            item.role = Role.LETTER
        else:
            item.role = Role.FURNITURE
    return True


def _first_question(items: Sequence[Labelled], opening: int, breaks: Sequence[int]) -> int | None:
    """The first heading after the opening, or the first paragraph that is numbered 1 after the letter's page."""
    annex = next((at for at in breaks if at > opening), opening + 1)
    for at in range(opening + 1, len(items)):
        text = items[at].line.text
        if heading(text) or (at >= annex and _FIRST_NUMBER.match(text)):
            return at
    return None


def _title(items: Sequence[Labelled], opening: int, first: int) -> int:
    """Where the annex's title begins; `first` where it has none."""
    for at in range(first - 1, max(opening, first - _LONGEST_TITLE), -1):
        said = " ".join(item.line.text for item in items[at:first])
        if _TITLE.match(items[at].line.text) and ASKED.search(said):
            return at
    return first


def _notice(items: Sequence[Labelled], opening: int) -> bool:
    """A letter that answers nothing: it asks for more time, or says that the questions are withdrawn."""
    if not _DELAYED.search(" ".join(item.line.text for item in items[opening:])):
        return False
    for at, item in enumerate(items):
        if item.role is Role.UNKNOWN:
            item.role = Role.NOTICE if at >= opening else Role.FURNITURE
            if _SUBJECT_ROW.match(item.line.text):
                item.role = Role.LETTER
    return True
