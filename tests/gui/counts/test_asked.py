from datetime import date

import pytest

from annotator.analysis.tables import Label
from annotator.gui.counts.asked import BYS, WHATS, Asked, drawn, narrowings, table
from annotator.gui.counts.words import CHOICES, TITLES, WORDS
from annotator.model.codebook_files import preset
from annotator.model.coded import CodedAnswer

BOOK = preset("default")


def answer(exchange, coder, *codes, minister="Bos", party="SP", year=2024, days=10, marks=()):
    return CodedAnswer(
        *("d", exchange, coder, frozenset(codes), marks, 2),
        answerers=(minister,),
        parties=(party,),
        received=date(year, 3, 1),
        days=days,
    )


CODED = [
    answer("1", "Ada", "evasive", marks=("answered", "not")),
    answer("1", "Bo", "concrete"),
    answer("2", "Ada", "concrete", minister="Weel", year=2022, days=50),
    answer("3", "Ada", "concrete", "deferred", party="VVD"),
]


def told(asked):
    made = table(CODED, BOOK, asked)
    return {row.name: values for row, values in zip(made.rows, made.values, strict=True)}, made.n


def test_all_is_counted_at_first():
    assert told(Asked()) == ({"Bos": (2, 1, 1, 0), "Weel": (1, 0, 0, 0)}, 3)


@pytest.mark.parametrize(
    ("more", "n"),
    [
        ({"coder": "Bo"}, 1),
        ({"only": {"party": frozenset({"VVD"})}}, 1),
        ({"only": {"year": frozenset({"2022", "2024"})}}, 3),
        ({"only": {"response-time": frozenset({"late"}), "minister": frozenset({"Bos"})}}, 0),
    ],
)
def test_only_what_is_asked_for_counts(more, n):
    assert told(Asked(**more))[1] == n


@pytest.mark.parametrize("what", WHATS)
@pytest.mark.parametrize("share", [False, True])
def test_every_choice_gives_a_table_whose_words_are_known(what, share):
    for by in BYS.get(what, ("minister",)):
        made = table(CODED, BOOK, Asked(what, by, share=share))
        assert made.n > 0
        assert made.title in TITLES
        assert all(label.name in WORDS for label in (*made.rows, *made.columns) if label.kind == "word")
        assert {what, by} <= CHOICES.keys()


def test_of_completeness_only_the_figure_is_drawn():
    made = drawn(table(CODED, BOOK, Asked("completeness")))
    assert made.columns == (Label("completeness", "completeness", "word"),)
    assert (made.values, made.unit) == (((0.5,),), "share")
    codes = table(CODED, BOOK, Asked())
    assert drawn(codes) is codes


def test_what_one_can_narrow_by():
    found = narrowings(CODED)
    assert found["minister"] == [("Bos", 2), ("Weel", 1)]
    assert found["year"] == [("2022", 1), ("2024", 2)]
