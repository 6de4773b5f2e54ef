"""The pairs of two documents as a coder sees them."""

from msgspec.structs import replace

from annotator.analysis.alignment import Pairing
from annotator.analysis.ties import are_linked, as_pair, by_hand, is_earlier, ties
from annotator.model.document import Span
from annotator.model.opened import Link, OpenDocument
from tests.store import made

FIRST = made.document("ah-tk-20232024-11")
SECOND = made.document("ah-tk-20232024-12", see_also=("ah-tk-20232024-11",))
EARLIER = OpenDocument(FIRST.id, FIRST)
LATER = OpenDocument(SECOND.id, SECOND, earlier=(Link("ah-tk-20232024-11", FIRST.id),))
ASKED = [each.questions[0].span for each in SECOND.structure.exchanges]
PROPOSALS = [
    Pairing(
        "e1", 0, "e2", "wording", Span(ASKED[0].start + 4, ASKED[0].end), FIRST.structure.exchanges[1].answer.span
    ),
    Pairing("e3", 0, "e1", "reference", ASKED[2]),
]


def seen(*pairs, coder="ada"):
    return [(tie.later, tie.earlier, tie.state) for tie in ties(PROPOSALS, pairs, SECOND, coder)]


def proposed(place=0, coder="ada", **more):
    tie = ties(PROPOSALS, (), SECOND, coder)[place]
    return replace(as_pair(tie, LATER, EARLIER, coder), **more)


def test_proposals_stand_until_they_are_judged():
    assert seen() == [("e1", "e2", "proposed"), ("e3", "e1", "proposed")]
    assert seen(proposed()) == [("e1", "e2", "confirmed"), ("e3", "e1", "proposed")]
    assert seen(proposed(1, state="rejected")) == [("e1", "e2", "proposed")]


def test_a_pair_keeps_what_it_rests_on():
    pair = proposed()
    assert SECOND.text[pair.start : pair.end] == pair.quote
    assert FIRST.text[pair.said_start : pair.said_end] == pair.said_quote
    (tie, _) = ties(PROPOSALS, [pair], SECOND, "ada")
    assert (tie.asked, tie.said, tie.by) == (PROPOSALS[0].asked, PROPOSALS[0].said, "ada")


def test_ones_own_verdict_counts_before_that_of_others():
    others = [proposed(coder="bo"), proposed(coder="cy", state="rejected")]
    assert seen(*others)[0] == ("e1", "e2", "confirmed")
    assert seen(*others, proposed(state="rejected")) == [("e3", "e1", "proposed")]


def test_a_pair_made_by_hand_is_of_one_question():
    tie = by_hand(LATER, SECOND.structure.exchanges[1], 0, "e3")
    assert seen(as_pair(tie, LATER, EARLIER, "ada"))[1] == ("e2", "e3", "confirmed")
    assert seen(replace(as_pair(tie, LATER, EARLIER, "ada"), exchange="gone")) == seen()


def test_what_is_cited_is_the_earlier_one_whatever_the_days_say():
    assert is_earlier(EARLIER, LATER)
    assert not is_earlier(LATER, EARLIER)
    assert are_linked(EARLIER, LATER)
    assert not are_linked(LATER, LATER)


def test_two_that_cite_each_other_go_by_their_days():
    soon = replace(FIRST.structure.header, received=FIRST.structure.header.received.replace(day=2))
    back = replace(
        EARLIER,
        document=replace(FIRST, structure=replace(FIRST.structure, header=soon)),
        earlier=(Link("ah-tk-20232024-12", SECOND.id),),
    )
    assert is_earlier(back, LATER) == (soon.received <= SECOND.structure.header.received)
    assert is_earlier(back, LATER) != is_earlier(LATER, back)
