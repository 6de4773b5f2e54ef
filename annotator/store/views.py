"""The views that people may query themselves: their columns are those of the CSV export, and an interface."""

import sqlite3
from collections.abc import Iterator

_DOCUMENTS = """
create view v_documents as
  select l.number as document_number, l.kind, l.session, l.subject, l.questioners, l.parties, l.answerers,
    l.submitted, l.received, l.days as response_days, l.answers, l.doubts, l.file_name, l.added, l.document
  from listing l
"""

_ANNOTATIONS = """
create view v_annotations as
  select a.id as annotation_id, l.number as document_number, e.place as exchange, e.question_numbers,
    e.answer_numbers, a.target, a.part + 1 as part, a.start, a."end", a.quote, a.code, c.name as coder,
    a.certainty, a.memo, a.origin, a.created, a.updated
  from annotations a
    join listing l on l.document = a.document
    join coders c on c.id = a.coder
    left join exchanges e on e.document = a.document and e.exchange = a.exchange
"""

_ANSWERS = """
create view v_answers as
  select l.number as document_number, e.place as exchange, e.question_numbers, e.answer_numbers, l.answerers,
    l.questioners, l.parties, l.submitted, l.received, l.days as response_days,
    (select group_concat(body, char(10)) from (
      select substr(t.text, p.start + 1, p."end" - p.start) as body from passages p
      where p.document = e.document and p.exchange = e.exchange and p.kind = 'question' order by p.id))
      as question_text,
    (select substr(t.text, p.start + 1, p."end" - p.start) from passages p
      where p.document = e.document and p.exchange = e.exchange and p.kind = 'answer') as answer_text,
    c.name as coder{codes}
  from exchanges e
    join listing l on l.document = e.document
    join texts t on t.id = e.document
    join coders c
  where e.answered = 1
"""

_CODES = """
create view v_codes as
  select id, place + 1 as place, name, key, colour, "group", definition, use_when, not_when, retired, merged_into
  from codes
"""

_CODE = """,
    exists (select 1 from annotations a where a.document = e.document and a.coder = c.id
      and a.exchange = e.exchange and a.code = {value}) as {column}"""


def recreate(connection: sqlite3.Connection) -> None:
    """Make the views anew; needed whenever a code comes or goes, since each is a column."""
    for name in ("v_documents", "v_annotations", "v_answers", "v_codes"):
        connection.execute(f"drop view if exists {name}")
    ids = [row[0] for row in connection.execute("select id from codes order by place, id")]
    codes = "".join(_CODE.format(value=_quoted(each, "'"), column=_quoted(each, '"')) for each in ids)
    for statement in (_DOCUMENTS, _ANNOTATIONS, _ANSWERS.format(codes=codes), _CODES):
        connection.execute(statement)


_ORDER = {
    "documents": "added, document_number, document",
    "annotations": "document_number, exchange, start, created, annotation_id",
    "answers": "document_number, exchange, coder",
    "codes": "place, id",
}


def read(connection: sqlite3.Connection, name: str, coder: str | None) -> tuple[list[str], Iterator[tuple]]:
    """Columns and rows of a view; with a coder's name only what that coder did."""
    chosen = coder is not None and name in ("annotations", "answers")
    query = f"select * from v_{name}{' where coder = ?' * chosen} order by {_ORDER[name]}"
    found = connection.execute(query, (coder,) * chosen)
    return [column[0] for column in found.description], iter(found)


def _quoted(name: str, mark: str) -> str:
    return mark + name.replace(mark, mark * 2) + mark
