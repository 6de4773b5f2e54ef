"""What became of the files of an import: numbers, then a line a file, problems first."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import icons, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated, sentence
from annotator.model.errors import UserError
from annotator.model.imports import ImportReport, ImportRow, State
from annotator.store import documents

Index = QModelIndex | QPersistentModelIndex
_ICONS: dict[State, tuple[str, str]] = {
    "refused": ("circle-x", "danger"),
    "warnings": ("triangle-alert", "warning"),
    "doubled": ("copy", "muted"),
    "read": ("check", "muted"),
}
_ORDER = list(_ICONS)
_ROW = 36
_WIDTH = 1120


class ReportModel(QAbstractTableModel):
    """File, number, what became of it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ImportRow] = []

    def show(self, rows: tuple[ImportRow, ...]) -> None:
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda row: _ORDER.index(row.state))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Number"), self.tr("Result"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        texts = (Path(row.path).name, wording.short_number(row.number), self.result(row))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts[2] if index.column() == 2 else row.path
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 2:
            return icons.icon(*_ICONS[row.state])
        return None

    def result(self, row: ImportRow) -> str:
        if row.template:
            return sentence(UserError(row.template, **row.values))
        if row.state == "warnings":
            return self.tr("Added; %n thing(s) to look at", "", row.doubts)
        return self.tr("Added") if row.state == "read" else self.tr("Here already")


class _Cells(QStyledItemDelegate):
    """Cells stand in as far as their headings."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect = option.rect.adjusted(5, 0, -5, 0)
        super().paint(painter, option, index)


class Tile(QFrame):
    def __init__(self, state: State) -> None:
        super().__init__()
        theme.styled(self, "card")
        self._icon = _ICONS[state]
        self.number = theme.styled(QLabel(), "page title")
        self.words = theme.styled(QLabel(), "muted")
        self.mark = QLabel()
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addStretch()
        head.addWidget(self.mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addLayout(head)
        layout.addWidget(self.words)

    def show_count(self, number: int, words: str) -> None:
        self.number.setText(wording.count(number))
        self.words.setText(words)
        self.mark.setPixmap(icons.pixmap(self._icon[0], "muted", 16, self.devicePixelRatioF()))


class ImportReportPage(Retranslated, QWidget):
    """`left` asks for the reader, `document_asked` for a document of it."""

    left = Signal()
    document_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.report: ImportReport | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = theme.styled(QToolButton(), "plain")
        self.back.setIcon(icons.icon("arrow-left", "text"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_cap = theme.styled(QLabel("Esc", alignment=Qt.AlignmentFlag.AlignCenter), "cap")
        self.name = theme.styled(QLabel(), "strong")
        self.project = theme.styled(QLabel(), "muted")
        self.first = theme.styled(QPushButton(), "primary")
        self.title = theme.styled(QLabel(), "page title")
        self.about = theme.styled(QLabel(), "muted")
        self.tiles: dict[State, Tile] = {
            state: Tile(state) for state in ("read", "warnings", "doubled", "refused")
        }
        self.model = ReportModel()
        self.view = self._make_view()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.first.clicked.connect(self._read_first)
        self.view.activated.connect(self._read_row)
        self.retranslate()

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setIconSize(QSize(16, 16))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 260)
        header.resizeSection(1, 110)
        view.setItemDelegate(_Cells(view))
        return view

    def _lay_out(self) -> None:
        head = QFrame()
        theme.styled(head, "bar").setFixedHeight(45)
        across = QHBoxLayout(head)
        across.setContentsMargins(16, 0, 16, 0)
        across.setSpacing(8)
        for part in (self.back, self.back_cap, self.name, self.project):
            across.addWidget(part)
        across.addStretch()
        across.addWidget(self.first)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self.tiles.values():
            tiles.addWidget(tile)
        box = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.addWidget(self.view)
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(tiles)
        column.addWidget(box, 1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        line = theme.styled(QFrame(), "line")
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(line)
        layout.addLayout(middle, 1)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Reader"))
        self.name.setText(self.tr("Import report"))
        self.view.setAccessibleName(self.tr("Files of the import"))
        self.first.setText(self.tr("Read the first one"))
        if self.report is not None:
            self.show_report(self.report)

    def show_report(self, report: ImportReport) -> None:
        self.report = report
        self.model.show(report.rows)
        self.project.setText(self.desk.project.path.stem if self.desk.project else "")
        added = report.count("read") + report.count("warnings")
        files = self.tr("from %n file(s)", "", len(report.rows))
        self.title.setText(self.tr("%n new document(s)", "", added) + " " + files)
        self.about.setText(self._about(report))
        words = {
            "read": self.tr("added"),
            "warnings": self.tr("of these, look once"),
            "doubled": self.tr("here already"),
            "refused": self.tr("refused"),
        }
        for state, tile in self.tiles.items():
            tile.show_count(added if state == "read" else report.count(state), words[state])
        self.first.setVisible(bool(self._first()))

    def _about(self, report: ImportReport) -> str:
        if report.template:
            return sentence(UserError(report.template, **report.values))
        if report.cancelled:
            return self.tr("You stopped the import. What was read by then is in the project, whole.")
        return self.tr("Files that failed changed nothing. Undo (Ctrl+Z) takes the import back.")

    def _first(self) -> str:
        added = (row.document for row in self.model.rows if row.state in ("read", "warnings"))
        there = (each for each in added if self.desk.project and documents.holds(self.desk.project, each))
        return next(there, "")

    def _read_first(self) -> None:
        self.document_asked.emit(self._first())

    def _read_row(self, index: QModelIndex) -> None:
        if document := self.model.rows[index.row()].document:
            self.document_asked.emit(document)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._first():
            self._read_first()
        else:
            super().keyPressEvent(event)
