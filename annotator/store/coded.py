"""The coded answers of a project, for counts and agreement: one row an answer and coder who coded it."""

import sqlite3
from collections import defaultdict
from datetime import date
from typing import Any

from annotator.model.coded import CodedAnswer
from annotator.store.project import Project

_ABOUT = """
select e.document, e.exchange, e.parts, l.number, e.answer_numbers, l.answerers, l.parties, l.submitted,
  l.received, l.days
from exchanges e join listing l on l.document = e.document where e.answered order by l.rowid, e.place
"""
_CODES = "select distinct document, exchange, coder, code from annotations"
_MARKS = "select document, exchange, coder, mark from part_marks order by part"


def coded(project: Project, coder_id: str | None = None) -> list[CodedAnswer]:
    """What each coder, or one, coded, in the order of documents and answers; `coder` is the coder's name.

    Answers that nobody coded, and codings of questions that have no answer, are not in it.
    """
    names = dict(project.connection.execute("select id, name from coders order by rowid").fetchall())
    codes = _found(project.connection, _CODES)
    marks = _found(project.connection, _MARKS)
    made = []
    for document, exchange, parts, *about in project.connection.execute(_ABOUT):
        for coder in names:
            key = (document, exchange, coder)
            if coder_id in (None, coder) and (key in codes or key in marks):
                given, marked = frozenset(codes.get(key, ())), tuple(marks.get(key, ()))
                made.append(CodedAnswer(document, exchange, names[coder], given, marked, parts, **_about(*about)))
    return made


def _found(connection: sqlite3.Connection, query: str) -> dict[tuple[str, str, str], list[Any]]:
    """What was given, by document, exchange and coder."""
    found: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for document, exchange, coder, value in connection.execute(query):
        found[document, exchange, coder].append(value)
    return dict(found)


def _about(
    number: str | None, answers: str, answerers: str, parties: str, submitted: str, received: str, days: int | None
) -> dict[str, Any]:
    return {
        "number": number,
        "answer_numbers": answers,
        "answerers": _split(answerers),
        "parties": _split(parties),
        "submitted": _date(submitted),
        "received": _date(received),
        "days": days,
    }


def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split("; ")) if names else ()


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
