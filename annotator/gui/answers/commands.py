"""What the actions of the table of answers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.answers import saving
from annotator.gui.answers.view import AnswersView

if TYPE_CHECKING:
    from annotator.gui.window import Window


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
