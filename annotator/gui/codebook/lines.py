"""The lines of the list of codes: the codebook itself, groups with their codes under them, retired codes last."""

from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui import wording
from annotator.gui.wording import translate
from annotator.model.coding import Code, Codebook, Group

Kind = Literal["book", "group", "code", "retired", "title"]
Index = QModelIndex | QPersistentModelIndex


class Line(Struct, frozen=True):
    """`id` is a code's or a group's; `place` is a code's in the codebook, from 0; `count` its codings."""

    kind: Kind
    id: str = ""
    name: str = ""
    code: Code | None = None
    group: Group | None = None
    place: int = 0
    count: int = 0


def lines_of(codebook: Codebook, uses: dict[str, int]) -> list[Line]:
    """Codes in no group come after the groups; where there is no group, codes have no heading."""
    known = {group.id for group in codebook.groups}
    found = [Line("book", "", translate("CodeList", "The codebook"))]
    for group in codebook.groups:
        found.append(Line("group", group.id, wording.own_name(group), group=group))
        found += _codes(codebook, uses, group.id)
    loose = [line for line in _codes(codebook, uses, None) if line.code and line.code.group not in known]
    if loose and codebook.groups:
        found.append(Line("title", "loose", translate("CodeList", "In no group")))
    found += loose
    retired = [
        Line("retired", code.id, wording.code_name(code), code, place=at, count=uses.get(code.id, 0))
        for at, code in enumerate(codebook.codes)
        if code.retired
    ]
    return [*found, Line("title", "retired", translate("CodeList", "Retired")), *retired] if retired else found


def _codes(codebook: Codebook, uses: dict[str, int], group: str | None) -> list[Line]:
    return [
        Line("code", code.id, wording.code_name(code), code, place=at, count=uses.get(code.id, 0))
        for at, code in enumerate(codebook.codes)
        if not code.retired and group in (None, code.group)
    ]


class LinesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Other lines; where they are the same things in the same order, only repainted."""
        if [(line.kind, line.id) for line in lines] == [(line.kind, line.id) for line in self.lines]:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def row_of(self, kind: str, key: str) -> int | None:
        """A code is found whether it is retired by now or not."""
        kinds = ("code", "retired") if kind in ("code", "retired") else (kind,)
        found = (at for at, line in enumerate(self.lines) if line.kind in kinds and line.id == key)
        return next(found, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        title = self.lines[index.row()].kind == "title"
        return Qt.ItemFlag.NoItemFlags if title else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.UserRole:
            return line
        return spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spoken(line: Line) -> str:
    """What a screen reader says of a line."""
    if line.kind == "group":
        return translate("CodeList", "Group {name}").format(name=line.name)
    if line.code is None:
        return line.name
    key = translate("CodeList", "key {key}").format(key=line.code.key) if line.code.key else ""
    retired = translate("CodeList", "retired") if line.kind == "retired" else ""
    uses = wording.plural("CodeList", "%n coding(s)", line.count)
    return ", ".join(part for part in (line.name, key, retired, uses) if part)
