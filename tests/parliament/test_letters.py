"""Ministry letters and interim documents in Word's format, to a document."""

from datetime import date

from annotator.parliament import understand
from annotator.readers import read
from tests.readers.made_docx import LINE_BREAK, PAGE_BREAK, box, cited, docx, p, run, table

ASKED = "de vragen van de leden Vermeer (PvdA) en Hoekema (D66) over het bericht ‘Brug blijft open’"
LETTER = [
    table([p("Datum"), p("1 oktober 2021")], [p("Onderwerp"), p("Antwoorden over bruggen")]),
    p("Postbus 1, Goes"),
    p(
        f"In antwoord op uw brief van 6 september 2021, nr. 2021Z01234, deel ik u mede dat {ASKED} worden"
        " beantwoord."
    ),
    p("Mede namens de staatssecretaris van Financiën,"),
    p("De minister van Infrastructuur en Waterstaat,"),
    p(run("J. Zijlmans") + PAGE_BREAK),
]
TITLE = [p(f"Antwoorden van de minister van Infrastructuur en Waterstaat op {ASKED}", bold=True)]


def document(*blocks, **options):
    return understand(read(docx(*blocks, **options), "brief.docx"))


def pairs(made):
    return [
        (
            [(q.label, q.numbers, made.quote(q.span)) for q in exchange.questions],
            exchange.answer and (exchange.answer.label, made.quote(exchange.answer.span)),
        )
        for exchange in made.structure.exchanges
    ]


def test_a_letter_says_who_when_and_in_answer_to_what():
    made = document(
        *LETTER, *TITLE, p("Vraag 1", bold=True), p("Kent u?", bold=True), p("Antwoord op vraag 1"), p("Ja.")
    )
    head = made.structure.header
    assert made.structure.kind == "letter"
    assert (head.number, head.case, head.session) == ("kv-tk-2021Z01234", "2021Z01234", None)
    assert head.subject == "het bericht ‘Brug blijft open’"
    assert [(who.name, who.party) for who in head.questioners] == [("Vermeer", "PvdA"), ("Hoekema", "D66")]
    assert [(who.name, who.portfolio) for who in head.answerers] == [
        ("J. Zijlmans", "Infrastructuur en Waterstaat")
    ]
    assert (head.submitted, head.received) == (date(2021, 9, 6), date(2021, 10, 1))
    assert pairs(made) == [([("1", ("1",), "Kent u?")], ("1", "Ja."))]
    assert "Postbus" not in made.text


def test_a_letter_whose_annex_has_no_title_and_whose_date_stands_in_the_page_header():
    made = document(
        *LETTER[2:],
        p("Vraag 1"),
        p("Kent u?"),
        p("Antwoord"),
        p("Ja."),
        header=p(box(p("Datum"), p("2 mei 2021"))),
    )
    assert made.structure.kind == "letter"
    assert made.structure.header.subject == "het bericht ‘Brug blijft open’"
    assert made.structure.header.received == date(2021, 5, 2)
    assert pairs(made) == [([("1", ("1",), "Kent u?")], ("", "Ja."))]


def test_questions_and_answers_in_free_order_and_headings_with_breaks():
    made = document(
        *LETTER, *TITLE,
        p(run("Vraag 1") + LINE_BREAK + run("Kent u?"), bold=True), p("Vraag 2"), p("Wie betaalt?"),
        p(PAGE_BREAK + run("Antwoord op vraag 2")), p("Ik."), p("Vraag 3"), p("Wat nu?"),
        p("Antwoorden op de vragen 1 en 3"), p("Niets."),
    )  # fmt: skip
    assert pairs(made) == [
        ([("2", ("2",), "Wie betaalt?")], ("2", "Ik.")),
        ([("1", ("1",), "Kent u?"), ("3", ("3",), "Wat nu?")], ("1 en 3", "Niets.")),
    ]


def test_an_answer_without_heading_is_told_by_its_type():
    made = document(
        *LETTER, *TITLE,
        p("Vraag 1", bold=True), p("Kent u?", bold=True), p("Antwoord op vraag 1", bold=True), p("Ja."),
        p("Vraag 2", bold=True), p("Wie betaalt?", bold=True), p("En wie niet?", bold=True), p("Ik."), p("Later."),
    )  # fmt: skip
    assert pairs(made)[1] == ([("2", ("2",), "Wie betaalt?\nEn wie niet?")], ("", "Ik.\nLater."))


def test_bold_numbers_are_questions_where_no_heading_stands():
    made = document(
        *LETTER, *TITLE,
        p("Kent u?", bold=True, number="1"), p("Ja."), p("Wie betaalt?", bold=True, number="1"), p("Ik."),
    )  # fmt: skip
    assert pairs(made) == [
        ([("1", ("1",), "Kent u?")], ("", "Ja.")),
        ([("2", ("2",), "Wie betaalt?")], ("", "Ik.")),
    ]


def test_word_notes_and_typed_notes_stand_side_by_side():
    made = document(
        *LETTER, *TITLE,
        p("Vraag 1"), p("Kent u het bericht 1) en het rapport2)?"), p("Antwoord op vraag 1"),
        p(run("Ja.") + cited(3)), p("Bode, 1 mei", number="1"), p("Courant", number="1"),
        notes={3: "Kamerstuk 12 345, nr. 6"},
    )  # fmt: skip
    assert pairs(made) == [([("1", ("1",), "Kent u het bericht en het rapport?")], ("1", "Ja."))]
    notes = [(note.mark, made.quote(note.span)) for note in made.structure.footnotes]
    assert notes == [("1", "Kamerstuk 12 345, nr. 6"), ("1", "Bode, 1 mei"), ("2", "Courant")]


def test_a_heading_with_its_text_on_one_line():
    made = document(*LETTER, *TITLE, p("Vraag 1: Kent u?"), p("Antwoord: Ja."))
    assert pairs(made) == [([("1", ("1",), "Kent u?")], ("", "Ja."))]


def test_an_interim_document_is_no_letter():
    made = document(
        p("AH 832"), p("2018Z19562"),
        p("Antwoord van minister Zijlmans (Financiën) (ontvangen 5 december 2018)"),
        p("Vraag 1"), p("Kent u?"), p("Antwoord 1"), p("Ja."),
    )  # fmt: skip
    assert made.structure.kind == "answers"
    assert made.structure.header.number == "ah-tk-20182019-832"
    assert pairs(made) == [([("1", ("1",), "Kent u?")], ("1", "Ja."))]


def test_a_letter_that_asks_for_time_is_a_delay():
    made = document(
        LETTER[0],
        p(f"Hierbij deel ik u mede dat {ASKED} (2021Z01234) niet binnen de gebruikelijke termijn kunnen worden"
          " beantwoord."),
        p("De minister van Infrastructuur en Waterstaat,"), p("J. Zijlmans"),
    )  # fmt: skip
    assert made.structure.kind == "delay"
    assert not made.structure.exchanges
    assert made.structure.header.subject == "het bericht ‘Brug blijft open’"
    assert made.structure.header.received == date(2021, 10, 1)
