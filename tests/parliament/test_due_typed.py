from datetime import date

import pytest

from annotator.parliament.nl.due_typed import typed

SAID = date(2024, 2, 1)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2024-07-01", None, date(2024, 7, 1)),
        ("1-7-2024", None, date(2024, 7, 1)),
        ("1 juli 2024", date(2024, 7, 1), date(2024, 7, 1)),
        ("uiterlijk 3 maart", None, date(2024, 3, 3)),
        ("juli 2024", date(2024, 7, 1), date(2024, 7, 31)),
        ("voor de zomer", None, date(2024, 6, 20)),
        ("zomer", date(2024, 6, 21), date(2024, 9, 21)),
        ("eerste kwartaal 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("over  twee weken", None, date(2024, 2, 15)),
    ],
)
def test_a_due_date_as_people_type_it(words, first, last):
    due = typed(words, SAID)
    assert (due.words, due.start, due.end) == (" ".join(words.split()), first, last)


@pytest.mark.parametrize("words", ["", "31-2-2024", "2024-13-01", "ooit", "binnenkort"])
def test_what_names_no_days(words):
    assert typed(words, SAID) is None
