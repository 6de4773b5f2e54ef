"""The table of answers in the window: made when it is first shown, and what its actions do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.answers import saving
from annotator.gui.answers.view import AnswersView

if TYPE_CHECKING:
    from annotator.gui.window import Window


def make(window: Window) -> AnswersView:
    view = AnswersView(window.desk)
    view.action_asked.connect(window.run_by_id)
    view.answer_asked.connect(window.showing.read_answer)
    view.said.connect(window.say)
    view.failed.connect(window.fail)
    window.theme.changed.connect(view.recolour)
    return view


def columns(window: Window) -> None:
    if own := window.own("choose_columns"):
        own()


def refresh(window: Window) -> None:
    if own := window.own("refresh"):
        own()


def export(window: Window) -> None:
    """Save what the table shows."""
    view = window.view_shown
    if isinstance(view, AnswersView):
        saving.save(window, *view.shown())
