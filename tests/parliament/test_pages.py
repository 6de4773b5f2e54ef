"""Saved web pages, to a document."""

from datetime import date

from annotator.parliament import understand
from annotator.readers import read
from tests.parliament.made_html import OFFICIAL, OLDER, OPEN_TK


def document(text):
    return understand(read(text.encode(), "page.htm"))


def pairs(made):
    return [
        (
            [(q.label, made.quote(q.span)) for q in exchange.questions],
            exchange.answer and (exchange.answer.label, made.quote(exchange.answer.span)),
        )
        for exchange in made.structure.exchanges
    ]


def notes(made):
    return [(note.mark, made.quote(note.span)) for note in made.structure.footnotes]


def test_the_official_page():
    made = document(OFFICIAL)
    head = made.structure.header
    assert made.structure.kind == "answers"
    assert pairs(made) == [
        ([("1", "Kent u het bericht over CO2?")], ("1", "Ja.\nZeker.")),
        (
            [("2, 3", "Wie betaalt?\nHoeveel?")],
            ("2, 3", "Zie de tabel:\nJaar\u2003Euro\n2020\u200314\n– het Rijk;\n– de gemeente."),
        ),
    ]
    assert notes(made) == [("1", "bode.example, 3 mei"), ("2", "Courant")]
    assert {(mark.mark, made.text[: mark.at].endswith("het bericht")) for mark in made.structure.note_marks} == {
        ("1", True),
        ("2", True),
    }
    assert head.questioners[0].name == "Vermeer"
    assert (head.number, head.submitted, head.received) == (
        "ah-tk-20212022-481",
        date(2021, 9, 6),
        date(2021, 10, 1),
    )


def test_what_surrounds_the_official_page_is_not_in_the_text():
    text = document(OFFICIAL).text
    assert not any(word in text for word in ("Home", "Over deze website", "Vraag 9", "Noot", "color"))
    assert text.count("Antwoord 1") == 1


def test_the_older_page_and_a_delay():
    made = document(OLDER)
    assert made.structure.kind == "delay"
    assert pairs(made) == [([("1", "Kent u de brug?")], None)]


def test_a_page_of_open_tk():
    made = document(OPEN_TK)
    assert made.structure.kind == "answers"
    assert pairs(made) == [([("1", "Kent u het bericht?")], ("1", "Ja.\nZeker."))]
    assert notes(made) == [("1", "Bode, 3 mei")]
    head = made.structure.header
    assert (head.number, head.subject, head.received) == ("ah-tk-20212022-481", "bruggen", date(2021, 10, 1))
    assert made.text.startswith("481\nVragen van het lid Vermeer")
