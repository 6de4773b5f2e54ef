"""Rows of the table of answers, read for the few that are shown, and what it takes to tag them."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from annotator.model.answer_rows import AnswerRow, AnswerTarget, Key
from annotator.model.coding import Annotation, Memo
from annotator.model.document import Span
from annotator.model.rows import from_row
from annotator.store import faults
from annotator.store.logged import Rows
from annotator.store.project import Project

BEGINNING = 400
"""Code points of a question or an answer that a screen wants."""
_ABOUT = """
select l.number, e.place, e.answer_numbers, l.answerers, l.parties, l.questioners, l.days, l.submitted, l.received,
  l.subject, l.session, l.file_name
from exchanges e join listing l on l.document = e.document where e.document = ? and e.exchange = ?
"""
_TEXTS = """
select p.kind, substr(t.text, p.start + 1, min(p."end" - p.start, ?3)) from passages p
join texts t on t.id = p.document where p.document = ?1 and p.exchange = ?2 order by p.id
"""
_CODES = """
select code, memo from annotations where document = ? and coder = ? and exchange = ? order by start, created, id
"""
_NOTE = "select text from memos where document = ? and coder = ? and exchange = ?"
_SPAN = """
select p.start, p."end", substr(t.text, p.start + 1, p."end" - p.start) from passages p
join texts t on t.id = p.document where p.document = ? and p.exchange = ? and p.kind = 'answer'
"""
_WHOLE = """
select code, id from annotations where document = ? and coder = ? and exchange = ? and target = 'answer'
"""


def rows(
    project: Project, coder_id: str, keys: Iterable[Key], most: int = BEGINNING
) -> Iterator[AnswerRow | None]:
    """The rows of these answers, in this order; None where the project no longer holds one.

    `most` is how many code points of each text are wanted.
    """
    with faults.explained(project.path):
        for key in keys:
            yield _row(project.connection, coder_id, key, most)


def _row(connection: sqlite3.Connection, coder: str, key: Key, most: int) -> AnswerRow | None:
    found = connection.execute(_ABOUT, key).fetchone()
    if found is None:
        return None
    number, place, numbers, answerers, parties, questioners, days, submitted, received, *rest = found
    subject, session, file_name = rest
    question, answer = _texts(connection, key, most)
    codes, memo = coded(connection, coder, key)
    return AnswerRow(
        *(*key, number, place, numbers, question, answer, answerers, parties, questioners, days),
        *(_date(submitted), _date(received), subject or "", session or "", file_name, codes, memo),
    )


def _texts(connection: sqlite3.Connection, key: Key, most: int) -> tuple[str, str]:
    asked, said = [], []
    for kind, text in connection.execute(_TEXTS, (*key, most)).fetchall():
        (said if kind == "answer" else asked).append(text)
    return "\n".join(asked), "\n".join(said)


def coded(connection: sqlite3.Connection, coder: str, key: Key) -> tuple[tuple[str, ...], str]:
    """The codes that a coder gave an answer, and the memos, a line each."""
    document, exchange = key
    found = connection.execute(_CODES, (document, coder, exchange)).fetchall()
    notes = connection.execute(_NOTE, (document, coder, exchange)).fetchall()
    memos = [memo for memo in (*(memo for _, memo in found), *(note for (note,) in notes)) if memo]
    return tuple(dict.fromkeys(code for code, _ in found)), "\n".join(memos)


def targets(project: Project, coder_id: str, keys: Iterable[Key]) -> list[AnswerTarget]:
    """What it takes to tag these answers; those that the project no longer holds are left out."""
    made = []
    for document, exchange in keys:
        found = project.connection.execute(_SPAN, (document, exchange)).fetchone()
        if found:
            given = project.connection.execute(_WHOLE, (document, coder_id, exchange)).fetchall()
            made.append(AnswerTarget(document, exchange, Span(*found[:2]), found[2], dict(given)))
    return made


def first_untagged(project: Project, coder_id: str, keys: Iterable[Key]) -> Key | None:
    """The first of these answers on which the coder put no code; a document is looked up once."""
    query = "select distinct exchange from annotations where document = ? and coder = ?"
    known: dict[str, set[str]] = {}
    for document, exchange in keys:
        if document not in known:
            found = project.connection.execute(query, (document, coder_id)).fetchall()
            known[document] = {name for (name,) in found}
        if exchange not in known[document]:
            return document, exchange
    return None


def noted(project: Project, coder_id: str, key: Key) -> tuple[Annotation | None, Memo | None]:
    """Where the coder's memo on an answer is written: the tag last touched, if any, and the note, if any."""
    read = Rows(project.connection)
    where = {"document": key[0], "coder": coder_id, "exchange": key[1]}
    tags = [from_row(Annotation, row) for row in read.where("annotations", **where)]
    notes = [from_row(Memo, row) for row in read.where("memos", **where)]
    return max(tags, key=lambda tag: tag.updated, default=None), next(iter(notes), None)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
