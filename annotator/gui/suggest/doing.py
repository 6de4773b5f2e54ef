"""What the actions on suggestions do. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window


def accept(window: Window) -> None:
    """Make the chosen suggestion a tag: on the selected passage, or else on the whole answer."""
    window.codes.keep()
    window.suggesting.accept(window.reading.selection())


def reject(window: Window) -> None:
    window.suggesting.reject()


def step(window: Window) -> None:
    if not window.suggesting.on:
        window.say(translate("Unless", "Suggestions are off: switch them on in the menu Tools."))
    elif not window.suggesting.choose_next():
        window.say(translate("Suggestions", "No answer further on in this document has a suggestion."))


def switch(window: Window) -> None:
    suggesting = window.suggesting
    suggesting.set_on(not suggesting.on)
    if suggesting.on:
        window.say(translate("Suggestions", "Suggestions are shown from now on; A accepts, X rejects."))
    else:
        window.say(translate("Suggestions", "Suggestions are no longer shown to you in this project."))


def measure(window: Window) -> None:
    from annotator.gui.suggest.measuring import MeasureDialog

    MeasureDialog(window).open()


def edit_cues(window: Window) -> None:
    from annotator.gui.suggest.cue_editor import CueEditor

    CueEditor(window).open()
