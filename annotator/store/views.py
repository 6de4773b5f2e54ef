"""The views that people may query themselves: their columns are those of the CSV export, and an interface.

Rows come in the order in which they were made, which costs no sorting of whole texts.
"""

import sqlite3
from collections.abc import Iterator

_DOCUMENTS = """
create view v_documents as
  select l.number as document_number, l.kind, l.session, l.subject, l.questioners, l.parties, l.answerers,
    l.submitted, l.received, l.days as response_days, l.answers, l.doubts, l.file_name, l.added, l.document
  from listing l
  order by l.rowid
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
  order by a.rowid
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
  from listing l
    join exchanges e on e.document = l.document
    join texts t on t.id = l.document
    join coders c
  where e.answered = 1
  order by l.rowid, e.place, c.rowid
"""

_ANCHORS = """
create view v_anchors as
  select a.id as annotation_id, a.revision as codebook_revision, a.question_start, a.question_end,
    a.question_quote, c.name as coder
  from annotations a join coders c on c.id = a.coder order by a.rowid
"""

_PART_MARKS = """
create view v_part_marks as
  select l.number as document_number, e.place as exchange, e.question_numbers, e.answer_numbers,
    m.part + 1 as part, m.start, m."end", substr(t.text, m.start + 1, m."end" - m.start) as quote, m.mark,
    c.name as coder, m.created, m.updated, m.id as mark_id
  from part_marks m
    join listing l on l.document = m.document
    join coders c on c.id = m.coder
    join texts t on t.id = m.document
    left join exchanges e on e.document = m.document and e.exchange = m.exchange
  order by m.document, m.exchange, m.part, m.id
"""

_MEMOS = """
create view v_memos as
  select l.number as document_number, e.place as exchange, e.question_numbers, e.answer_numbers, m.text as memo,
    m.certainty, c.name as coder, m.created, m.updated, m.id as memo_id
  from memos m
    join listing l on l.document = m.document
    join coders c on c.id = m.coder
    left join exchanges e on e.document = m.document and e.exchange = m.exchange
  order by m.rowid
"""

_PROMISES = """
create view v_promises as
  select l.number as document_number, e.place as exchange, e.answer_numbers, l.answerers, p.start, p."end",
    p.quote, p.what, p.due_from, p.due_to, p.due_words, p.state, k.number as kept_by, p.memo, c.name as coder,
    p.created, p.updated, p.id as promise_id
  from promises p
    join listing l on l.document = p.document
    join coders c on c.id = p.coder
    left join exchanges e on e.document = p.document and e.exchange = p.exchange
    left join listing k on k.document = p.kept_by
  order by p.due_to is null, p.due_to, p.rowid
"""

_PAIRS = """
create view v_pairs as
  select l.number as document_number, e.place as exchange, e.question_numbers, k.number as earlier_number,
    f.place as earlier_exchange, f.answer_numbers as earlier_answer_numbers, p.state as verdict, p.reason, p.start,
    p."end", p.quote, p.said_start, p.said_end, p.said_quote, c.name as coder, p.created, p.updated,
    p.id as pair_id
  from pairs p
    join listing l on l.document = p.document
    join listing k on k.document = p.earlier
    join coders c on c.id = p.coder
    left join exchanges e on e.document = p.document and e.exchange = p.exchange
    left join exchanges f on f.document = p.earlier and f.exchange = p.answer
  order by p.rowid
"""

_CODES = """
create view v_codes as
  select id, place + 1 as place, name, key, colour, "group", definition, use_when, not_when, retired, merged_into
  from codes
  order by codes.place, id
"""

_NAMES = ("documents", "annotations", "answers", "codes", "anchors", "part_marks", "memos", "promises", "pairs")

_CODE = """,
    exists (select 1 from annotations a where a.document = e.document and a.coder = c.id
      and a.exchange = e.exchange and a.code = {value}) as {column}"""


def recreate(connection: sqlite3.Connection) -> None:
    """Make the views anew; needed whenever a code comes or goes, since each is a column."""
    for name in _NAMES:
        connection.execute(f"drop view if exists v_{name}")
    ids = [row[0] for row in connection.execute("select id from codes order by place, id")]
    codes = "".join(_CODE.format(value=_quoted(each, "'"), column=_quoted(each, '"')) for each in ids)
    others = (_DOCUMENTS, _ANNOTATIONS, _CODES, _ANCHORS, _PART_MARKS, _MEMOS, _PROMISES, _PAIRS)
    for statement in (*others, _ANSWERS.format(codes=codes)):
        connection.execute(statement)


def read(connection: sqlite3.Connection, name: str, coder: str | None) -> tuple[list[str], Iterator[tuple]]:
    """Columns and rows of a view, in the view's order; with a coder's name only what that coder did."""
    if name == "answers":
        from annotator.store import answers  # to open a project takes this module, but not that

        return answers.rows(connection, coder)
    chosen = coder is not None and name not in ("documents", "codes")
    found = connection.execute(f"select * from v_{name}{' where coder = ?' * chosen}", (coder,) * chosen)
    return [column[0] for column in found.description], iter(found)


def _quoted(name: str, mark: str) -> str:
    return mark + name.replace(mark, mark * 2) + mark
