"""Taking a passage up as an example, from the reader: the selection, or the passage of the chosen tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from annotator.gui.wording import code_name, translate
from annotator.model.codebook_edits import AddExample
from annotator.model.document import Span
from annotator.model.examples import taken_from

if TYPE_CHECKING:
    from annotator.gui.window import Window


def add(window: Window) -> None:
    """The selection becomes an example of the one code that stands on it, or of the one that a menu asks for;
    without a selection, the tag that is chosen becomes one of its code."""
    window.keep_typed()
    selected = window.reading.selection()
    tag = window.codes.chosen_tag()
    if selected is not None:
        code = _code_on(window, selected) or _asked(window)
        if code:
            _add(window, code, selected)
    elif tag is not None:
        _add(window, tag.code, Span(tag.start, tag.end))
    else:
        window.say(translate("Codebook", "Select a passage first, or go to an answer that carries a tag."))


def _code_on(window: Window, span: Span) -> str:
    """The code of the passages that hold the selection, where it is one."""
    tags = window.desk.annotations(window.desk.exchange)
    codes = {tag.code for tag in tags if tag.target == "span" and tag.start <= span.start and span.end <= tag.end}
    return codes.pop() if len(codes) == 1 else ""


def _asked(window: Window) -> str:
    menu = QMenu(window)
    menu.setObjectName("example codes")
    title = menu.addAction(translate("Codebook", "An example of:"))
    title.setEnabled(False)
    lines = {}
    for code in window.desk.codebook.active:
        key = f"&{code.key}  " if code.key else ""
        lines[menu.addAction(key + code_name(code).replace("&", "&&"))] = code.id
    chosen = menu.exec(QCursor.pos())
    menu.deleteLater()
    return lines.get(chosen, "")


def _add(window: Window, code_id: str, span: Span) -> None:
    opened, exchange = window.desk.document, window.desk.current()
    code = window.desk.codebook.code(code_id)
    if opened is None or exchange is None or code is None:
        window.say(translate("Codebook", "An example is taken from a question or an answer: go to one."))
        return
    example = taken_from(opened.document, exchange, span)
    words = {"code": code_name(code)}
    if any(
        (each.document, each.start, each.quote) == (opened.id, span.start, example.quote) for each in code.examples
    ):
        window.say(translate("Codebook", "This passage is an example of {code} already.").format(**words))
    elif window.desk.apply(AddExample(code_id, example)):
        said = translate("Codebook", "Added to the examples of {code}")
        window.status.tell_saved(said.format(**words), undo=True)
