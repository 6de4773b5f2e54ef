"""What the actions do with parts, passages and references in the reader. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.reader import snapping
from annotator.gui.wording import translate

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


def adjust(window: Window) -> None:
    """Work on the passage that the chosen tag stands on."""
    if chosen := window.reading.picked() or window.codes.chosen_tag():
        window.codes.keep()
        window.body.close_over()
        window.reading.adjust(chosen)


def tie(window: Window) -> None:
    """Say which phrase of the question the chosen tag answers."""
    if chosen := window.reading.picked() or window.codes.chosen_tag():
        window.codes.keep()
        window.body.close_over()
        window.reading.tie(chosen)


def turn_snapping(window: Window) -> None:
    snapping.turn(not snapping.on())
    if snapping.on():
        window.say(translate("Passages", "Selections snap to whole words."))
    else:
        window.say(translate("Passages", "Selections stop at any character."))


def snaps(window: Window) -> bool:
    return snapping.on()


def step_reference(window: Window) -> None:
    """To the next reference of the answer, its question and their open notes."""
    window.body.close_over()
    window.reading.step_reference()


def go_back(window: Window) -> None:
    """To where the reference was that was followed last."""
    window.reading.go_back()
