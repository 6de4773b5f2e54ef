import pytest

from annotator.model.edits import AddAnnotation
from annotator.model.errors import UserError
from annotator.store import annotations
from annotator.store.backup import backup
from annotator.store.check import check
from annotator.store.project import open_project
from tests.store import made


def test_a_copy_holds_everything_and_is_sound(project, tmp_path):
    document = made.document()
    project.apply(made.addition(document))
    project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id)))
    copy = backup(project, tmp_path / "copy.annotator")
    with open_project(copy) as other:
        assert check(other) == []
        assert annotations.progress(other, project.coder.id) == (1, 3)


def test_copies_beside_the_project_get_names_of_their_own(project):
    first, second = backup(project), backup(project)
    assert first != second
    assert first.parent == second.parent == project.path.parent


def test_nothing_is_written_over(project, tmp_path):
    there = tmp_path / "there.annotator"
    there.write_text("mine")
    with pytest.raises(UserError, match="already there"):
        backup(project, there)
    assert there.read_text() == "mine"


def test_a_folder_that_is_not_there_is_said_so(project, tmp_path):
    with pytest.raises(UserError):
        backup(project, tmp_path / "none" / "copy.annotator")
