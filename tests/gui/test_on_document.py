"""What stands on the open document, followed row by row."""

from msgspec.structs import replace

from annotator.gui.on_document import OnDocument
from annotator.model.coding import Annotation, Memo
from annotator.model.document import Document
from annotator.model.edits import RowChange
from annotator.model.opened import OpenDocument
from annotator.model.parts import PartMark
from annotator.model.rows import to_row


def tag(number: int, code: str = "evasive", coder: str = "a", exchange: str = "e1", **more) -> Annotation:
    start = more.pop("start", number)
    target = more.pop("target", "span")
    return Annotation("d", exchange, target, code, coder, start, start + 5, "quote", id=f"t{number}", **more)


def change(before, after, table: str = "annotations") -> RowChange:
    rows = [to_row(each) if each else None for each in (before, after)]
    return RowChange(table, (before or after).id, *rows)


def state(on: OnDocument) -> tuple:
    exchanges = ("", "e1", "e2")
    opened = on.document
    assert opened is not None
    return (
        [[each.id for each in on.annotations(exchange)] for exchange in exchanges],
        [on.is_tagged(exchange) for exchange in exchanges],
        +on.uses,
        on.memos,
        on.marks,
        {each.id for each in (*opened.annotations, *opened.memos, *opened.marks)},
    )


def test_after_any_rows_it_is_as_if_it_were_read_anew():
    first, other = tag(1, start=40), tag(2, coder="b")
    on = OnDocument(OpenDocument("d", Document("text"), (first, other)), "a")
    whole = tag(3, "concrete", target="answer", start=0)
    moved, elsewhere = replace(first, start=10, end=12, code="concrete"), replace(first, document="x")
    memo, mark = Memo("d", "a", "hm", "e1"), PartMark("d", "e1", 2, "a", "answered", 0, 4)
    steps = [
        change(None, whole),
        change(None, tag(4, exchange="e2")),
        change(first, moved),
        change(other, None),
        change(None, memo, "memos"),
        change(None, mark, "part_marks"),
        change(moved, elsewhere),
        change(memo, None, "memos"),
        change(whole, None),
    ]
    for step in steps:
        on.take((step,))
        assert on.document is not None
        assert state(on) == state(OnDocument(on.document, "a"))
    assert state(on)[0] == [[], [], ["t4"]]


def test_the_whole_answers_tags_come_before_those_of_its_passages():
    tags = (tag(1, start=5), tag(2, start=2), tag(3, start=9, target="answer"))
    on = OnDocument(OpenDocument("d", Document("text"), tags), "a")
    assert [each.id for each in on.annotations("e1")] == ["t3", "t2", "t1"]


def test_a_tag_that_others_do_not_touch_stays_the_same_thing():
    tags = tuple(tag(number) for number in range(5))
    on = OnDocument(OpenDocument("d", Document("text"), tags), "a")
    on.take((change(tags[2], None),))
    assert on.document is not None
    assert all(one is other for one, other in zip(on.document.annotations, tags[:2] + tags[3:], strict=True))


def test_of_another_document_nothing_is_taken():
    on = OnDocument(OpenDocument("d", Document("text"), (tag(1),)), "a")
    on.take((change(None, replace(tag(7), document="x")), RowChange("codes", "evasive", None, {"id": "evasive"})))
    assert state(on)[0] == [[], ["t1"], []]
