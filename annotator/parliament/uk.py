"""Written questions of the UK Parliament: one question a record, with its answer, a holding answer, or none.

Two forms: the daily report's XML (`ReportQuestion`, namespace `http://data.parliament.uk/QnA/2013/02`) and the
JSON of today's questions service (`questionText`). A holding answer only says that one will come.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct, field

from annotator.model.document import (
    Answer,
    Answerer,
    Document,
    Doubt,
    Exchange,
    Header,
    Kind,
    Question,
    Questioner,
    Span,
    Structure,
)
from annotator.model.lines import Line, Reading
from annotator.parliament.compose import Composer
from annotator.readers import html

_RECORD = re.compile(r"(?:^|.*/)(?:reportquestion|value)(?:\[\d+\])?(?=/)")
_COUNT = re.compile(r"\[\d+\]")
# Field -> where it stands: the ends of paths, those of the XML first, then of the JSON.
_PLACES = {
    "uin": ("question/uin", "uin"),
    "house": ("question/house/housename", "house"),
    "session": ("question/session",),
    "heading": ("reportquestion/heading", "heading"),
    "asked_by": ("tablingmember/membername", "askingmember/name"),
    "party": ("tablingmember/party", "askingmember/party"),
    "tabled": ("question/tableddate", "datetabled"),
    "question": ("question/text", "questiontext"),
    "answered": ("answer/dateanswered", "dateanswered"),
    "answered_by": ("currentversion/minister/membername", "answeringmember/name"),
    "body": ("currentversion/answeringbody/answeringbodyshortname", "answeringbodyname"),
    "answer": ("currentversion/text", "answertext"),
    "is_holding": ("currentversion/isholdinganswer", "answerisholding"),
    "is_withdrawn": ("question/iswithdrawn", "iswithdrawn"),
}
_SESSION = re.compile(r"(\d{2})(\d{2})[-–/](?:\d{2})?(\d{2})$")


def fits(reading: Reading) -> bool:
    paths = {_COUNT.sub("", tag) for tag in {line.tag for line in reading.lines}}
    return any(f"/{path}".endswith(("/question/uin", "/questiontext")) for path in paths)


def understand(reading: Reading) -> Document:
    """A document of one record or, of a whole report, of all its records."""
    records = [_record(list(lines)) for _, lines in groupby(reading.lines, key=_record_of)]
    records = [record for record in records if record.get("question")]
    made = _Made()
    for record in records:
        made.add(record)
    header = _header(records[0]) if len(records) == 1 else Header()
    doubts = tuple(made.doubts) if made.exchanges else (Doubt("unknown"),)
    structure = Structure(_kind(records), header, tuple(made.exchanges), doubts=doubts)
    return Document(made.composer.text(), structure, made.composer.places())


def _record_of(line: Line) -> str:
    found = _RECORD.match(line.tag)
    return found.group() if found else ""


def _record(lines: Sequence[Line]) -> dict[str, str]:
    """The fields of a record; the first that is there."""
    found: dict[str, str] = {}
    for line in lines:
        path = "/" + _COUNT.sub("", line.tag)
        for name, places in _PLACES.items():
            if name not in found and any(path.endswith(f"/{place}") for place in places):
                found[name] = line.text
    return found


class _Made(Struct):
    """A document in the making: heading, number, question and answer of each record, a paragraph a line."""

    composer: Composer = field(default_factory=Composer)
    exchanges: list[Exchange] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    def add(self, record: dict[str, str]) -> None:
        number = record.get("uin", str(len(self.exchanges) + 1))
        self._text(record.get("heading", ""))
        self._text(record.get("uin", ""))
        question = Question(number, (number,), self._text(record["question"]))
        reply = self._text(record.get("answer", ""))
        answered = reply.start < reply.end and not _is(record, "is_holding")
        answer = Answer(number, (number,), reply) if answered else None
        self.exchanges.append(Exchange(f"e{len(self.exchanges) + 1}", (question,), answer))

    def _text(self, text: str) -> Span:
        """The paragraphs of a field, which may hold HTML; an empty span where there are none."""
        spans = [self.composer.add([line]) for line in _paragraphs(text)]
        kept = [span for span in spans if span]
        return Span(kept[0].start, kept[-1].end) if kept else Span(*[max(0, self.composer.at - 1)] * 2)


def _paragraphs(text: str) -> Sequence[Line]:
    if "<" not in text:
        return [Line(text, whole=True)]
    return html.read(f"<html><body>{text}</body></html>".encode(), "").lines


def _is(record: dict[str, str], name: str) -> bool:
    return record.get(name, "").lower() == "true"


def _kind(records: Sequence[dict[str, str]]) -> Kind:
    if any(record.get("answer") and not _is(record, "is_holding") for record in records):
        return "answers"
    if any(_is(record, "is_withdrawn") for record in records):
        return "withdrawn"
    if any(_is(record, "is_holding") for record in records):
        return "delay"
    return "questions" if records else "unknown"


def _header(record: dict[str, str]) -> Header:
    """`number` is the chamber, the session where it is told, and the UIN, which starts anew every session."""
    chamber = "hl" if "lords" in record.get("house", "").lower() else "hc"
    years = _SESSION.match(record.get("session", ""))
    session = f"{years[1]}{years[2]}-{years[1]}{years[3]}" if years else None
    parts = (chamber, session.replace("-", "") if session else "", record.get("uin", ""))
    return Header(
        number="-".join(part for part in parts if part) if record.get("uin") else None,
        session=session,
        case=record.get("uin"),
        subject=record.get("heading"),
        questioners=(Questioner(record["asked_by"], record.get("party")),) if "asked_by" in record else (),
        answerers=(Answerer(record["answered_by"], record.get("body")),) if "answered_by" in record else (),
        submitted=_day(record.get("tabled", "")),
        received=None if _is(record, "is_holding") else _day(record.get("answered", "")),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
