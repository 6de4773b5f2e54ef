from datetime import date

from annotator.analysis.promises import found, keepers, undecided, wording
from annotator.model.document import Span
from annotator.model.opened import DocumentRow
from annotator.model.promises import Promise
from annotator.model.rejections import Rejection
from tests.gui.suggest.made import ferry


def promise(document, span, **more):
    return Promise(document.id, "e4", "me", "de Kamer informeren over de veerpont", *span, "", **more)


def row(key, day, subject):
    return DocumentRow(key, key, "answers", None, subject, None, day, None, (), (), 1, 0, 0, "x")


def test_promises_of_a_document_with_the_day_they_are_due():
    (one,) = found(ferry())
    assert (one.exchange, one.due.end) == ("e4", date(2024, 7, 1))
    assert one.quote.startswith("Ik zal uw Kamer")


def test_what_was_decided_is_not_proposed_again():
    document = ferry()
    (one,) = found(document)
    inside = Span(one.span.start + 3, one.span.start + 9)
    no = Rejection(document.id, "e4", "me", "promise", "", *one.span)
    assert undecided([one], [], [], "me") == [one]
    assert undecided([one], [promise(document, inside)], [], "me") == []
    assert undecided([one], [], [no], "me") == []
    assert undecided([one], [], [no], "you") == [one]


def test_documents_that_cite_come_first_then_what_shares_words():
    document = ferry()
    rows = [
        row(document.id, date(2024, 2, 1), "de veerpont"),
        row("before", date(2023, 1, 1), "de veerpont"),
        row("other", date(2024, 3, 1), "de kaasmarkt"),
        row("same", date(2024, 8, 1), "de veerpont"),
        row("citing", date(2025, 1, 1), "iets heel anders"),
    ]
    order = keepers(promise(document, Span(0, 5)), rows, ["citing"])
    assert [each.id for each in order] == ["citing", "same", "other"]


def test_a_long_promise_is_cut_at_a_word():
    assert wording("Ik zal\nu berichten.") == "Ik zal u berichten."
    assert wording("woord " * 60).endswith("woord …")
