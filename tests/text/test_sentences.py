import pytest

from annotator.text.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ja. Nee.", ["Ja.", "Nee."]),
        ("De motie d.d. 19 december van het lid Aa c.s. waarin u dit verzoekt.",) * 2,
        (
            "Zie Kamerstuk 29 911, nr. 254. Dat is o.a. hier zo.",
            ["Zie Kamerstuk 29 911, nr. 254.", "Dat is o.a. hier zo."],
        ),
        ("Op 8 november jl. is dat gedaan. Klaar.", ["Op 8 november jl. is dat gedaan.", "Klaar."]),
        ("Dat was op 8 november jl. De Kamer weet het.", ["Dat was op 8 november jl.", "De Kamer weet het."]),
        ("Het kost 1.200 euro. En dan?", ["Het kost 1.200 euro.", "En dan?"]),
        ("Wat vindt u hiervan?Deelt u dit?", ["Wat vindt u hiervan?", "Deelt u dit?"]),
        ("in de inrichtingen.Daarnaast tref ik", ["in de inrichtingen.", "Daarnaast tref ik"]),
        ("Hij zei «Ga weg!» en ging.", ["Hij zei «Ga weg!» en ging."]),
        ("een alinea\nnog een", ["een alinea", "nog een"]),
        ("De heer J.P. Bee is er. Ja.", ["De heer J.P. Bee is er.", "Ja."]),
        ("", []),
    ],
)
def test_sentences(text, found):
    found = [found] if isinstance(found, str) else found
    assert [text[start:end] for start, end in sentences(text)] == found


def test_words_keep_their_inner_signs():
    text = "De mbo-raad zag 1.200 foto’s (2019)."
    assert [text[start:end] for start, end in words(text)] == ["De", "mbo-raad", "zag", "1.200", "foto’s", "2019"]
