"""Sentences: what ends one, what does not, and what never may go wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.sentences import sentences, words


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ja. Zie ook het antwoord op vraag 1 en 3.", ["Ja.", "Zie ook het antwoord op vraag 1 en 3."]),
        ("Kamerstuk 29 911, nr. 254. Dat is zo.", ["Kamerstuk 29 911, nr. 254.", "Dat is zo."]),
        ("De brief van 15 juli jl. De Kamer kent die.", ["De brief van 15 juli jl.", "De Kamer kent die."]),
        ("De brief van 15 juli jl. Kamerstuk 1 is oud.", ["De brief van 15 juli jl. Kamerstuk 1 is oud."]),
        ("Het lid A. de Vries c.s. vraagt dit d.d. 3 mei.", ["Het lid A. de Vries c.s. vraagt dit d.d. 3 mei."]),
        ("Er waren 1.838 baden. Dat is veel.", ["Er waren 1.838 baden.", "Dat is veel."]),
        ("Dat is gedaan.Ook komt er een brief.", ["Dat is gedaan.", "Ook komt er een brief."]),
        ("Waarom? «Omdat het moet.» Zo is het.", ["Waarom?", "«Omdat het moet.»", "Zo is het."]),
        ("Er zijn drie stappen:\n1. Een plan.\n2. Geld.", ["Er zijn drie stappen:", "1. Een plan.", "2. Geld."]),
        ("zie www.voorbeeld.nl. Daar staat het.", ["zie www.voorbeeld.nl.", "Daar staat het."]),
        ("Wat vindt u hiervan?Deelt u dit?", ["Wat vindt u hiervan?", "Deelt u dit?"]),
        ("Wat een «vraag?» zei hij.", ["Wat een «vraag?» zei hij."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_what_ends_a_sentence(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_spans_lie_in_the_asked_range() -> None:
    text = "Een. Twee. Drie."
    assert [text[a:b] for a, b in sentences(text, 5, 10)] == ["Twee."]


@given(st.text(alphabet="aAzZ .?!\n«»1€é", max_size=80))
def test_sentences_hold_every_printed_character_once_and_in_order(text: str) -> None:
    joined = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(joined.split()) == "".join(text.split())


def test_words_keep_their_inner_signs() -> None:
    text = "De mbo-raad zag 1.200 foto’s (2019)."
    assert [text[start:end] for start, end in words(text)] == ["De", "mbo-raad", "zag", "1.200", "foto’s", "2019"]
