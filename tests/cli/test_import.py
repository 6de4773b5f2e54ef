from pathlib import Path

import pytest

from annotator import resources
from annotator.sample import fresh_sample
from annotator.store import documents
from annotator.store.project import open_project


@pytest.fixture
def study(annotator, tmp_path) -> Path:
    annotator("new", tmp_path / "study")
    return tmp_path / "study.annotator"


def held(path: Path) -> list[str | None]:
    with open_project(path, read_only=True) as project:
        return [row.number for row in documents.rows(project, "")]


def test_a_folder_with_good_and_bad_files(annotator, study, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for file in resources.path("sample").glob("*.txt"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "empty.txt").touch()
    done = annotator("import", study, folder, tmp_path / "gone.txt")
    assert done.exit_code == 1
    *lines, total = done.stdout.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["read", "read", "refused", "refused"]
    assert lines[2].endswith("empty.txt is empty. Take another copy of it.")
    assert total.startswith("4 files: 2 read, 2 refused")
    assert done.stderr == "2 of 4 files could not be read.\n"
    assert held(study) == ["ah-tk-20222023-9214", "ah-tk-20222023-9871"]


def test_the_same_again_is_told_and_not_doubled(annotator, study):
    assert annotator("import", study, resources.path("sample")).exit_code == 0
    done = annotator("import", study, resources.path("sample"))
    assert (done.exit_code, len(held(study))) == (0, 2)
    assert done.stdout.count("doubled\t") == 2


def test_a_whole_export_comes_back_byte_for_byte(annotator, study, tmp_path):
    sample = fresh_sample(tmp_path)
    annotator("code", sample, "--document", "9214", "--answer", 5, "--code", "evasive", "--memo", "naïef 🚰")
    for path, target in ((sample, "one.json"), (study, "two.json")):
        assert annotator("export", path, "--format", "json", "-o", tmp_path / target).exit_code == 0
        annotator("import", study, tmp_path / "one.json")
    assert (tmp_path / "two.json").read_bytes() == (tmp_path / "one.json").read_bytes()
    done = annotator("import", study, tmp_path / "one.json")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "holds work already" in done.stderr


def test_an_export_is_imported_alone(annotator, study, tmp_path):
    annotator("export", study, "--format", "json", "-o", tmp_path / "one.json")
    done = annotator("import", study, tmp_path / "one.json", resources.path("sample"))
    assert (done.exit_code, held(study)) == (1, [])
    assert "import it alone" in done.stderr


def test_into_a_project_that_is_not_there(annotator, tmp_path):
    done = annotator("import", tmp_path / "gone", resources.path("sample"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "annotator new" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder(annotator, study, tmp_path):
    (tmp_path / "empty").mkdir()
    done = annotator("import", study, tmp_path / "empty")
    assert (done.exit_code, done.stderr) == (1, "There are no files there: look at the path.\n")
