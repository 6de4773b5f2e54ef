"""Why an action cannot be done now: the tooltip of its menu line, and what its key then says in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window


def never(window: Window) -> str:
    return ""


def no_project(window: Window) -> str:
    if window.desk.project is None:
        return translate("Unless", "Open a project first.")
    return ""


def read_only(window: Window) -> str:
    if window.desk.project is not None and window.desk.project.read_only:
        return translate("Unless", "This window only reads: the project is open for writing elsewhere.")
    return no_project(window)


def no_document(window: Window) -> str:
    if window.desk.document is None:
        return no_project(window) or translate("Unless", "Open a document first.")
    return ""


def away(window: Window) -> str:
    """What is done to the text is done where one sees it."""
    if window.desk.document is not None and window.away():
        return translate("Unless", "Go back to the reader first (Esc).")
    return no_document(window)


def not_writable(window: Window) -> str:
    return away(window) or read_only(window)


def nothing_to_tag(window: Window) -> str:
    if why := not_writable(window):
        return why
    exchange = window.desk.current()
    if window.reading.selection() or (exchange and exchange.answer):
        return ""
    if exchange:
        return translate("Unless", "This question has no answer yet; a passage that you select can be tagged.")
    return translate("Unless", "There is no answer in this text; a passage that you select can be tagged.")


def no_tag(window: Window) -> str:
    if why := not_writable(window):
        return why
    if not window.desk.annotations(window.desk.exchange):
        return translate("Unless", "This answer has no tag yet.")
    return ""


def no_earlier(window: Window) -> str:
    opened = window.desk.document
    if opened is None or not any(link.document for link in opened.earlier):
        return no_document(window) or translate("Unless", "No earlier set of this document is in the project.")
    return ""


def no_later(window: Window) -> str:
    opened = window.desk.document
    if opened is None or not any(link.document for link in opened.later):
        return no_document(window) or translate("Unless", "No follow-up of this document is in the project.")
    return ""


def nothing_to_undo(window: Window) -> str:
    if why := read_only(window):
        return why
    assert window.desk.project is not None
    return "" if window.desk.project.can_undo() else translate("Unless", "There is nothing to undo.")


def nothing_to_redo(window: Window) -> str:
    if why := read_only(window):
        return why
    assert window.desk.project is not None
    return "" if window.desk.project.can_redo() else translate("Unless", "There is nothing to redo.")
