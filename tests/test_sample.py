import json
import shutil
from pathlib import Path

import pytest

from annotator import resources, settings
from annotator.export.inspect import describe
from annotator.ingest import read_file
from annotator.sample import fresh_sample
from annotator.store import annotations, documents
from annotator.store.project import open_project


def test_it_holds_a_set_and_its_follow_up(tmp_path):
    with open_project(fresh_sample(tmp_path)) as project:
        rows = documents.rows(project, project.coder.id)
        assert [(row.number, row.answers, row.days, row.doubts) for row in rows] == [
            ("ah-tk-20222023-9214", 9, 49, 0),
            ("ah-tk-20222023-9871", 7, 42, 0),
        ]
        assert annotations.progress(project, project.coder.id) == (0, 16)
        assert project.can_undo() is not None


def test_each_is_fresh_and_quickly_made(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    first = fresh_sample(tmp_path / "one")
    (kept,) = settings.cache_folder().glob("sample-*.annotator")
    before = kept.read_bytes()
    with open_project(first) as project:
        project.undo()
    assert kept.read_bytes() == before
    with open_project(fresh_sample(tmp_path / "two")) as project:
        assert len(documents.rows(project, project.coder.id)) == 2


def test_without_a_folder_it_has_one_of_its_own():
    first, second = fresh_sample(), fresh_sample()
    for path in (first, second):
        shutil.rmtree(path.parent)
    assert first.parent != second.parent


@pytest.mark.parametrize("file", sorted(resources.path("sample").glob("*.txt")), ids=lambda file: file.stem)
def test_it_is_read_as_it_was_written(file):
    """The expected structure was written down with the text, and is checked by hand when the reader finds more."""
    expected = Path(__file__).parent / "sample" / f"{file.stem}.json"
    assert describe(read_file(file).document, file.name) == json.loads(expected.read_text("utf-8"))


def test_every_gesture_has_something_to_show():
    """Joined questions, several parts, notes, and a reference of each common kind."""
    documents_read = [read_file(file).document for file in sorted(resources.path("sample").glob("*.txt"))]
    exchanges = [each for document in documents_read for each in document.structure.exchanges]
    assert any(len(each.questions) > 1 for each in exchanges)
    assert any(each.answer and len(each.answer.numbers) == 3 for each in exchanges)
    assert any(len(question.parts) > 2 for each in exchanges for question in each.questions)
    assert all(document.structure.note_marks and document.structure.footnotes for document in documents_read)
    kinds = {each.type for document in documents_read for each in document.structure.references}
    assert kinds >= {"answer", "set", "paper", "letter", "law", "url"}
