"""What the tour points at, and what it says there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QWidget

from annotator.gui.keys_in_use import cap

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Step(Struct, frozen=True):
    """`keys` are the actions whose keys the words name, in their order; `target` is a part of the window, or None
    where that cannot be seen now."""

    title: str
    words: str
    keys: tuple[str, ...]
    target: Callable[[Window], QRect | None]

    def spoken(self) -> tuple[str, str]:
        """Title and words in the language of the window, with the keys of now."""
        title, words = (QCoreApplication.translate("Tour", text) for text in (self.title, self.words))
        keys = {name.replace("-", "_"): cap(name) or "–" for name in self.keys}
        return title, words.format(**keys)


def _place(window: Window, widget: QWidget) -> QRect | None:
    """Where a widget is in the window."""
    if not widget.isVisibleTo(window):
        return None
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _first(window: Window, *widgets: QWidget) -> QRect | None:
    return next((place for each in widgets if (place := _place(window, each)) is not None), None)


def _documents(window: Window) -> QRect | None:
    return _first(window, window.documents, window.body.rail)


def _card(window: Window) -> QRect | None:
    return _first(window, window.centre)


def _codes(window: Window) -> QRect | None:
    rows = [row for row in window.codes.rows if row.isVisibleTo(window)]
    if not rows:
        return _first(window, window.code_strip)
    places = [place for row in rows if (place := _place(window, row)) is not None]
    return places[0].united(places[-1])


def _tags(window: Window) -> QRect | None:
    return _first(window, window.codes.tags, window.code_strip)


def _file(window: Window) -> QRect | None:
    bar = window.menuBar()
    place = _place(window, bar)
    lines = bar.actions()
    return bar.actionGeometry(lines[0]).translated(place.topLeft()) if place and lines else None


def steps() -> tuple[Step, ...]:
    """In the order of the tour."""
    return (
        Step(
            "The documents",
            "Everything that you import stands here, with how much of it is tagged. "
            "{next_document} and {previous_document} go through them, {filter} filters them.",
            ("next-document", "previous-document", "filter"),
            _documents,
        ),
        Step(
            "Question beside answer",
            "Left what was asked, right what was answered. {next} and {previous} go from answer to answer.",
            ("next", "previous"),
            _card,
        ),
        Step(
            "One key tags",
            "Press the number of a code and the current answer bears it; press it again to take it off. "
            "Select a passage first to tag that alone: {sentence} takes the sentence.",
            ("sentence",),
            _codes,
        ),
        Step(
            "Tags and memos",
            "Here stands what the answer bears and how sure you are. {memo} writes down why. "
            "Everything is saved at once; {undo} takes it back.",
            ("memo", "undo"),
            _tags,
        ),
        Step(
            "Take it with you",
            "In this menu, {export} writes tables for R, Python or Excel. "
            "{keys} shows every key, {find} finds anything.",
            ("export", "keys", "find"),
            _file,
        ),
    )
