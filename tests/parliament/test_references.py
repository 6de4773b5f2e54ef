from datetime import date

import pytest

from annotator.model.document import Answer, Exchange, Header, Question, Span
from annotator.parliament.nl import references


def found(text, *, header=None, exchanges=()):
    return [(each.type, each.target, text[each.span.start : each.span.end])
            for each in references.find(text, exchanges, header or Header())]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "target", "quote"),
    [
        ("(Kamerstuk 29 911, nr. 254)", "paper", "29911-254", "Kamerstuk 29 911, nr. 254"),
        ("zie 29240-254.", "paper", "29240-254", "29240-254"),
        ("Tweede Kamer, 21 501-02, nr. 2752", "paper", "21501-02-2752", "Tweede Kamer, 21 501-02, nr. 2752"),
        ("de motie, 36 410 XIV, nr. 9, is", "paper", "36410-XIV-9", "36 410 XIV, nr. 9"),
        ("Eerste Kamer, 36 373, H", "paper", "36373-H", "Eerste Kamer, 36 373, H"),
        ("Kamerstukken II 2024/25, 19 637, nr. 3308", "paper", "19637-3308", None),
        ("(TK 24 077, nr. 426)", "paper", "24077-426", "TK 24 077, nr. 426"),
        ("ontvangen (2023D39037).", "paper", "2023D39037", "2023D39037"),
        ("vraagnummer 2024Z14250", "set", "2024Z14250", "2024Z14250"),
        ("Aanhangsel Handelingen II, vergaderjaar 2019–2020, nr. 3975", "set", "ah-tk-20192020-3975", None),
        ("(2022/23, Aanhangsel van de Handelingen, nr. 1045)", "set", "ah-tk-20222023-1045",
         "2022/23, Aanhangsel van de Handelingen, nr. 1045"),
        ("Handelingen II 2019/20, nr. 12, item 7", "proceedings", "h-tk-20192020-12-7", None),
        ("de motie van het lid Bramelaar c.s. is", "motion", "Bramelaar c.s.", "motie van het lid Bramelaar c.s."),
        ("de motie-Van Aa/Bee is", "motion", "Van Aa/Bee", "motie-Van Aa/Bee"),
        ("op grond van artikel 273f Sr is", "law", "artikel 273f Sr", "artikel 273f Sr"),
        ("artikel 9, eerste lid, van de Ambtenarenwet 2017", "law", "artikel 9 Ambtenarenwet 2017", None),
        ("per brief van 16 december 2019 gemeld", "letter", "2019-12-16", "brief van 16 december 2019"),
        ("(https://a.example/een(twee)).", "url", "https://a.example/een(twee)", "https://a.example/een(twee)"),
        ("zie www.a.example.", "url", "https://www.a.example", "www.a.example"),
    ],
)  # fmt: skip
def test_a_reference_is_found(text, kind, target, quote):
    assert found(text) == [(kind, target, text if quote is None else quote)]


def test_the_year_of_a_recent_letter_comes_from_the_header():
    assert found("mijn brief van 4 november jl. zegt", header=Header(received=date(2024, 3, 1))) == [
        ("letter", "2023-11-04", "brief van 4 november jl.")
    ]


def test_a_misprinted_session_is_mended_by_the_document():
    text = "Aanhangsel Handelingen, vergaderjaar 2020–2020, nr. 2117"
    assert found(text, header=Header(session="2019-2020"))[0][1] == "ah-tk-20192020-2117"


def an_exchange(text, question, answer):
    question_at, answer_at = text.index(question), text.index(answer)
    return Exchange(
        "e1",
        (Question("7", ("7",), Span(question_at, question_at + len(question))),),
        Answer("7", ("7",), Span(answer_at, answer_at + len(answer))),
    )


@pytest.mark.parametrize(
    ("answer", "quote"),
    [
        ("Zie mijn antwoord op vraag 7.", "Zie mijn antwoord op vraag 7"),
        ("Dat zei ik al (zie vraag 7).", "zie vraag 7"),
        ("Ik verwijs u in dit kader naar de beantwoording van vraag 7.",
         "verwijs u in dit kader naar de beantwoording van vraag 7"),
    ],
)  # fmt: skip
def test_an_answer_of_the_same_set(answer, quote):
    text = f"Vraag 7\nIs dat zo?\nAntwoord 7\n{answer}"
    kind, target, printed = found(text, exchanges=[an_exchange(text, "Is dat zo?", answer)])[0]
    assert (kind, target) == ("answer", "7")
    assert printed in quote or quote in printed


def test_an_answer_of_the_set_that_a_question_follows_up():
    question = "Wat bedoelt u in uw antwoord op vraag 2?"
    text = f"Vraag 7\n{question}\nAntwoord 7\nJa.\nAanhangsel Handelingen, vergaderjaar 2019–2020, nr. 2751"
    assert ("answer", "ah-tk-20192020-2751#2", "in uw antwoord op vraag 2") in found(
        text, exchanges=[an_exchange(text, question, "Ja.")]
    )


@pytest.mark.parametrize(
    ("answer", "target"),
    [
        (
            "Zie Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 2751, antwoord op vraag 7.",
            "ah-tk-20192020-2751#7",
        ),
        ("Zie antwoord op vraag 7 van Aanhangsel Handelingen 2019–2020, nr. 2751.", "ah-tk-20192020-2751#7"),
        ("Zie antwoord op vraag 7 en Aanhangsel Handelingen 2019–2020, nr. 2751.", "7"),
        ("Zie Aanhangsel Handelingen 2019–2020, nr. 2751. Zie ook antwoord op vraag 7.", "7"),
    ],
)
def test_an_answer_of_the_set_that_is_named_in_one_breath(answer, target):
    text = f"Vraag 7\nIs dat zo?\nAntwoord 7\n{answer}"
    read = found(text, exchanges=[an_exchange(text, "Is dat zo?", answer)])
    assert [each[1] for each in read if each[0] == "answer"] == [target]


def test_running_text_holds_none():
    assert found("Artikelen in de krant, moties in de Kamer en 12 345 kamers; nr. 1 van 3.") == []
