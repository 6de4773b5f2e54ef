"""The panel at the left: find a document, see how far each one is, open it."""

from functools import partial
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import pieces, theme
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.models.documents import ROW_ROLE, DocumentsModel
from annotator.gui.models.filtering import Facet, counts
from annotator.gui.panels.document_rows import SESSION_HEIGHT, DocumentDelegate, DocumentsView
from annotator.gui.panels.documents_head import DocumentsHead
from annotator.gui.panels.empty import EmptyState
from annotator.model.edits import Change
from annotator.model.opened import DocumentRow, OpenDocument
from annotator.store import documents

_PAUSE = 150  # ms that the arrows rest before the document under them is opened


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
        self.head = DocumentsHead(self._counts, self)
        self.filter_box, self.facets, self.facet_row = self.head.filter_box, self.head.facets, self.head.facet_row
        self.view = self._make_view()
        self.empty = EmptyState(self._empty_action)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.empty)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)

    def _make_view(self) -> DocumentsView:
        view = DocumentsView(self)
        view.setModel(self.model)
        view.setItemDelegate(DocumentDelegate(view, view.state_of))
        return view

    def _lay_out(self) -> None:
        self.own = QWidget()
        layout = pieces.tight(QVBoxLayout(self.own), self.head, pieces.line())
        layout.addWidget(self.pages, 1)
        self.panels = QStackedLayout(self)
        self.panels.addWidget(self.own)

    def _connect(self) -> None:
        self.head.action_asked.connect(self.action_asked)
        self.head.narrowed.connect(self._filter)
        self.head.entered.connect(self.view.enter)
        self._pause.timeout.connect(self._open_selected)
        self.view.clicked.connect(self._open_index)
        self.view.activated.connect(self._read_index)
        self.view.moved.connect(self._pause.start)
        self.view.beside_asked.connect(self._ask_beside)
        self.view.menu_asked.connect(self._ask_what)
        self.desk.project_opened.connect(self.reload)
        self.desk.project_closed.connect(self._clear)
        self.desk.document_opened.connect(self._follow)
        self.desk.changed.connect(self._take)

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Documents"))
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
        self.head.narrow_now()

    def clear_filter(self) -> None:
        self.head.clear()

    def _filter(self) -> None:
        self.model.set_filter(self.head.filter())
        self._laid_out()
        self.narrowed.emit()

    def lend(self, panel: QWidget) -> None:
        """Show another panel in this one's place; it may take the facets with it."""
        if self.panels.indexOf(panel) < 0:
            self.panels.addWidget(panel)
        self.panels.setCurrentWidget(panel)
        self.setFocusProxy(panel)

    def show_own(self) -> None:
        """Show the documents again, with their facets."""
        self.head.take_facets_back()
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
        self.head.show_count(shown, every, not self.model.filter.empty)
        self.pages.setCurrentWidget(self.view if shown else self.empty)
        if every:
            self.empty.say(self.tr("Nothing matches."), self.tr("Clear the filter"))
        else:
            self.empty.say(self.tr("There are no documents yet. Drop files here."), self.tr("Import files"))

    def _empty_action(self) -> None:
        if self.model.all_rows():
            self.clear_filter()
        else:
            self.action_asked.emit("import")

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

    def first_stop(self) -> QWidget:
        """Where the focus goes when the panel is entered."""
        if self.panels.currentWidget() is not self.own:
            return self.panels.currentWidget() or self
        return self.view if self.model.shown_rows() else self.filter_box


def _document(content: dict | None) -> str:
    return (content or {}).get("document", "")
