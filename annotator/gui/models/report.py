"""The files of an import as a table: problems first, narrowed by result and kind."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui import icons, wording
from annotator.gui.i18n import sentence
from annotator.model.errors import UserError
from annotator.model.imports import ImportReport, ImportRow, State
from annotator.model.opened import DocumentRow

Index = QModelIndex | QPersistentModelIndex
ICONS: dict[State, tuple[str, str]] = {
    "refused": ("circle-x", "danger"),
    "warnings": ("triangle-alert", "warning"),
    "doubled": ("copy", "muted"),
    "read": ("check", "muted"),
}
ORDER = list(ICONS)
ANSWERS, RESULT, SECONDS = 4, 5, 6
_RIGHT = (ANSWERS, SECONDS)


class ReportModel(QAbstractTableModel):
    """File, number, kind, subject, answers, what became of it, seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ImportRow] = []
        self._all: list[ImportRow] = []
        self._documents: Mapping[str, DocumentRow] = {}

    def show(self, report: ImportReport, documents: Mapping[str, DocumentRow]) -> None:
        """`documents` are those of the project, by their ids."""
        self._all = sorted(report.rows, key=lambda row: ORDER.index(row.state))
        self._documents = documents
        self.narrow(frozenset(), frozenset())

    def narrow(self, states: frozenset[str], kinds: frozenset[str]) -> None:
        """Keep rows of these results and kinds; all where nothing is named."""
        self.beginResetModel()
        self.rows = [
            row
            for row in self._all
            if (not states or row.state in states) and (not kinds or self.kind(row) in kinds)
        ]
        self.endResetModel()

    def states(self) -> list[tuple[str, int]]:
        counts = Counter(row.state for row in self._all)
        return [(state, counts[state]) for state in ORDER if counts[state]]

    def kinds(self) -> list[tuple[str, int]]:
        return Counter(kind for row in self._all if (kind := self.kind(row))).most_common()

    def kind(self, row: ImportRow) -> str:
        document = self._documents.get(row.document)
        return document.kind if document else ""

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("File"),
                self.tr("Number"),
                self.tr("Kind"),
                self.tr("Subject"),
                self.tr("Answers"),
                self.tr("Result"),
                self.tr("Seconds"),
            )[section]
        return _aligned(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.path if column == 0 else self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == RESULT:
            return icons.icon(*ICONS[row.state])
        return _aligned(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: ImportRow, column: int) -> str:
        document = self._documents.get(row.document)
        texts = (
            lambda: Path(row.path).name,
            lambda: wording.short_number(row.number),
            lambda: wording.kind(document.kind) if document else "",
            lambda: wording.heading(document.subject) if document else "",
            lambda: wording.count(document.answers) if document else "",
            lambda: self.result(row),
            lambda: wording.decimal(row.seconds),
        )
        return texts[column]()

    def result(self, row: ImportRow) -> str:
        if row.template:
            return sentence(UserError(row.template, **row.values))
        if row.state == "warnings":
            return self.tr("Added; %n thing(s) to look at", "", row.doubts)
        return self.tr("Added") if row.state == "read" else self.tr("Here already")


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
