from datetime import date

import pytest

from annotator.model.document import Span
from annotator.parliament.nl.due import due
from annotator.parliament.nl.promised import promised

SAID = date(2024, 5, 10)


def day(text):
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Uw Kamer wordt voor de zomer geïnformeerd.", None, "2024-06-20"),
        ("vóór de zomer van 2025", None, "2025-06-20"),
        ("na het zomerreces", "2024-09-01", "2024-11-01"),
        ("voor het kerstreces", None, "2024-12-19"),
        ("in het najaar", "2024-09-01", "2024-12-20"),
        ("in het eerste kwartaal van 2025", "2025-01-01", "2025-03-31"),
        ("voor het einde van het derde kwartaal", None, "2024-09-30"),
        ("in de eerste helft van 2025", "2025-01-01", "2025-06-30"),
        ("eind 2024", "2024-11-01", "2024-12-31"),
        ("medio 2025", "2025-05-01", "2025-07-31"),
        ("begin volgend jaar", "2025-01-01", "2025-03-31"),
        ("voor het einde van dit jaar", None, "2024-12-31"),
        ("nog dit jaar", None, "2024-12-31"),
        ("uiterlijk 1 april 2025", None, "2025-04-01"),
        ("voor 1 maart", None, "2025-03-01"),
        ("op 3 juni", "2024-06-03", "2024-06-03"),
        ("uiterlijk op 31 februari 2025", None, None),
        ("in januari 2025", "2025-01-01", "2025-01-31"),
        ("eind maart", "2025-03-20", "2025-03-31"),
        ("voor juli", None, "2024-06-30"),
        ("in mei", "2024-05-01", "2024-05-31"),
        ("binnen zes weken", None, "2024-06-21"),
        ("over enkele\nmaanden", None, "2024-07-10"),
        ("binnen 10 dagen", None, "2024-05-20"),
        ("volgende week", "2024-05-13", "2024-05-19"),
        ("deze maand", "2024-05-10", "2024-05-31"),
        ("binnenkort", None, None),
        ("zo spoedig mogelijk", None, None),
    ],
)
def test_the_days_that_words_allow(text, start, end):
    found = due(text, SAID)
    assert (found.start, found.end) == (day(start), day(end))
    assert found.words in " ".join(text.split())


def test_the_first_time_counts_and_no_time_is_none():
    assert due("Ik kom hier na de zomer en voor het kerstreces op terug.", SAID).words == "na de zomer"
    assert due("De brug is veilig.", SAID) is None


@pytest.mark.parametrize(("text", "end"), [("voor de zomer", None), ("eind 2025", "2025-12-31")])
def test_without_the_day_on_which_it_was_said_only_a_named_year_has_days(text, end):
    assert due(text, None).end == day(end)


@pytest.mark.parametrize(
    "sentence",
    [
        "Uw Kamer wordt voor de zomer geïnformeerd over de uitkomst.",
        "Ik zal de Kamer hierover informeren.",
        "Ik informeer uw Kamer uiterlijk in juni over de voortgang.",
        "Wij sturen u de evaluatie na het zomerreces.",
        "Hier kom ik in een aparte brief op terug.",
        "De Kamer zal de nota naar verwachting in het najaar ontvangen.",
        "Ik zeg toe dat de cijfers worden uitgesplitst.",
    ],
)
def test_a_promise_is_found_with_its_sentence(sentence):
    text = f"Ja. {sentence} De brug blijft open."
    (found,) = promised(text, Span(0, len(text)), SAID)
    assert text[found.span.start : found.span.end] == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "De Kamer is hierover vorig jaar geïnformeerd.",
        "Ik heb uw Kamer de evaluatie op 3 maart 2024 toegezonden.",
        "De brug wordt hersteld en gaat in het najaar open.",
        "Gemeenten informeren hun inwoners.",
    ],
)
def test_what_was_done_or_is_for_others_is_no_promise(sentence):
    assert list(promised(sentence, Span(0, len(sentence)), SAID)) == []
