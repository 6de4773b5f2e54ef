"""Documents made up for tests: short sets in the official style, with sound positions."""

from datetime import date

from annotator.model.coding import Annotation
from annotator.model.document import (
    Answer,
    Answerer,
    Document,
    Exchange,
    Header,
    Question,
    Questioner,
    Span,
    Structure,
)
from annotator.model.edits import AddDocument


def document(number: str | None = "ah-tk-20232024-11", pairs: int = 3, see_also: tuple[str, ...] = ()) -> Document:
    """A set with `pairs` questions and answers."""
    text = f"Vragen van het lid De Boer over de brug bij nummer {number}"
    exchanges: list[Exchange] = []
    for place in range(1, pairs + 1):
        text, asked = _add(f"{text}\nVraag {place}", f"Hoe staat het met pijler {place}?")
        text, said = _add(f"{text}\nAntwoord {place}", f"Pijler {place} wordt hersteld. Dat duurt tot het najaar.")
        question = Question(str(place), (str(place),), asked, (asked,))
        exchanges.append(Exchange(f"e{place}", (question,), Answer(str(place), (str(place),), said)))
    header = Header(
        number,
        "2023-2024",
        subject=f"de brug bij nummer {number}",
        questioners=(Questioner("De Boer", "VVD"),),
        answerers=(Answerer("Van Dam", "Infrastructuur", "Minister"),),
        submitted=date(2024, 1, 3),
        received=date(2024, 2, 1),
        see_also=see_also,
    )
    return Document(text, Structure("answers", header, tuple(exchanges)))


def _add(text: str, paragraph: str) -> tuple[str, Span]:
    return f"{text}\n{paragraph}", Span(len(text) + 1, len(text) + 1 + len(paragraph))


def addition(made: Document, file_name: str = "set.txt") -> AddDocument:
    return AddDocument.of(made, made.text.encode(), file_name, "text/plain")


def tag(made: Document, code: str, coder: str, place: int = 0) -> Annotation:
    """A code on the answer at `place`."""
    exchange = made.structure.exchanges[place]
    assert exchange.answer
    span = exchange.answer.span
    return Annotation(made.id, exchange.id, "answer", code, coder, *span, made.quote(span))
