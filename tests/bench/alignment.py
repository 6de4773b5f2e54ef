"""How often the wording leads a question to the right answer.

Only one set with its follow-up is at hand, so each set stands in for its own: its questions are held against its
answers alone (their own questions taken away), which is harder, since all of them speak of one subject.
"""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from annotator.analysis.alignment import align
from annotator.model.document import Document
from tests.bench.figure import Figure
from tests.codings import coded
from tests.gold import SHARED

_SHORTEST = 40  # characters of an answer that can be told by its words


def figures() -> list[Figure]:
    if not SHARED.is_dir():
        return []
    documents = list({each.document.id: each.document for each in coded()}.values())
    own = [each.later == each.earlier for document in documents for each in align(*_apart(document))]
    unrelated = [align(one, other) for one, other in pairwise(documents)]
    questions = sum(len(each.questions) for one in documents[1:] for each in one.structure.exchanges)
    return [
        Figure("alignment: proposals by wording that are right", sum(own) / len(own), "", 0.75, True),
        Figure("alignment: questions paired in unrelated sets", sum(map(len, unrelated)) / questions, "", 0.03),
    ]


def _apart(document: Document) -> tuple[Document, Document]:
    """The answers of a set without its questions, and the set."""
    kept = tuple(_long(document))
    bare = tuple(replace(each, questions=()) for each in kept)
    structure = document.structure
    return (
        replace(document, structure=replace(structure, exchanges=bare)),
        replace(document, structure=replace(structure, exchanges=kept)),
    )


def _long(document: Document) -> Iterator:
    for each in document.structure.exchanges:
        if each.answer and each.answer.span.end - each.answer.span.start > _SHORTEST:
            yield each
