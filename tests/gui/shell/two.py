"""A set about a bridge and its follow-up, made up: one question names an answer, one repeats its words."""

from datetime import date

from annotator.model.document import Answer, Document, Exchange, Header, Question, Reference, Span, Structure

EARLIER = [
    ("Hoe vaak is de ophaalbrug bij Sluiswijk geïnspecteerd?", "Ik heb daar geen gegevens over."),
    (
        "Wat kost het herstel van de roestende kabels?",
        "De aannemer raamt het herstel van de roestende kabels op 4 miljoen euro.",
    ),
    (
        "Wanneer kunnen schepen weer varen?",
        "De scheepvaart wordt in het najaar hervat, mits de proefvaart slaagt.",
    ),
    ("Wie betaalt de omweg van de schippers?", "Over vergoedingen ben ik met de provincie in gesprek."),
]
LATER = [
    ("Herinnert u zich uw antwoorden over de ophaalbrug?", "Ja."),
    ("Is de proefvaart geslaagd, en wordt de scheepvaart hervat in het najaar?", "De proefvaart is uitgesteld."),
    ("U noemt in uw antwoord op vraag 2 een bedrag. Waarop rust dat?", "Op een offerte van de aannemer."),
]


def document(number: str, pairs: list[tuple[str, str]], when: tuple[date, date], cites: str = "") -> Document:
    text = f"Vragen van het lid De Boer over de ophaalbrug bij Sluiswijk, nummer {number}"
    exchanges = []
    for place, (asked, said) in enumerate(pairs, 1):
        text, question = _add(f"{text}\nVraag {place}", asked)
        text, answer = _add(f"{text}\nAntwoord {place}", said)
        label = str(place)
        exchanges.append(
            Exchange(f"e{place}", (Question(label, (label,), question, ()),), Answer(label, (label,), answer))
        )
    references = (Reference("set", cites, exchanges[0].questions[0].span),) if cites else ()
    header = Header(
        number, "2023-2024", subject=f"de ophaalbrug, nummer {number}", submitted=when[0], received=when[1]
    )
    return Document(text, Structure("answers", header, tuple(exchanges), references=references))


def _add(text: str, paragraph: str) -> tuple[str, Span]:
    return f"{text}\n{paragraph}", Span(len(text) + 1, len(text) + 1 + len(paragraph))


FIRST = document("ah-tk-20232024-21", EARLIER, (date(2024, 1, 8), date(2024, 2, 1)))
SECOND = document("ah-tk-20232024-37", LATER, (date(2024, 3, 4), date(2024, 4, 2)), cites="ah-tk-20232024-21")
"""Question 3 names answer 2; question 2 repeats words of answer 3."""
