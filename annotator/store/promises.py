"""The promises that coders found, by document and as one list by the day they are due."""

from datetime import date

from msgspec import Struct

from annotator.model.promises import Promise, Standing
from annotator.model.rows import from_row
from annotator.store.logged import Rows
from annotator.store.project import Project

_LIST = """
select p.id, l.number, l.answerers, e.answer_numbers, k.number
from promises p join listing l on l.document = p.document
  left join exchanges e on e.document = p.document and e.exchange = p.exchange
  left join listing k on k.document = p.kept_by
order by p.due_to is null, p.due_to, l.received, l.number, p.start, p.id
"""


class PromiseRow(Struct, frozen=True):
    """A promise with what a list says of it: its standing on the day of asking, the number of its document, what
    its answer covers, who promised it, and the number of the document that kept it."""

    promise: Promise
    standing: Standing
    number: str | None
    answer_numbers: str
    answerers: tuple[str, ...]
    kept_number: str | None


def of_document(project: Project, document: str) -> tuple[Promise, ...]:
    """All coders' promises."""
    return tuple(from_row(Promise, row) for row in Rows(project.connection).where("promises", document=document))


def rows(project: Project, today: date) -> list[PromiseRow]:
    """Every promise of the project, the first due first, those that name no day last."""
    known = {row["id"]: from_row(Promise, row) for row in Rows(project.connection).where("promises")}
    return [
        PromiseRow(known[key], known[key].standing(today), number, answers or "", _split(answerers), kept)
        for key, number, answerers, answers, kept in project.connection.execute(_LIST)
    ]


def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split("; ")) if names else ()
