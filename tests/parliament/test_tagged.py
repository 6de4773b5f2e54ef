"""Official XML, today's and the older form, to a document."""

from datetime import date

from annotator.model.document import Questioner
from annotator.parliament import understand
from annotator.readers import read
from tests.parliament.made_xml import DELAY, OLDER, TODAY


def document(text, encoding="utf-8"):
    return understand(read(text.encode(encoding), "made.xml"))


def pairs(made):
    return [
        (
            [(q.label, q.numbers, made.quote(q.span)) for q in exchange.questions],
            exchange.answer and (exchange.answer.label, made.quote(exchange.answer.span)),
        )
        for exchange in made.structure.exchanges
    ]


def test_todays_form():
    made = document(TODAY)
    assert made.structure.kind == "answers"
    assert pairs(made) == [
        ([("1", ("1",), "Kent u het bericht over CO2 en water bij 200 m2?")], ("1", "Ja.")),
        (
            [("2 en 3", ("2", "3"), "Hoe vaak stond de brug open?\nWie betaalt dat?")],
            ("2 en 3", made.text[made.text.index("De tabel") : made.text.index("b. ijs.") + 7]),
        ),
    ]


def test_header_of_todays_form():
    head = document(TODAY).structure.header
    assert (head.number, head.session) == ("ah-tk-20212022-481", "2021-2022")
    assert head.subject == "het bericht «Brug bij Goes blijft open»"
    assert head.questioners == (Questioner("Vermeer", "PvdA"), Questioner("Hoekema", "D66"))
    assert (head.answerers[0].name, head.answerers[0].portfolio) == ("Zijlmans", "Infrastructuur en Waterstaat")
    assert (head.submitted, head.received) == (date(2021, 9, 6), date(2021, 10, 1))


def test_a_note_is_taken_out_and_cited_where_it_stood():
    made = document(TODAY)
    [note] = made.structure.footnotes
    assert (note.mark, made.quote(note.span)) == ("1", "Bode, bode.example/brug, 3 september 2021")
    first, second = made.structure.note_marks
    assert made.text[: first.at].endswith("het bericht")
    assert made.text[: second.at].endswith("open?")


def test_tables_and_lists_are_lines():
    text = document(TODAY).text
    assert "\nJaar\u2003Keren\n2020\u200314\n" in text
    assert "\na. wind;\nb. ijs.\n" in text


def test_an_explanation_belongs_to_no_answer():
    made = document(TODAY)
    assert "Dit dient ter aanvulling." in made.text
    assert all("aanvulling" not in answer[1] for _, answer in pairs(made) if answer)


def test_the_older_form_keeps_questions_and_answers_apart():
    made = document(OLDER, "iso-8859-1")
    assert pairs(made) == [
        ([("1", ("1",), "Kent u de brug?")], ("1", "Ja.")),
        ([("2", ("2",), "Wie betaalt?")], ("2", "Het Rijk.\nZie ook de begroting.")),
    ]
    head = made.structure.header
    assert head.questioners == (Questioner("Vermeer", "PvdA"),)
    assert (head.submitted, head.received) == (date(2009, 3, 3), date(2009, 3, 31))
    assert head.answerers[0].portfolio == "Financiën"
    [note] = made.structure.footnotes
    assert (note.mark, made.quote(note.span)) == ("1", "Bode, 1 maart 2009")
    assert [mark.mark for mark in made.structure.note_marks] == ["1"]


def test_a_delay():
    made = document(DELAY)
    assert made.structure.kind == "delay"
    assert pairs(made) == [([("1", ("1",), "Kent u de brug?")], None)]


def test_questions_without_numbers_are_parted_by_their_elements():
    made = document(
        "<kamervragen><vraag><al>Wie?</al></vraag><vraag><al>Wat?</al><al>Waar?</al></vraag></kamervragen>"
    )
    assert pairs(made) == [([("", ("1",), "Wie?")], None), ([("", ("2",), "Wat?\nWaar?")], None)]


def test_a_number_that_stands_as_a_paragraph():
    made = document(
        "<p><vraag><al>Vraag 3</al><al>Wie?</al></vraag><antwoord><al>Antwoord 3</al><al>Ik.</al></antwoord></p>"
    )
    assert pairs(made) == [([("3", ("3",), "Wie?")], ("3", "Ik."))]


def test_the_files_name_tells_the_number_that_nothing_else_tells():
    text = b"<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u?</al></vraag></kamervragen>"
    head = understand(read(text, "ah-tk-20212022-481 (2).xml")).structure.header
    assert (head.number, head.session) == ("ah-tk-20212022-481", "2021-2022")
    assert understand(read(text, "2021Z01234.xml")).structure.header.case == "2021Z01234"
