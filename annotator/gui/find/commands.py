"""What the actions of finding do. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.wording import shortened

if TYPE_CHECKING:
    from annotator.gui.window import Window

_MOST = 80  # characters of a selection that are looked for


def find(window: Window) -> None:
    """Look for something; what is selected is looked for as it stands."""
    window.finding().open(_selected(window))


def step(window: Window, by: int) -> None:
    window.finding().step(by)


def step_where(window: Window, by: int) -> None:
    """Look in the next kind of place; without anything sought yet, begin there."""
    if not window.finding().active:
        window.finding().open()
    window.finding().panel.step_where(by)


def save(window: Window) -> None:
    window.finding().save()


def show_saved(window: Window) -> None:
    from annotator.gui.find import saved

    saved.show(window)


def tag_all(window: Window) -> None:
    window.finding().tag_all()


def _selected(window: Window) -> str:
    opened, span = window.desk.document, window.reading.selection()
    if opened is None or span is None:
        return ""
    words = shortened(opened.document.quote(span), _MOST).removesuffix(" …")
    return '"{}"'.format(words.replace('"', " ")) if words else ""
