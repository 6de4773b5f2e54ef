import pytest

from annotator.model.corrections import (
    join_exchanges,
    move_boundary,
    pair_question,
    regions,
    set_label,
    split_exchange,
)
from annotator.model.document import Answer, Question, Span
from annotator.model.errors import UserError
from annotator.model.part_corrections import join_parts, parts_of, split_part
from tests.model.documents import set_of

DOCUMENT = set_of(3)
TEXT, OLD = DOCUMENT.text, DOCUMENT.structure


def words(structure, place):
    exchange = structure.exchanges[place]
    asked = [TEXT[each.span.start : each.span.end] for each in exchange.questions]
    return asked, TEXT[slice(*exchange.answer.span)] if exchange.answer else None


def at(phrase, after=0):
    return TEXT.index(phrase, after)


def test_an_answer_is_split_and_the_latter_half_has_no_heading_of_its_own():
    new = split_exchange(TEXT, OLD, "1", at("Daarna"))
    assert [each.id for each in new.exchanges] == ["1", "1.2", "2", "3"]
    assert words(new, 0)[1] == "Ja. De brug wordt hersteld en dat duurt tot het najaar."
    assert words(new, 1) == ([], "Daarna gaat zij weer open.")
    assert (new.exchanges[1].answer.label, new.exchanges[0].answer.label) == ("", "1")


def test_a_split_within_a_question_takes_the_answer_along():
    new = split_exchange(TEXT, OLD, "1", at("Zo nee"))
    assert words(new, 0) == (["Klopt het dat de brug dicht is? Zo ja, waarom?"], None)
    assert words(new, 1)[0] == ["Zo nee, waarom niet?"]
    assert [len(parts_of(each)) for each in new.exchanges] == [2, 1, 3, 3]


def test_an_overlooked_question_and_answer_can_be_said_outright():
    question = Question("1a", ("1a",), Span(at("De brug wordt"), at(" en dat duurt")))
    answer = Answer("1a", ("1a",), Span(at("Daarna"), at("Daarna") + len("Daarna gaat zij weer open.")))
    new = split_exchange(TEXT, OLD, "1", question.span.start, question, answer)
    assert words(new, 0)[1] == "Ja."
    assert words(new, 1) == (["De brug wordt hersteld"], "Daarna gaat zij weer open.")


@pytest.mark.parametrize("place", [0, len(TEXT)])
def test_a_split_that_leaves_nothing_on_one_side_is_refused(place):
    with pytest.raises(UserError, match="one side"):
        split_exchange(TEXT, OLD, "2", place)


def test_joining_takes_back_a_split():
    split = split_exchange(TEXT, OLD, "1", at("Daarna"))
    assert join_exchanges(TEXT, split, "1", "1.2").exchanges == OLD.exchanges


def test_two_answers_with_a_question_between_them_are_not_joined():
    with pytest.raises(UserError, match="stands in between"):
        join_exchanges(TEXT, OLD, "1", "2")


def test_a_question_goes_to_another_answer():
    new = pair_question(OLD, "2", 0, "1")
    assert [len(each.questions) for each in new.exchanges] == [2, 0, 1]
    with pytest.raises(UserError, match="already"):
        pair_question(OLD, "2", 0, "2")


def test_a_moved_boundary_cuts_the_neighbour_and_fits_the_parts():
    answer = OLD.exchanges[0].answer.span
    new = move_boundary(TEXT, OLD, "1", None, Span(at("Zo nee"), answer.end))
    assert words(new, 0)[0] == ["Klopt het dat de brug dicht is? Zo ja, waarom?"]
    assert [TEXT[slice(*part)] for part in parts_of(new.exchanges[0])] == [
        "Klopt het dat de brug dicht is?",
        "Zo ja, waarom?",
    ]
    back = move_boundary(TEXT, new, "1", 0, OLD.exchanges[0].questions[0].span)
    assert regions(back.exchanges[0])[0] == regions(OLD.exchanges[0])[0]
    assert parts_of(back.exchanges[0])[-1].end == OLD.exchanges[0].questions[0].span.end


def test_a_boundary_does_not_swallow_a_neighbour():
    with pytest.raises(UserError, match="split or join"):
        move_boundary(TEXT, OLD, "1", None, Span(OLD.exchanges[0].answer.span.start, len(TEXT)))


def test_a_question_left_alone_gets_an_exchange_of_its_own():
    new = pair_question(OLD, "2", 0, None)
    assert words(new, 2)[0]
    assert new.exchanges[2].answer is None
    assert new.exchanges[1].questions == ()
    with pytest.raises(UserError, match="alone already"):
        pair_question(new, "2.2", 0, None)


def test_an_exchange_that_loses_all_it_had_goes():
    lone = pair_question(OLD, "2", 0, None)
    assert [each.id for each in pair_question(lone, "2.2", 0, "2").exchanges] == ["1", "2", "3"]


def test_a_misprinted_number_is_put_right():
    new = set_label(OLD, "2", None, "5 en 6", ("5", "6"))
    assert new.exchanges[1].answer.numbers == ("5", "6")
    assert set_label(OLD, "2", 0, "5", ("5",)).exchanges[1].questions[0].label == "5"


def test_parts_are_split_and_joined():
    new = split_part(TEXT, OLD, "1", 0, at("dat de brug"))
    assert [TEXT[slice(*part)] for part in parts_of(new.exchanges[0])][:2] == [
        "Klopt het",
        "dat de brug dicht is?",
    ]
    assert join_parts(new, "1", 0) == OLD
    with pytest.raises(UserError, match="last part"):
        join_parts(OLD, "1", 2)
    with pytest.raises(UserError, match="no longer there"):
        split_part(TEXT, OLD, "1", 3, 0)
