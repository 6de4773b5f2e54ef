"""The answers of a project to sort and to filter: temporary tables on a connection of their own.

Nothing is written to the project. What is the same for all answers of a document stands once; names, subjects and
dates stand as ranks, so that a sort compares numbers. Reading goes piece by piece: whoever writes meanwhile waits
for one piece at most. All of it is for one thread at a time.
"""

import re
import sqlite3
import unicodedata
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from annotator.model.answer_rows import UNTAGGED, FacetName, Key, Wanted
from annotator.store import answer_rows, faults
from annotator.store.project import Project

Counts = dict[FacetName, list[tuple[str, int]]]
"""The values of a facet and how many answers each has: names by that number, years the last first."""
_PIECE = 4_000  # rows read at once: some 10 ms
_TEXTS = 100  # documents whose texts are read at once
_KEPT = 60  # code points of a text that tell it from others in a sort
_LOOK = 20_000  # steps of SQLite after which it asks whether the result is still wanted
_TERM = 21  # days, see analysis.counts
_TABLES = """
drop table if exists temp.papers;
drop table if exists temp.answers;
drop table if exists temp.heard;
create temp table papers (
  id integer primary key, document text, hay text, ministers text, parties text, year text, term text,
  days integer, minister integer, party integer, questioner integer, submitted integer, received integer,
  subject integer, session integer, file integer);
create temp table answers (
  id integer primary key, paper integer, place integer, codes text, memo text, question text, answer text);
create temp table heard (passage integer primary key, answer integer);
"""
_LISTING = """
select document, number, session, subject, submitted, received, days, parties, answerers, questioners, file_name
from listing
"""
_EXCHANGES = f"""
select document, exchange, place, answered from exchanges where (document, exchange) > (?, ?)
order by document, exchange limit {_PIECE}
"""
_GIVEN = f"select rowid, document, exchange, coder, code, memo from annotations where rowid > ? limit {_PIECE}"
_NOTES = f"select rowid, document, exchange, coder, text from memos where rowid > ? limit {_PIECE}"
_PASSAGES = f"select id, document, exchange from passages where id > ? order by id limit {_PIECE}"
_BODIES = """
select d.document, t.text from papers d join texts t on t.id = d.document where d.id between ? and ?
"""
_PLACES = """
select a.id, p.document, p.kind, p.start, p."end" from papers d join passages p on p.document = d.document
join heard h on h.passage = p.id join answers a on a.id = h.answer where d.id between ? and ? order by p.id desc
"""
_HEARD = """
select h.answer from search s cross join heard h on h.passage = s.rowid where search match ?
"""
_WHOLE_WORDS = 3  # letters: what is shorter is sought as a word, not as a beginning, which nearly all would have
_ORDERS = {
    "number": "a.id",
    "place": "a.place",
    "question": "a.question",
    "answer": "a.answer",
    "minister": "p.minister",
    "party": "p.party",
    "questioner": "p.questioner",
    "days": "p.days",
    "submitted": "p.submitted",
    "received": "p.received",
    "subject": "p.subject",
    "session": "p.session",
    "tags": "nullif(a.codes, ';;')",
    "memo": "nullif(a.memo, '')",
    "file": "p.file",
}
_WORDS = re.compile(r"\w+")
_DIGITS = re.compile(r"(\d+)")


