"""The counts as a view: choices left, the table and its picture right."""

from functools import partial

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.analysis.tables import Table
from annotator.export.picture_style import Paper
from annotator.gui import icons, pieces, tables, theme
from annotator.gui.counts import words
from annotator.gui.counts.choices import Choices
from annotator.gui.counts.copying import html, lines
from annotator.gui.counts.counting import Counted, Counting
from annotator.gui.counts.model import CountsModel
from annotator.gui.counts.picture import PictureView, paper
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.empty import EmptyState
from annotator.store import codebook

_ROW = 32
_NAMES = 190
_SLOW = 250  # ms of counting after which that is said


class CountsView(Retranslated, QWidget):
    """`action_asked` carries the id of an action, `said` a hint in passing, `failed` a UserError."""

    action_asked = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.counted: Counted | None = None
        self._parted = False  # whether somebody moved the line between table and picture
        self.counting = Counting(self)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self.model = CountsModel()
        self.choices = Choices(self)
        self.title = theme.styled(QLabel(), "title")
        self.title.setWordWrap(True)
        self.copy, self.csv, self.picture = (QPushButton() for _ in range(3))
        self.table = self._make_table()
        self.drawing = PictureView()
        self.empty = EmptyState(self._empty_action)
        self.pages = QStackedWidget()
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_table(self) -> QTableView:
        view = tables.by_rows(QTableView(), _ROW)
        view.setModel(self.model)
        view.setItemDelegate(tables.Cells(view, 12))
        view.horizontalHeader().setHighlightSections(False)
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 16, 10)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for button, icon in ((self.copy, "copy"), (self.csv, "download"), (self.picture, "download")):
            button.setIcon(icons.icon(icon, "text"))
            head.addWidget(button)
        self.halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.halves.setHandleWidth(1)
        self.halves.addWidget(self.table)
        self.halves.addWidget(self.drawing)
        self.halves.splitterMoved.connect(self._halved)
        self.pages.addWidget(self.halves)
        self.pages.addWidget(self.empty)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.pages, 1)
        line = pieces.upright()
        beside = theme.styled(QFrame(), "panel")
        beside.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        layout = pieces.tight(QHBoxLayout(self), self.choices, line)
        layout.addWidget(beside, 1)

    def _connect(self) -> None:
        desk = self._desk
        desk.project_opened.connect(self._opened)
        desk.project_closed.connect(self._closed)
        desk.changed.connect(self._outdate)
        desk.imported.connect(self._outdate)
        self.choices.changed.connect(self.count)
        self._slow.timeout.connect(self._say_counting)
        self.counting.counted.connect(self._show)
        self.counting.failed.connect(self.failed)
        self.copy.clicked.connect(self.copy_table)
        self.csv.clicked.connect(self._save_csv)
        self.picture.clicked.connect(self._save_picture)

    def retranslate(self) -> None:
        self.copy.setText("\u2009" + self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the table, to be pasted in a spreadsheet or a text (Ctrl+Shift+C)"))
        self.csv.setText("\u2009" + self.tr("Table as CSV"))
        self.picture.setText("\u2009" + self.tr("Picture"))
        self.picture.setToolTip(self.tr("Save the picture as SVG or PNG"))
        self.table.setAccessibleName(self.tr("The count as a table"))
        self.drawing.setAccessibleName(self.tr("The count as a picture"))
        self.count()

    # -- the project

    def show_view(self) -> None:
        """The view comes up: count as things are now."""
        project = self._desk.project
        if project is not None and not self.counting.is_open:
            self.choices.show_coders([coder.name for coder in codebook.coders(project)])
            self.counting.open(project)
            self.count()

    def _opened(self) -> None:
        self._closed()
        if self.isVisible():
            self.show_view()

    def _closed(self) -> None:
        self.counting.close()
        self.counted = None
        self.model.show(None)
        self.title.clear()

    def _outdate(self) -> None:
        """Something was coded meanwhile: what was read is no longer so."""
        self.counting.close()
        if self.isVisible():
            self.show_view()

    def hideEvent(self, event: QHideEvent) -> None:
        """The codings of a large project take room that the reader may need."""
        super().hideEvent(event)
        self.counting.close()

    # -- counting

    def count(self) -> None:
        book = self._desk.codebook
        drawing = partial(_drawn, paper(), max(1.0, self.devicePixelRatioF()))
        self.counting.ask(self.choices.asked(), book, partial(words.worded, codebook=book), drawing)
        if self.counting.busy:
            self._slow.start()
        self._show_state()

    def _say_counting(self) -> None:
        self.title.setText(self.tr("Counting …"))

    def _show(self, counted: Counted) -> None:
        self._slow.stop()
        self.counted = counted
        self.choices.values = counted.values
        self.model.show(counted.shown)
        self.title.setText(counted.shown.full_title)
        self.drawing.sheet.show_picture(counted.picture)
        self.drawing.sheet.fit(self.drawing.viewport().width())
        self.drawing.setAccessibleDescription(counted.shown.full_title)
        head = self.table.horizontalHeader()
        for section in range(self.model.columnCount()):
            head.resizeSection(section, _NAMES if not section else max(84, head.sectionSizeHint(section) + 12))
        self._show_state()
        self._part()

    def _part(self) -> None:
        """As much for the table as it needs, and no more than the picture has, until somebody says otherwise."""
        if not self._parted:
            high = self.halves.height()
            needed = self.table.horizontalHeader().height() + _ROW * self.model.rowCount() + 12
            self.halves.setSizes([min(needed, high * 2 // 5), high - min(needed, high * 2 // 5)])

    def _halved(self) -> None:
        self._parted = True

    def _show_state(self) -> None:
        """Table and picture, or in words why there are none."""
        some = self.model.rowCount() > 0
        self.pages.setCurrentWidget(self.halves if some else self.empty)
        for button in (self.copy, self.csv, self.picture):
            button.setEnabled(some)
        counting = self.counting.busy and self.counted is None
        self.empty.button.setVisible(not counting)
        if counting:
            self.empty.say(self.tr("Counting …"), "")
        elif self.choices.asked().only:
            self.empty.say(self.tr("No coded answer fits."), self.tr("Count all answers"))
        elif self.choices.asked().what == "completeness":
            self.empty.say(
                self.tr("No part of a question is marked yet: mark parts in the reader."), self.tr("Reader")
            )
        else:
            self.empty.say(self.tr("Nothing is coded yet: tag answers in the reader."), self.tr("Reader"))

    def _empty_action(self) -> None:
        if self.choices.asked().only:
            self.choices.clear()
        else:
            self.action_asked.emit("view.question-answer")

    def recolour(self) -> None:
        self.count()

    # -- what the window asks

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        rest = [self.copy, self.csv, self.picture, self.table, self.drawing, self.empty.button]
        return [stop for stop in (*self.choices.stops(), *rest) if stop.isVisible() and stop.isEnabled()]

    def step_back(self) -> None:
        self.choices.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_table(self) -> None:
        """Put the table on the clipboard, for a spreadsheet and for a text."""
        if self.model.table is None:
            return
        rows = [self.model.heads(), *(self.model.words(row) for row in range(self.model.rowCount()))]
        made = QMimeData()
        made.setText(lines(rows))
        made.setHtml(html(self.model.table.full_title, rows))
        QGuiApplication.clipboard().setMimeData(made)
        self.said.emit(self.tr("The table is copied."))

    def _save_csv(self) -> None:
        self.action_asked.emit("counts.csv")

    def _save_picture(self) -> None:
        self.action_asked.emit("counts.picture")


def _drawn(on: Paper, ratio: float, table: Table) -> bytes:
    from annotator.export import pictures

    return pictures.png(pictures.svg(table, paper=on), zoom=1.5 * ratio)
