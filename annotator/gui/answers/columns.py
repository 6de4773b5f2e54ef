"""The columns of the table of answers: their titles, widths and what they show of a row."""

from collections.abc import Callable
from datetime import date
from typing import Literal

from msgspec import Struct

from annotator.gui import wording
from annotator.gui.wording import translate
from annotator.model.answer_rows import AnswerRow, Order

Look = Literal["strong", "plain", "number", "text", "tags", "memo"]


class Column(Struct, frozen=True):
    """`width` is in logical pixels, `flexible` columns share what is left of the window; `value` gives the words
    for screen and screen reader (of `tags` the codes' ids), `field` the name and cell of the CSV file."""

    id: str
    title: str
    order: Order
    width: int
    value: Callable[[AnswerRow], str]
    field: str
    look: Look = "plain"
    shown: bool = True
    flexible: bool = False

    def head(self) -> str:
        return translate("AnswerColumns", self.title)


def _days(row: AnswerRow) -> str:
    return "" if row.days is None else wording.count(row.days)


def _day(when: date | None) -> str:
    return wording.day(when)


COLUMNS = (
    Column(
        "number",
        "Set",
        "number",
        68,
        lambda row: wording.short_number(row.number) or row.file_name,
        "document_number",
        "strong",
    ),
    Column("place", "Answer", "place", 76, lambda row: _numbers(row), "answer_numbers"),
    Column(
        "question", "Question", "question", 290, lambda row: row.question, "question_text", "text", flexible=True
    ),
    Column("answer", "Answer text", "answer", 290, lambda row: row.answer, "answer_text", "text", flexible=True),
    Column("minister", "Minister", "minister", 132, lambda row: row.answerers, "answerers"),
    Column("party", "Party", "party", 92, lambda row: row.parties, "parties"),
    Column("days", "Days", "days", 68, _days, "response_days", "number"),
    Column("tags", "Tags", "tags", 230, lambda row: "; ".join(row.codes), "codes", "tags", flexible=True),
    Column("memo", "Memo", "memo", 150, lambda row: row.memo.replace("\n", " · "), "memo", "memo", flexible=True),
    Column(
        "document",
        "Document number",
        "number",
        180,
        lambda row: row.number or "",
        "document_number",
        shown=False,
    ),
    Column("questioner", "Asked by", "questioner", 140, lambda row: row.questioners, "questioners", shown=False),
    Column("submitted", "Asked on", "submitted", 104, lambda row: _day(row.submitted), "submitted", shown=False),
    Column("received", "Answered on", "received", 112, lambda row: _day(row.received), "received", shown=False),
    Column("subject", "Subject", "subject", 220, lambda row: wording.heading(row.subject), "subject", shown=False),
    Column("session", "Session", "session", 100, lambda row: wording.session(row.session), "session", shown=False),
    Column("file", "File", "file", 160, lambda row: row.file_name, "file_name", shown=False),
)
PLACES = {column.id: place for place, column in enumerate(COLUMNS)}


def _numbers(row: AnswerRow) -> str:
    """`5, 6` as people write it: the numbers that the answer covers, or its place where none is printed."""
    return row.answer_numbers.replace("; ", ", ") or str(row.place)
