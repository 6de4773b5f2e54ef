"""A promise made from what is selected in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from annotator.gui.promises import due_words
from annotator.gui.wording import translate
from annotator.model.promise_edits import AddPromise
from annotator.model.promises import Promise

if TYPE_CHECKING:
    from annotator.analysis.promises import Found
    from annotator.gui.desk import Desk
    from annotator.gui.window import Window
    from annotator.model.document import Span
    from annotator.parliament.nl.due import Due


def make(window: Window) -> None:
    """Write the selected passage down as a promise, with the time that it names."""
    passage = None if window.view.whole else window.reading.selection()
    if passage is None:
        window.say(translate("Promises", "Select what is promised first (S selects the sentence)."))
        return
    window.codes.keep()
    promise = of_passage(window.desk, passage)
    if promise and window.desk.apply(AddPromise(promise)):
        days = due_words.days(promise.due_from, promise.due_to)
        words = translate("Promises", "Promise written down: {days}. Ctrl+7 shows the list.")
        window.status.tell_saved(words.format(days=days), undo=True)


def of_passage(desk: Desk, passage: Span) -> Promise | None:
    from annotator.analysis.promises import wording
    from annotator.parliament.nl.due import due

    if desk.document is None:
        return None
    document = desk.document.document
    quote = document.quote(passage)
    time = due(quote, document.structure.header.received)
    where = (desk.document.id, desk.exchange, desk.coder.id)
    return _due(Promise(*where, wording(quote), *passage, quote), time)


def of_found(found: Found, coder: str) -> Promise:
    """A proposal as the promise that it becomes when it is accepted."""
    from annotator.analysis.promises import wording

    where = (found.document, found.exchange, coder)
    return _due(Promise(*where, wording(found.quote), *found.span, found.quote), found.due)


def _due(promise: Promise, due: Due | None) -> Promise:
    return replace(promise, due_from=due.start, due_to=due.end, due_words=due.words) if due else promise
