"""Dutch written questions (Tweede and Eerste Kamer).

Three steps: what the format is certain of (`by_format`), what the words say of the rest (`words`), one builder.
A module for a format has `label(reading) -> list[Labelled]`.
"""

from collections.abc import Callable

from annotator.model.document import Document
from annotator.model.lines import Reading
from annotator.parliament.nl import printed, tagged, words
from annotator.parliament.nl.build import build
from annotator.parliament.roles import Labelled

Label = Callable[[Reading], list[Labelled]]

BY_FORMAT: dict[str, Label] = {"pdf": printed.label, "xml": tagged.label}


def fits(reading: Reading) -> bool:
    return True


def understand(reading: Reading) -> Document:
    label = BY_FORMAT.get(reading.format, words.unlabelled)
    return build(words.fill(label(reading)), reading)
