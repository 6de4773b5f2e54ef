from annotator.model.codebook_edits import (
    AddCode,
    AddGroup,
    ChangeCode,
    ChangeGroup,
    MakeRevision,
    MergeCodes,
    MoveGroup,
    RenameCode,
    SetCodebook,
    TakeCodebook,
)
from annotator.model.coding import Code, Codebook, Group
from annotator.model.edits import AddAnnotation, ChangeAnnotation
from annotator.model.passage_edits import ConfirmCodings
from annotator.store import annotations, codebook, review
from tests.store import made


def coded(project, *codes):
    document = made.document()
    project.apply(made.addition(document))
    tags = [made.tag(document, code, project.coder.id, place) for place, code in enumerate(codes)]
    for tag in tags:
        project.apply(AddAnnotation(tag))
    return document, tags


def test_codings_under_an_older_rule_are_listed_until_they_are_confirmed(project):
    document, tags = coded(project, "evasive", "deferred")
    assert codebook.unrevised(project) == ()
    project.apply(ChangeCode("deferred", {"use_when": "A later paper is promised."}))
    assert [each.what for each in codebook.unrevised(project)] == ["rule"]
    assert review.under_older_rule(project) == []
    project.apply(MakeRevision())
    assert codebook.codebook(project).revision == 2
    (old,) = review.under_older_rule(project)
    assert (old.annotation, old.number, old.revision, old.changed) == (
        tags[1].id,
        document.structure.header.number,
        1,
        2,
    )
    assert review.under_older_rule(project, "evasive") == []
    project.apply(ConfirmCodings((tags[1].id,)))
    assert review.under_older_rule(project) == []
    project.undo()
    project.undo()
    assert codebook.codebook(project).revision == 1


def test_merging_and_renaming_are_taken_back_whole(project):
    document, _ = coded(project, "evasive", "deferred", "evasive")
    before = annotations.of_document(project, document.id)
    project.apply(MergeCodes("evasive", "deferred"))
    project.apply(RenameCode("deferred", "later"))
    assert codebook.uses(project) == {"later": 3}
    assert codebook.codebook(project).code("evasive").merged_into == "later"
    project.undo()
    project.undo()
    assert [each.code for each in annotations.of_document(project, document.id)] == [each.code for each in before]
    project.redo()
    assert codebook.uses(project) == {"deferred": 3}


def test_another_codebook_is_taken_and_given_back(project):
    coded(project, "evasive")
    old = codebook.codebook(project)
    project.apply(TakeCodebook(Codebook((Code("clear", "Clear", "1"),), name="Clarity")))
    now = codebook.codebook(project)
    assert [(code.id, code.retired) for code in now.codes] == [("clear", False), ("evasive", True)]
    project.undo()
    assert codebook.codebook(project) == old


def test_codings_without_what_is_required_are_listed(project):
    document, tags = coded(project, "evasive", "deferred")
    assert review.wanting(project) == []
    project.apply(ChangeGroup("answer-type", {"certainty": True}))
    project.apply(ChangeAnnotation(tags[0].id, {"certainty": "sure"}))
    (found,) = review.wanting(project)
    assert (found.annotation, found.certainty, found.memo) == (tags[1].id, True, False)
    project.apply(SetCodebook({"memo": True}))
    assert [(each.certainty, each.memo) for each in review.wanting(project)] == [(False, True), (True, True)]
    book = codebook.codebook(project)
    opened = {each.id: each for each in annotations.of_document(project, document.id)}
    assert [book.wanting(opened[tag.id]) for tag in tags] == [("memo",), ("certainty", "memo")]
    assert review.wanting(project, "nobody") == []


def test_codings_that_cannot_stand_together_are_listed_once_a_group_is_exclusive(project):
    document, tags = coded(project, "evasive", "deferred")
    other = made.tag(document, "deferred", project.coder.id, 0)
    project.apply(AddAnnotation(other))
    assert review.rivals(project) == []
    project.apply(ChangeGroup("answer-type", {"exclusive": True}))
    assert {each.annotation for each in review.rivals(project)} == {tags[0].id, other.id}
    assert review.rivals(project, "nobody") == []


def test_revisions_are_told_with_what_they_changed(project):
    project.apply(ChangeCode("deferred", {"use_when": "A later paper is promised."}))
    project.apply(MakeRevision("After the pilot"))
    second, first = codebook.revisions(project)
    assert (second.number, second.note, [each.what for each in second.differences]) == (
        2,
        "After the pilot",
        ["rule"],
    )
    assert (first.number, first.differences) == (1, ())
    assert second.made > first.made > "2"


def test_what_an_edit_would_do_is_known_before_it_is_done(project):
    document, _ = coded(project, "evasive", "deferred")
    both = made.tag(document, "deferred", project.coder.id, 0)
    project.apply(AddAnnotation(both))
    assert codebook.moving(project, "evasive", MergeCodes("evasive", "deferred")) == codebook.Moving(1, 1)
    refusal = codebook.refused(project, ChangeCode("evasive", {"key": "1"}))
    assert refusal is not None
    assert "Two codes have the key" in str(refusal)
    assert codebook.refused(project, ChangeCode("evasive", {"key": "9"})) is None
    assert codebook.codebook(project).code("evasive").key == "2"
    assert codebook.uses(project) == {"evasive": 1, "deferred": 2}


def test_codings_of_a_code_and_older_ones_are_counted(project):
    _, tags = coded(project, "evasive", "deferred", "evasive")
    assert [each.annotation for each in review.of_code(project, "evasive")] == [tags[0].id, tags[2].id]
    assert review.older_by_code(project, project.coder.id) == {}
    project.apply(ChangeCode("evasive", {"definition": "Vague."}))
    project.apply(MakeRevision())
    assert review.older_by_code(project, project.coder.id) == {"evasive": 2}
    assert review.older_by_code(project, "somebody-else") == {}


def test_a_group_that_moves_takes_its_codes_along(project):
    project.apply(AddGroup(Group("tone", "Tone")))
    project.apply(AddCode(Code("angry", "Angry", group="tone")))
    project.apply(MoveGroup("tone", 0))
    assert next(each.id for each in codebook.codebook(project).codes) == "angry"
