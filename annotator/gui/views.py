"""The views of the desk, as one table: the tabs of the strip, the View menu and the keys are made from it.

To add a view, add a line to `VIEWS` and a function that makes its widget, which is called when the view is first
shown. The widget may have `reader` (where one reads and selects in it: what `Reader` offers to the window) and
`show_view()` (called each time it comes up). A `whole` view takes the place of the panels too; one of `two_texts`
folds the documents away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window


@dataclass(frozen=True, slots=True)
class View:
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


def _promises(window: Window) -> QWidget:
    from annotator.gui.promises.page import PromisesPage

    return PromisesPage(window)


VIEWS = (
    View("question-answer", "Question | answer", "columns-2", ("Ctrl+1",), _question_answer),
    View("promises", "Promises", "circle-check", ("Ctrl+7",), _promises, whole=True),
)


def view_of(view_id: str) -> View:
    """The view of that id; the first one where there is none (any more)."""
    return next((view for view in VIEWS if view.id == view_id), VIEWS[0])
