"""The table of answers as Qt wants it: which answers in which order are known, their rows are read when shown."""

from array import array
from collections.abc import Callable
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui import wording
from annotator.gui.answers.columns import COLUMNS, Column
from annotator.model.answer_rows import AnswerRow, Key, Order
from annotator.model.coding import Codebook

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[list[Key]], list[AnswerRow | None]]
ROW_ROLE = Qt.ItemDataRole.UserRole
AHEAD = 15
"""Rows read at once: about as many as a screen shows."""
_KEPT = 1_000
_TIP = 400


class AnswersModel(QAbstractTableModel):
    """`read` gives the rows of some answers; it is asked for a screen at a time."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self._keys: list[Key] = []
        self._order: array = array("I")
        self._rows: dict[int, AnswerRow | None] = {}
        self.codebook = Codebook()
        self.sorted_by: tuple[Order, bool] = ("number", False)

    # -- which answers

    def show(self, keys: list[Key], order: array) -> None:
        """Show these answers: `order` has their places in `keys`."""
        self.beginResetModel()
        self._keys, self._order = keys, order
        self._rows.clear()
        self.endResetModel()

    def key(self, row: int) -> Key:
        return self._keys[self._order[row]]

    def keys(self) -> list[Key]:
        """All answers that are shown, in order."""
        return [self._keys[place] for place in self._order]

    def row_of(self, key: Key) -> int:
        """The row of an answer, -1 where it is not shown."""
        try:
            return self._order.index(self._keys.index(key))
        except ValueError:
            return -1

    def rows_of(self, keys: set[Key]) -> list[int]:
        """The rows of many answers, those that are shown."""
        places = {place for place, key in enumerate(self._keys) if key in keys}
        return [row for row, place in enumerate(self._order) if place in places]

    def row(self, at: int) -> AnswerRow | None:
        """What a row shows; None where the answer has gone meanwhile."""
        if at not in self._rows:
            self._read_from(at)
        return self._rows[at]

    def _read_from(self, at: int) -> None:
        """Read this row and those after it that are not read yet, about a screen of them."""
        end = min(at + AHEAD, len(self._order))
        wanted = list(takewhile(lambda row: row not in self._rows, range(at, end)))
        self._rows.update(zip(wanted, self._read([self.key(row) for row in wanted]), strict=True))
        while len(self._rows) > _KEPT:
            del self._rows[next(iter(self._rows))]

    def forget(self, keys: set[Key]) -> None:
        """Read these answers anew where they are shown."""
        for row in [row for row in self._rows if self.key(row) in keys]:
            del self._rows[row]
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def reword(self) -> None:
        """The language or the codebook is another."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(COLUMNS) - 1))

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.look == "number" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{column}: click to sort, drag to move, right click to choose columns").format(
                column=column.head()
            )
        return None

    def _head(self, column: Column) -> str:
        order, down = self.sorted_by
        first = next(each for each in COLUMNS if each.order == order)
        return f"{column.head()} {'↓' if down else '↑'}" if column is first else column.head()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row = self.row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        words = self.words(row, COLUMNS[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.shortened(words, _TIP)
        return words

    def words(self, row: AnswerRow, column: Column) -> str:
        """What a cell says; codes by their names."""
        if column.id != "tags":
            return column.value(row)
        if not row.codes:
            return self.tr("no tag yet")
        return ", ".join(self._code_name(code) for code in self.codes(row))

    def codes(self, row: AnswerRow) -> list[str]:
        """The codes of a row in the order of the codebook."""
        places = {code.id: place for place, code in enumerate(self.codebook.codes)}
        return sorted(row.codes, key=lambda code: places.get(code, len(places)))

    def _code_name(self, code_id: str) -> str:
        code = self.codebook.code(code_id)
        return wording.code_name(code) if code else code_id
