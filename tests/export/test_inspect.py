from datetime import date

from msgspec.structs import replace

from annotator.export.inspect import describe
from annotator.export.readable import readable
from annotator.model.document import Document, Doubt, Footnote, Reference, Span, Structure
from tests.store import made

KEYS = [
    *("file", "kind", "number", "session", "case", "subject", "questioners", "answerers", "submitted", "received"),
    *("days", "see_also", "exchanges", "footnotes", "references", "warnings"),
]


def rich() -> Document:
    """The made-up set with a note, a reference in each place where one can stand, and a doubt."""
    plain = made.document(see_also=("ah-tk-20222023-7",))
    first, second, third = plain.structure.exchanges
    text = plain.text + "\nZie Kamerstuk 39 512."
    note = Footnote("1", Span(len(plain.text) + 1, len(text)))
    asked, said = first.questions[0].span, second.answer
    assert said
    references = (
        Reference("paper", "39512", Span(note.span.start + 4, note.span.end - 1)),
        Reference("answer", "1", Span(said.span.start, said.span.start + 8)),
        Reference("url", None, Span(asked.start, asked.start + 3)),
        Reference("letter", None, Span(0, 6)),
    )
    third = replace(third, answer=None)
    joined = replace(second, answer=replace(said, label="2 en 3", numbers=("2", "3")))
    structure = replace(
        plain.structure,
        exchanges=(first, joined, third),
        footnotes=(note,),
        references=references,
        doubts=(Doubt("unanswered", {"number": "3"}),),
    )
    return Document(text, structure)


def test_the_object_has_the_promised_keys():
    assert list(describe(Document("plain"), "a.txt")) == KEYS
    assert list(describe(rich(), "a.txt")) == KEYS


def test_nothing_known_is_null_or_empty():
    record = describe(Document("plain", Structure()), "a.txt")
    assert (record["file"], record["kind"], record["exchanges"]) == ("a.txt", "unknown", [])
    assert [record[key] for key in KEYS[2:6] + KEYS[8:11]] == [None] * 7


def test_texts_stand_in_the_place_of_positions():
    record = describe(rich(), "a.txt")
    assert (record["submitted"], record["received"], record["days"]) == ("2024-01-03", "2024-02-01", 29)
    assert record["questioners"] == [{"name": "De Boer", "party": "VVD"}]
    assert record["answerers"] == [{"name": "Van Dam", "portfolio": "Infrastructuur"}]
    assert record["exchanges"][1] == {
        "questions": [
            {
                "label": "2",
                "numbers": ["2"],
                "text": "Hoe staat het met pijler 2?",
                "parts": [{"text": "Hoe staat het met pijler 2?"}],
            }
        ],
        "answer": {
            "label": "2 en 3",
            "numbers": ["2", "3"],
            "text": "Pijler 2 wordt hersteld. Dat duurt tot het najaar.",
        },
    }
    assert record["exchanges"][2]["answer"] is None
    assert record["footnotes"] == [{"mark": "1", "text": "Zie Kamerstuk 39 512."}]
    assert record["warnings"] == ["Question 3 has no answer in this document."]


def test_a_reference_says_where_it_stands():
    found = [(each["type"], each["quote"], each["where"]) for each in describe(rich(), "a.txt")["references"]]
    assert found == [
        ("paper", "Kamerstuk 39 512", "note 1"),
        ("answer", "Pijler 2", "answer 2,3"),
        ("url", "Hoe", "question 1"),
        ("letter", "Vragen", "header"),
    ]


def test_a_person_can_read_it():
    shown = readable(describe(rich(), "map/a.txt"))
    assert shown.startswith("map/a.txt: answers\n")
    for piece in (
        "asked by:     De Boer (VVD)",
        "Q 2: Hoe staat",
        "A 2 en 3: Pijler",
        "note 1: Zie",
        "! Question 3",
    ):
        assert piece in shown
    assert "received:     2024-02-01" in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_a_person_can_read_what_is_unknown():
    assert readable(describe(Document("plain"), "a.txt")) == "a.txt: unknown\n"


def test_dates_that_are_misprinted_give_days_below_zero():
    header = replace(made.document().structure.header, received=date(2024, 1, 1))
    document = Document("plain", Structure("answers", header))
    assert describe(document, "a.txt")["days"] == -2
