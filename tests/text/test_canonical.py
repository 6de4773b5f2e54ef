import pytest

from annotator.text import canonical


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("het Kinderhan-", "del nu", "het Kinderhandel nu"),
        ("leer- en", "werkplek", "leer- en werkplek"),
        ("de zorg-", "en welzijnstaken", "de zorg- en welzijnstaken"),
        ("een WIA-", "uitkering", "een WIA-uitkering"),
        ("lid Fleur Joseph-", "Agema", "lid Fleur Joseph-Agema"),
        ("volgens het non-", "punishment beginsel", "volgens het non-punishment beginsel"),
        ("met maatregelen/", "projecten", "met maatregelen/projecten"),
        ("in 2019–", "2020", "in 2019–2020"),
        ("zie https://a.example/een-twee-", "drie.html", "zie https://a.example/een-twee-drie.html"),
        ("zie https://www.a.example/een", "%20twee", "zie https://www.a.example/een%20twee"),
        ("zie www.a.example.", "Daarna", "zie www.a.example. Daarna"),
        ("gewoon", "verder", "gewoon verder"),
    ],
)
def test_lines_join_into_one(left, right, joined):
    assert canonical.join([left, right])[0] == joined


def test_a_word_seen_with_its_hyphen_keeps_it():
    assert canonical.join(["de mbo-", "raad"], frozenset({"mbo-raad"}))[0] == "de mbo-raad"


def test_starts_say_where_each_line_begins():
    text, starts = canonical.join(["een be-", "gin en", "een eind"])
    assert [text[start:] for start in starts] == ["een begin en een eind", "gin en een eind", "een eind"]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  26\u00a0mei\t2020 ", "26 mei 2020"),
        ("Kostic ´ (PvdD)", "Kostić (PvdD)"),
        ("Yes¸ilgöz", "Yeşilgöz"),
        ("foto´s", "foto´s"),
        ("e\u0301e\u0301n", "één"),
        ("nul\u200bbreed", "nulbreed"),
    ],
)
def test_clean_text_and_its_origins(raw, clean):
    assert canonical.clean(raw) == clean
    made, origins = canonical.clean_with_origins(raw)
    assert made == clean
    assert len(origins) == len(clean)
    assert all(
        raw[origin] == sign
        for origin, sign in zip(origins, clean, strict=True)
        if sign.isascii() and sign.isalpha()
    )
