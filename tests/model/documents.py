"""Made-up documents with a structure, for tests of corrections."""

from annotator.model.document import Answer, Document, Exchange, Header, Question, Span, Structure
from annotator.model.edits import AddDocument
from tests.model.memory import Memory

ASKED = ("Klopt het dat de brug dicht is?", "Zo ja, waarom?", "Zo nee, waarom niet?")
SAID = ("Ja.", "De brug wordt hersteld en dat duurt tot het najaar.", "Daarna gaat zij weer open.")


def set_of(pairs: int) -> Document:
    """A set in which every question has three parts, each under a heading of its own."""
    text = "Vragen van het lid De Boer over de brug"
    exchanges = []
    for number in range(1, pairs + 1):
        text += f"\nVraag {number}\n"
        parts, text = _written(text, ASKED)
        question = Question(str(number), (str(number),), Span(parts[0].start, parts[-1].end), tuple(parts))
        text += f"\nAntwoord {number}\n"
        said, text = _written(text, SAID)
        answer = Answer(str(number), (str(number),), Span(said[0].start, said[-1].end))
        exchanges.append(Exchange(str(number), (question,), answer))
    return Document(text, Structure("answers", Header("ah-tk-20232024-11"), tuple(exchanges)))


def _written(text: str, sentences: tuple[str, ...]) -> tuple[list[Span], str]:
    spans = []
    for sentence in sentences:
        text += "" if text.endswith("\n") else " "
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return spans, text


def taken_in(document: Document) -> Memory:
    rows = Memory()
    rows.texts[document.id] = document.text
    rows.apply(AddDocument.of(document, b"", "set.txt", "text/plain"))
    return rows
