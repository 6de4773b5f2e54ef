"""The parts of a question: each thing asked."""

from collections.abc import Iterable

from annotator.model.document import Span


def of_question(text: str, paragraphs: Iterable[Span]) -> list[Span]:
    """The things asked in a question."""
    return list(paragraphs)
