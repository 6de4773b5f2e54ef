"""What the keys of the page | text view do. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.pages.view import PageTextView
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window


def view(window: Window) -> PageTextView | None:
    """The view where it is shown."""
    shown = window.centre.currentWidget()
    return shown if isinstance(shown, PageTextView) else None


def zoom(window: Window, by: int) -> None:
    if shown := view(window):
        shown.panel.step_zoom(by)


def fit(window: Window) -> None:
    if shown := view(window):
        shown.panel.fit()


def turn(window: Window, by: int) -> None:
    if shown := _with_pages(window):
        shown.panel.canvas.go_to(shown.panel.canvas.page + by)


def go_to_page(window: Window) -> None:
    if shown := _with_pages(window):
        shown.panel.bar.edit_page()


def _with_pages(window: Window) -> PageTextView | None:
    shown = view(window)
    if shown is None or shown.panel.canvas.count:
        return shown
    window.say(translate("Commands", "This source has no pages."))
    return None


def toggle_follow(window: Window) -> None:
    if shown := view(window):
        shown.panel.follow(not shown.panel.follows)


def follows(window: Window) -> bool:
    shown = view(window)
    return shown is not None and shown.panel.follows
