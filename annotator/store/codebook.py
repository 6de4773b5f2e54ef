"""The codebook and the coders of a project."""

from annotator.model.coding import Codebook, Coder
from annotator.model.errors import UserError
from annotator.model.rows import from_row
from annotator.store.logged import Rows
from annotator.store.project import Project


def codebook(project: Project) -> Codebook:
    """Groups and codes in their order, the retired ones too."""
    read = Rows(project.connection)
    codes = sorted(read.where("codes"), key=lambda row: row["place"])
    groups = sorted(read.where("groups"), key=lambda row: row["place"])
    whole = read.where("codebook")[0]
    return from_row(Codebook, {**whole, "codes": codes, "groups": groups})


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
