"""The views of the desk, as one table: the tabs of the strip, the View menu and the keys are made from it.

To add a view, add a line to `VIEWS` and a function that makes its widget, which is called when the view is first
shown. The widget may have `reader` (where one reads and selects in it: what `Reader` offers to the window),
`stops()` (the widgets in it where Tab stops), `show_view()` (called each time it comes up) and `set_look(size)`
(its texts are to look as `looks.now()` has it). A `whole` view takes the place of the panels too, and does some
actions in its own way where it has a method for them (`tag`, `step_answer`, `step_back`, `focus_filter` ...: see
`Showing.own`); one of `two_texts` folds the documents away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.answers.view import AnswersView
    from annotator.gui.counts.view import CountsView
    from annotator.gui.window import Window


class View(Struct, frozen=True):
    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    make: Callable[[Window], QWidget]
    two_texts: bool = False
    whole: bool = False

    def shown(self) -> str:
        """Its name in the language of the window."""
        return translate("Views", self.text)


def _question_answer(window: Window) -> QWidget:
    return window.reader


def _page_text(window: Window) -> QWidget:
    from annotator.gui.pages.view import PageTextView

    return PageTextView(window)


def _answers(window: Window) -> QWidget:
    from annotator.gui.answers.view import AnswersView

    view = AnswersView(window.desk)
    view.answer_asked.connect(window.showing.read_answer)
    return _heard(window, view)


def _counts(window: Window) -> QWidget:
    from annotator.gui.counts.view import CountsView

    return _heard(window, CountsView(window.desk))


def _heard(window: Window, view: AnswersView | CountsView) -> QWidget:
    """Do what is asked for in a table of its own."""
    view.action_asked.connect(window.run_by_id)
    view.said.connect(window.say)
    view.failed.connect(window.fail)
    window.theme.changed.connect(view.recolour)
    return view


def _document_document(window: Window) -> QWidget:
    from annotator.gui.beside.view import BesideView

    return BesideView(window)


def _thread(window: Window) -> QWidget:
    from annotator.gui.beside.thread import ThreadView

    return ThreadView(window)


def _promises(window: Window) -> QWidget:
    from annotator.gui.promises.page import PromisesPage

    return PromisesPage(window)


VIEWS = (
    View("question-answer", "Question | answer", "columns-2", ("Ctrl+1",), _question_answer),
    View("document-document", "Document | document", "files", ("Ctrl+2",), _document_document, two_texts=True),
    View("page-text", "Page | text", "file-text", ("Ctrl+3",), _page_text, two_texts=True),
    View("thread", "Thread", "git-commit-horizontal", ("Ctrl+T",), _thread),
    View("answers", "Answers", "table-2", ("Ctrl+5",), _answers, whole=True),
    View("counts", "Counts", "chart-column", ("Ctrl+6",), _counts, whole=True),
    View("promises", "Promises", "circle-check", ("Ctrl+7",), _promises, whole=True),
)


def view_of(view_id: str) -> View:
    """The view of that id; the first one where there is none (any more)."""
    return next((view for view in VIEWS if view.id == view_id), VIEWS[0])
