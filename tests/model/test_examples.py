from annotator.model.document import Span
from annotator.model.examples import taken_from
from tests.model.documents import set_of

DOCUMENT = set_of(2)
SECOND = DOCUMENT.structure.exchanges[1]


def test_an_example_is_the_passage_within_its_sentence_and_says_where_it_stands():
    start = DOCUMENT.text.index("en dat duurt", SECOND.answer.span.start)
    example = taken_from(DOCUMENT, SECOND, Span(start, start + len("en dat duurt")))
    assert (example.before, example.quote, example.after) == (
        "De brug wordt hersteld ",
        "en dat duurt",
        " tot het najaar.",
    )
    assert (example.where, example.exchange, example.start) == ("ah-tk-20232024-11, 2", "2", start)
    assert example.document == DOCUMENT.id


def test_a_passage_over_two_sentences_and_one_in_a_question():
    start = DOCUMENT.text.index("hersteld", SECOND.answer.span.start)
    end = DOCUMENT.text.index("Daarna", start) + len("Daarna")
    example = taken_from(DOCUMENT, SECOND, Span(start, end))
    assert (example.before, example.after) == ("De brug wordt ", " gaat zij weer open.")
    asked = SECOND.questions[0].parts[1]
    assert taken_from(DOCUMENT, SECOND, asked).before == ""
