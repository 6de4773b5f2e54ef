"""Is a project sound? The file, what leans on what, positions and quotes, and the log against the rows."""

import sqlite3
from collections.abc import Iterator

import msgspec
from msgspec import Struct, field

from annotator.model.document import Document, Span, Structure
from annotator.model.edits import Row, RowChange
from annotator.model.source import Source
from annotator.model.structure_json import structure_from
from annotator.store import logged, paging, sources
from annotator.store.project import Project

_ROWS = msgspec.json.Decoder(list[RowChange])


class Finding(Struct, frozen=True):
    """Something that is wrong, as a sentence: a template with fields in braces, and their values."""

    template: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def check(project: Project) -> list[Finding]:
    """Everything that is wrong with a project; nothing where it is sound. Reads all of it."""
    connection = project.connection
    try:
        damaged = list(_file(connection))
        return damaged or [finding for part in _PARTS for finding in part(connection)]
    except sqlite3.DatabaseError as error:
        return [Finding("The file is damaged ({fault}): go back to a backup of it.", {"fault": str(error)})]


def _file(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (fault,) in connection.execute("pragma integrity_check(10)"):
        if fault != "ok":
            yield Finding("The file is damaged ({fault}): go back to a backup of it.", {"fault": fault})


def _leaning(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, _, parent, _ in connection.execute("pragma foreign_key_check").fetchall():
        yield Finding(
            "Something in {table} leans on {parent} that is not there.", {"table": table, "parent": parent}
        )


def _documents(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Texts are what their ids say, and all that stands on a document fits its text."""
    for row in paging.each(connection, "documents"):
        text = connection.execute("select text from texts where id = ?", (row["id"],)).fetchone()[0]
        about = {"document": row["file_name"]}
        if Document(text).id != row["id"]:
            yield Finding("The text of {document} is no longer what was imported.", about)
        structure = structure_from(row["structure"])
        if any(not _fits(span, text) for span in spans(structure)):
            yield Finding("A question, an answer or a note of {document} lies outside its text.", about)
        yield from _on_document(connection, row, text)


def _on_document(connection: sqlite3.Connection, document: Row, text: str) -> Iterator[Finding]:
    for table in ("annotations", "part_marks", "promises", "pairs", "rejections"):
        for row in logged.Rows(connection).where(table, document=document["id"]):
            about = {"document": document["file_name"], "id": row["id"], "table": table}
            if not _fits(Span(row["start"], row["end"]), text):
                yield Finding("{id} in {table} lies outside the text of {document}.", about)
            elif "quote" in row and text[row["start"] : row["end"]] != row["quote"]:
                yield Finding("The quote of {id} in {table} does not stand in {document} where it should.", about)
            if row.get("question_start") is not None:
                span = Span(row["question_start"], row["question_end"])
                if not _fits(span, text) or text[span.start : span.end] != row["question_quote"]:
                    yield Finding("The phrase of the question of {id} does not stand in {document}.", about)
    for row in logged.Rows(connection).where("pairs", earlier=document["id"]):
        said = Span(row["said_start"] or 0, row["said_end"] or 0)
        if not _fits(said, text) or text[said.start : said.end] != row["said_quote"]:
            about = {"document": document["file_name"], "id": row["id"]}
            yield Finding("The earlier wording of the pair {id} does not stand in {document}.", about)


def spans(structure: Structure) -> Iterator[Span]:
    """Every span of a structure."""
    for exchange in structure.exchanges:
        for question in exchange.questions:
            yield question.span
            yield from question.parts
        if exchange.answer:
            yield exchange.answer.span
    for thing in (*structure.footnotes, *structure.references):
        yield thing.span


def _fits(span: Span, text: str) -> bool:
    return 0 <= span.start <= span.end <= len(text)


def _sources(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (key,) in connection.execute("select id from sources").fetchall():
        if Source.of(sources.source(connection, key).content).sha256 != key:
            yield Finding("The file kept for {id} is no longer what was imported.", {"id": key})


_KEPT = "select document, coder, coded from progress where coded > 0"
_COUNTED = """
select a.document, a.coder, count(distinct a.exchange) from annotations a
  join exchanges e on e.document = a.document and e.exchange = a.exchange and e.answered group by 1, 2
"""


def _progress(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The counts that are kept are those that counting gives."""
    kept, counted = (set(connection.execute(query).fetchall()) for query in (_KEPT, _COUNTED))
    for document, *_ in kept ^ counted:
        yield Finding("The count of what is coded in {id} is wrong.", {"id": document})


def _log(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The last change of every row left it as it is, and there is no row without one: replayed from nothing,
    the log gives the same rows."""
    seen: set[tuple[str, str]] = set()
    there = dict.fromkeys(logged.COLUMNS, 0)
    read = logged.Rows(connection)
    for (rows,) in connection.execute('select "rows" from changes order by seq desc'):
        for change in reversed(_ROWS.decode(rows)):
            if (change.table, change.key) in seen:
                continue
            seen.add((change.table, change.key))
            there[change.table] += change.after is not None
            if not logged.same(read(change.table, change.key), change.after):
                about = {"table": change.table, "id": change.key}
                yield Finding("{id} in {table} is not as the log of changes left it.", about)
    for table, count in there.items():
        if connection.execute(f'select count(*) from "{table}"').fetchone()[0] != count:
            yield Finding("There are rows in {table} that the log of changes does not know.", {"table": table})


def _search(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Every passage is in the index: as many as there are, and no more."""
    for table, index in (("passages", "search"), ("memo_texts", "memo_search")):
        counted = f"select (select count(*) from {table}) = (select count(*) from {index}_docsize)"
        if not connection.execute(counted).fetchone()[0]:
            yield Finding("The search index does not hold all of the text.")


def _views(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The view of answers ends with a column for each code."""
    columns = [column[0] for column in connection.execute("select * from v_answers limit 0").description]
    codes = [code for (code,) in connection.execute("select id from codes order by place, id")]
    if columns[columns.index("coder") + 1 :] != codes:
        yield Finding("The table of answers does not show the codes that there are.")


_PARTS = (_leaning, _documents, _sources, _progress, _log, _search, _views)
