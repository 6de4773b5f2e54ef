"""What can be done with the codebook: by the window's actions, and on its page by buttons and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt

from annotator.gui.wording import code_name, plural, translate
from annotator.model.codebook_beside import fresh_code, fresh_group
from annotator.model.codebook_edits import AddCode, AddGroup, RemoveCode, RemoveGroup, RetireCode, ReviveCode

if TYPE_CHECKING:
    from annotator.gui.codebook.page import CodebookPage
    from annotator.gui.window import Window
    from annotator.model.coding import Example

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _key(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> QKeyCombination:
    return QKeyCombination(modifiers, key)


KEYS = {
    "code": (_key(_BOTH, Qt.Key.Key_A),),
    "group": (_key(_BOTH, Qt.Key.Key_G),),
    "merge": (_key(_BOTH, Qt.Key.Key_M),),
    "split": (_key(_BOTH, Qt.Key.Key_L),),
    "retire": (_key(_BOTH, Qt.Key.Key_R),),
    "remove": (_key(_CTRL, Qt.Key.Key_Delete), _key(_CTRL, Qt.Key.Key_Backspace)),
    "up": (_key(_ALT, Qt.Key.Key_Up),),
    "down": (_key(_ALT, Qt.Key.Key_Down),),
    "revision": (_key(_CTRL, Qt.Key.Key_Return), _key(_CTRL, Qt.Key.Key_Enter)),
}
"""The keys of the page, which work only there."""


# -- the window's actions


def codebook_page(window: Window) -> CodebookPage:
    """The page, made when it is first asked for."""
    from annotator.gui.codebook.page import CodebookPage

    return window.findChild(CodebookPage) or CodebookPage(window)


def open_codebook(window: Window) -> None:
    """Show the codebook, at the code of the tag that is chosen in the reader."""
    window.keep_typed()
    page = codebook_page(window)
    tag = None if window.showing.away() else window.codes.chosen_tag()
    window.go_to(page)
    if tag is not None:
        page.choose("code", tag.code)
    page.list.setFocus(Qt.FocusReason.OtherFocusReason)


def open_code(window: Window, code_id: str) -> None:
    window.go_to(codebook_page(window))
    codebook_page(window).choose("code", code_id)


def review_older(window: Window, code: str | None = None) -> None:
    """Go through the codings that were made under an older rule."""
    from annotator.gui.codebook.older import OlderPage

    window.keep_typed()
    page = window.findChild(OlderPage) or OlderPage(window)
    if page.begin(code):
        window.go_to(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        window.say(translate("Codebook", "No coding of yours was made under an older rule."))


def add_example(window: Window) -> None:
    from annotator.gui.codebook import exemplify

    exemplify.add(window)


def open_example(window: Window, example: Example) -> None:
    """Show in the reader the passage that an example was taken from."""
    from annotator.gui.codebook.place import show_passage

    show_passage(window, example.document, example.exchange, example.start, example.quote)


# -- on the page


def do(page: CodebookPage, name: str) -> None:
    """Do it with what is chosen, where that can be."""
    always = {"save": _save, "crosswalk": _crosswalk, "review": _review}
    if name in always:
        always[name](page)
    elif not page.desk.writable:
        page.window_.say(translate("Codebook", "This window only reads: the codebook cannot be changed here."))
    else:
        _DOING[name](page)


def _new_code(page: CodebookPage) -> None:
    codebook = page.desk.codebook
    kind, key = page.chosen
    group = key if kind == "group" else page.code.group if page.code else ""
    code = fresh_code(codebook, translate("Codebook", "New code"), group)
    if page.desk.apply(AddCode(code)):
        page.choose("code", code.id)
        page.focus_form()


def _new_group(page: CodebookPage) -> None:
    group = fresh_group(page.desk.codebook, translate("Codebook", "New group"))
    if page.desk.apply(AddGroup(group)):
        page.choose("group", group.id)
        page.focus_form()


def _merge(page: CodebookPage) -> None:
    from annotator.gui.codebook.merge import merge

    if page.code and not page.code.retired:
        merge(page, page.code)


def _split(page: CodebookPage) -> None:
    from annotator.gui.codebook.split import begin

    if page.code and not page.code.retired:
        begin(page.window_, page.code)


def _retire(page: CodebookPage) -> None:
    """Retire the chosen code, or bring it back."""
    code = page.code
    if code is None:
        return
    if page.desk.apply(ReviveCode(code.id) if code.retired else RetireCode(code.id)) and not code.retired:
        uses = page.uses(code.id)
        words = plural("Codebook", "{code} takes no new codings and keeps %n coding(s).", uses)
        page.window_.status.tell_saved(words.format(code=code_name(code)), undo=True)


def _remove(page: CodebookPage) -> None:
    """Take out a group, or a code that nobody gave."""
    kind, key = page.chosen
    if kind == "group":
        page.desk.apply(RemoveGroup(key))
    elif kind == "code":
        page.desk.apply(RemoveCode(key))


def _up(page: CodebookPage) -> None:
    page.step(-1)


def _down(page: CodebookPage) -> None:
    page.step(1)


def _revision(page: CodebookPage) -> None:
    from annotator.gui.codebook.revising import make_revision

    make_revision(page)


def _review(page: CodebookPage) -> None:
    review_older(page.window_, page.code.id if page.code else None)


def _preset(page: CodebookPage) -> None:
    from annotator.gui.codebook import whole

    whole.take_preset(page.window_)


def _read(page: CodebookPage) -> None:
    from annotator.gui.codebook import whole

    whole.read_file(page.window_)


def _save(page: CodebookPage) -> None:
    from annotator.gui.codebook import whole

    whole.save_file(page.window_)


def _crosswalk(page: CodebookPage) -> None:
    from annotator.gui.codebook.crosswalks import CrosswalkDialog

    CrosswalkDialog(page.window_).open()


_DOING = {
    "code": _new_code,
    "group": _new_group,
    "merge": _merge,
    "split": _split,
    "retire": _retire,
    "revive": _retire,
    "remove": _remove,
    "up": _up,
    "down": _down,
    "revision": _revision,
    "preset": _preset,
    "read": _read,
}
