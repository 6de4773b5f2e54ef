"""A table of counts as Qt wants it: rows and columns with their words, and how many answers each row has."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from annotator.analysis.tables import Table
from annotator.gui import wording

Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """First the row's name, then the values, then the number of answers in the row."""

    def __init__(self) -> None:
        super().__init__()
        self.table: Table | None = None

    def show(self, table: Table | None) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.table is None else len(self.table.columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.table is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return self.heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def heads(self) -> list[str]:
        assert self.table is not None
        return ["", *(column.name for column in self.table.columns), self.tr("Answers")]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row())[index.column()]
        return None

    def words(self, row: int) -> list[str]:
        """A line as it is shown."""
        table = self.table
        assert table is not None
        values = zip(table.columns, table.values[row], strict=True)
        shown = (_number(value, table.unit == "share" or column.key == "completeness") for column, value in values)
        return [table.rows[row].name, *shown, wording.count(table.sizes[row])]


def _number(value: float | None, share: bool) -> str:
    if value is None:
        return "–"
    return f"{QLocale().toString(value * 100, 'f', 1)} %" if share else wording.count(int(value))


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
