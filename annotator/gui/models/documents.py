"""The list of documents, by session: session lines and document lines in one column."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui import wording
from annotator.gui.models.filtering import Filter, haystack
from annotator.model.opened import DocumentRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the DocumentRow, or the session's years as a string on a session line."""


class DocumentsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, DocumentRow] = {}
        self._haystacks: dict[str, str] = {}
        self._lines: list[DocumentRow | str] = []
        self._places: dict[str, int] = {}
        self._filter = Filter()

    # -- rows

    def set_rows(self, rows: list[DocumentRow]) -> None:
        self._all = {row.id: row for row in sorted(rows, key=_order)}
        self._haystacks = {}
        self._lay_out()

    def put(self, rows: list[DocumentRow]) -> None:
        """Rows that came in or changed. A change of a row that is shown repaints that row alone."""
        shown = [row for row in rows if row.id in self._places]
        for row in shown:
            self._all[row.id] = row
            self._haystacks.pop(row.id, None)
            self._lines[self._places[row.id]] = row
            at = self.index(self._places[row.id], 0)
            self.dataChanged.emit(at, at)
        if len(shown) < len(rows):
            fresh = {row.id: row for row in rows}
            self.set_rows([*(row for row in self._all.values() if row.id not in fresh), *rows])

    def drop(self, ids: set[str]) -> None:
        if ids & self._all.keys():
            self.set_rows([row for row in self._all.values() if row.id not in ids])

    def set_filter(self, chosen: Filter) -> None:
        self._filter = chosen
        self._lay_out()

    @property
    def filter(self) -> Filter:
        return self._filter

    def known(self) -> Mapping[str, DocumentRow]:
        """Every document of the list by its id."""
        return self._all

    def all_rows(self) -> list[DocumentRow]:
        return list(self._all.values())

    def shown_rows(self) -> list[DocumentRow]:
        return [line for line in self._lines if isinstance(line, DocumentRow)]

    def row_of(self, document: str) -> DocumentRow | None:
        return self._all.get(document)

    def place_of(self, document: str) -> int | None:
        """The line of a document, None where the filter hides it."""
        return self._places.get(document)

    def session_lines(self) -> list[int]:
        return [at for at, line in enumerate(self._lines) if isinstance(line, str)]

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._lines, self._places = [], {}
        session: str | None = ""
        for row in self._all.values() if self._filter.empty else filter(self._passes, self._all.values()):
            if not self._lines or row.session != session:
                session = row.session
                self._lines.append(wording.session(session))
            self._places[row.id] = len(self._lines)
            self._lines.append(row)
        self.endResetModel()

    def _passes(self, row: DocumentRow) -> bool:
        """What is looked in is put together when somebody first filters."""
        words = self._haystacks.get(row.id)
        if words is None:
            words = self._haystacks[row.id] = haystack(row)
        return self._filter.passes(row, words)

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else wording.heading(line.subject)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, DocumentRow):
            return f"{wording.heading(line.subject)}\n{line.file_name}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, row: DocumentRow) -> str:
        coded = self.tr("{coded} of {answers} tagged").format(coded=row.coded, answers=row.answers)
        parts = (wording.short_number(row.number), wording.day(row.received), coded, wording.heading(row.subject))
        return ", ".join(part for part in parts if part)


def _order(row: DocumentRow) -> tuple[str, date, str, str]:
    """By session, then as the answers came; what has no session stands last."""
    when = row.received or row.submitted or date.max
    return row.session or "~", when, row.number or "~", row.file_name
