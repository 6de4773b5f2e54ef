"""The codebook and the coders of a project."""

from typing import TYPE_CHECKING

from msgspec import Struct

from annotator.model.codebook_state import codebook_from, snapshot
from annotator.model.coding import Codebook, Coder
from annotator.model.errors import UserError
from annotator.store.logged import Rows
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.model.codebook_changes import Difference
    from annotator.model.edits import Edit


class Revision(Struct, frozen=True):
    """A revision as it was made: `made` is ISO 8601 in UTC, `differences` are those from the one before."""

    number: int
    note: str
    made: str
    differences: "tuple[Difference, ...]"


class Moving(Struct, frozen=True):
    """What an edit would do: how many codings change their code, and how many are united with another."""

    codings: int
    united: int


def codebook(project: Project) -> Codebook:
    """Groups and codes in their order, the retired ones too, with changes that are in no revision yet."""
    return codebook_from(Rows(project.connection))


def revision(project: Project, number: int) -> Codebook:
    """Codes and groups as they were made into a revision. Raises UserError where there is none of that number."""
    return snapshot(Rows(project.connection), number)


def unrevised(project: Project) -> "tuple[Difference, ...]":
    """What was changed since the last revision was made."""
    from annotator.model.codebook_changes import differences  # not needed to open a project

    now = codebook(project)
    return differences(revision(project, now.revision), now)


def revisions(project: Project) -> tuple[Revision, ...]:
    """All revisions, the newest first."""
    from annotator.model.codebook_changes import differences

    rows = project.connection.execute(
        "select revision, note, created from revisions order by revision desc, rowid desc"
    ).fetchall()
    made = {number: revision(project, number) for number, _, _ in rows}
    return tuple(
        Revision(number, note, at, differences(made[number - 1], made[number]) if number - 1 in made else ())
        for number, note, at in rows
    )


def refused(project: Project, edit: "Edit") -> UserError | None:
    """Why an edit of the codebook cannot be, where it cannot; nothing is written."""
    try:
        edit.rows(Rows(project.connection))
    except UserError as error:
        return error
    return None


def moving(project: Project, code: str, edit: "Edit") -> Moving:
    """What an edit that gives all codings of a code to another would do; nothing is written."""
    puts = edit.rows(Rows(project.connection))
    united = sum(1 for put in puts if put.table == "annotations" and put.row is None)
    return Moving(uses(project).get(code, 0), united)


def uses(project: Project) -> dict[str, int]:
    """Codings of every coder by code; a code that nobody gave is not in it."""
    return dict(project.connection.execute("select code, count(*) from annotations group by code").fetchall())


def coders(project: Project) -> tuple[Coder, ...]:
    found = project.connection.execute("select id, name from coders order by rowid").fetchall()
    return tuple(Coder(*row) for row in found)


def coder_named(project: Project, name: str) -> Coder:
    """Raises UserError, with the coders that there are, where nobody of that name has coded here."""
    everybody = coders(project)
    found = next((coder for coder in everybody if coder.name == name), None)
    if found is None:
        names = ", ".join(coder.name for coder in everybody)
        template = "There is no coder “{name}” in {path}; there are: {names}"
        raise UserError(template, name=name, path=project.path.name, names=names)
    return found
