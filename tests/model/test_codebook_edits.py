import pytest
from msgspec.structs import replace

from annotator.model.codebook_changes import differences
from annotator.model.codebook_edits import (
    AddCode,
    AddExample,
    AddGroup,
    ChangeCode,
    ChangeGroup,
    MakeRevision,
    MergeCodes,
    MoveCode,
    MoveGroup,
    RemoveCode,
    RemoveGroup,
    RenameCode,
    RetireCode,
    ReviveCode,
    SetCodebook,
    SplitCode,
    StartCodebook,
    TakeCodebook,
    codebook_from,
    snapshot,
)
from annotator.model.codebook_files import preset
from annotator.model.coding import Annotation, Code, Codebook, Example, Group
from annotator.model.crosswalk import RecodeAll, crosswalk
from annotator.model.edits import AddAnnotation, ChangeAnnotation
from annotator.model.errors import UserError
from annotator.model.passage_edits import ConfirmCodings
from tests.model.documents import set_of, taken_in

DOCUMENT = set_of(2)
BOOK = Codebook(
    codes=(
        Code("concrete", "Concrete", "1", "1", "It says it.", group="type", words={"nl": {"name": "Concreet"}}),
        Code("evasive", "Evasive", "2", "2", "It does not.", group="type"),
        Code("thanks", "Thanks", "3", "3", "It thanks."),
    ),
    groups=(Group("type", "Answer type"), Group("tone", "Tone")),
    name="Study",
)


@pytest.fixture
def rows():
    made = taken_in(DOCUMENT)
    made.apply(StartCodebook(BOOK))
    return made


def coding(code, place=0, coder="ada", **more):
    exchange = DOCUMENT.structure.exchanges[place]
    span = more.pop("span", exchange.answer.span)
    return Annotation(
        DOCUMENT.id, exchange.id, more.pop("target", "answer"), code, coder, *span, DOCUMENT.quote(span), **more
    )


def ids(rows):
    return [code.id for code in codebook_from(rows).codes]


def given(rows):
    return sorted((row["exchange"], row["code"]) for row in rows.where("annotations"))


def test_a_new_project_has_its_codebook_as_a_revision(rows):
    assert codebook_from(rows) == BOOK
    assert snapshot(rows, 1).codes == BOOK.codes
    with pytest.raises(UserError, match="revision 2"):
        snapshot(rows, 2)


def test_a_code_is_added_at_the_end_of_its_group(rows):
    rows.apply(AddCode(Code("vague", "Vague", "4", group="type")))
    assert ids(rows) == ["concrete", "evasive", "vague", "thanks"]


def test_what_a_person_writes_is_shown_in_every_language(rows):
    rows.apply(ChangeCode("concrete", {"colour": "#D55E00"}))
    assert codebook_from(rows).codes[0].words == {"nl": {"name": "Concreet"}}
    rows.apply(ChangeCode("concrete", {"name": "Answered"}))
    assert codebook_from(rows).codes[0].words == {}


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (AddCode(Code("evasive", "Evasive again")), "id “evasive”"),
        (AddCode(Code("vague", "Vague", "2")), "key “2”"),
        (AddCode(Code("Vague!", "Vague")), "small letters"),
        (AddCode(Code("coder", "Coder")), "column of the export"),
        (AddCode(Code("vague", "Vague", group="nowhere")), "group “nowhere”"),
        (ChangeCode("evasive", {"colour": "purple"}), "no colour for “evasive”"),
        (ChangeCode("evasive", {"colour": "11"}), "no colour"),
        (ChangeCode("evasive", {"line": "wobbly"}), "no line for “evasive”"),
        (ChangeCode("evasive", {"name": " "}), "has no name"),
        (ChangeCode("evasive", {"key": "F2"}), "one letter or figure"),
        (ChangeCode("gone", {"name": "x"}), "no longer in the codebook"),
        (AddGroup(Group("type", "Again")), "groups have the id “type”"),
        (ChangeGroup("type", {"name": ""}), "has no name"),
        (MergeCodes("evasive", "evasive"), "another one"),
        (MakeRevision(), "Nothing has changed since revision 1"),
    ],
)
def test_what_would_not_be_sound_is_refused_and_changes_nothing(rows, edit, says):
    before = {table: dict(kept) for table, kept in rows.tables.items()}
    with pytest.raises(UserError, match=says):
        rows.apply(edit)
    assert rows.tables == before


