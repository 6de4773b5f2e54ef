"""Codings follow the text that they stand on when a document's structure is corrected."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from annotator.model.carrying import joined_mark, main_span
from annotator.model.coding import Annotation, Memo
from annotator.model.correction_edits import (
    ChangeHeader,
    DismissDoubt,
    JoinExchanges,
    JoinParts,
    MarkReference,
    MoveBoundary,
    PairQuestion,
    SetKind,
    SplitExchange,
    SplitPart,
)
from annotator.model.corrections import regions
from annotator.model.document import Doubt, Reference, Span
from annotator.model.edits import ChangeStructure
from annotator.model.errors import UserError
from annotator.model.part_corrections import parts_of
from annotator.model.parts import PartMark
from annotator.model.promises import Promise
from annotator.model.rows import from_row, to_row
from annotator.model.structure_json import structure_from
from tests.model.documents import set_of, taken_in

DOCUMENT = set_of(3)
TEXT = DOCUMENT.text
FIRST = DOCUMENT.structure.exchanges[0]


def structure(rows):
    return structure_from(rows("documents", DOCUMENT.id)["structure"])


def on_answer(place, code="evasive", memo=""):
    exchange = DOCUMENT.structure.exchanges[place]
    span = exchange.answer.span
    return Annotation(
        *(DOCUMENT.id, exchange.id, "answer", code, "ada", *span, DOCUMENT.quote(span)),
        memo=memo,
        created=str(place),
    )


def on_part(place, part, code="evasive"):
    exchange = DOCUMENT.structure.exchanges[place]
    span = parts_of(exchange)[part]
    return Annotation(DOCUMENT.id, exchange.id, "part", code, "ada", *span, DOCUMENT.quote(span), part)


def on_passage(start, end, exchange):
    return Annotation(DOCUMENT.id, exchange, "span", "deferred", "ada", start, end, TEXT[start:end])


def mark(place, part, word, coder="ada"):
    exchange = DOCUMENT.structure.exchanges[place]
    return PartMark(DOCUMENT.id, exchange.id, part, coder, word, *parts_of(exchange)[part], created=str(part))


def put(rows, table, *things):
    for thing in things:
        rows.tables.setdefault(table, {})[thing.id] = to_row(thing)


def marks(rows):
    return sorted((row["part"], row["coder"], row["mark"]) for row in rows.where("part_marks"))


@pytest.fixture
def rows():
    return taken_in(DOCUMENT)


def test_a_passage_goes_where_its_text_goes_and_the_whole_answer_stays(rows):
    passage = on_passage(TEXT.index("Daarna"), TEXT.index("Daarna") + 6, "1")
    put(rows, "annotations", on_answer(0), passage)
    rows.apply(SplitExchange(DOCUMENT.id, "1", TEXT.index("Daarna")))
    assert rows("annotations", passage.id) == {**to_row(passage), "exchange": "1.2"}
    (whole,) = rows.where("annotations", target="answer")
    assert (whole["exchange"], whole["quote"]) == ("1", "Ja. De brug wordt hersteld en dat duurt tot het najaar.")


def test_the_same_code_on_two_answers_is_one_after_joining_with_both_memos(rows):
    rows.apply(SplitExchange(DOCUMENT.id, "1", TEXT.index("Daarna")))
    two = structure(rows).exchanges[1]
    one, other = on_answer(0, memo="a"), replace(on_answer(0, memo="b"), exchange=two.id, created="9")
    other = replace(other, start=two.answer.span.start, end=two.answer.span.end)
    put(rows, "annotations", one, other)
    put(rows, "memos", Memo(DOCUMENT.id, "ada", "voor", "1", "1"), Memo(DOCUMENT.id, "ada", "na", "1.2", "2"))
    rows.apply(JoinExchanges(DOCUMENT.id, "1", "1.2"))
    (left,) = rows.where("annotations")
    assert (left["id"], left["memo"], left["end"]) == (one.id, "a\n\nb", FIRST.answer.span.end)
    (memo,) = rows.where("memos")
    assert (memo["text"], memo["exchange"]) == ("voor\n\nna", "1")


def test_codings_of_parts_follow_their_question(rows):
    put(rows, "annotations", on_part(1, 2))
    put(rows, "part_marks", mark(1, 2, "not"))
    rows.apply(PairQuestion(DOCUMENT.id, "2", 0, "1"))
    for row in (*rows.where("annotations"), *rows.where("part_marks")):
        assert (row["exchange"], row["part"]) == ("1", 5)


def test_the_halves_of_a_part_keep_its_mark_save_partly(rows):
    put(rows, "part_marks", mark(0, 0, "not"), mark(0, 0, "partly", "ben"), mark(0, 1, "answered"))
    rows.apply(SplitPart(DOCUMENT.id, "1", 0, TEXT.index("dat de brug")))
    assert marks(rows) == [(0, "ada", "not"), (1, "ada", "not"), (2, "ada", "answered")]
    spans = {row["part"]: TEXT[row["start"] : row["end"]] for row in rows.where("part_marks")}
    assert spans[0] == "Klopt het"


def test_joined_parts_join_their_marks_and_ask_again_where_one_was_marked(rows):
    put(rows, "part_marks", mark(0, 1, "answered"), mark(0, 2, "not"), mark(0, 2, "not", "ben"))
    rows.apply(JoinParts(DOCUMENT.id, "1", 1))
    assert marks(rows) == [(1, "ada", "partly")]


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        (("answered", "answered"), "answered"),
        (("not-applicable", "answered"), "answered"),
        (("not-applicable", "not-applicable"), "not-applicable"),
        (("answered", "implicitly"), "implicitly"),
        (("implicitly", "not"), "partly"),
        (("partly", "answered"), "partly"),
    ],
)
def test_marks_of_joined_parts(words, joined):
    assert joined_mark(words) == joined


def test_a_header_field_is_set_and_a_wrong_date_refused(rows):
    rows.apply(ChangeHeader(DOCUMENT.id, "received", "2024-05-06"))
    rows.apply(ChangeHeader(DOCUMENT.id, "questioners", [{"name": "Bikker", "party": "CU"}]))
    header = structure(rows).header
    assert (header.received.isoformat(), header.questioners[0].party) == ("2024-05-06", "CU")
    with pytest.raises(UserError, match="6 mei"):
        rows.apply(ChangeHeader(DOCUMENT.id, "received", "6 mei"))
    rows.apply(SetKind(DOCUMENT.id, "letter"))
    assert structure(rows).kind == "letter"


def test_a_doubt_that_was_looked_at_goes(rows):
    doubts = (Doubt("one"), Doubt("two"))
    rows.apply(ChangeStructure(DOCUMENT.id, replace(DOCUMENT.structure, doubts=doubts)))
    rows.apply(DismissDoubt(DOCUMENT.id, 0))
    assert [each.kind for each in structure(rows).doubts] == ["two"]
    with pytest.raises(UserError, match="no longer"):
        rows.apply(DismissDoubt(DOCUMENT.id, 1))


def test_a_reference_is_marked_as_leading_nowhere_and_again_not(rows):
    references = (Reference("answer", "1", Span(0, 3)), Reference("paper", "39512-14", Span(4, 9)))
    rows.apply(ChangeStructure(DOCUMENT.id, replace(DOCUMENT.structure, references=references)))
    rows.apply(MarkReference(DOCUMENT.id, 1, "misprint"))
    assert [each.nowhere for each in structure(rows).references] == ["", "misprint"]
    rows.apply(MarkReference(DOCUMENT.id, 1, ""))
    assert structure(rows).references == references
    with pytest.raises(UserError, match="no longer"):
        rows.apply(MarkReference(DOCUMENT.id, 2, "silent"))


PLACES = st.integers(0, len(TEXT))
SMALL = st.integers(0, 3)
EXCHANGES = st.integers(0, 5)


def corrections():
    """Edits as functions of the structure as it is when their turn comes."""

    def named(kind, *rest):
        return st.tuples(st.just(kind), EXCHANGES, *rest)

    return st.one_of(
        named("split", PLACES),
        named("join", EXCHANGES),
        named("move", st.none() | SMALL, PLACES, PLACES),
        named("pair", SMALL, st.none() | EXCHANGES),
        named("split part", SMALL, PLACES),
        named("join parts", SMALL),
    )


def edit(rows, drawn):
    """Numbers that are drawn choose among what there is, so that most edits are ones that can be."""
    kind, place, *rest = drawn
    exchanges = structure(rows).exchanges
    exchange = exchanges[place % len(exchanges)]
    name, spans, parts = exchange.id, regions(exchange), parts_of(exchange)
    match kind:
        case "split":
            return SplitExchange(DOCUMENT.id, name, within(spans[rest[0] % len(spans)], rest[0]))
        case "join":
            return JoinExchanges(DOCUMENT.id, name, exchanges[(place + 1 + rest[0] // 3) % len(exchanges)].id)
        case "move":
            span = spans[-1] if rest[0] is None else spans[0]
            start, end = span.start + rest[1] % 60 - 30, span.end + rest[2] % 60 - 30
            return MoveBoundary(DOCUMENT.id, name, rest[0] and 0, start, max(start, end))
        case "pair":
            to = None if rest[1] is None else exchanges[rest[1] % len(exchanges)].id
            return PairQuestion(DOCUMENT.id, name, rest[0] % 2, to)
        case "split part":
            part = rest[0] % max(1, len(parts))
            return SplitPart(DOCUMENT.id, name, part, within(parts[part], rest[1]) if parts else rest[1])
        case _:
            return JoinParts(DOCUMENT.id, name, *rest)


def within(span, number):
    return span.start + number % (span.end - span.start)


def coded():
    rows = taken_in(DOCUMENT)
    put(rows, "annotations", *(on_answer(place) for place in range(3)), *(on_part(0, part) for part in range(3)))
    put(rows, "annotations", *(on_passage(at, at + 20, "1") for at in range(60, 160, 15)))
    put(rows, "part_marks", *(mark(place, part, "partly") for place in range(3) for part in range(3)))
    put(rows, "memos", *(Memo(DOCUMENT.id, "ada", each.id, each.id) for each in DOCUMENT.structure.exchanges))
    put(rows, "promises", Promise(DOCUMENT.id, "2", "ada", "a letter", 200, 210, TEXT[200:210]))
    return rows


def assert_sound(rows):
    new = structure(rows)
    homes = {each.id: each for each in new.exchanges}
    assert len(homes) == len(new.exchanges)
    spans = sorted(span for each in new.exchanges for span in regions(each))
    assert all(
        0 <= one.start < one.end <= two.start
        for one, two in zip(spans, [*spans[1:], Span(len(TEXT), 0)], strict=True)
    )
    for exchange in new.exchanges:
        for question in exchange.questions:
            assert all(
                question.span.start <= part.start < part.end <= question.span.end for part in question.parts
            )
    for row in rows.where("annotations"):
        home, span = homes[row["exchange"]], Span(row["start"], row["end"])
        assert row["quote"] == TEXT[span.start : span.end]
        if row["target"] == "answer":
            assert span == main_span(home)
        if row["target"] == "part":
            assert span == parts_of(home)[row["part"]]
    for row in rows.where("part_marks"):
        assert (row["start"], row["end"]) == parts_of(homes[row["exchange"]])[row["part"]]
    assert {row["exchange"] for row in (*rows.where("memos"), *rows.where("promises"))} <= homes.keys()


@settings(max_examples=150, deadline=None)
@given(st.lists(corrections(), max_size=8))
def test_whatever_is_corrected_positions_stay_sound(drawn):
    rows = coded()
    passages = len(rows.where("annotations", target="span"))
    for each in drawn:
        before = {table: dict(kept) for table, kept in rows.tables.items()}
        try:
            rows.apply(edit(rows, each))
        except UserError:
            assert rows.tables == before
        assert_sound(rows)
    assert len(rows.where("annotations", target="span")) >= passages
    assert all(from_row(Annotation, row).id for row in rows.where("annotations"))


def test_a_correction_of_what_is_not_there_changes_nothing(rows):
    assert SetKind("nowhere", "letter").rows(rows) == []
    with pytest.raises(UserError, match="no longer there"):
        rows.apply(SplitExchange(DOCUMENT.id, "99", 5))
