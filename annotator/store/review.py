"""Codings that ask to be looked at again, project-wide: what a codebook's rules say of them."""

from msgspec import Struct

from annotator.store.project import Project

_WHERE = """
from annotations a join codes c on c.id = a.code join codebook b
  join listing l on l.document = a.document left join groups g on g.id = c."group"
"""
_ORDER = """order by l.received, l.number, l.document, a.start, a."end", a.id"""
_OLDER = f"""
select a.id, a.code, a.coder, a.document, l.number, a.exchange, a.target, a.quote, a.revision, c.changed {_WHERE}
where a.revision < c.changed and (?1 is null or a.code = ?1) and (?2 is null or a.coder = ?2) {_ORDER}
"""
_OLDER_COUNTS = """
select a.code, count(*) from annotations a join codes c on c.id = a.code
where a.revision < c.changed and a.coder = ? group by a.code
"""
_WANTING = f"""
select a.id, a.code, a.coder, a.document, l.number, a.exchange, a.target, a.quote,
  (b.certainty or ifnull(g.certainty, 0)) and a.certainty is null,
  (b.memo or ifnull(g.memo, 0)) and trim(a.memo) = '' {_WHERE}
where (?1 is null or a.coder = ?1) and (
  ((b.certainty or ifnull(g.certainty, 0)) and a.certainty is null)
  or ((b.memo or ifnull(g.memo, 0)) and trim(a.memo) = '')) {_ORDER}
"""
_OF_CODE = f"""
select a.id, a.code, a.coder, a.document, l.number, a.exchange, a.target, a.quote {_WHERE}
where a.code = ? {_ORDER}
"""
_RIVALS = f"""
select a.id, a.code, a.coder, a.document, l.number, a.exchange, a.target, a.quote {_WHERE}
where g.exclusive and (?1 is null or a.coder = ?1) and exists (
  select 1 from annotations o join codes k on k.id = o.code where o.document = a.document
  and o.exchange = a.exchange and o.coder = a.coder and o.part is a.part and o.code <> a.code
  and k."group" = c."group") {_ORDER}
"""


class Found(Struct, frozen=True):
    """A coding with where it stands; `number` is its document's."""

    annotation: str
    code: str
    coder: str
    document: str
    number: str | None
    exchange: str
    target: str
    quote: str


class OldCoding(Found, frozen=True):
    """A coding whose code says something else now: given under `revision`, its rule changed in `changed`."""

    revision: int
    changed: int


class Wanting(Found, frozen=True):
    """A coding without a field that its group or the codebook requires."""

    certainty: bool
    memo: bool


def under_older_rule(project: Project, code: str | None = None, coder: str | None = None) -> list[OldCoding]:
    """Codings made under a revision before the one in which their code's rule last changed, in reading order."""
    return [OldCoding(*row) for row in project.connection.execute(_OLDER, (code, coder))]


def older_by_code(project: Project, coder: str) -> dict[str, int]:
    """How many codings of a coder were made under an older rule, by code."""
    return dict(project.connection.execute(_OLDER_COUNTS, (coder,)).fetchall())


def of_code(project: Project, code: str) -> list[Found]:
    """All codings of a code, of every coder, in reading order."""
    return [Found(*row) for row in project.connection.execute(_OF_CODE, (code,))]


def wanting(project: Project, coder: str | None = None) -> list[Wanting]:
    """Codings that lack a certainty or a memo where one is required."""
    found = project.connection.execute(_WANTING, (coder,))
    return [Wanting(*row[:-2], certainty=bool(row[-2]), memo=bool(row[-1])) for row in found]


def rivals(project: Project, coder: str | None = None) -> list[Found]:
    """Codings of one coder that cannot stand together: of an exclusive group an answer, or a part, has one code.

    Giving a code never makes them; joining two answers, or making a group exclusive later, can.
    """
    return [Found(*row) for row in project.connection.execute(_RIVALS, (coder,))]
