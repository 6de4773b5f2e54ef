"""Threads: which documents belong together, in what order, how many days apart."""

from datetime import date

from annotator import parliament, readers, resources
from annotator.analysis.threads import Entry, entry, threads

ASKED = frozenset({"De Boer", "Vaart"})
QUESTIONS = Entry("q", "questions", "kv-tk-2023Z00001", "2023Z00001", date(2023, 3, 6), None, ASKED)
DELAY = Entry("d", "delay", "ah-tk-20222023-10", None, date(2023, 3, 6), date(2023, 3, 27), ASKED)
ANSWERS = Entry(
    "a",
    "answers",
    "ah-tk-20222023-20",
    None,
    date(2023, 3, 6),
    date(2023, 4, 24),
    ASKED,
    see_also=frozenset({"ah-tk-20222023-10"}),
)
FOLLOW_UP = Entry(
    "f",
    "answers",
    "ah-tk-20222023-30",
    None,
    date(2023, 5, 22),
    date(2023, 7, 3),
    frozenset({"De Boer"}),
    cites=frozenset({"ah-tk-20222023-20"}),
)
OTHER = Entry("o", "answers", "ah-tk-20222023-40", None, date(2023, 3, 6), date(2023, 4, 1), frozenset({"Klaver"}))


def test_a_matter_in_time_order_with_the_days_between() -> None:
    (thread,) = threads([FOLLOW_UP, OTHER, ANSWERS, DELAY, QUESTIONS])
    assert [(step.entry.id, step.part, step.days) for step in thread] == [
        ("q", "questions", None),
        ("d", "delay", 21),
        ("a", "answers", 28),
        ("f", "follow-up", 70),
    ]


def test_the_order_in_which_they_come_does_not_matter() -> None:
    entries = [QUESTIONS, DELAY, ANSWERS, FOLLOW_UP, OTHER]
    assert threads(entries) == threads(reversed(entries))


def test_a_case_ties_and_an_unknown_day_comes_last() -> None:
    letter = Entry("l", "letter", None, "2023Z00001")
    (thread,) = threads([letter, QUESTIONS])
    assert [(step.entry.id, step.part, step.days) for step in thread] == [
        ("q", "questions", None),
        ("l", "answers", None),
    ]


def test_two_sets_that_cite_a_third_which_is_not_there_belong_together() -> None:
    cites = frozenset({"ah-tk-20222023-99"})
    one = Entry("1", "answers", "ah-tk-20222023-1", received=date(2023, 1, 2), cites=cites)
    two = Entry("2", "answers", "ah-tk-20222023-2", received=date(2023, 1, 1), cites=cites)
    assert [[step.entry.id for step in thread] for thread in threads([one, two])] == [["2", "1"]]


def test_a_document_alone_is_no_thread() -> None:
    assert threads([OTHER, QUESTIONS]) == []
    assert threads([]) == []


def test_the_sample_is_a_thread() -> None:
    paths = sorted(resources.path("sample").glob("*.txt"))
    entries = [entry(parliament.understand(readers.read(path)), path.stem) for path in paths]
    (thread,) = threads(entries)
    assert [(step.entry.id, step.part) for step in thread] == [
        ("ah-tk-20222023-9214", "answers"),
        ("ah-tk-20222023-9871", "follow-up"),
    ]
    assert thread[1].days == 70
