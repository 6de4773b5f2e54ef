"""What the actions do: moving, tagging, looks. Each takes the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.gui import keys_in_use, stepping, tagging
from annotator.gui.later import Later
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window

undoing = Later("annotator.gui.undoing")


def quit_program(window: Window) -> None:
    window.close()


# -- edit


def undo(window: Window) -> None:
    window.keep_typed()
    undoing.step(window, "undo")


def redo(window: Window) -> None:
    window.keep_typed()
    undoing.step(window, "redo")


def select_sentence(window: Window) -> None:
    window.reading.select_sentence()


def filter_documents(window: Window) -> None:
    if own := window.own("focus_filter"):
        own()
        return
    if window.seeking is not None:
        window.seeking.close()
    window.show_documents()
    window.documents.focus_filter()


def find_anything(window: Window) -> None:
    window.palette_box().open_at()


# -- view


def show_view(window: Window, view: str) -> None:
    window.show_view(view)


def shows_view(window: Window, view: str) -> bool:
    return window.view.id == view


def page_follows(window: Window) -> bool:
    """Whether the page goes along with the text; not where no page is shown."""
    if window.view.id != "page-text":
        return False
    from annotator.gui.pages import commands

    return commands.follows(window)


def toggle_documents(window: Window) -> None:
    window.body.toggle_documents()


def toggle_codes(window: Window) -> None:
    window.body.toggle_codes()


def has_appearance(window: Window, name: str) -> bool:
    return window.theme.mode == name


def has_language(window: Window, name: str) -> bool:
    return window.language == name


# -- go


def step_answer(window: Window, by: int) -> None:
    if own := window.own("step_answer"):
        own(by)
        return
    desk = window.desk
    ids = [exchange.id for exchange in desk.exchanges()]
    at = ids.index(desk.exchange) + by if desk.exchange in ids else 0
    if 0 <= at < len(ids):
        desk.go(ids[at])
    elif by > 0:
        window.say(_with_key(translate("Commands", "This is the last answer: {key} opens the next document."), by))
    else:
        window.say(
            _with_key(translate("Commands", "This is the first answer: {key} opens the document before."), by)
        )


def _with_key(words: str, by: int) -> str:
    """A sentence with the key to the neighbouring document, or up to its colon where there is no such key."""
    key = keys_in_use.cap("next-document" if by > 0 else "previous-document")
    return words.format(key=key) if key else words.partition(":")[0] + "."


def next_untagged(window: Window) -> None:
    """The next answer without a tag: in this document from here on, then in the documents after it, around."""
    if own := window.own("next_untagged"):
        own()
        return
    desk = window.desk
    if exchange := _untagged(window):
        desk.go(exchange)
    elif document := window.documents.next_uncoded():
        desk.open_document(document)
        desk.go(_untagged(window, from_start=True) or desk.exchange)
    else:
        window.say(translate("Commands", "Every answer of the documents at the left carries a tag."))


def _untagged(window: Window, from_start: bool = False) -> str:
    desk = window.desk
    exchanges = list(desk.exchanges())
    ids = [exchange.id for exchange in exchanges]
    at = 0 if from_start or desk.exchange not in ids else ids.index(desk.exchange) + 1
    around = exchanges[at:] + exchanges[:at]
    return next((each.id for each in around if each.answer and not desk.annotations(each.id)), "")


def open_note(window: Window) -> None:
    window.reading.step_note()


def step_document(window: Window, by: int) -> None:
    if own := window.own("step_document"):
        own(by)
        return
    if document := window.documents.neighbour(by):
        window.desk.open_document(document)
    elif by > 0:
        window.say(translate("Commands", "This is the last document of the list."))
    else:
        window.say(translate("Commands", "This is the first document of the list."))


def go_earlier(window: Window) -> None:
    opened = window.desk.document
    if opened and (link := next((link for link in opened.earlier if link.document), None)):
        window.desk.open_document(link.document or "")


def go_later(window: Window) -> None:
    opened = window.desk.document
    if opened and (link := next((link for link in opened.later if link.document), None)):
        window.desk.open_document(link.document or "")


def step_panel(window: Window, by: int) -> None:
    """Move the focus to the next panel; within a panel the arrows move it."""
    stops = stepping.panel_stops(window)
    now = QApplication.focusWidget()
    if len(stops) == 1:  # a page of its own: from one thing on it to the next
        at = now if now and stops[0].isAncestorOf(now) else stops[0]
        _ = at.focusNextChild() if by > 0 else at.focusPreviousChild()
        return
    at = next((n for n, stop in enumerate(stops) if now and (stop is now or stop.isAncestorOf(now))), -by)
    stepping.focus_panel(window, stops[(at + by) % len(stops)])


def back(window: Window) -> None:
    """One step back: out of a field, a folded-out panel, a note, a selection."""
    stepping.step_back(window)


# -- code


def tag(window: Window, code: str) -> None:
    window.codes.keep()
    if own := window.own("tag"):
        own(code)
        return
    if window.reading.change_code(code):
        return
    tagging.toggle(window.desk, code, window.reading.selection())


def write_memo(window: Window) -> None:
    if own := window.own("write_memo"):
        own()
        return
    window.show_codes()
    window.codes.focus_memo()


def set_certainty(window: Window, value: str) -> None:
    if chosen := window.codes.chosen_tag():
        tagging.set_certainty(window.desk, chosen, value)


def next_tag(window: Window) -> None:
    window.codes.choose_next()


def remove_tag(window: Window) -> None:
    window.codes.remove_chosen()


# -- tools and help


def shows_suggestions(window: Window) -> bool:
    return window.suggesting.on


def choose_coder(window: Window) -> None:
    from annotator.gui.dialogs.coder import choose_coder as choose

    choose(window)


def show_import_report(window: Window) -> None:
    window.imports.show_report()


def show_keys(window: Window) -> None:
    from annotator.gui.dialogs.keys import KeySheet

    KeySheet(window).open()
