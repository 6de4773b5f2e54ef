"""The text layers of one made-up print, as different programs take them out."""

import pytest

from annotator.model.doubts import sentence
from annotator.parliament import understand
from annotator.readers import read

HEAD = """Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2022–2023 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
9301
Vragen van de leden Bramelaar en Van Vinckenburg (beiden Nieuw Land) aan de
Minister van Infrastructuur en Waterstaat over een brug die niet sluit
(ingezonden 6 maart 2023).
Antwoord van Minister Van Oldenmark (Infrastructuur en Waterstaat) (ontvangen
24 april 2023). Zie ook Aanhangsel Handelingen, vergaderjaar 2022–2023,
nr. 9108.
"""
AS_PRINTED = """Vraag 1
Kent u het bericht over de brug?1
Antwoord 1
Ja. De wachttijden bij de brug zijn de afgelopen jaren opge-
1 Kogger Courant, 27 februari 2023 (www.koggercourant.example/een-brug-
die-niet-sluit)
ah-tk-20222023-9301
ISSN 0921 - 7398
’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1
lopen.
Vraag 2 en 3
Hoe lang duurt dat nog? En wie betaalt het?
Antwoord 2 en 3
Dat staat in mijn brief.2
2 Kamerstuk 39 512, nr. 9
Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
"""
PAGE_NUMBER_BELOW = AS_PRINTED.replace("Aanhangsel 1\n", "Aanhangsel\n1\n").replace(
    "Aanhangsel 2\n", "Aanhangsel\n2\n"
)
MARKS_APART = AS_PRINTED.replace("brug?1", "brug? 1").replace("brief.2", "brief. 2")
MARKS_ALONE = AS_PRINTED.replace("brug?1", "brug?\n1").replace("brief.2", "brief.\n2").replace("1 Kogger", "1Kogger").replace("2 Kamer", "2Kamer")  # fmt: skip  # noqa: E501
GLUED_PAGES = MARKS_ALONE.replace("Aanhangsel 1\n", "Aanhangsel 1\f").replace(
    "’s-Gravenhage 2023 ", "’s-Gravenhage 2023"
)
RAISED = AS_PRINTED.replace("brug?1", "brug?<sup>1</sup>").replace("brief.2", "brief.<sup>2</sup>").replace("Vraag 1", "### Vraag 1").replace("Vraag 2", "## Vraag 2").replace("1 Kogger", "> 1 Kogger").replace("2 Kamer", "- 2 Kamer")  # fmt: skip  # noqa: E501
FORMS = {
    "as printed": AS_PRINTED,
    "page number below": PAGE_NUMBER_BELOW,
    "marks apart": MARKS_APART,
    "marks alone": MARKS_ALONE,
    "glued pages": GLUED_PAGES,
    "markdown": RAISED,
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_document(form):
    document = understand(read((HEAD + FORMS[form]).encode(), "set.txt"))
    structure = document.structure
    assert structure.header.number == "ah-tk-20222023-9301"
    assert [each.name for each in structure.header.questioners] == ["Bramelaar", "Van Vinckenburg"]
    assert structure.header.see_also == ("ah-tk-20222023-9108",)
    assert structure.header.days == 49
    first, second = structure.exchanges
    assert document.quote(first.questions[0].span) == "Kent u het bericht over de brug?"
    assert first.answer
    assert document.quote(first.answer.span) == "Ja. De wachttijden bij de brug zijn de afgelopen jaren opgelopen."
    assert second.questions[0].numbers == ("2", "3")
    assert [document.quote(part) for part in second.questions[0].parts] == [
        "Hoe lang duurt dat nog?",
        "En wie betaalt het?",
    ]
    assert second.answer
    assert document.quote(second.answer.span) == "Dat staat in mijn brief."
    assert [(each.mark, document.quote(each.span)) for each in structure.footnotes] == [
        ("1", "Kogger Courant, 27 februari 2023 (www.koggercourant.example/een-brug-die-niet-sluit)"),
        ("2", "Kamerstuk 39 512, nr. 9"),
    ]
    assert [document.text[: each.at].rsplit("\n", 1)[1] for each in structure.note_marks] == [
        "Kent u het bericht over de brug?",
        "Dat staat in mijn brief.",
    ]


def test_a_misprinted_number_is_paired_by_its_place():
    text = HEAD + "Vraag 1\nWat?\nAntwoord 1\nDit.\nVraag 2\nWie?\nAntwoord 1\nU.\n"
    document = understand(read(text.encode(), "set.txt"))
    last = document.structure.exchanges[-1]
    assert last.answer
    assert (last.questions[0].numbers, last.answer.label) == (("2",), "1")
    assert any("put with question 2" in sentence(doubt) for doubt in document.structure.doubts)


def test_what_is_no_such_document_stays_as_it_is():
    document = understand(read(b"Boodschappen\n\n1 brood\n2 melk\n", "lijst.txt"))
    assert document.text == "Boodschappen\n1 brood\n2 melk"
    assert document.structure.kind == "unknown"
    assert [doubt.kind for doubt in document.structure.doubts] == ["unknown"]
