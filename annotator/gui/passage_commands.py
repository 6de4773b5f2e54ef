"""What the actions do with parts, passages and references in the reader. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.window import Window


def step_part(window: Window) -> None:
    """To the next part of the question, to mark how it was answered."""
    window.body.close_over()
    window.reading.step_part()


def step_passage(window: Window) -> None:
    """The caret goes from the answer to the questions and back."""
    window.body.close_over()
    window.reading.step_passage()


def split_part(window: Window) -> None:
    window.reading.split_part()


def join_parts(window: Window) -> None:
    window.reading.join_parts()
