"""What is worked out from a document's row whenever it is written: list, exchanges, links, search index."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from annotator.model.document import Exchange, Span, Structure
from annotator.model.edits import Row
from annotator.model.part_corrections import parts_of
from annotator.model.structure_json import structure_from

KINDS = ("question", "answer", "notes", "head")
Passage = tuple[str, str | None, str, int, int]


def rebuild(connection: sqlite3.Connection, document: str, row: Row | None, before: Row | None = None) -> None:
    """Follow a change of a document's row; `before` is what it was, where it was there."""
    if before is not None:
        _clear(connection, document)
    if row is None:
        return
    structure = structure_from(row["structure"])
    text = connection.execute("select text from texts where id = ?", (document,)).fetchone()[0]
    _list(connection, document, row, structure)
    _exchanges(connection, document, structure)
    _links(connection, document, structure)
    _index(connection, text, list(passages(document, structure, len(text))))
    coders = connection.execute("select distinct coder from annotations where document = ?", (document,))
    for (coder,) in coders.fetchall():
        count(connection, document, coder)


def count(connection: sqlite3.Connection, document: str, coder: str) -> None:
    """Keep how many answers of a document a coder has coded, so that no list has to scan for it."""
    connection.execute(
        "insert or replace into progress select ?2, ?1, count(*) from exchanges e where e.document = ?1"
        " and e.answered and exists (select 1 from annotations a where a.document = ?1 and a.coder = ?2"
        " and a.exchange = e.exchange)",
        (document, coder),
    )


def _clear(connection: sqlite3.Connection, document: str) -> None:
    connection.execute(
        "insert into search (search, rowid, question, answer, notes, head)"
        " select 'delete', p.id, p.question, p.answer, p.notes, p.head from passage_texts p"
        " where p.id in (select id from passages where document = ?)",
        (document,),
    )
    for table in ("passages", "listing", "exchanges", "links"):
        connection.execute(f"delete from {table} where document = ?", (document,))
    connection.execute("delete from progress where coder in (select id from coders) and document = ?", (document,))


def _list(connection: sqlite3.Connection, document: str, row: Row, structure: Structure) -> None:
    header = structure.header
    parties = list(dict.fromkeys(each.party for each in header.questioners if each.party))
    values = (
        *(document, header.number, structure.kind, header.session, header.subject),
        *(header.submitted and header.submitted.isoformat(), header.received and header.received.isoformat()),
        *(header.days, _joined(parties), _joined([each.name for each in header.answerers])),
        _joined([each.name for each in header.questioners]),
        *(sum(each.answer is not None for each in structure.exchanges), len(structure.doubts)),
        *(row["file_name"], row["added"]),
    )
    connection.execute(f"insert into listing values ({', '.join('?' * len(values))})", values)


def _exchanges(connection: sqlite3.Connection, document: str, structure: Structure) -> None:
    connection.executemany(
        "insert into exchanges values (?, ?, ?, ?, ?, ?, ?)",
        [_exchange(document, place, each) for place, each in enumerate(structure.exchanges, 1)],
    )


def _exchange(document: str, place: int, exchange: Exchange) -> tuple[Any, ...]:
    numbers = (_question_numbers(exchange), _answer_numbers(exchange))
    return document, exchange.id, place, *numbers, exchange.answer is not None, len(parts_of(exchange))


def _question_numbers(exchange: Exchange) -> str:
    return _joined([number for each in exchange.questions for number in each.numbers])


def _answer_numbers(exchange: Exchange) -> str:
    return _joined(list(exchange.answer.numbers)) if exchange.answer else ""


def _links(connection: sqlite3.Connection, document: str, structure: Structure) -> None:
    """The documents that this one cites, by their numbers, whether the project holds them yet or not."""
    cited = set(structure.header.see_also)
    cited |= {each.target for each in structure.references if each.type == "set" and each.target}
    cited.discard(structure.header.number or "")
    connection.executemany("insert into links values (?, ?)", [(document, number) for number in sorted(cited)])


def passages(document: str, structure: Structure, length: int) -> Iterator[Passage]:
    """What one can search in: each question, each answer, the notes, the head before them, the end."""
    spans: list[Span] = [each.span for each in structure.footnotes]
    for exchange in structure.exchanges:
        for question in exchange.questions:
            spans.append(question.span)
            yield document, exchange.id, "question", question.span.start, question.span.end
        if exchange.answer:
            spans.append(exchange.answer.span)
            yield document, exchange.id, "answer", exchange.answer.span.start, exchange.answer.span.end
    if structure.footnotes:
        first = min(each.span.start for each in structure.footnotes)
        yield document, None, "notes", first, max(each.span.end for each in structure.footnotes)
    yield document, None, "head", 0, min((span.start for span in spans), default=length)
    yield from _end(document, structure, length)


def _end(document: str, structure: Structure, length: int) -> Iterator[Passage]:
    """What follows the last exchange before its notes: an explanation, a notice of delay. It counts as head."""
    regions = [each.span for exchange in structure.exchanges for each in exchange.questions]
    regions += [exchange.answer.span for exchange in structure.exchanges if exchange.answer]
    if regions:
        start = max(span.end for span in regions)
        end = min((each.span.start for each in structure.footnotes if each.span.start >= start), default=length)
        if start < end:
            yield document, None, "head", start, end


def index_ends(connection: sqlite3.Connection) -> None:
    """Make the ends of documents findable in a project of a time when they were not."""
    known = set(connection.execute("select document, start from passages where kind = 'head'").fetchall())
    query = "select d.structure, t.text from documents d join texts t on t.id = d.id where d.id = ?"
    for (document,) in connection.execute("select id from documents order by rowid").fetchall():
        structure, text = connection.execute(query, (document,)).fetchone()
        ends = _end(document, structure_from(structure), len(text))
        _index(connection, text, [end for end in ends if (document, end[3]) not in known])


def _index(connection: sqlite3.Connection, text: str, found: list[Passage]) -> None:
    """Number the passages and make them searchable, each in the column of its kind."""
    free = connection.execute("select ifnull(max(id), 0) + 1 from passages").fetchone()[0]
    numbered = list(enumerate(found, free))
    connection.executemany(
        "insert into passages values (?, ?, ?, ?, ?, ?)", [(key, *passage) for key, passage in numbered]
    )
    connection.executemany(
        "insert into search (rowid, question, answer, notes, head) values (?, ?, ?, ?, ?)",
        [(key, *_columns(kind, text[start:end])) for key, (_, _, kind, start, end) in numbered],
    )


def _columns(kind: str, body: str) -> list[str | None]:
    return [body if kind == each else None for each in KINDS]


def _joined(values: list[str]) -> str:
    return "; ".join(values)
