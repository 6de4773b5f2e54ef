"""The coded answers of a project, for counts and agreement: one row an answer and coder who coded it."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from annotator.model.coded import CodedAnswer
from annotator.store.project import Project

_PIECE = 4_000  # rows read at once: whoever writes meanwhile waits for one piece at most
_TOGETHER = 200  # documents
_ABOUT = """
select e.document, e.exchange, e.parts, l.number, e.answer_numbers, l.answerers, l.parties, l.submitted,
  l.received, l.days
from exchanges e join listing l on l.document = e.document where e.answered and l.rowid between ? and ?
order by l.rowid, e.place
"""
_CODES = f"""
select rowid, document, exchange, coder, 0, code from annotations where rowid > ? order by rowid limit {_PIECE}
"""
_MARKS = f"""
select rowid, document, exchange, coder, part, mark from part_marks where rowid > ? order by rowid limit {_PIECE}
"""


def coded(project: Project, coder_id: str | None = None) -> list[CodedAnswer]:
    """What each coder, or one, coded, in the order of documents and answers; `coder` is the coder's name.

    Answers that nobody coded, and codings of questions that have no answer, are not in it.
    """
    names = dict(project.connection.execute("select id, name from coders order by rowid").fetchall())
    codes = _found(project.connection, _CODES)
    marks = _found(project.connection, _MARKS)
    made = []
    for document, exchange, parts, *about in _answers(project.connection):
        for coder in names:
            key = (document, exchange, coder)
            if coder_id in (None, coder) and (key in codes or key in marks):
                given, marked = frozenset(codes.get(key, ())), tuple(marks.get(key, ()))
                made.append(CodedAnswer(document, exchange, names[coder], given, marked, parts, **_about(*about)))
    return made


def _found(connection: sqlite3.Connection, query: str) -> dict[tuple[str, str, str], list[Any]]:
    """What was given, by document, exchange and coder, part by part."""
    found: dict[tuple[str, str, str], list[tuple[int, Any]]] = defaultdict(list)
    last = -1
    while piece := connection.execute(query, (last,)).fetchall():
        last = piece[-1][0]
        for _, document, exchange, coder, part, value in piece:
            found[document, exchange, coder].append((part, value))
    return {key: [value for _, value in sorted(values)] for key, values in found.items()}


def _answers(connection: sqlite3.Connection) -> Iterator[Any]:
    """Every answer, in the order of documents and answers."""
    end = connection.execute("select ifnull(max(rowid), 0) from listing").fetchone()[0]
    for first in range(0, end + 1, _TOGETHER):
        yield from connection.execute(_ABOUT, (first, first + _TOGETHER - 1)).fetchall()


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
