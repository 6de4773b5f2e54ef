"""Running text with marked-up paragraphs (XML, HTML, Word) gathered into lines: one `whole` line a paragraph."""

import re
import unicodedata
from collections.abc import Iterable

from msgspec import Struct, field

from annotator.model.lines import Font, Line, Mark

# Stand for a note mark and a table cell's end until the paragraph is whole; both are taken out of given text.
_MARK, _CELL = "\ue000", "\ue001"
_BLANKS = re.compile(r"[ \t\n\r\x0b\x0c\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_DROPPED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\u200b-\u200d\u2060\ufeff\ue000\ue001]")
_BETWEEN_MARKS = re.compile(f"{_MARK} ?[,;] ?(?={_MARK})")
_BLANK_BEFORE_MARK = re.compile(f" ({_MARK}+) ?")
_AROUND_CELL = re.compile(f" ?{_CELL} ?")


def tidy(text: str) -> str:
    """NFC, one blank for every run of white space, nothing invisible."""
    return _spaced(_DROPPED.sub("", text))


def _spaced(text: str) -> str:
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


class Flow(Struct):
    """Collects text and marks until a paragraph ends. Notes are kept apart: they come after the text.

    `label` stands before the next paragraph: a list's number or dash.
    """

    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    label: str = ""
    _pieces: list[str] = field(default_factory=list)
    _marks: list[str] = field(default_factory=list)

    def text(self, text: str | None) -> None:
        if text:
            self._pieces.append(_DROPPED.sub("", text))

    def mark(self, mark: str) -> None:
        """A note mark between the text given so far and to come."""
        if mark:
            self._pieces.append(_MARK)
            self._marks.append(mark)

    def cell(self) -> None:
        """A cell of a table's row is over; the row is one line."""
        self._pieces.append(_CELL)

    def end(self, tag: str, font: Font | None = None) -> None:
        """The paragraph is over; nothing happens where it is empty."""
        text, marks = _placed("".join(self._pieces), self._marks)
        self._pieces, self._marks = [], []
        if not text and not marks:
            return
        if self.label:
            before = f"{tidy(self.label)} "
            text, marks = before + text, tuple(Mark(mark.at + len(before), mark.mark) for mark in marks)
            self.label = ""
        self.lines.append(Line(text, tag=tag, whole=True, marks=marks, font=font))

    def note(self, mark: str, paragraphs: Iterable[str], tag: str) -> None:
        """A note of one or more paragraphs; the first carries its mark."""
        texts = [text for text in map(tidy, paragraphs) if text] or [""]
        for index, text in enumerate(texts):
            marks = (Mark(0, mark),) if index == 0 and mark else ()
            self.notes.append(Line(text, tag=tag, whole=True, marks=marks))

    @property
    def pending(self) -> bool:
        return bool(self._marks) or any(not piece.isspace() for piece in self._pieces)


def _placed(raw: str, given: list[str]) -> tuple[str, tuple[Mark, ...]]:
    """The tidied text and its marks. A mark keeps to the word before it, whatever blanks stood between; the comma
    between two marks goes with them."""
    text = _AROUND_CELL.sub("\t", _spaced(raw)).rstrip("\t")
    if not given:
        return text, ()
    parts = _BLANK_BEFORE_MARK.sub(r"\1 ", _BETWEEN_MARKS.sub(_MARK, text)).strip(" ").split(_MARK)
    marks, at = [], 0
    for part, mark in zip(parts, given, strict=False):
        at += len(part)
        marks.append(Mark(at, mark))
    return "".join(parts), tuple(marks)
