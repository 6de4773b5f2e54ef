"""PDFs that are no official print, to a document."""

from datetime import date

from annotator.parliament import understand
from annotator.readers import read
from tests.readers.made_pdf import At, pdf

LEFT, SIZE = 80.0, 9.0


def sheet(number, *lines, notes=()):
    """A page of a letter: its lines from the top, what stands beside and below them, its notes."""
    items = [
        At(460, 700, "Postbus 1", 6.5),
        At(460, 690, "Goes", 6.5),
        At(LEFT, 30, f"Pagina {number} van 2", 6.5),
    ]
    down = 740.0
    for line in lines:
        down -= 24 if line.startswith("^") else 12
        items.append(At(LEFT, down, line.lstrip("^*"), SIZE, "bold" if "*" in line[:2] else "roman"))
    for place, (mark, text) in enumerate(notes):
        items += [At(LEFT, 83 - 9 * place, mark, 4.5), At(LEFT + 5, 80 - 9 * place, text, 7)]
    return items


def letter():
    first = sheet(
        1,
        "Datum 1 oktober 2021",
        "Betreft Antwoorden over bruggen",
        "^In antwoord op uw brief van 6 september 2021, nr. 2021Z01234, deel ik u mede dat de vragen",
        "van het lid Vermeer (PvdA) over bruggen worden beantwoord zoals in de bijlage staat.",
        "^De Minister van Infrastructuur en Waterstaat,",
        "^J. Zijlmans",
    )
    second = sheet(
        2,
        "*Antwoorden van de minister van Infrastructuur en Waterstaat op vragen van het lid Vermeer",
        "*(PvdA) over bruggen die lang openstaan",
        "^*Vraag 1",
        "*Kent u het bericht over de brug, die in de afgelopen maanden vaker openstond dan ooit en zo",
        "*lang dat niemand erover kon?",
        "^Ja.",
        "^*Vraag 2",
        "*Wie betaalt?",
        "^*Antwoord op vraag 2",
        "Het Rijk.",
        "Zie de begroting.",
        notes=[("1", "Zeeuwse Bode"), ("2", "Kamerstuk 12 345, nr. 6")],
    )
    rule = 740 - 12 - 12 - 24 - 12 - 12 - 24 + 3.5
    second.append(At(LEFT + 13.6, rule, "1", 5.5))
    return pdf(first, second)


def test_a_letter_in_pdf():
    made = understand(read(letter(), "brief.pdf"))
    head = made.structure.header
    assert made.structure.kind == "letter"
    assert (head.number, head.subject) == ("kv-tk-2021Z01234", "bruggen die lang openstaan")
    assert (head.submitted, head.received) == (date(2021, 9, 6), date(2021, 10, 1))
    assert [who.name for who in head.answerers] == ["J. Zijlmans"]
    pairs = [
        ([made.quote(q.span) for q in exchange.questions], exchange.answer and made.quote(exchange.answer.span))
        for exchange in made.structure.exchanges
    ]
    assert pairs == [
        (
            [
                "Kent u het bericht over de brug, die in de afgelopen maanden vaker openstond dan ooit en zo lang"
                " dat niemand erover kon?"
            ],
            "Ja.",
        ),
        (["Wie betaalt?"], "Het Rijk.\nZie de begroting."),
    ]
    assert [(note.mark, made.quote(note.span)) for note in made.structure.footnotes] == [
        ("1", "Zeeuwse Bode"),
        ("2", "Kamerstuk 12 345, nr. 6"),
    ]
    assert [mark.mark for mark in made.structure.note_marks] == ["1"]


def test_what_stands_beside_and_below_the_letter_is_furniture():
    text = understand(read(letter(), "brief.pdf")).text
    assert not any(word in text for word in ("Postbus", "Goes", "Pagina"))


def test_any_other_pdf_keeps_its_text():
    made = understand(read(pdf(sheet(1, "Een verslag van een vergadering", "^Er is gesproken.")), "verslag.pdf"))
    assert made.structure.kind == "unknown"
    assert "Er is gesproken." in made.text
