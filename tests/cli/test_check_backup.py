import sqlite3
from pathlib import Path

import pytest

from annotator.sample import fresh_sample
from annotator.store.project import open_project


@pytest.fixture
def sample(annotator, tmp_path) -> Path:
    path = fresh_sample(tmp_path)
    assert (
        annotator("code", path, "--document", "9214", "--answer", 8, "--code", "refers-elsewhere").exit_code == 0
    )
    return path


def test_a_sound_project(annotator, sample):
    done = annotator("check", sample)
    assert (done.exit_code, done.output) == (0, "All is sound.\n")


def test_a_quote_that_slipped_is_found(annotator, sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("update annotations set start = start + 1")
    connection.close()
    done = annotator("check", sample)
    assert done.exit_code == 1
    assert "quote" in done.stdout
    assert "wrong" in done.stderr


def test_a_damaged_file_is_found(annotator, sample):
    data = sample.read_bytes()
    sample.write_bytes(data[: len(data) // 2])
    done = annotator("check", sample)
    assert done.exit_code == 1
    assert "damaged" in done.output


def test_a_backup_of_an_open_project(annotator, sample, tmp_path):
    with open_project(sample):
        done = annotator("backup", sample, "-o", tmp_path / "copy.annotator")
    assert (done.exit_code, done.output) == (0, f"Copied: {tmp_path / 'copy.annotator'}\n")
    assert annotator("check", tmp_path / "copy.annotator").exit_code == 0
    again = annotator("backup", sample, "-o", tmp_path / "copy.annotator")
    assert (again.exit_code, again.stdout) == (1, "")
    assert "already there" in again.stderr


def test_a_backup_beside_the_project(annotator, sample):
    assert annotator("backup", sample).exit_code == 0
    (copy,) = set(sample.parent.glob("*.annotator")) - {sample}
    assert copy.name.startswith("sample (")
