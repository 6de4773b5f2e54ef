import pytest

from annotator.model.edits import AddAnnotation, ChangeAnnotation, RemoveAnnotation
from annotator.model.errors import ProjectBusyError, UserError
from annotator.store import annotations, codebook, documents
from annotator.store.project import open_project
from tests.store import made


def test_a_tag_is_on_disk_and_comes_back_after_closing(project):
    document = made.document()
    project.apply(made.addition(document))
    annotation = made.tag(document, "evasive", project.coder.id)
    change = project.apply(AddAnnotation(annotation))
    project.close()
    with open_project(project.path) as again:
        opened = documents.load(again, document.id)
        assert opened.document == document
        assert [each.id for each in opened.annotations] == [annotation.id]
        assert opened.annotations[0].created == change.at
        assert annotations.progress(again, change.coder) == (1, 3)
        assert documents.rows(again, change.coder)[0].coded == 1


def test_undo_and_redo_reach_over_closing(project):
    document = made.document()
    project.apply(made.addition(document))
    annotation = made.tag(document, "evasive", project.coder.id)
    project.apply(AddAnnotation(annotation))
    project.apply(ChangeAnnotation(annotation.id, {"memo": "hm"}))
    project.close()
    with open_project(project.path) as again:
        assert again.coder.name == "Ada"
        assert again.undo().rows[0].after["memo"] == ""
        assert again.undo().rows[0].after is None
        assert annotations.of_document(again, document.id) == ()
        again.redo()
        assert again.redo().rows[0].after["memo"] == "hm"
        assert again.redo() is None
        again.undo()
        again.apply(RemoveAnnotation(annotation.id))
        assert again.redo() is None
        again.undo()
        again.undo()
        again.undo()
        assert again.undo() is None
        assert documents.rows(again, again.coder.id) == []


def test_the_codebook_is_the_default_one(project):
    codes = codebook.codebook(project).codes
    assert [(code.id, code.key) for code in codes] == [
        ("concrete", "1"),
        ("evasive", "2"),
        ("deferred", "3"),
        ("refers-elsewhere", "4"),
    ]
    assert [coder.name for coder in codebook.coders(project)] == ["Ada"]


def test_a_code_that_is_not_there_is_refused_and_changes_nothing(project):
    document = made.document()
    project.apply(made.addition(document))
    with pytest.raises(UserError, match="no code “vague”"):
        project.apply(AddAnnotation(made.tag(document, "vague", project.coder.id)))
    assert annotations.of_document(project, document.id) == ()


def test_one_process_writes_and_others_read(project):
    with pytest.raises(ProjectBusyError):
        open_project(project.path)
    with open_project(project.path, read_only=True) as reader:
        assert codebook.codebook(reader).codes
        with pytest.raises(UserError, match="reading only"):
            reader.apply(made.addition(made.document()))
