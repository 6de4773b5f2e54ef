import sqlite3

from msgspec.structs import replace

from annotator.export import json_file
from annotator.model.coding import Codebook
from annotator.model.cues import CueRule, PutCue, TakeCues, as_own, in_force
from annotator.model.edits import AddAnnotation, ChangeAnnotation, RemoveDocument
from annotator.model.rejections import ForgetRejection, Reject, Rejection
from annotator.store import proposals, schema
from annotator.store.check import check
from annotator.store.project import create, open_project
from tests.store import made


def rejection(document, coder, code="evasive"):
    exchange = document.structure.exchanges[0]
    start, end = exchange.answer.span
    return Rejection(document.id, exchange.id, coder, "suggestion", code, start, end)


def test_a_rejection_is_logged_undone_and_gone_with_its_document(project):
    document = made.document()
    project.apply(made.addition(document))
    no = rejection(document, project.coder.id)
    project.apply(Reject(no))
    assert [each.code for each in proposals.rejections(project, project.coder.id, document.id)] == ["evasive"]
    assert proposals.rejections(project, "somebody else") == []
    assert proposals.rejections(project, project.coder.id)[0].lies_in(document.structure.exchanges[0].answer.span)
    project.undo()
    assert proposals.rejections(project, project.coder.id) == []
    project.redo()
    project.apply(RemoveDocument(document.id))
    assert proposals.rejections(project, project.coder.id) == []
    project.undo()
    project.apply(ForgetRejection(no.id))
    assert proposals.rejections(project, project.coder.id) == []
    assert check(project) == []


def test_cues_of_the_project_are_logged_and_undone(project):
    own = CueRule("mine", "evasive", (r"\bgeen mening\b",), "strong", why="No opinion is given.")
    project.apply(PutCue(own))
    assert proposals.own_cues(project) == (own,)
    project.apply(PutCue(CueRule("ours", "evasive", ("x",)), instead_of="mine"))
    assert [each.id for each in proposals.own_cues(project)] == ["ours"]
    project.undo()
    project.apply(TakeCues())
    assert proposals.own_cues(project) == ()
    project.undo()
    assert proposals.own_cues(project) == (own,)
    assert check(project) == []


def test_what_a_project_holds_of_its_own_gives_the_wanted_cues():
    shipped = [CueRule("a", "evasive", ("x",)), CueRule("b", "deferred", ("y",))]
    wanted = [CueRule("b", "deferred", ("yy",)), CueRule("c", "concrete", ("z",))]
    own = as_own(shipped, wanted)
    assert in_force(shipped, own) == wanted
    assert as_own(shipped, shipped) == ()
    assert in_force(shipped, ()) == shipped


def test_the_json_export_takes_both_along(project, tmp_path):
    document = made.document()
    project.apply(made.addition(document))
    project.apply(Reject(rejection(document, project.coder.id)))
    project.apply(PutCue(CueRule("mine", "evasive", ("x",))))
    json_file.write(project, tmp_path / "a.json")
    with create(tmp_path / "b.annotator", Codebook(), "Ada") as other:
        json_file.read(other, tmp_path / "a.json")
        json_file.write(other, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert b'"rejections":[\n{' in (tmp_path / "a.json").read_bytes()


def test_a_project_made_before_they_came_is_brought_up_to_date(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(schema, "STEPS", schema.STEPS[:1])
        with create(tmp_path / "old.annotator", Codebook(), "Ada") as old:
            old.apply(made.addition(made.document()))
    with sqlite3.connect(tmp_path / "old.annotator") as connection:
        assert connection.execute("pragma user_version").fetchone() == (1,)
    connection.close()
    with open_project(tmp_path / "old.annotator") as project:
        project.apply(PutCue(CueRule("mine", "evasive", ("x",))))
        assert check(project) == []


def test_the_origin_of_an_accepted_suggestion_stays_whatever_is_changed(project):
    document = made.document()
    project.apply(made.addition(document))
    tag = replace(made.tag(document, "evasive", project.coder.id), origin="suggestion:no-comment")
    project.apply(AddAnnotation(tag))
    project.apply(ChangeAnnotation(tag.id, {"code": "deferred", "origin": "hand", "memo": "x"}))
    row = project.connection.execute("select code, memo, origin from annotations").fetchone()
    assert row == ("deferred", "x", "suggestion:no-comment")
