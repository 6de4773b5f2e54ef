"""A made-up set of questions and answers, as a document."""

from collections.abc import Iterable

from annotator.model.document import Answer, Document, Exchange, Header, Question, Span, Structure
from annotator.parliament.nl.parts import of_question


def document(pairs: Iterable[tuple[str, str]], header: Header | None = None) -> Document:
    """An exchange a pair of question and answer, under the headings `Vraag 1` and `Antwoord 1` and on."""
    text, exchanges = "", []
    for number, (asked, said) in enumerate(pairs, 1):
        text, question = _add(text, f"Vraag {number}", asked)
        text, answer = _add(text, f"Antwoord {number}", said)
        numbers = (str(number),)
        parts = tuple(of_question(text, [question]))
        exchanges.append(
            Exchange(
                str(number),
                (Question(str(number), numbers, question, parts),),
                Answer(str(number), numbers, answer),
            )
        )
    return Document(text, Structure("answers", header or Header(), tuple(exchanges)))


def _add(text: str, heading: str, words: str) -> tuple[str, Span]:
    start = len(text) + len(heading) + 1
    return f"{text}{heading}\n{words}\n", Span(start, start + len(words))
