"""The window: puts the parts together and keeps them in step. What it can do stands in `actions`.

What is not seen at the start is made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui import (
    faces,
    i18n,
    keys_in_use,
    looks,
    project_commands,
    remembered,
    shape,
    theme,
)
from annotator.gui.actions import TABLE, Action, of_codes
from annotator.gui.banner import Banner
from annotator.gui.body import Body
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.imports import Imports
from annotator.gui.jobs import Jobs
from annotator.gui.looks import Looks
from annotator.gui.menus import Menus
from annotator.gui.panels.code_strip import CodeStrip
from annotator.gui.panels.codes import CodesPanel
from annotator.gui.panels.documents import DocumentsPanel
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.status import StatusBar
from annotator.gui.reader.reader import Reader
from annotator.gui.strip import Strip
from annotator.gui.theme import Theme
from annotator.gui.views import VIEWS, View, view_of
from annotator.model.edits import Change
from annotator.model.errors import UserError
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.find.finding import Finding
    from annotator.gui.palette import Palette
    from annotator.gui.suggest.suggesting import Suggesting
    from annotator.gui.tour.tour import Tour
    from annotator.gui.welcome import Welcome

_NEXT = 120  # ms after a document was opened until suggestions are looked for: first it is painted
_TOUR = 500  # ms after the sample was opened until a newcomer is shown around
_SOON = 3000  # ms after a project was opened or one went on in it until that is remembered


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
        self.came_from = ""
        self._palette: Palette | None = None
        self._welcome: Welcome | None = None
        self.seeking: Finding | None = None
        self.tour: Tour | None = None
        self._touring = QTimer(self, singleShot=True, interval=_TOUR)
        self._suggesting: Suggesting | None = None
        self._looking = QTimer(self, singleShot=True, interval=_NEXT)
        self._remembering = QTimer(self, singleShot=True, interval=_SOON)
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
        self.view = VIEWS[0]
        self._views: dict[str, QWidget] = {self.view.id: self.reader}
        self.no_document = EmptyState(self._import)
        self.codes = CodesPanel(self.desk)
        self.code_strip = CodeStrip(self.desk)
        self.status = StatusBar(self.desk)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.reader)
        self.centre.addWidget(self.no_document)
        self.body = Body(self.documents, self.centre, self.codes, self.code_strip)
        self.imports = Imports(self)

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.body)
        self.lines = [_line(), _line()]
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.strip, self.lines[0], self.banner):
            layout.addWidget(part)
        layout.addWidget(self.pages, 1)
        for part in (self.lines[1], self.status):
            layout.addWidget(part)
        self.setCentralWidget(inside)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        desk = self.desk
        desk.project_opened.connect(self._project_opened)
        desk.project_closed.connect(self._project_closed)
        desk.document_opened.connect(self._show_centre)
        desk.document_opened.connect(self._look_soon)
        self.painted.connect(self._looking.start)
        self._looking.timeout.connect(self._suggest)
        desk.document_closed.connect(self._show_centre)
        desk.current_changed.connect(self._moved)
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
        self._remembering.timeout.connect(self._remember)
        self._touring.timeout.connect(self.show_tour)
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
        self._show_centre()
        self.focus_reader()
        if view_of(settings.get("view", "")) is not self.view:
            self.show_view(settings.get("view"))
        self._remembering.start()

    def close_project(self) -> None:
        """Keep what there is to keep and go back to the welcome."""
        if self.desk.project is None:
            return
        self.keep_typed()
        self.imports.stop()
        self._remember()
        self.desk.close()

    def _moved(self) -> None:
        """Another answer is read: the place is kept in a while, so that it is known after a crash too."""
        self._remembering.start()

    def _remember(self) -> None:
        self._remembering.stop()
        remembered.remember(self.desk)

    def keep_typed(self) -> None:
        """Write what is being typed, in a memo or in the field that has the focus."""
        self.codes.keep()
        if keep := getattr(QApplication.focusWidget(), "keep", None):
            keep()

    def _project_opened(self) -> None:
        self.build_menus()
        self.show_page()

    def _project_closed(self) -> None:
        if self.isVisible():
            self.show_page()

    def show_page(self) -> None:
        """Welcome or desk, as a project is open or not."""
        project = self.desk.project
        if project is None:
            self.build_menus()
        self.banner.keep_saying(self._limits())
        self.strip.show_project(project.path if project else None)
        self.go_to(self.home if project else self.welcome_page())
        if self._welcome is not None and project is None:
            self._welcome.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle(f"{project.path.stem} – Answer Annotator" if project else "Answer Annotator")

    def go_to(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        at_desk = page is not self._welcome
        with_views = page is self.body or page in self._views.values()
        self.strip.setVisible(with_views)
        self.lines[0].setVisible(with_views)
        self.status.setVisible(at_desk)
        self.lines[1].setVisible(at_desk)

    def away(self) -> bool:
        """Whether something else than documents is shown, so that nothing should happen to them."""
        return self.pages.currentWidget() is not self.body

    # -- views

    def show_view(self, view_id: str) -> None:
        """Show the desk in that view; its widget is made when it is first shown."""
        view = view_of(view_id)
        widget = self._view_widget(view)
        self.view = view
        self.came_from = ""
        self.body.show_two_texts(view.two_texts)
        if view.whole:
            self.go_to(widget)
        else:
            self._show_centre()
            self.go_to(self.body)
        self.strip.views.show_view(view)
        if show := getattr(widget, "show_view", None):
            show()
        settings.put(view=view.id)
        self.focus_reader()

    def open_beside(self, document_id: str, exchange: str = "") -> None:
        """Show a document beside the open one, at an exchange of it."""
        from annotator.gui.beside.view import BesideView

        view = self._view_widget(view_of("document-document"))
        assert isinstance(view, BesideView)
        view.sides.open_beside(document_id, exchange)
        if self.view.id != "document-document":
            self.show_view("document-document")
        else:
            self.focus_reader()

    def _view_widget(self, view: View) -> QWidget:
        if view.id not in self._views:
            widget = self._views[view.id] = view.make(self)
            (self.pages if view.whole else self.centre).addWidget(widget)
            self.show_looks()
        return self._views[view.id]

    @property
    def reading(self) -> Reader:
        """Where one reads and selects in the view that is shown."""
        return getattr(self._views[self.view.id], "reader", self.reader)

    @property
    def view_shown(self) -> QWidget:
        return self._views[self.view.id]

    def _limits(self) -> str:
        project = self.desk.project
        if project is None or not project.read_only:
            return ""
        return self.tr(
            "This window only reads: the project is open for writing in another window, "
            "or its file may not be changed here."
        )

    def _show_centre(self) -> None:
        view = self.reader if self.view.whole else self._views[self.view.id]
        self.centre.setCurrentWidget(view if self.desk.document else self.no_document)
        self.body.rail.show_number(len(self.documents.model.all_rows()))

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

    def own(self, name: str) -> Callable[..., Any] | None:
        """What the whole view that is shown does in its own way; None where there is none, or it does not."""
        widget = self._views[self.view.id]
        shown = self.view.whole and self.pages.currentWidget() is widget
        return getattr(widget, name, None) if shown else None

    @property
    def home(self) -> QWidget:
        """The page of the view that was chosen last."""
        return self._views[self.view.id] if self.view.whole else self.body

    def show_document(self, document: str) -> None:
        """Show a document where one can see it."""
        if self.view.whole:
            self.read_answer(document, "")
        else:
            self.desk.open_document(document)

    def read_answer(self, document: str, exchange: str) -> None:
        """Show an answer in the reader; Esc leads back to the view that one comes from."""
        came_from = self.view.id
        self.desk.open_document(document, exchange)
        self.show_view(VIEWS[0].id)
        self.came_from = came_from

    # -- panels and focus

    def show_documents(self) -> None:
        self.go_to(self.body)
        self.body.show_panel(self.documents)

    def show_codes(self) -> None:
        self.go_to(self.body)
        self.body.show_panel(self.codes)

    def focus_reader(self) -> None:
        self.body.close_over()
        self._views[self.view.id].setFocus(Qt.FocusReason.OtherFocusReason)

    def welcome_page(self) -> Welcome:
        """The first page, as things are now."""
        if self._welcome is None:
            from annotator.gui.welcome import Welcome

            self._welcome = Welcome()
            self._welcome.action_asked.connect(self.run_by_id)
            self._welcome.project_asked.connect(self.open_path)
            self._welcome.files_asked.connect(self.take_files)
        self._welcome.refresh()
        return self._welcome

    def finding(self) -> Finding:
        """What one looks for; made when one first does."""
        if self.seeking is None:
            from annotator.gui.find.finding import Finding

            self.seeking = Finding(self)
        return self.seeking

    def offer_tour(self) -> None:
        """Show a newcomer around in a moment, once."""
        if not settings.get("tour_seen"):
            self._touring.start()

    def show_tour(self, focus: bool = False) -> None:
        from annotator.gui.tour.tour import Tour

        if self.desk.project is None:
            return
        if self.tour is None:
            self.tour = Tour(self)
        self.tour.begin()
        if focus:
            self.tour.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def suggesting(self) -> Suggesting:
        if self._suggesting is None:
            from annotator.gui.suggest.section import SuggestionSection
            from annotator.gui.suggest.suggesting import Suggesting

            self._suggesting = Suggesting(self)
            self.codes.tags.add_section(SuggestionSection(self._suggesting))
        return self._suggesting

    def _look_soon(self) -> None:
        """Not before the window was first drawn: the start waits for no suggestion."""
        if self._was_painted:
            self._looking.start()

    def _suggest(self) -> None:
        if self.desk.document is not None:
            self.suggesting.follow()

    def palette_box(self) -> Palette:
        if self._palette is None:
            from annotator.gui.palette import Palette

            self._palette = Palette(self)
        return self._palette

    # -- looks

    @property
    def reading_size(self) -> int:
        return self.looks.size

    def set_reading_size(self, size: int) -> None:
        within = min(max(size, faces.READING_SIZES.start), faces.READING_SIZES.stop - 1)
        self.set_looks(replace(self.looks, size=within))

    def set_looks(self, wanted: Looks) -> None:
        """Show every text so, now and the next time."""
        self.looks = wanted
        looks.keep(wanted)
        looks.use(wanted)
        self.theme.set_own_colours(wanted.own_colours)
        self.show_looks()
        self.looks_changed.emit(wanted)

    def show_looks(self) -> None:
        """Bring the texts of all views in line with the looks."""
        for view in self._views.values():
            if set_look := getattr(view, "set_look", None):
                set_look(self.looks.size)

    def set_appearance(self, name: str) -> None:
        settings.put(appearance=name)
        self.theme.set_mode(name)
        if self._welcome is not None:
            self._welcome.refresh()

    def set_language(self, name: str) -> None:
        settings.put(language=name)
        self.language = name or i18n.system_language()
        i18n.use(name)

    def retranslate(self) -> None:
        self.build_menus()
        self._say_words()

    def _say_words(self) -> None:
        self.no_document.say(
            self.tr("No document is open. Drop files or a folder anywhere in this window, or choose them."),
            self.tr("Import files"),
        )
        self.banner.keep_saying(self._limits())

    def _recolour(self) -> None:
        for part in (self.codes, self.code_strip, self.status):
            part.refresh()
        self.strip.recolour()

    def _align(self) -> None:
        self.strip.align(self.documents.width() if self.body.documents_docked() else 0)

    # -- Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        if self.desk.project is None:
            self.show_page()
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


def _line() -> QFrame:
    line = theme.styled(QFrame(), "line")
    line.setFixedHeight(1)
    return line
