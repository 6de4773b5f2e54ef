"""The views that people may query themselves: their columns are those of the CSV export, and an interface."""

import sqlite3

_DOCUMENTS = """
create view v_documents as
  select l.number as document_number, l.kind, l.session, l.subject, l.questioners, l.parties, l.answerers,
    l.submitted, l.received, l.days as response_days, l.answers, l.doubts, l.file_name, l.added, l.document
  from listing l
"""

_ANNOTATIONS = """
create view v_annotations as
  select a.id as annotation_id, l.number as document_number, e.place as exchange, e.question_numbers,
    e.answer_numbers, a.target, a.part, a.start, a."end", a.quote, a.code, c.name as coder, a.certainty, a.memo,
    a.origin, a.created, a.updated
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

_CODE = """,
    exists (select 1 from annotations a where a.document = e.document and a.coder = c.id
      and a.exchange = e.exchange and a.code = {value}) as {column}"""


def recreate(connection: sqlite3.Connection) -> None:
    """Make the views anew; needed whenever a code comes or goes, since each is a column."""
    for name in ("v_documents", "v_annotations", "v_answers"):
        connection.execute(f"drop view if exists {name}")
    ids = [row[0] for row in connection.execute("select id from codes order by place, id")]
    codes = "".join(_CODE.format(value=_quoted(each, "'"), column=_quoted(each, '"')) for each in ids)
    for statement in (_DOCUMENTS, _ANNOTATIONS, _ANSWERS.format(codes=codes)):
        connection.execute(statement)


def _quoted(name: str, mark: str) -> str:
    return mark + name.replace(mark, mark * 2) + mark
