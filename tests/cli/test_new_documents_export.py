import json
from pathlib import Path

import pytest

from annotator.export import FORMATS
from annotator.store import codebook
from annotator.store.project import open_project
from tests.store import made


@pytest.fixture
def study(annotator, tmp_path):
    assert annotator("new", tmp_path / "study", "--coder", "Ada").exit_code == 0
    with open_project(tmp_path / "study.annotator") as project:
        project.apply(made.addition(made.document()))
        project.apply(made.addition(made.document(None), "letter.txt"))
    return tmp_path / "study.annotator"


def test_a_new_project_has_the_default_codes(annotator, tmp_path):
    done = annotator("new", tmp_path / "a")
    assert (done.exit_code, done.output) == (0, f"Made: {tmp_path / 'a.annotator'}\n")
    with open_project(tmp_path / "a.annotator") as project:
        codes = [code.id for code in codebook.codebook(project).codes]
    assert codes == ["concrete", "evasive", "deferred", "refers-elsewhere"]


def test_a_new_project_with_a_codebook_of_ones_own(annotator, tmp_path):
    book = tmp_path / "mine.toml"
    book.write_text('[[codes]]\nid = "yes"\nname = "Says yes"\n', "utf-8")
    assert annotator("new", tmp_path / "a", "--codebook", book).exit_code == 0
    with open_project(tmp_path / "a.annotator") as project:
        assert [code.name for code in codebook.codebook(project).codes] == ["Says yes"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [("no toml", "mine.toml cannot be used"), ("", "no codes"), (None, "one of default")],
)
def test_an_unsound_codebook_makes_no_project(annotator, tmp_path, content, sentence):
    book = tmp_path / "mine.toml"
    if content is not None:
        book.write_text(content)
    done = annotator("new", tmp_path / "a", "--codebook", book)
    assert (done.exit_code, done.stdout) == (1, "")
    assert sentence in done.stderr
    assert not list(tmp_path.glob("*a.annotator*"))


def test_a_project_is_never_made_over_another(annotator, study):
    before = study.read_bytes()
    done = annotator("new", study)
    assert done.exit_code == 1
    assert "already there" in done.stderr
    assert study.read_bytes() == before


def test_the_documents_a_line_each(annotator, study):
    done = annotator("documents", study.with_suffix(""))
    assert done.exit_code == 0
    assert done.output.splitlines() == [
        "ah-tk-20232024-11\tanswers\t3\t0\tde brug bij nummer ah-tk-20232024-11",
        "letter.txt\tanswers\t3\t0\tde brug bij nummer None",
    ]


@pytest.mark.parametrize("format_name", FORMATS)
def test_every_format_is_written_while_the_project_is_open(annotator, study, tmp_path, format_name):
    with open_project(study):
        done = annotator("export", study, "--format", format_name, "-o", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "out").exists()


@pytest.mark.parametrize("format_name", FORMATS)
def test_an_export_that_fails_leaves_nothing(annotator, study, tmp_path, format_name):
    for more in (["--coder", "Eve", "-o", tmp_path / "out"], ["-o", tmp_path / "no" / "out"]):
        done = annotator("export", study, "--format", format_name, *more)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("study.annotator")] == []


def test_what_is_no_project_is_refused(annotator, tmp_path):
    Path(tmp_path / "a.annotator").write_text(json.dumps("no project"))
    for path in ("a.annotator", "gone.annotator", ""):
        done = annotator("documents", tmp_path / path)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
