"""A made-up set with answers that speak plainly for a code."""

from datetime import date

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

PAIRS = (
    ("Kent u het bericht over de veerpont?", "Ja."),
    (
        "Deelt u de mening dat de veerpont gratis moet zijn?",
        "Ik kan niet vooruitlopen op het overleg met de gemeente. Daar doe ik geen uitspraken over.",
    ),
    (
        "Hoeveel reizigers zijn er per dag?",
        "Voor het antwoord op deze vraag verwijs ik naar het antwoord op vraag 2.",
    ),
    (
        "Wanneer komt er een besluit?",
        "Ik zal uw Kamer voor 1 juli 2024 informeren over de uitkomst van dit overleg.",
    ),
)


def ferry(
    number: str = "ah-tk-20232024-21",
    pairs: tuple[tuple[str, str], ...] = PAIRS,
    received: date = date(2024, 2, 1),
    see_also: tuple[str, ...] = (),
) -> Document:
    text = f"Vragen van het lid De Boer over de veerpont, nummer {number}"
    exchanges = []
    for place, (asked, said) in enumerate(pairs, 1):
        text, question = _add(f"{text}\nVraag {place}", asked)
        text, answer = _add(f"{text}\nAntwoord {place}", said)
        label = str(place)
        exchanges.append(
            Exchange(
                f"e{place}", (Question(label, (label,), question, (question,)),), Answer(label, (label,), answer)
            )
        )
    header = Header(
        number,
        "2023-2024",
        subject="de veerpont",
        questioners=(Questioner("De Boer", "VVD"),),
        answerers=(Answerer("Van Dam", "Infrastructuur", "Minister"),),
        submitted=date(2024, 1, 3),
        received=received,
        see_also=see_also,
    )
    return Document(text, Structure("answers", header, tuple(exchanges)))


def _add(text: str, paragraph: str) -> tuple[str, Span]:
    return f"{text}\n{paragraph}", Span(len(text) + 1, len(text) + 1 + len(paragraph))
