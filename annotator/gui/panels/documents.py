"""The panel at the left: find a document, see how far each one is, open it."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHoverEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import icons, keys_in_use, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.models.documents import ROW_ROLE, DocumentsModel
from annotator.gui.models.filtering import FACETS, Facet, Filter, counts
from annotator.gui.panels.document_rows import ROW_HEIGHT, SESSION_HEIGHT, DocumentDelegate, RowState
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.facet import FacetButton
from annotator.model.edits import Change
from annotator.model.opened import DocumentRow, OpenDocument
from annotator.store import documents

_PAUSE = 150  # ms that the arrows rest before the document under them is opened
_TYPING = 80  # ms after a letter before the list follows


class DocumentsPanel(Retranslated, QFrame):
    """`action_asked` carries the id of an action, `reading_asked` gives the focus to the reader, `beside_asked`
    carries the id of a document to be shown beside the open one.

    Documents are opened on the desk at once.
    """

    action_asked = Signal(str)
    reading_asked = Signal()
    narrowed = Signal()
    """The filter or a facet is another."""
    beside_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "panel")
        self.desk = desk
        self.model = DocumentsModel(self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- parts

    def _make_parts(self) -> None:
        self.title = theme.styled(QLabel(), "strong")
        self.count = theme.styled(QLabel(), "muted")
        self.import_button = theme.styled(QToolButton(), "quiet")
        self.import_button.setIcon(icons.icon("plus"))
        self.import_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button = theme.styled(QToolButton(), "icon")
        self.fold_button.setIcon(icons.icon("panel-left-close"))
        self.filter_box = QLineEdit(clearButtonEnabled=True)
        self.filter_box.addAction(
            QAction(icons.icon("list-filter"), "", self.filter_box), QLineEdit.ActionPosition.LeadingPosition
        )
        self.facets: dict[Facet, FacetButton] = {
            name: FacetButton(partial(self._counts, name), _namer(name), self) for name in FACETS
        }
        self.view = self._make_view()
        self.empty = EmptyState(self._empty_action)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.empty)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)

    def _make_view(self) -> "DocumentsView":
        view = DocumentsView(self)
        view.setModel(self.model)
        view.setItemDelegate(DocumentDelegate(view, view.state_of))
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)  # "Importeren" is long
        head.addWidget(self.title)
        head.addSpacing(4)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.import_button)
        head.addWidget(self.fold_button)
        self.facet_row = QWidget()
        facets = FlowLayout(self.facet_row, spacing=6)
        for button in self.facets.values():
            facets.addWidget(button)
        self.top = top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.filter_box)
        top.addWidget(self.facet_row)
        line = theme.styled(QFrame(), "line")
        line.setFixedHeight(1)
        self.own = QWidget()
        layout = QVBoxLayout(self.own)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(line)
        layout.addWidget(self.pages, 1)
        self.panels = QStackedLayout(self)
        self.panels.addWidget(self.own)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self._import)
        self.fold_button.clicked.connect(self._fold)
        self.filter_box.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.filter_now)
        self._pause.timeout.connect(self._open_selected)
        for button in self.facets.values():
            button.chosen_changed.connect(self.filter_now)
        self.view.clicked.connect(self._open_index)
        self.view.activated.connect(self._read_index)
        self.view.moved.connect(self._pause.start)
        self.view.beside_asked.connect(self._ask_beside)
        self.view.menu_asked.connect(self._ask_what)
        self.filter_box.installEventFilter(self)
        self.desk.project_opened.connect(self.reload)
        self.desk.project_closed.connect(self._clear)
        self.desk.document_opened.connect(self._follow)
        self.desk.changed.connect(self._take)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Documents"))
        self.import_button.setText(self.tr("Import"))
        self.import_button.setToolTip(keys_in_use.tip(self.tr("Import files"), "import"))
        self.fold_button.setToolTip(keys_in_use.tip(self.tr("Fold the documents away"), "documents"))
        self.fold_button.setAccessibleName(self.tr("Fold the documents away"))
        self.filter_box.setPlaceholderText(self.tr("Filter documents"))
        self.filter_box.setAccessibleName(self.tr("Filter documents"))
        self.filter_box.actions()[0].setText(self.tr("Filter documents"))
        self.view.setAccessibleName(self.tr("Documents"))
        names = {
            "kind": self.tr("Kind"),
            "party": self.tr("Party"),
            "minister": self.tr("Minister"),
            "year": self.tr("Year"),
            "coded": self.tr("Coded"),
        }
        for name, button in self.facets.items():
            button.set_name(names[name])
        self._show_count()
        if self.isVisible():
            self.view.viewport().update()

    # -- rows

    def reload(self) -> None:
        """Read the whole list anew."""
        if self.desk.project is not None:
            self.model.set_rows(documents.rows(self.desk.project, self.desk.coder.id))
            self._laid_out()

    def show_rows(self, rows: list[DocumentRow]) -> None:
        """Show a list that was read elsewhere."""
        self.model.set_rows(rows)
        self._laid_out()

    def refresh(self, ids: set[str]) -> None:
        """Read some rows anew: documents that came, changed or went."""
        project = self.desk.project
        if project is None:
            return
        found = [documents.row(project, each, self.desk.coder.id) for each in ids]
        self.model.put([row for row in found if row is not None])
        self.model.drop(ids - {row.id for row in found if row is not None})
        self._laid_out()

    def _clear(self) -> None:
        self.model.set_rows([])
        self.clear_filter()

    def _take(self, change: Change) -> None:
        """Follow a change: of the open document from what the desk holds, of others by asking for the row."""
        own = self.desk.document.id if self.desk.document else ""
        touched = {
            row.key if row.table == "documents" else _document(row.after or row.before) for row in change.rows
        }
        if own in touched and not any(row.table == "documents" for row in change.rows):
            touched.discard(own)
            self._recode(own)
        if others := touched - {""}:
            self.refresh(others)

    def _recode(self, document: str) -> None:
        row, coded = self.model.row_of(document), self.desk.document_progress()[0]
        if row is not None and row.coded != coded:
            self.model.put([replace(row, coded=coded)])

    # -- filter

    def filter_now(self) -> None:
        chosen: dict[Facet, frozenset[str]] = {name: button.chosen for name, button in self.facets.items()}
        self._typing.stop()
        self.model.set_filter(Filter(self.filter_box.text(), chosen))
        self._laid_out()
        self.narrowed.emit()

    def clear_filter(self) -> None:
        self.filter_box.clear()
        for button in self.facets.values():
            button.choose(frozenset())
        self.filter_now()

    def lend(self, panel: QWidget) -> None:
        """Show another panel in this one's place; it may take the facets with it."""
        if self.panels.indexOf(panel) < 0:
            self.panels.addWidget(panel)
        self.panels.setCurrentWidget(panel)
        self.setFocusProxy(panel)

    def show_own(self) -> None:
        """Show the documents again, with their facets."""
        self.top.addWidget(self.facet_row)
        for one, other in pairwise([self.filter_box, *self.facets.values(), self.view]):
            QWidget.setTabOrder(one, other)
        self.panels.setCurrentWidget(self.own)
        self.setFocusProxy(None)  # pyright: ignore[reportArgumentType]

    def focus_filter(self) -> None:
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def _counts(self, facet: Facet) -> list[tuple[str, int]]:
        return counts(self.model.all_rows(), facet)

    def _laid_out(self) -> None:
        """After the lines were laid out anew: their heights, the row of the open document, the words."""
        header = self.view.verticalHeader()
        for line in self.model.session_lines():
            header.resizeSection(line, SESSION_HEIGHT)
        if self.desk.document is not None:
            self._select(self.desk.document.id)
        self._show_count()

    def _show_count(self) -> None:
        every, shown = len(self.model.all_rows()), len(self.model.shown_rows())
        narrowed = not self.model.filter.empty
        words = self.tr("{shown} of {all}").format(shown=wording.count(shown), all=wording.count(every))
        self.count.setText(words if narrowed else wording.count(every))
        self.pages.setCurrentWidget(self.view if shown else self.empty)
        if every:
            self.empty.say(self.tr("Nothing matches."), self.tr("Clear the filter"))
        else:
            self.empty.say(self.tr("There are no documents yet. Drop files here."), self.tr("Import files"))

    def _empty_action(self) -> None:
        if self.model.all_rows():
            self.clear_filter()
        else:
            self._import()

    def _import(self) -> None:
        self.action_asked.emit("import")

    def _fold(self) -> None:
        self.action_asked.emit("documents")

    # -- which one is open

    def neighbour(self, by: int) -> str:
        """The document `by` lines from the open one in the list, or nothing past its ends."""
        ids = [row.id for row in self.model.shown_rows()]
        own = self.desk.document.id if self.desk.document else ""
        at = ids.index(own) + by if own in ids else 0
        return ids[at] if 0 <= at < len(ids) else ""

    def next_uncoded(self) -> str:
        """The next document in the list, around its end, that has an untagged answer."""
        rows = self.model.shown_rows()
        own = self.desk.document.id if self.desk.document else ""
        at = next((n + 1 for n, row in enumerate(rows) if row.id == own), 0)
        return next((row.id for row in rows[at:] + rows[:at] if row.coded < row.answers), "")

    def _follow(self, opened: OpenDocument) -> None:
        self._select(opened.id)

    def _select(self, document: str) -> None:
        line = self.model.place_of(document)
        if line is None:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.model.index(line, 0))

    def _open_index(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, DocumentRow) and (self.desk.document is None or self.desk.document.id != row.id):
            self.desk.open_document(row.id)

    def _open_selected(self) -> None:
        self._open_index(self.view.currentIndex())

    def _read_index(self, index: QModelIndex) -> None:
        self._open_index(index)
        self.reading_asked.emit()

    def _ask_beside(self) -> None:
        row = self.view.currentIndex().data(ROW_ROLE)
        if isinstance(row, DocumentRow):
            self._pause.stop()
            self.beside_asked.emit(row.id)

    def _ask_what(self, place: QPoint) -> None:
        """A menu on a row: read it, or show it beside the open document."""
        index = self.view.indexAt(self.view.viewport().mapFromGlobal(place))
        row = index.data(ROW_ROLE)
        if not isinstance(row, DocumentRow):
            return
        from annotator.gui.beside.choices import ChoiceMenu

        choices = [
            (self.tr("Open"), partial(self._read_index, index)),
            (self.tr("Open beside (Shift+Enter)"), partial(self.beside_asked.emit, row.id)),
        ]
        ChoiceMenu(self, choices).ask(place)

    def eventFilter(self, watched, event) -> bool:
        """Down and Enter lead from the filter box into the list, Up to what stands over it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.filter_now()
                self.view.enter()
                return True
            if event.key() == Qt.Key.Key_Up:
                return self.focusPreviousChild()
        return super().eventFilter(watched, event)

    def first_stop(self) -> QWidget:
        """Where the focus goes when the panel is entered."""
        if self.panels.currentWidget() is not self.own:
            return self.panels.currentWidget() or self
        return self.view if self.model.shown_rows() else self.filter_box


class DocumentsView(QTableView):
    """One column of rows. `moved` tells that the arrows moved, so that the document is opened after a pause.

    Up leads from the first row to what stands over the list.
    """

    moved = Signal()
    beside_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under_mouse = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(SESSION_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)

    def enter(self) -> None:
        """Take the focus; stand on a row where none is current."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(1, 0))
        self.moved.emit()

    def state_of(self, index: QModelIndex | QPersistentModelIndex) -> RowState:
        chosen = self.selectionModel().isSelected(index)
        return RowState(chosen, index.row() == self._under_mouse, self.hasFocus() and index == self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            self._under_mouse = self.indexAt(event.position().toPoint()).row()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.focusPreviousChild()
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.beside_asked.emit()
            return
        super().keyPressEvent(event)
        if event.key() in _MOVES:
            self.moved.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(row) if by_key else event.globalPos())


_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


def _document(content: dict | None) -> str:
    return (content or {}).get("document", "")


def _namer(facet: Facet) -> Callable[[str], str]:
    """How a facet's values read on screen: kinds and states in words, names as they are."""
    if facet == "kind":
        return wording.kind  # pyright: ignore[reportReturnType]
    return wording.coded_state if facet == "coded" else str
