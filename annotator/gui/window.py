"""The window: puts the parts together and keeps them in step. What it can do stands in `actions`.

What is not seen at the start is made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui import i18n, keys_in_use, looks, pieces, project_commands, remembered, shape
from annotator.gui.actions import TABLE, Action, of_codes
from annotator.gui.banner import Banner
from annotator.gui.body import Body
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.imports import Imports
from annotator.gui.jobs import Jobs
from annotator.gui.menus import Menus
from annotator.gui.panels.code_strip import CodeStrip
from annotator.gui.panels.codes import CodesPanel
from annotator.gui.panels.documents import DocumentsPanel
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.status import StatusBar
from annotator.gui.reader.reader import Reader
from annotator.gui.remembered import Remembering
from annotator.gui.showing import Showing
from annotator.gui.strip import Strip
from annotator.gui.theme import Theme
from annotator.gui.views import View
from annotator.model.edits import Change
from annotator.model.errors import UserError
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.find.finding import Finding
    from annotator.gui.palette import Palette
    from annotator.gui.suggest.suggesting import Suggesting
    from annotator.gui.tour.tour import Tour


class Window(Retranslated, QMainWindow):
    """`painted` comes once, after the window was first drawn; `looks_changed` carries Looks."""

    painted = Signal()
    looks_changed = Signal(object)

    def __init__(self, theme_: Theme) -> None:
        super().__init__()
        self.theme = theme_
        self.language = QLocale().name()[:2]
        self.desk = Desk(self)
        self.jobs = Jobs(self)
        self.looks = looks.kept()
        theme_.set_own_colours(self.looks.own_colours)
        looks.use(self.looks)
        self.actions_table: tuple[Action, ...] = keys_in_use.resolve(TABLE)
        keys_in_use.use(self.actions_table)
        self._was_painted = False
        self._palette: Palette | None = None
        self.seeking: Finding | None = None
        self.tour: Tour | None = None
        self._suggesting: Suggesting | None = None
        self._remembering = Remembering(self.desk)
        self._make_parts()
        self._lay_out()
        self.menus = Menus(self)
        self._connect()
        shape.restore(self)
        self._say_words()

    def _make_parts(self) -> None:
        self.strip = Strip()
        self.banner = Banner()
        self.documents = DocumentsPanel(self.desk)
        self.reader = Reader(self.desk)
        self.no_document = EmptyState(self._import)
        self.codes = CodesPanel(self.desk)
        self.code_strip = CodeStrip(self.desk)
        self.status = StatusBar(self.desk)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.reader)
        self.centre.addWidget(self.no_document)
        self.body = Body(self.documents, self.centre, self.codes, self.code_strip)
        self.imports = Imports(self)
        self.showing = Showing(self)

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.body)
        self.lines = [pieces.line(), pieces.line()]
        inside = QWidget()
        column = pieces.tight(QVBoxLayout(inside), self.strip, self.lines[0], self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(self.lines[1])
        column.addWidget(self.status)
        self.setCentralWidget(inside)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        desk = self.desk
        desk.project_opened.connect(self._project_opened)
        desk.project_closed.connect(self._project_closed)
        desk.document_opened.connect(self.showing.show_centre)
        desk.document_closed.connect(self.showing.show_centre)
        self.painted.connect(self._time_suggestions, Qt.ConnectionType.QueuedConnection)
        desk.changed.connect(self._changed)
        desk.failed.connect(self.fail)
        for part in (self.documents, self.codes, self.code_strip, self.status, self.strip):
            part.action_asked.connect(self.run_by_id)
        self.documents.beside_asked.connect(self.open_beside)
        for part in (self.documents, self.codes):
            part.reading_asked.connect(self.focus_reader)
        self.strip.views.view_asked.connect(self.show_view)
        self.hear(self.reader)
        self.reader.doubt_dismissed.connect(self.dismiss_doubt)
        self.codes.tag_chosen.connect(self.show_tag)
        self.status.cancel_asked.connect(self.imports.cancel)
        self.body.folded.connect(self._align)
        self.theme.changed.connect(self._recolour)

    def hear(self, reader: Reader) -> None:
        """Do what is asked for in a reader of whatever view; warnings are its owner's business."""
        reader.tag_wanted.connect(self.tag)
        reader.memo_wanted.connect(self.write_memo)
        reader.said.connect(self.say)
        reader.tag_picked.connect(self.codes.choose)
        reader.beside_wanted.connect(self.open_beside)

    # -- actions

    def run_by_id(self, action_id: str) -> None:
        self.run(next(action for action in self.actions_table if action.id == action_id))

    def run(self, action: Action) -> None:
        """Do it, or say why it cannot be done now."""
        if why := action.unless(self):
            self.say(why)
        else:
            action.run(self)

    def tag(self, code: str) -> None:
        self.run_by_id(f"code.{code}")

    def show_tag(self, tag: str) -> None:
        self.reading.pick(tag)

    def write_memo(self) -> None:
        self.run_by_id("memo")

    def dismiss_doubt(self, place: int) -> None:
        from annotator.gui import correcting

        correcting.dismiss_doubt(self, place)

    def _import(self) -> None:
        self.run_by_id("import")

    # -- words

    def say(self, words: str) -> None:
        """A hint in passing."""
        if self.desk.project is None:
            self.banner.say(words)
        else:
            self.status.say(words)

    def fail(self, error: UserError) -> None:
        """What went wrong and what to do, in place."""
        self.banner.say(i18n.sentence(error))

    def show_report(self, report: str) -> None:
        """A fault of the program: its report stands beside the work, to be copied."""
        from annotator.gui.dialogs.report import ReportDialog

        dialog = self.findChild(ReportDialog) or ReportDialog(self)
        dialog.add(report)
        dialog.show()

    # -- project and pages

    def open_path(self, path: Path) -> None:
        project_commands.open_path(self, path)

    def take_files(self, paths: list[Path]) -> None:
        project_commands.take_files(self, paths)

    def take_project(self, project: Project) -> None:
        """Show a project, at the place where one last was."""
        self.close_project()
        self.desk.open(project)
        self.desk.places = remembered.places(project.path)
        document, exchange = remembered.place(project.path)
        rows = self.documents.model.shown_rows()
        if self.documents.model.row_of(document) is None:
            document = rows[0].id if rows else ""
        if document:
            self.desk.open_document(document, exchange)
        self.showing.show_centre()
        self.focus_reader()
        self.showing.restore()
        self._remembering.soon()

    def close_project(self) -> None:
        """Keep what there is to keep and go back to the welcome."""
        if self.desk.project is None:
            return
        self.keep_typed()
        self.imports.stop()
        self._remembering.now()
        self.desk.close()

    def keep_typed(self) -> None:
        """Write what is being typed, in a memo or in the field that has the focus."""
        self.codes.keep()
        if keep := getattr(QApplication.focusWidget(), "keep", None):
            keep()

    def _project_opened(self) -> None:
        self.build_menus()
        self.showing.show_page()

    def _project_closed(self) -> None:
        if self.isVisible():
            self.showing.show_page()

    def go_to(self, page: QWidget) -> None:
        self.showing.go_to(page)

    # -- views

    @property
    def view(self) -> View:
        """The view of the desk that was chosen last."""
        return self.showing.view

    @property
    def view_shown(self) -> QWidget:
        return self.showing.widget

    @property
    def reading(self) -> Reader:
        """Where one reads and selects in the view that is shown."""
        return self.showing.reading

    def show_view(self, view_id: str) -> None:
        """Show the desk in that view."""
        self.showing.show_view(view_id)

    def open_beside(self, document_id: str, exchange: str = "") -> None:
        """Show a document beside the open one, at an exchange of it."""
        self.showing.open_beside(document_id, exchange)

    def own(self, name: str) -> Callable[..., Any] | None:
        """What the whole view that is shown does in its own way; None where there is none, or it does not."""
        return self.showing.own(name)

    def say_limits(self) -> None:
        """That this window only reads, for as long as it does."""
        self.banner.keep_saying(self._limits())

    def _limits(self) -> str:
        project = self.desk.project
        if project is None or not project.read_only:
            return ""
        return self.tr(
            "This window only reads: the project is open for writing in another window, "
            "or its file may not be changed here."
        )

    def _changed(self, change: Change) -> None:
        if any(row.table in ("codes", "groups") for row in change.rows):
            self.build_menus()

    def build_menus(self) -> None:
        self.actions_table = keys_in_use.resolve((*TABLE, *of_codes(self.desk.codebook)))
        keys_in_use.use(self.actions_table)
        self.menus.build(self.actions_table)

    def take_keys(self) -> None:
        """Other keys were chosen: menus, tooltips and caps say them, as all words are said in another language."""
        QApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))

    # -- panels and focus

    def show_documents(self) -> None:
        self.go_to(self.body)
        self.body.show_panel(self.documents)

    def show_codes(self) -> None:
        self.go_to(self.body)
        self.body.show_panel(self.codes)

    def focus_reader(self) -> None:
        self.showing.focus_reader()

    def finding(self) -> Finding:
        """What one looks for; made when one first does."""
        if self.seeking is None:
            from annotator.gui.find.finding import Finding

            self.seeking = Finding(self)
        return self.seeking

    @property
    def suggesting(self) -> Suggesting:
        if self._suggesting is None:
            from annotator.gui.suggest.section import SuggestionSection
            from annotator.gui.suggest.suggesting import Suggesting

            self._suggesting = Suggesting(self)
            self.codes.tags.add_section(SuggestionSection(self._suggesting))
        return self._suggesting

    def _time_suggestions(self) -> None:
        """Not before the window was first drawn: the start waits for no suggestion."""
        from annotator.gui.suggest.timing import Timing

        Timing(self)

    def palette_box(self) -> Palette:
        if self._palette is None:
            from annotator.gui.palette import Palette

            self._palette = Palette(self)
        return self._palette

    # -- words and colours

    def retranslate(self) -> None:
        self.build_menus()
        self._say_words()

    def _say_words(self) -> None:
        self.no_document.say(
            self.tr("No document is open. Drop files or a folder anywhere in this window, or choose them."),
            self.tr("Import files"),
        )
        self.say_limits()

    def _recolour(self) -> None:
        for part in (self.codes, self.code_strip, self.status):
            part.refresh()
        self.strip.recolour()

    def _align(self) -> None:
        self.strip.align(self.documents.width() if self.body.documents_docked() else 0)

    # -- Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        if self.desk.project is None:
            self.showing.show_page()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        shape.keep(self)
        self.keep_typed()
        self.hide()  # at once; and what follows draws nothing any more
        self.close_project()
        self.jobs.stop()
        if self._suggesting is not None:
            self._suggesting.stop()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)