def test_order_and_groups(rows):
    rows.apply(MoveCode("thanks", 0, "tone"))
    assert ids(rows) == ["thanks", "concrete", "evasive"]
    rows.apply(MoveGroup("tone", 0))
    assert [group.id for group in codebook_from(rows).groups] == ["tone", "type"]
    rows.apply(RemoveGroup("type"))
    assert [code.group for code in codebook_from(rows).codes] == ["tone", "", ""]
    assert [group.id for group in codebook_from(rows).groups] == ["tone"]


def test_a_retired_code_keeps_its_codings_and_takes_no_new_ones(rows):
    rows.apply(AddAnnotation(coding("thanks")))
    with pytest.raises(UserError, match="retire it"):
        rows.apply(RemoveCode("thanks"))
    rows.apply(RetireCode("thanks"))
    assert given(rows) == [("1", "thanks")]
    with pytest.raises(UserError, match="retired"):
        rows.apply(AddAnnotation(coding("thanks", 1)))
    rows.apply(ChangeCode("evasive", {"key": "3"}))
    rows.apply(ReviveCode("thanks"))
    assert codebook_from(rows).code("thanks").key == ""
    rows.apply(RemoveCode("evasive"))
    assert ids(rows) == ["concrete", "thanks"]


def test_merging_moves_codings_and_unites_those_that_say_the_same(rows):
    rows.apply(AddAnnotation(coding("thanks", memo="a", created="1")))
    rows.apply(AddAnnotation(coding("evasive", memo="b", created="2")))
    rows.apply(AddAnnotation(coding("thanks", 1)))
    rows.apply(AddAnnotation(coding("thanks", 1, coder="ben")))
    rows.apply(MergeCodes("thanks", "evasive"))
    assert given(rows) == [("1", "evasive"), ("2", "evasive"), ("2", "evasive")]
    assert next(row["memo"] for row in rows.where("annotations", exchange="1")) == "a\n\nb"
    merged = codebook_from(rows).code("thanks")
    assert (merged.retired, merged.merged_into) == (True, "evasive")


def test_splitting_gives_chosen_codings_to_a_new_code_of_the_group(rows):
    one, other = coding("evasive"), coding("evasive", 1)
    rows.apply(AddAnnotation(one))
    rows.apply(AddAnnotation(other))
    rows.apply(SplitCode("evasive", Code("vague", "Vague", "4"), (other.id,)))
    assert given(rows) == [("1", "evasive"), ("2", "vague")]
    assert codebook_from(rows).code("vague").group == "type"


def test_renaming_takes_the_codings_along(rows):
    rows.apply(AddAnnotation(coding("evasive")))
    puts = rows.apply(RenameCode("evasive", "dodges"))
    assert given(rows) == [("1", "dodges")]
    assert ids(rows) == ["concrete", "dodges", "thanks"]
    assert [(put.table, put.row is None) for put in puts] == [
        ("codes", False),
        ("annotations", False),
        ("codes", True),
    ]


def test_an_example_keeps_where_it_was_taken_from(rows):
    example = Example("Zie vraag 3.", "", " Daarna.", "ah-tk-20232024-11, 1", DOCUMENT.id, "1", 80)
    rows.apply(AddExample("evasive", example))
    assert codebook_from(rows).code("evasive").examples == (example,)


def test_another_codebook_takes_the_place_of_this_one_and_no_coding_goes(rows):
    rows.apply(AddAnnotation(coding("thanks")))
    other = Codebook((Code("evasive", "Dodges", "1"), Code("clear", "Clear", "3")), name="Preset")
    rows.apply(TakeCodebook(other))
    now = codebook_from(rows)
    assert (ids(rows), now.name) == (["evasive", "clear", "thanks"], "Preset")
    assert [code.retired for code in now.codes] == [False, False, True]
    assert given(rows) == [("1", "thanks")]


