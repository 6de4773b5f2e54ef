"""The rows of the view `v_answers`, put together here: four times as fast as the view where documents are many.

The view looks into a document's text anew for every row; here each document is read once, and taken apart by the
structure that the view's tables were made of.
"""

import sqlite3
from collections.abc import Iterator

from msgspec import Struct
from msgspec.json import Decoder

_TOGETHER = 10  # documents: they stay in the processor's cache, and whoever writes meanwhile waits for no more
_DOCUMENTS = f"""
select l.rowid, t.text, d.structure, l.document, l.number, l.answerers, l.questioners, l.parties, l.submitted,
  l.received, l.days
from listing l join texts t on t.id = l.document join documents d on d.id = l.document
where l.rowid > ? order by l.rowid limit {_TOGETHER}
"""
_GIVEN = """
select a.document, a.exchange, a.coder, a.code
from listing l join annotations a on a.document = l.document where l.rowid between ? and ?
"""
Given = dict[tuple[str, str, str], list[str]]


class _Numbered(Struct, gc=False):
    """A question or an answer."""

    numbers: list[str]
    span: tuple[int, int]


class _Exchange(Struct, gc=False):
    id: str
    questions: list[_Numbered] = []
    answer: _Numbered | None = None


class _Structure(Struct, gc=False):
    """What the rows need of `model.document.Structure`: reading the rest would take twice the time."""

    exchanges: list[_Exchange] = []


_structure = Decoder(_Structure)


def rows(connection: sqlite3.Connection, coder: str | None) -> tuple[list[str], Iterator[tuple]]:
    """Columns and rows: one an answer and coder, or an answer where one coder is named."""
    names = [column[0] for column in connection.execute("select * from v_answers limit 0").description]
    codes = [found[0] for found in connection.execute("select id from codes order by place, id")]
    coders = connection.execute("select id, name from coders order by rowid").fetchall()
    chosen = [(key, name) for key, name in coders if coder in (None, name)]
    return names, _rows(connection, codes, chosen)


def _rows(connection: sqlite3.Connection, codes: list[str], coders: list[tuple[str, str]]) -> Iterator[tuple]:
    last = -1
    while documents := connection.execute(_DOCUMENTS, (last,)).fetchall():
        first, last = documents[0][0], documents[-1][0]
        given = _given(connection, first, last)
        for _, text, structure, document, number, *more in documents:
            for exchange, *place, question, answer in _answers(text, structure):
                for key, name in coders:
                    put = given.get((document, exchange, key), ())
                    yield (number, *place, *more, question, answer, name, *[int(code in put) for code in codes])


def _answers(text: str, structure: str) -> Iterator[tuple[str, int, str, str, str, str]]:
    """Of each answer its exchange's id and place, the numbers of questions and answer, and the texts of both."""
    for place, exchange in enumerate(_structure.decode(structure).exchanges, 1):
        if answer := exchange.answer:
            numbers = "; ".join([number for each in exchange.questions for number in each.numbers])
            asked = "\n".join([text[slice(*each.span)] for each in exchange.questions])
            yield exchange.id, place, numbers, "; ".join(answer.numbers), asked, text[slice(*answer.span)]


def _given(connection: sqlite3.Connection, first: int, last: int) -> Given:
    """The codes that a coder gave to an answer, by document, exchange and coder."""
    given: Given = {}
    for document, exchange, coder, code in connection.execute(_GIVEN, (first, last)):
        given.setdefault((document, exchange, coder), []).append(code)
    return given
