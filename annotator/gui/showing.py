"""What the window shows: the welcome, the desk in one of its views, or another page.

A view's widget is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator import settings
from annotator.gui.views import VIEWS, View, view_of

if TYPE_CHECKING:
    from annotator.gui.reader.reader import Reader
    from annotator.gui.welcome.page import Welcome
    from annotator.gui.window import Window


class Showing(QObject):
    """`view` is the one that was chosen last; `came_from` that from which an answer was opened to be read."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.view = VIEWS[0]
        self.came_from = ""
        self._widgets: dict[str, QWidget] = {self.view.id: window.reader}
        self._welcome: Welcome | None = None

    # -- pages

    def show_page(self) -> None:
        """Welcome or desk, as a project is open or not."""
        window, project = self._window, self._window.desk.project
        if project is None:
            window.build_menus()
        window.say_limits()
        window.strip.show_project(project.path if project else None)
        self.go_to(self.home if project else self.welcome())
        if self._welcome is not None and project is None:
            self._welcome.setFocus(Qt.FocusReason.OtherFocusReason)
        window.setWindowTitle(f"{project.path.stem} – Answer Annotator" if project else "Answer Annotator")

    def go_to(self, page: QWidget) -> None:
        window = self._window
        if window.pages.indexOf(page) < 0:
            window.pages.addWidget(page)
        window.pages.setCurrentWidget(page)
        at_desk = page is not self._welcome
        with_views = page is window.body or page in self._widgets.values()
        window.strip.setVisible(with_views)
        window.lines[0].setVisible(with_views)
        window.status.setVisible(at_desk)
        window.lines[1].setVisible(at_desk)

    def away(self) -> bool:
        """Whether something else than documents is shown, so that nothing should happen to them."""
        return self._window.pages.currentWidget() is not self._window.body

    def welcome(self) -> Welcome:
        """The first page, as things are now."""
        if self._welcome is None:
            from annotator.gui.welcome.page import Welcome

            self._welcome = Welcome()
            self._welcome.action_asked.connect(self._window.run_by_id)
            self._welcome.project_asked.connect(self._window.open_path)
            self._welcome.files_asked.connect(self._window.take_files)
        self._welcome.refresh()
        return self._welcome

    def refresh_welcome(self) -> None:
        if self._welcome is not None:
            self._welcome.refresh()

    # -- views

    def show_view(self, view_id: str) -> None:
        view = view_of(view_id)
        window, widget = self._window, self._widget_of(view)
        self.view = view
        self.came_from = ""
        window.body.show_two_texts(view.two_texts)
        if view.whole:
            self.go_to(widget)
        else:
            self.show_centre()
            self.go_to(window.body)
        window.strip.views.show_view(view)
        if show := getattr(widget, "show_view", None):
            show()
        settings.put(view=view.id)
        self.focus_reader()

    def restore(self) -> None:
        """The view that was shown the last time."""
        if view_of(settings.get("view", "")) is not self.view:
            self.show_view(settings.get("view"))

    def open_beside(self, document_id: str, exchange: str) -> None:
        from annotator.gui.beside.view import BesideView

        view = self._widget_of(view_of("document-document"))
        assert isinstance(view, BesideView)
        view.sides.open_beside(document_id, exchange)
        if self.view.id != "document-document":
            self.show_view("document-document")
        else:
            self.focus_reader()

    def _widget_of(self, view: View) -> QWidget:
        window = self._window
        if view.id not in self._widgets:
            widget = self._widgets[view.id] = view.make(window)
            (window.pages if view.whole else window.centre).addWidget(widget)
            self.show_looks()
        return self._widgets[view.id]

    def show_centre(self) -> None:
        """The view, or that no document is open."""
        window = self._window
        view = window.reader if self.view.whole else self.widget
        window.centre.setCurrentWidget(view if window.desk.document else window.no_document)
        window.body.rail.show_number(len(window.documents.model.all_rows()))

    def show_looks(self) -> None:
        """Bring the texts of all views in line with the looks."""
        for view in self._widgets.values():
            if set_look := getattr(view, "set_look", None):
                set_look(self._window.looks.size)

    def focus_reader(self) -> None:
        self._window.body.close_over()
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def widget(self) -> QWidget:
        return self._widgets[self.view.id]

    @property
    def reading(self) -> Reader:
        return getattr(self.widget, "reader", self._window.reader)

    @property
    def home(self) -> QWidget:
        """The page of the view that was chosen last."""
        return self.widget if self.view.whole else self._window.body

    def own(self, name: str) -> Callable[..., Any] | None:
        shown = self.view.whole and self._window.pages.currentWidget() is self.widget
        return getattr(self.widget, name, None) if shown else None

    # -- documents and answers

    def show_document(self, document: str) -> None:
        """Show a document where one can see it."""
        if self.view.whole:
            self.read_answer(document, "")
        else:
            self._window.desk.open_document(document)

    def read_answer(self, document: str, exchange: str) -> None:
        """Show an answer in the reader; Esc leads back to the view that one comes from."""
        came_from = self.view.id
        self._window.desk.open_document(document, exchange)
        self.show_view(VIEWS[0].id)
        self.came_from = came_from
