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


def no_view(window: Window) -> str:
    """For what is done in the text or the panels, which a whole view or another page hides."""
    if window.desk.project is not None and window.showing.away():
        return translate("Unless", "This is done in the reader: press Ctrl+1.")
    return no_project(window)


def no_document(window: Window) -> str:
    if why := no_view(window):
        return why
    if window.desk.document is None:
        return no_project(window) or translate("Unless", "Open a document first.")
    return ""


def nothing_shown(window: Window) -> str:
    """For going from answer to answer: in a whole view that has some, or in a document."""
    return no_project(window) if window.own("step_answer") else no_document(window)


def nothing_to_note(window: Window) -> str:
    return read_only(window) if window.own("write_memo") else not_writable(window)


def no_table(window: Window) -> str:
    if window.own("choose_columns"):
        return ""
    return no_project(window) or translate("Unless", "This is done in the answers table: press Ctrl+5.")


def no_counts(window: Window) -> str:
    if window.own("copy_table"):
        return ""
    return no_project(window) or translate("Unless", "This is done in the counts: press Ctrl+6.")


def not_writable(window: Window) -> str:
    return no_document(window) or read_only(window)


def nothing_to_tag(window: Window) -> str:
    if own := window.own("untaggable"):
        return read_only(window) or str(own())
    if why := not_writable(window):
        return why
    if getattr(window.view_shown, "shows_no_text", False):
        return translate("Unless", "No text is shown here: open a document first.")
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


def no_proposal(window: Window) -> str:
    if why := not_writable(window):
        return why
    if not window.suggesting.on:
        return translate("Unless", "Suggestions are off: switch them on in the menu Tools.")
    if window.suggesting.chosen() is None:
        return translate("Unless", "Nothing is suggested for this answer.")
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


def nothing_sought(window: Window) -> str:
    if window.seeking is None or not window.seeking.found:
        return no_project(window) or translate("Unless", "Look for something first: Ctrl+F.")
    return ""


def nothing_found(window: Window) -> str:
    if why := nothing_sought(window) or read_only(window):
        return why
    assert window.seeking is not None
    return "" if window.seeking.results.hits else translate("Unless", "Nothing matches: look for something else.")


def nothing_to_save(window: Window) -> str:
    return nothing_sought(window) or read_only(window)


def not_beside(window: Window) -> str:
    if window.view.id != "document-document":
        return no_document(window) or translate("Unless", "Show two documents beside each other first.")
    return no_document(window)


def no_pair(window: Window) -> str:
    from annotator.gui.beside.view import BesideView

    if why := not_beside(window) or read_only(window):
        return why
    view = window.view_shown
    if isinstance(view, BesideView) and view.pairs.current is None:
        return translate("Unless", "No pair is current: L goes to the next one.")
    return ""


def nothing_to_pair(window: Window) -> str:
    return not_beside(window) or read_only(window)


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


def no_page(window: Window) -> str:
    """For what is done on the page: only where it is shown."""
    if window.view.id != "page-text":
        return no_document(window) or translate("Unless", "Show the page beside its text first (Ctrl+3).")
    return no_document(window)
