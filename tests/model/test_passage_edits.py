import pytest

from annotator.model.coding import Annotation
from annotator.model.document import Document
from annotator.model.edits import AddAnnotation
from annotator.model.errors import UserError
from annotator.model.part_edits import ClearPartMark, SetPartMark
from annotator.model.parts import PartMark
from annotator.model.passage_edits import PairPhrase, SetSpan, UnpairPhrase
from tests.model.documents import set_of, taken_in

DOCUMENT = set_of(2)
TEXT = DOCUMENT.text
FIRST, SECOND = DOCUMENT.structure.exchanges


@pytest.fixture
def rows():
    made = taken_in(DOCUMENT)
    span = FIRST.answer.span
    made.apply(
        AddAnnotation(Annotation(DOCUMENT.id, "1", "answer", "evasive", "ada", *span, TEXT[slice(*span)], id="a"))
    )
    return made


def place(phrase, after=0):
    start = TEXT.index(phrase, after)
    return start, start + len(phrase)


def test_a_coding_is_narrowed_to_a_passage_and_moved_to_another_answer(rows):
    rows.apply(SetSpan("a", *place("dat duurt")))
    row = rows("annotations", "a")
    assert (row["target"], row["quote"], row["exchange"]) == ("span", "dat duurt", "1")
    rows.apply(SetSpan("a", *place("dat duurt", SECOND.answer.span.start)))
    assert rows("annotations", "a")["exchange"] == "2"


def test_a_passage_does_not_run_from_one_answer_into_the_next_question(rows):
    with pytest.raises(UserError, match="within one question or answer"):
        rows.apply(SetSpan("a", FIRST.answer.span.start, SECOND.questions[0].span.end))
    assert SetSpan("gone", 0, 5).rows(rows) == []


def test_a_passage_of_a_text_without_answers_moves_within_it():
    plain = Document("Toelichting bij de vragen over de brug.")
    rows = taken_in(plain)
    rows.apply(AddAnnotation(Annotation(plain.id, "", "span", "evasive", "ada", 0, 11, "Toelichting", id="p")))
    rows.apply(SetSpan("p", 19, 25))
    row = rows("annotations", "p")
    assert (row["quote"], row["exchange"]) == ("vragen", "")


def test_a_coding_is_tied_to_the_phrase_of_the_question_that_it_answers(rows):
    rows.apply(PairPhrase("a", *place("dat de brug dicht is")))
    row = rows("annotations", "a")
    assert (row["question_quote"], TEXT[row["question_start"] : row["question_end"]]) == (
        "dat de brug dicht is",
    ) * 2
    with pytest.raises(UserError, match="no phrase of a question"):
        rows.apply(PairPhrase("a", *FIRST.answer.span))
    rows.apply(UnpairPhrase("a"))
    assert rows("annotations", "a")["question_start"] is None


def test_a_coder_has_one_mark_on_a_part(rows):
    def mark(word, coder="ada"):
        return PartMark(DOCUMENT.id, "1", 1, coder, word, *FIRST.questions[0].parts[1])

    first = mark("not")
    rows.apply(SetPartMark(first))
    rows.apply(SetPartMark(mark("partly")))
    rows.apply(SetPartMark(mark("answered", "ben")))
    assert [(row["coder"], row["mark"]) for row in rows.where("part_marks", coder="ada")] == [("ada", "partly")]
    rows.apply(ClearPartMark(first.id))
    assert [row["coder"] for row in rows.where("part_marks")] == ["ben"]
