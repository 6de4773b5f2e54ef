"""From a place in the list of codes to the edit that puts a code or a group there."""

from annotator.gui.codebook.lines import Line
from annotator.model.codebook_edits import MoveCode, MoveGroup
from annotator.model.coding import Codebook
from annotator.model.edits import Edit


def placed(codebook: Codebook, lines: list[Line], kind: str, key: str, before: int) -> Edit | None:
    """The edit that puts it before the line at row `before`; None where it stands there already."""
    above = [line for line in lines[:before] if (line.kind, line.id) != (kind, key)]
    return _group_placed(codebook, above, key) if kind == "group" else _code_placed(codebook, lines, above, key)


def _group_placed(codebook: Codebook, above: list[Line], key: str) -> Edit | None:
    place = sum(1 for line in above if line.kind == "group")
    now = [group.id for group in codebook.groups].index(key)
    return MoveGroup(key, place) if place != now else None


def _code_placed(codebook: Codebook, lines: list[Line], above: list[Line], key: str) -> Edit | None:
    heading = next((line for line in reversed(above) if line.kind in ("group", "title")), None)
    if heading is None and any(line.kind == "group" for line in lines):
        return None  # above the first group
    group = heading.id if heading and heading.kind == "group" else ""
    others = [code.id for code in codebook.codes if code.id != key]
    last = next((line.id for line in reversed(above) if line.kind == "code"), None)
    place = others.index(last) + 1 if last else 0
    code = codebook.code(key)
    same = [each.id for each in codebook.codes].index(key) == place
    return None if same and code and code.group == group else MoveCode(key, place, group)


def stepped(codebook: Codebook, lines: list[Line], kind: str, key: str, by: int) -> Edit | None:
    """The edit that takes it one line up (-1) or down (1), into the next group at the end of one."""
    row = next((at for at, line in enumerate(lines) if (line.kind, line.id) == (kind, key)), None)
    if row is None:
        return None
    if kind == "group":
        place = [group.id for group in codebook.groups].index(key) + by
        return MoveGroup(key, place) if 0 <= place < len(codebook.groups) else None
    beside = lines[row + by] if 0 <= row + by < len(lines) else None
    if beside is None or beside.kind in ("book", "retired") or (beside.id == "retired" and beside.kind == "title"):
        return None
    return placed(codebook, lines, kind, key, row + 2 if by > 0 else row - 1)
