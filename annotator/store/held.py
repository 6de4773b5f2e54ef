"""Passages held in memory with an index of their own: what is asked of few of them need not go through all.

One document, for its marks; or the first passages of the project, in which a query that fits nearly everything
finds its first page: the beginning of many words takes the whole index tens of milliseconds.
"""

import sqlite3

from annotator.model.searches import Where, understood
from annotator.store import faults
from annotator.store.project import Project
from annotator.store.search import CLOSE, MARKED, NUMBERS, OPEN, Documents, Hit, hit_of, match, narrowed

_FIRST = 800  # passages: a query that fits fewer than one in ten of them is quick in the whole index
_TABLES = """
create table passages (id integer primary key, document text, exchange text, kind text, start integer,
  "end" integer, numbers text);
create virtual table search using fts5 (question, answer, notes, head, tokenize='unicode61 remove_diacritics 2');
"""
_READ = f"""
select p.id, p.document, p.exchange, p.kind, p.start, p."end", ifnull({NUMBERS}, ''),
  substr(t.text, p.start + 1, p."end" - p.start)
from passages p join texts t on t.id = p.document
  left join exchanges e on e.document = p.document and e.exchange = p.exchange
"""
_FIND = f"""
select p.id, p.document, p.exchange, p.kind, p.start, p."end", p.numbers, {MARKED}, ?, ?)
from search join passages p on p.id = search.rowid where search match ? {{narrowed}}
order by search.rowid limit ?
"""
_KINDS = ("question", "answer", "notes", "head")


class Held:
    """Passages as they were when this was made; texts never change, but corrections move passages."""

    def __init__(self, rows: list[tuple]) -> None:
        self._state = _summed([row[0] for row in rows])
        self._memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._memory.executescript(_TABLES)
        self._memory.executemany("insert into passages values (?, ?, ?, ?, ?, ?, ?)", [row[:7] for row in rows])
        self._memory.executemany(
            "insert into search (rowid, question, answer, notes, head) values (?, ?, ?, ?, ?)",
            [(row[0], *(row[7] if row[3] == kind else None for kind in _KINDS)) for row in rows],
        )

    def hits(
        self, query: str, where: Where = "everywhere", limit: int = -1, documents: Documents = None
    ) -> list[Hit]:
        """As `search.search`, of these passages alone; all of them where there is no limit."""
        wanted = match(understood(query), where)
        if not wanted or where == "memos":
            return []
        condition, ids = narrowed("p.document", documents)
        values = (OPEN, CLOSE, wanted, *ids, limit)
        found = self._memory.execute(_FIND.format(narrowed=condition), values).fetchall()
        return [hit_of(*row) for row in found]

    def is_still(self, project: Project) -> bool:
        """Whether these are the first passages of the project as it is now."""
        last = self._state[2]
        ids = project.connection.execute("select id from passages where id <= ?", (last,)).fetchall()
        return _summed([key for (key,) in ids]) == self._state

    def close(self) -> None:
        self._memory.close()


def document(project: Project, document_id: str) -> Held:
    """The passages of one document."""
    with faults.explained(project.path):
        return Held(project.connection.execute(_READ + "where p.document = ?", (document_id,)).fetchall())


def first(project: Project) -> Held:
    """The first passages of the project."""
    with faults.explained(project.path):
        return Held(project.connection.execute(f"{_READ} order by p.id limit {_FIRST}").fetchall())


def _summed(ids: list[int]) -> tuple[int, int, int]:
    return len(ids), sum(ids), max(ids, default=0)