class AnswerTable:
    """`keys` has the answers in their first order: by session and number of the document, then by place; what
    `chosen` gives are places in it."""

    def __init__(self, project: Project, coder_id: str) -> None:
        self.keys: list[Key] = []
        self._coder = coder_id
        self._ids: dict[Key, int] = {}
        self._papers = 0
        self._with_texts = 0
        self._counts: Counts = {}
        self._path = project.path
        self._connection = project.connection
        self._connection.execute("pragma temp_store = memory")

    def fill(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Read all answers anew; what is sorted by their texts comes with `fill_texts`."""
        with faults.explained(self._path):
            self._fill(cancelled)

    def _fill(self, cancelled: Callable[[], bool]) -> None:
        for statement in _TABLES.split(";\n"):
            self._connection.execute(statement)
        listed = sorted(self._connection.execute(_LISTING).fetchall(), key=_place)
        self._papers, self._with_texts = len(listed), 0
        self._write("papers", _papers(listed))
        papers = {document: place for place, (document, *_) in enumerate(listed)}
        placed = self._exchanges(papers, cancelled)
        self.keys = [(document, exchange) for document, exchange, _ in placed]
        self._ids = {key: place for place, key in enumerate(self.keys)}
        codes, memos = self._coded(cancelled)
        self._write(
            "answers",
            (
                (place, papers[document], at, _joined(codes.get((document, exchange), ())),
                 _folded("\n".join(memos.get((document, exchange), ()))), None, None)
                for place, (document, exchange, at) in enumerate(placed)
            ),
        )  # fmt: skip
        self._write("heard", self._heard(cancelled))
        self._counts = {}

    def fill_texts(self) -> bool:
        """Read how the texts of some more documents begin; whether there are more of them."""
        first, last = self._with_texts, self._with_texts + _TEXTS - 1
        begun: dict[int, list[str | None]] = defaultdict(lambda: [None, None])
        bodies = dict(self._connection.execute(_BODIES, (first, last)).fetchall())
        for answer, document, kind, start, end in self._connection.execute(_PLACES, (first, last)).fetchall():
            begun[answer][kind == "answer"] = _folded(bodies[document][start : min(end, start + _KEPT)])
        self._put("update answers set question = ?, answer = ? where id = ?", [(*b, a) for a, b in begun.items()])
        self._with_texts = last + 1
        return self._with_texts < self._papers

    def chosen(self, wanted: Wanted, cancelled: Callable[[], bool] = lambda: False) -> array | None:
        """The places in `keys` of the answers that are wanted, in order; None where it was cancelled."""
        while wanted.order in ("question", "answer") and self._with_texts < self._papers:
            if cancelled():
                return None
            self.fill_texts()
        query, values = _query(wanted)
        self._connection.set_progress_handler(cancelled, _LOOK)
        try:
            with faults.explained(self._path):
                return array("I", [place for (place,) in self._connection.execute(query, values).fetchall()])
        except sqlite3.OperationalError:
            if cancelled():
                return None
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def follow(self, keys: Iterable[Key]) -> None:
        """Read anew what the coder put on these answers."""
        known = [(key, self._ids[key]) for key in keys if key in self._ids]
        found = [(*answer_rows.coded(self._connection, self._coder, key), place) for key, place in known]
        self._put(
            "update answers set codes = ?, memo = ? where id = ?",
            [(_joined(codes), _folded(memo), place) for codes, memo, place in found],
        )
        self._counts.pop("code", None)

    def counts(self) -> Counts:
        """The facets of all answers."""
        if not self._counts:
            self._counts = self._known()
        if "code" not in self._counts:
            self._counts["code"] = self._codes()
        return dict(self._counts)

    def _known(self) -> Counts:
        held: dict[FacetName, Counter[str]] = {name: Counter() for name in ("minister", "party", "year", "days")}
        for *known, number in self._connection.execute(
            "select p.ministers, p.parties, p.year, p.term, a.number from papers p"
            " join (select paper, count(*) as number from answers group by paper) a on a.paper = p.id"
        ).fetchall():
            for name, values in zip(held, known, strict=True):
                for value in values.strip(";").split(";"):
                    held[name][value] += number
        found: Counts = {name: _by_number(counter) for name, counter in held.items()}
        found["year"] = sorted(
            held["year"].items(), key=lambda pair: (pair[0] != "unknown", pair[0]), reverse=True
        )
        found["days"] = [(term, held["days"][term]) for term in TERMS if held["days"][term]]
        return found

    def _codes(self) -> list[tuple[str, int]]:
        counted: Counter[str] = Counter()
        for codes, number in self._connection.execute("select codes, count(*) from answers group by codes"):
            for code in codes.strip(";").split(";"):
                counted[code or UNTAGGED] += number
        return list(counted.items())

    # -- reading

    def _exchanges(self, papers: dict[str, int], cancelled: Callable[[], bool]) -> list[tuple[str, str, int]]:
        """Document, exchange and place of every answer, in order."""
        found: list[tuple[str, str, int]] = []
        last = ("", "")
        while not cancelled() and (piece := self._connection.execute(_EXCHANGES, last).fetchall()):
            last = piece[-1][:2]
            found += [(row[0], row[1], row[2]) for row in piece if row[3] and row[0] in papers]
        return sorted(found, key=lambda row: (papers[row[0]], row[2]))

    def _coded(self, cancelled: Callable[[], bool]) -> tuple[dict[Key, set[str]], dict[Key, list[str]]]:
        """The coder's codes and memos by answer."""
        codes: dict[Key, set[str]] = defaultdict(set)
        memos: dict[Key, list[str]] = defaultdict(list)
        for document, exchange, coder, code, memo in self._pieces(_GIVEN, cancelled):
            if coder == self._coder:
                codes[document, exchange].add(code)
                if memo:
                    memos[document, exchange].append(memo)
        for document, exchange, coder, text in self._pieces(_NOTES, cancelled):
            if coder == self._coder:
                memos[document, exchange].append(text)
        return codes, memos

    def _heard(self, cancelled: Callable[[], bool]) -> Iterator[tuple[int, int]]:
        """Which answer a passage of the search index belongs to."""
        last = -1
        while not cancelled() and (piece := self._connection.execute(_PASSAGES, (last,)).fetchall()):
            last = piece[-1][0]
            yield from (
                (passage, place)
                for passage, document, exchange in piece
                if (place := self._ids.get((document, exchange))) is not None
            )

    def _pieces(self, query: str, cancelled: Callable[[], bool]) -> Iterator[Any]:
        """The rows of a query, whose first column is the rowid that it goes on from, without it."""
        last = -1
        while not cancelled() and (piece := self._connection.execute(query, (last,)).fetchall()):
            last = piece[-1][0]
            yield from (row[1:] for row in piece)

    # -- writing the temporary tables

    def _write(self, table: str, rows: Iterable[tuple]) -> None:
        made = list(rows)
        if made:
            self._put(f"insert into temp.{table} values ({', '.join('?' * len(made[0]))})", made)

    def _put(self, statement: str, rows: list[tuple]) -> None:
        """In one transaction, which touches the temporary tables alone and locks nobody out."""
        self._connection.execute("begin")
        self._connection.executemany(statement, rows)
        self._connection.execute("commit")


TERMS = ("in-time", "extended", "late", "unknown")
"""Classes of response time: within the term of three weeks, within its one extension, later."""


def _query(wanted: Wanted) -> tuple[str, list[str]]:
    wheres, values = [], []
    for where, value in (*_facet_wheres(wanted), *_word_wheres(wanted.text)):
        wheres.append(where)
        values += value
    key = _ORDERS[wanted.order]
    way = "desc" if wanted.down else "asc"
    order = f"{key} {way}" if key == "a.id" else f"{key} is null, {key} {way}, a.id"
    joined = "join papers p on p.id = a.paper" if "p." in key else ""
    return f"select a.id from answers a {joined} where {' and '.join(wheres) or 1} order by {order}", values


def _facet_wheres(wanted: Wanted) -> Iterator[tuple[str, list[str]]]:
    columns = {"minister": "ministers", "party": "parties", "year": "year", "days": "term"}
    for name, chosen in wanted.facets.items():
        if not chosen:
            continue
        values = sorted(chosen)
        if name == "code":
            yield f"({' or '.join(['instr(a.codes, ?)'] * len(values))})", [_mark(value) for value in values]
        else:
            fits = " or ".join([f"instr({columns[name]}, ?)"] * len(values))
            yield f"a.paper in (select id from papers where {fits})", [f";{value};" for value in values]


def _mark(code: str) -> str:
    """What an answer with this code has in its column; without any code it is `;;`, which no other holds."""
    return f";{code};"


def _word_wheres(text: str) -> Iterator[tuple[str, list[str]]]:
    for word in text.split():
        folded = _folded(word)
        where, values = (
            "a.paper in (select id from papers where instr(hay, ?)) or instr(a.memo, ?)",
            [f" {folded}", folded],
        )
        if any(character.isalnum() for character in word):
            where += f" or a.id in ({_HEARD})"
            beginning = "*" * (len(word) >= _WHOLE_WORDS)
            values.append('{question answer} : "' + word.replace('"', " ") + '"' + beginning)
        yield f"({where})", values


def _papers(listed: list[tuple]) -> Iterator[tuple]:
    """The documents as rows, the names and dates in them as ranks."""
    columns = (8, 7, 9, 4, 5, 3, 2, 10)
    ranks = [_ranks(row[column] for row in listed) for column in columns]
    for place, row in enumerate(listed):
        document, number, session, subject, submitted, received, days, parties, answerers, questioners, file = row
        hay = (number, session, subject, parties, answerers, questioners, file)
        known = (_split(answerers), _split(parties), f";{(received or submitted or '')[:4] or 'unknown'};")
        ranked = (rank.get(row[column]) for rank, column in zip(ranks, columns, strict=True))
        yield (place, document, _hay(hay), *known, f";{term(days)};", days, *ranked)


def term(days: int | None) -> str:
    """The class of a response time."""
    if days is None or days < 0:
        return "unknown"
    return TERMS[0 if days <= _TERM else 1 if days <= 2 * _TERM else 2]


def _split(names: str) -> str:
    """`A; B` as `;A;B;`; where no name is known that is said."""
    return f";{names.replace('; ', ';')};" if names else ";unknown;"


def _hay(known: Iterable[str | None]) -> str:
    """What the filter line looks in: the words with a blank before each, and names and numbers as written."""
    text = _folded(" ".join(value for value in known if value))
    return f" {text} {' '.join(_WORDS.findall(text))}"


def _ranks(values: Iterable[str | None]) -> dict[str | None, int]:
    """The place of each value among all of them, as people sort names; nothing has none."""
    known = sorted({value for value in values if value}, key=lambda value: (_folded(value), value))
    return {value: rank for rank, value in enumerate(known)}


def _place(row: tuple) -> tuple:
    """By session, then by number as one counts; what has no session or number comes last."""
    document, number, session = row[:3]
    parts = [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in _DIGITS.split(number or "")]
    return session or "~", not number, parts, row[10], document


def _joined(codes: Iterable[str]) -> str:
    return f";{';'.join(sorted(codes))};"


def _folded(text: str) -> str:
    """Small letters without their accents, on one line."""
    if text.isascii():
        return " ".join(text.lower().split()) if text else text
    plain = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def _by_number(counter: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda pair: (pair[0] == "unknown", -pair[1], pair[0].casefold()))