def test_a_revision_dates_the_rules_that_changed(rows):
    early = coding("evasive")
    rows.apply(AddAnnotation(early))
    rows.apply(AddAnnotation(coding("concrete")))
    rows.apply(ChangeCode("evasive", {"definition": "It does not say it."}))
    rows.apply(ChangeCode("concrete", {"name": "Says it"}))
    assert [each.what for each in differences(snapshot(rows, 1), codebook_from(rows))] == ["other", "rule"]
    rows.apply(MakeRevision("after the pilot"))
    now = codebook_from(rows)
    assert (now.revision, [code.changed for code in now.codes]) == (2, [1, 2, 1])
    late = coding("evasive", 1)
    rows.apply(AddAnnotation(late))
    assert (rows("annotations", early.id)["revision"], rows("annotations", late.id)["revision"]) == (1, 2)
    rows.apply(ConfirmCodings((early.id,)))
    assert rows("annotations", early.id)["revision"] == 2
    assert snapshot(rows, 1).code("evasive").definition == "It does not."
    rows.apply(SetCodebook({"certainty": True}))
    assert codebook_from(rows).certainty


def test_differences_name_what_was_added_moved_and_taken_away():
    new = replace(
        BOOK,
        codes=(BOOK.codes[1], BOOK.codes[0], Code("vague", "Vague")),
        groups=(BOOK.groups[0], Group("extra", "Extra")),
    )
    found = {(each.id, each.what) for each in differences(BOOK, new)}
    assert found == {("vague", "added"), ("thanks", "gone"), ("", "order"), ("extra", "added"), ("tone", "gone")}


def test_of_an_exclusive_group_an_answer_has_one_code_and_each_part_one(rows):
    rows.apply(ChangeGroup("type", {"exclusive": True}))
    part = DOCUMENT.structure.exchanges[0].questions[0].parts[0]
    for each in (
        coding("evasive"),
        coding("evasive", coder="ben"),
        coding("evasive", target="part", part=0, span=part),
        coding("thanks"),
        coding("evasive", 1),
    ):
        rows.apply(AddAnnotation(each))
    added = coding("concrete", target="span", span=DOCUMENT.structure.exchanges[0].answer.span)
    rows.apply(AddAnnotation(added))
    of_ada = sorted((row["code"], row["target"]) for row in rows.where("annotations", coder="ada", exchange="1"))
    assert of_ada == [("concrete", "span"), ("evasive", "part"), ("thanks", "answer")]
    assert len(rows.where("annotations", coder="ben")) == 1
    rows.apply(ChangeAnnotation(added.id, {"code": "evasive", "memo": "after all"}))
    assert rows("annotations", added.id)["code"] == "evasive"


def test_codings_are_recoded_by_a_crosswalk_once_the_other_codebook_is_there():
    rows = taken_in(DOCUMENT)
    rows.apply(StartCodebook(preset("default")))
    for code in ("refers-elsewhere", "concrete"):
        rows.apply(AddAnnotation(coding(code)))
    walk = crosswalk("default", "bull-mayer-1993")
    with pytest.raises(UserError, match="take the other codebook first"):
        rows.apply(RecodeAll(walk))
    rows.apply(TakeCodebook(preset("bull-mayer-1993")))
    rows.apply(RecodeAll(walk))
    assert given(rows) == [("1", "already-answered"), ("1", "concrete")]


def test_examples_are_set_as_they_are_or_as_rows(rows):
    one, other = Example("Ja."), Example("Nee.", where="x")
    rows.apply(ChangeCode("evasive", {"examples": (one, other)}))
    assert codebook_from(rows).code("evasive").examples == (one, other)
    rows.apply(ChangeCode("evasive", {"examples": [{"quote": "Ja."}]}))
    assert codebook_from(rows).code("evasive").examples == (one,)
