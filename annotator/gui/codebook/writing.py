"""From what a person writes in a form to edits of the codebook, and whether those can be."""

from typing import Any

from annotator.gui.desk import Desk
from annotator.model.codebook_beside import id_for
from annotator.model.codebook_edits import ChangeCode, MoveCode, RenameCode
from annotator.model.coding import Codebook
from annotator.model.edits import Edit
from annotator.model.errors import UserError
from annotator.store import codebook as stored


def code_edits(codebook: Codebook, uses: int, code_id: str, field: str, value: Any) -> list[Edit]:
    """What is to be written where a field of a code gets a value.

    As long as nobody gave a new code, its id goes along with its name.
    """
    if field == "id":
        return [RenameCode(code_id, value)]
    if field == "group":
        return [MoveCode(code_id, _end_of(codebook, code_id, value), value)]
    edits: list[Edit] = [ChangeCode(code_id, {field: value})]
    code = codebook.code(code_id)
    others = [each.id for each in codebook.codes if each.id != code_id]
    if field == "name" and code and not uses and value and code.id == id_for(code.name, others):
        follows = id_for(value, others)
        edits += [RenameCode(code_id, follows)] if follows != code_id else []
    return edits


def id_after(edits: list[Edit], code_id: str) -> str:
    """What a code is called once these are written."""
    return next((edit.to for edit in edits if isinstance(edit, RenameCode)), code_id)


def _end_of(codebook: Codebook, code_id: str, group: str) -> int:
    """The place after the last code of a group, counted without the code itself."""
    others = [code for code in codebook.codes if code.id != code_id]
    return max((at + 1 for at, code in enumerate(others) if code.group == group), default=len(others))


def write(desk: Desk, edits: list[Edit]) -> UserError | None:
    """Write edits as one change, or give the sentence that says why the first of them cannot be."""
    if desk.project is None or not edits:
        return None
    if error := stored.refused(desk.project, edits[0]):
        return error
    if len(edits) == 1:
        desk.apply(edits[0])
    else:
        desk.apply_all(edits)
    return None
