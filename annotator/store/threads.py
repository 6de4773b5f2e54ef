"""The documents that may belong to one matter, and how each was coded: found by indexes, a step at a time."""

from msgspec import Struct, field

from annotator.model.document import Structure
from annotator.model.structure_json import structure_from
from annotator.store.project import Project

MOST = 60
"""Documents looked at: a set that half of the project cites does not make all of it one matter."""

_NEAR = """
select l.document from links k join listing l on l.number = k.number where k.document = ?1
union select k.document from listing me join links k on k.number = me.number where me.document = ?1
union select b.document from links a join links b on b.number = a.number where a.document = ?1
union select l.document from listing me join listing l on l.submitted = me.submitted
  and l.questioners = me.questioners where me.document = ?1 and me.questioners <> ''
"""
_CODES = """
select code, count(distinct exchange) from annotations where document = ? and coder = ? group by code
"""
_PROGRESS = """
select l.answers, ifnull((select coded from progress p where p.document = l.document and p.coder = ?2), 0),
  l.file_name from listing l where l.document = ?1
"""
_HEADS = """
select p.document from search s join passages p on p.id = s.rowid where search match ? and p.kind = 'head'
"""


class ThreadDocument(Struct, frozen=True):
    """A document with what one coder did in it: `codes` counts the answers that bear a code, `coded` those that
    bear any, of `answers`."""

    id: str
    structure: Structure
    answers: int
    coded: int
    file_name: str
    codes: dict[str, int] = field(default_factory=dict)


def near(project: Project, document: str) -> list[str]:
    """Ids of the documents that cite each other, that are of one case or that answer the same questions, over any
    number of steps: the nearest first, the document itself at the head."""
    found = [document]
    for each in found:
        others = {other for (other,) in project.connection.execute(_NEAR, (each,))}
        found += sorted((others | _of_case(project, each)) - set(found))
        if len(found) >= MOST:
            break
    return found[:MOST]


def of_documents(project: Project, ids: list[str], coder_id: str) -> list[ThreadDocument]:
    made = []
    for each in ids:
        answers, coded, file_name = project.connection.execute(_PROGRESS, (each, coder_id)).fetchone()
        codes = dict(project.connection.execute(_CODES, (each, coder_id)).fetchall())
        made.append(ThreadDocument(each, _structure(project, each), answers, coded, file_name, codes))
    return made


def _of_case(project: Project, document: str) -> set[str]:
    """The documents in whose head the case stands: a case has no index of its own."""
    case = _structure(project, document).header.case
    if not case:
        return set()
    found = project.connection.execute(_HEADS, ('head : "' + case.replace('"', "") + '"',)).fetchall()
    return {each for (each,) in found if _structure(project, each).header.case == case}


def _structure(project: Project, document: str) -> Structure:
    query = "select structure from documents where id = ?"
    return structure_from(project.connection.execute(query, (document,)).fetchone()[0])
