"""Dutch written questions (Tweede and Eerste Kamer).

What the format is certain of (`BY_FORMAT`), then what the words say of the rest, then one builder for all.
A module for a format has `label(reading) -> list[Labelled]`.
"""

from collections.abc import Callable

from annotator.model.document import Document
from annotator.model.lines import Reading
from annotator.parliament.nl import letters, marks, paragraphs, printed, tagged, words
from annotator.parliament.nl.build import build
from annotator.parliament.roles import Labelled

Label = Callable[[Reading], list[Labelled]]

BY_FORMAT: dict[str, Label] = {
    "pdf": printed.label,
    "xml": tagged.label,
    "json": tagged.label,
    "text": words.text,
    "markdown": words.text,
    "docx": letters.label,
    "doc": letters.label,
    "html": tagged.page,
}


def fits(reading: Reading) -> bool:
    return True


def understand(reading: Reading) -> Document:
    label = BY_FORMAT.get(reading.format, words.unlabelled)
    items = words.fill(label(reading))
    return build(paragraphs.decide(marks.take_out(items)), reading)
