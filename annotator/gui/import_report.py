"""What became of the files of an import: numbers, then a line a file, problems first, and what to do about it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import icons, keys_in_use, pieces, tables, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated, sentence
from annotator.gui.models.report import ICONS, RESULT, SECONDS, ReportModel
from annotator.gui.panels.facet import FacetButton
from annotator.gui.panels.report_bar import ReportBar
from annotator.model.errors import UserError
from annotator.model.imports import ImportReport, State
from annotator.model.opened import DocumentRow
from annotator.store import documents

_ROW = 36
_WIDTH = 1120


class Tile(QFrame):
    def __init__(self, state: State) -> None:
        super().__init__()
        theme.styled(self, "card")
        self._icon = ICONS[state]
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
    """`left` asks for the reader, `document_asked` for a document of it, `again_asked` for a file once more
    (a path and what to do with its double), `save_asked` for the report as a file."""

    help_page = "importing"

    left = Signal()
    document_asked = Signal(str)
    again_asked = Signal(str, str)
    save_asked = Signal()

    def __init__(self, desk: Desk, known: Callable[[], Mapping[str, DocumentRow]]) -> None:
        """`known` gives the documents of the project, by their ids."""
        super().__init__()
        self.desk, self._known = desk, known
        self.report: ImportReport | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reports: list[ImportReport] = []
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_parts(self) -> None:
        self.back = pieces.worded("arrow-left", "plain", "text")
        self.back_cap = theme.styled(QLabel("Esc", alignment=Qt.AlignmentFlag.AlignCenter), "cap")
        self.name = theme.styled(QLabel(), "strong")
        self.project = theme.styled(QLabel(), "muted")
        self.first = theme.styled(QPushButton(), "primary")
        self.save = QPushButton()
        self.save.setIcon(icons.icon("download", "text"))
        self.files = theme.styled(QLabel(), "strong")
        self.earlier = QComboBox()
        self.earlier.hide()
        self.title = theme.styled(QLabel(), "page title")
        self.about = theme.styled(QLabel(), "muted")
        self.tiles: dict[State, Tile] = {
            state: Tile(state) for state in ("read", "warnings", "doubled", "refused")
        }
        self.model = ReportModel()
        self.result_facet = FacetButton(self.model.states, self._state_name, self)
        self.kind_facet = FacetButton(self.model.kinds, self._kind_name, self)
        self.view = self._make_view()
        self.bar = ReportBar()

    def _connect(self) -> None:
        self.earlier.currentIndexChanged.connect(self._show_earlier)
        self.back.clicked.connect(self.left)
        self.first.clicked.connect(self._read_first)
        self.view.activated.connect(self._read_row)
        self.view.selectionModel().currentRowChanged.connect(self._show_bar)
        self.model.modelReset.connect(self._show_bar)
        self.save.clicked.connect(self.save_asked)
        self.bar.document_asked.connect(self.document_asked)
        self.bar.again_asked.connect(self.again_asked)
        for facet in (self.result_facet, self.kind_facet):
            facet.chosen_changed.connect(self._narrow)

    def _make_view(self) -> QTableView:
        view = tables.by_rows(QTableView(), _ROW)
        view.setModel(self.model)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setIconSize(QSize(16, 16))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        for section, width in enumerate((220, 80, 96, 250, 92)):
            header.resizeSection(section, width)
        header.resizeSection(SECONDS, 80)
        view.setItemDelegate(tables.Cells(view))
        return view

    def _lay_out(self) -> None:
        box = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.addWidget(self.view)
        inside.addWidget(self.bar)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(pieces.row(*self.tiles.values(), spacing=12))
        column.addLayout(pieces.row(self.files, None, self.earlier, self.result_facet, self.kind_facet))
        column.addWidget(box, 1)
        layout = pieces.tight(QVBoxLayout(self), self._head(), pieces.line())
        layout.addLayout(pieces.centred(body, _WIDTH), 1)

    def _head(self) -> QFrame:
        head = theme.styled(QFrame(), "bar")
        head.setFixedHeight(45)
        across = pieces.row(self.back, self.back_cap, self.name, self.project, None, self.save, self.first)
        across.setContentsMargins(16, 0, 16, 0)
        head.setLayout(across)
        return head

    def retranslate(self) -> None:
        self.back.setText(self.tr("Reader"))
        self.name.setText(self.tr("Import report"))
        self.view.setAccessibleName(self.tr("Files of the import"))
        self.first.setText(self.tr("Read the first one"))
        self.save.setText(self.tr("Save report"))
        self.files.setText(self.tr("All files"))
        self.earlier.setAccessibleName(self.tr("Imports of this project"))
        self.result_facet.set_name(self.tr("Result"))
        self.kind_facet.set_name(self.tr("Kind"))
        if self.report is not None:
            self.show_report(self.report)

    def show_reports(self, reports: list[ImportReport]) -> None:
        """The reports of a project, the last one first; a menu leads to the others."""
        self._reports = reports
        self.earlier.blockSignals(True)
        self.earlier.clear()
        for report in reports:
            when = datetime.fromisoformat(report.at).astimezone()
            files = self.tr("%n file(s)", "", len(report.rows))
            self.earlier.addItem(f"{wording.day(when.date())} {when:%H:%M}, {files}")
        self.earlier.blockSignals(False)
        self.earlier.setVisible(len(reports) > 1)
        self.show_report(reports[0])

    def _show_earlier(self, at: int) -> None:
        if 0 <= at < len(self._reports):
            self.show_report(self._reports[at])

    def show_report(self, report: ImportReport) -> None:
        self.report = report
        self.model.show(report, self._known())
        self._narrow()
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
        return self.tr("Files that failed changed nothing. {undo} takes the import back.").format(
            undo=keys_in_use.tip(self.tr("Undo"), "undo")
        )

    def _state_name(self, state: str) -> str:
        return {
            "read": self.tr("Added"),
            "warnings": self.tr("Look once"),
            "doubled": self.tr("Here already"),
            "refused": self.tr("Refused"),
        }[state]

    def _kind_name(self, kind: str) -> str:
        return wording.kind(kind)  # pyright: ignore[reportArgumentType]

    def _narrow(self) -> None:
        self.model.narrow(self.result_facet.chosen, self.kind_facet.chosen)

    def _show_bar(self) -> None:
        at = self.view.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        self.bar.show_row(row, self.model.result(row) if row else "")

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
