"""Text and places on pages, both ways."""

from annotator.model.document import Span
from annotator.model.lines import Box
from annotator.model.page_places import Block, PagePlaces
from annotator.model.places import Places, Run


def run(start: int, text: str, page: int, left: float, top: float) -> Run:
    """Every character five points wide, a line eight high."""
    edges = tuple(left + 5 * number for number in range(len(text) + 1))
    return Run(start, len(text), page, Box(left, top, edges[-1], top + 8), edges)


PLACES = PagePlaces(
    Places(
        (
            run(0, "Vraag 1", 1, 200, 100),
            run(8, "Hoe staat het", 1, 200, 110),
            run(22, "met de brug?", 1, 200, 120),
            run(35, "noot", 1, 200, 600),
            run(40, "En de pijler?", 2, 200, 50),
            run(54, "links", 3, 50, 100),
            run(60, "rechts", 3, 300, 90),
        )
    )
)


def test_lines_of_a_passage_are_cut_at_its_characters():
    assert PLACES.lines(Span(12, 28)) == [
        (1, Box(220, 110, 265, 118)),
        (1, Box(200, 120, 230, 128)),
    ]


def test_lines_below_each_other_are_one_block_and_another_page_is_another():
    assert PLACES.blocks([Span(0, 34), Span(40, 53)]) == [
        Block(1, Box(200, 100, 265, 128)),
        Block(2, Box(200, 50, 265, 58)),
    ]


def test_texts_that_join_on_the_page_are_one_block_and_columns_are_two():
    assert len(PLACES.blocks([Span(8, 21), Span(22, 34)])) == 1
    assert len(PLACES.blocks([Span(22, 39)])) == 2, "far below"
    assert len(PLACES.blocks([Span(54, 66)])) == 2, "beside"
    assert PLACES.blocks([]) == []


def test_a_place_is_the_character_printed_there_or_nearest_to_it():
    assert PLACES.point(1, 203, 114) == 8
    assert PLACES.point(1, 209, 114) == 9
    assert PLACES.point(1, 290, 113) == 20, "right of the line: its last character"
    assert PLACES.point(1, 195, 119.2) == 22, "between two lines: the nearer one"
    assert PLACES.point(2, 203, 54) == 40


def test_where_no_text_is_near_there_is_none():
    assert PLACES.point(1, 203, 300) is None
    assert PLACES.point(1, 400, 113) is None
    assert PLACES.point(9, 203, 114) is None


def test_the_last_page_and_the_column():
    assert PLACES.last == 3
    assert PLACES.column == (50, 330)
    assert PagePlaces(Places()).last == 0
    assert PagePlaces(Places()).column == (0, 0)
