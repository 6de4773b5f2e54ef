"""JSON records of sets of questions."""

import json

import pytest

from annotator.model.errors import UserError
from annotator.parliament import understand
from annotator.readers import read

PAIR = {
    "vraag": [
        "Kent u?",
        "<vraag><nr>Vraag 1, 2</nr><al>Kent u<noot nr='1'>Bode</noot>?</al><al>Wie?</al></vraag>\n ",
    ],
    "antwoord": ["Ja.\n\nIk.", "<antwoord><nr>Antwoord 1, 2</nr><al>Ja.</al>"],
}


def record(pairs, **more):
    return json.dumps({"identifier": "ah-tk-20212022-481", "vraagdata": pairs, **more}).encode()


def test_the_xml_is_taken_where_it_is_whole_and_else_the_text():
    made = understand(read(record({"1 2": PAIR}), "x.json"))
    [exchange] = made.structure.exchanges
    assert [(q.label, made.quote(q.span)) for q in exchange.questions] == [("1, 2", "Kent u?\nWie?")]
    assert exchange.answer
    assert (exchange.answer.label, made.quote(exchange.answer.span)) == ("1, 2", "Ja.\nIk.")
    assert [(note.mark, made.quote(note.span)) for note in made.structure.footnotes] == [("1", "Bode")]


def test_the_other_fields_tell_of_the_document():
    data = record({"1": PAIR}, vergaderjaar="2021-2022", indiener=["T. Vermeer"], ontvanger=["J. Zijlmans"])
    head = understand(read(data, "x.json")).structure.header
    assert (head.number, head.session) == ("ah-tk-20212022-481", "2021-2022")
    assert [who.name for who in (*head.questioners, *head.answerers)] == ["T. Vermeer", "J. Zijlmans"]


def test_pairs_by_number_without_anything_around_them():
    data = b'\xef\xbb\xbf{"1": {"vraag": "Kent u <b>?", "antwoord": "Ja & nee."}}'
    made = understand(read(data, "x.txt"))
    assert made.quote(made.structure.exchanges[0].questions[0].span) == "Kent u <b>?"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'{"vraagdata": {"1": {"vraag": ["a', "not whole JSON"),
        (b'{"vraagdata": ' + b"[" * 100_000, "not whole JSON"),
        (b'{"vraagdata": []}', "without questions"),
        (b'{"vraag": 1, "antwoord": 2}', "without questions"),
    ],
)
def test_records_that_hold_nothing_say_so(data, sentence):
    with pytest.raises(UserError, match=sentence):
        read(data, "x.json")
