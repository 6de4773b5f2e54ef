"""From a coding or an example to its place in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.views import VIEWS
from annotator.gui.wording import translate
from annotator.model.document import Span
from annotator.store import documents

if TYPE_CHECKING:
    from annotator.gui.window import Window


def show_passage(window: Window, document: str, exchange: str, start: int, quote: str) -> None:
    """Open the document at a passage and select it; `start` counts code points of its text."""
    project = window.desk.project
    if project is None or not documents.holds(project, document):
        window.say(translate("Codebook", "The document that this was taken from is not in the project."))
        return
    window.desk.open_document(document, exchange)
    window.show_view(VIEWS[0].id)
    opened = window.desk.document
    span = Span(start, start + len(quote))
    if opened and opened.document.quote(span) == quote:
        window.reader.select(span)
