"""Documents made up for the reader: pairs of questions and answers with parts, notes, references and emoji."""

from datetime import date

from msgspec import Struct, field

from annotator.model.document import (
    Answer,
    Answerer,
    Document,
    Doubt,
    Exchange,
    Footnote,
    Header,
    NoteMark,
    Question,
    Questioner,
    Reference,
    Span,
    Structure,
)

LONG = (
    "Het is voor de regionale molenraden niet mogelijk om in kaart te brengen hoeveel molens in de afgelopen vier "
    "jaar zijn stilgezet, omdat de eigenaren dat niet centraal melden. Ook kan uit de cijfers van de Vereniging "
    "De Draaiende Wiek niet worden geduid in welke mate het om achterstallig onderhoud gaat. Er kan slechts "
    "gedifferentieerd worden op bouwjaar en, sinds 2021, op type wiekenkruis. 🙂 Daaronder valt een grote "
    "hoeveelheid van verschillende molens.\nZie ook het antwoord op vraag 1 over de beschikbare gegevens bij de "
    "provincies."
)
NOTES = {
    "1": "Molenbode, 14 februari 2023, «Wieken staan stil in de storm» (https://molenbode.example/wieken-staan-stil)",
    "2": "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 9214",
}


class Writer(Struct):
    """Composes canonical text; `^1^` in it stands for a note mark."""

    text: str = ""
    marks: list[NoteMark] = field(default_factory=list)

    def line(self, words: str) -> Span:
        start = len(self.text) + bool(self.text)
        self.text += "\n" if self.text else ""
        for number, piece in enumerate(words.split("^")):
            if number % 2:
                self.marks.append(NoteMark(piece, len(self.text)))
            else:
                self.text += piece
        return Span(start, len(self.text))


def header(**changes: object) -> Header:
    return Header(
        **{
            "number": "ah-tk-20222023-9301",
            "session": "2022-2023",
            "subject": "het bericht «Wieken staan stil in de storm» en het onderhoud van molens van gemeenten",
            "questioners": (
                Questioner("Bramelaar", "Nieuw Land"),
                Questioner("Van Vinckenburg", "Nieuw Land"),
                Questioner("Sterrenduin", "Waterlijst"),
            ),
            "answerers": (Answerer("Van Oldenmark", "Cultuur en Erfgoed", "Staatssecretaris"),),
            "submitted": date(2023, 2, 20),
            "received": date(2023, 5, 9),
            **changes,
        }  # type: ignore[arg-type]
    )


def pair(writer: Writer, number: int, parts: list[str], answer: str) -> Exchange:
    """A question whose parts follow each other on one line, and its answer."""
    label = str(number)
    writer.line(f"Vraag {label}")
    start = len(writer.text) + 1
    writer.line(" ".join(parts))
    question = Span(start, len(writer.text))
    spans, at = [], start
    for part in parts:
        size = len(part) - sum(len(mark) + 2 for mark in part.split("^")[1::2])
        spans.append(Span(at, at + size))
        at += size + 1
    writer.line(f"Antwoord {label}")
    start = len(writer.text) + 1
    for paragraph in answer.split("\n"):
        writer.line(paragraph)
    said = Span(start, len(writer.text))
    return Exchange(
        f"e{number}", (Question(label, (label,), question, tuple(spans)),), Answer(label, (label,), said)
    )


PAIRS: list[tuple[list[str], str]] = [
    (["Kent u het bericht «Wieken staan stil in de storm»?^1^ ^2^"], "Ja."),
    (
        [
            "Kunt u aangeven hoeveel molens in gemeentelijk bezit de afgelopen vier jaar zijn stilgezet?",
            "Kunt u aangeven wat hierbij de gemiddelde duur was?",
            "Heeft u een beeld van de oorzaken?",
            "In hoeverre is hier sprake van uitgesteld onderhoud?",
        ],
        LONG,
    ),
    (
        ["Deelt u de mening dat molenaars recht hebben op een redelijke vergoeding?"],
        "Ja, die mening deel ik. Ik ben hierover in gesprek met de provincies.^2^ Uw Kamer wordt hierover voor de "
        "zomer geïnformeerd.",
    ),
    (["Bent u bereid deze vragen afzonderlijk te beantwoorden?"], "Ja."),
]


def document(
    pairs: list[tuple[list[str], str]] = PAIRS, doubts: tuple[Doubt, ...] = (), **head: object
) -> Document:
    writer = Writer()
    writer.line(f"Vragen van de leden Bramelaar, Van Vinckenburg en Sterrenduin over molens. {head}")
    exchanges = tuple(pair(writer, number, *each) for number, each in enumerate(pairs, 1))
    marked = list(writer.marks)
    footnotes = tuple(Footnote(mark, writer.line(note)) for mark, note in NOTES.items())
    text = writer.text
    references = tuple(
        Reference(kind, target, Span(at, at + len(words)))
        for kind, target, words in (
            ("answer", "1", "antwoord op vraag 1"),
            ("set", "ah-tk-20222023-9214", "nr. 9214"),
        )
        if (at := text.find(words)) >= 0
    )
    structure = Structure("answers", header(**head), exchanges, footnotes, tuple(marked), references, doubts)
    return Document(text, structure)


def long_document(pairs: int = 128, characters: int = 64_000, salt: str = "") -> Document:
    """As long as the longest real set: `pairs` questions, about so many characters."""
    size = characters // pairs
    answer = (LONG.replace("\n", " ") + " ") * 3
    made = [
        (
            [f"Kunt u vraag {number}{salt} over het onderhoud van molens beantwoorden, en zo nee, waarom niet?"],
            answer[: max(size - 130, 20) + (number * 37) % 160 - 80].strip() + ".",
        )
        for number in range(1, pairs + 1)
    ]
    return document(made)
