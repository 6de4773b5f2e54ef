import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from annotator.model.errors import ProjectBusyError, UserError
from annotator.store import schema, writer_lock
from annotator.store.check import check
from annotator.store.project import create, open_project
from tests.store import made

WRITER = """
import sys
from pathlib import Path
from annotator.store.project import open_project
project = open_project(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def closed(project):
    """A project file with a document, which nobody has open."""
    project.apply(made.addition(made.document(pairs=40)))
    project.close()
    return project.path


def set_version(path, version):
    with sqlite3.connect(path) as connection:
        connection.execute(f"pragma user_version = {version}")
    connection.close()


@pytest.mark.parametrize("content", [b"", b"not a project", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_project_is_refused(tmp_path, content):
    path = tmp_path / "notes.annotator"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a project"):
        open_project(path)
    assert path.read_bytes() == content


def test_another_database_is_refused_and_stays_as_it_is(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table mine (x)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="not a project"):
        open_project(path)
    assert path.read_bytes() == before


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "gone.annotator"):
        with pytest.raises(UserError, match="cannot be opened"):
            open_project(path)
    assert not (tmp_path / "gone.annotator").exists()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_project_cut_short_is_refused(closed, share):
    whole = closed.read_bytes()
    closed.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(UserError, match="damaged"):
        open_project(closed)


def test_a_project_of_a_newer_version_is_refused(closed):
    set_version(closed, schema.VERSION + 1)
    with pytest.raises(UserError, match="newer version"):
        open_project(closed)


def test_a_project_that_another_process_has_open_can_be_read(closed):
    command = [sys.executable, "-c", WRITER, str(closed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(ProjectBusyError):
            open_project(closed)
        with open_project(closed, read_only=True) as reader:
            assert check(reader) == []
        other.communicate("close\n")
    with open_project(closed) as writer:
        assert not writer.read_only


def test_closing_leaves_one_file(closed):
    with open_project(closed) as project:
        assert writer_lock.sidecar(closed).exists()
        project.apply(made.addition(made.document("ah-tk-20232024-12")))
    assert [path.name for path in closed.parent.iterdir()] == ["study.annotator"]


def test_where_nothing_may_be_written_a_project_opens_for_reading(closed, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with open_project(closed) as project:
        assert project.read_only
        assert project.can_undo() is None
        with pytest.raises(UserError, match="reading only"):
            project.undo()


def test_a_name_with_odd_characters_opens(closed, tmp_path):
    odd = tmp_path / "what? 100% #1 ü é.annotator"
    shutil.copy(closed, odd)
    with open_project(odd) as project:
        assert check(project) == []


def test_an_older_file_is_brought_up_to_date_after_a_copy_was_made(closed, monkeypatch):
    def second(db):
        db["later"].create({"id": str}, pk="id")

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, second))
    monkeypatch.setattr(schema, "VERSION", len(schema.STEPS))
    with pytest.raises(UserError, match="older version"):
        open_project(closed, read_only=True)
    with open_project(closed) as project:
        assert project.connection.execute("select count(*) from later").fetchone() == (0,)
        assert project.connection.execute("pragma user_version").fetchone() == (schema.VERSION,)
    monkeypatch.undo()
    with open_project(closed.with_name(f"study (version {schema.VERSION}).annotator")) as kept:
        assert check(kept) == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(closed, monkeypatch):
    def second(db):
        db["later"].create({"id": str}, pk="id")
        raise KeyError("a fault of ours")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "STEPS", (*schema.STEPS, second))
        patched.setattr(schema, "VERSION", len(schema.STEPS))
        with pytest.raises(KeyError):
            open_project(closed)
    with open_project(closed) as project:
        assert check(project) == []


def test_a_project_is_never_made_over_a_file_or_where_there_is_no_folder(closed, tmp_path):
    from annotator.model.coding import Codebook

    before = closed.read_bytes()
    with pytest.raises(UserError, match="already there"):
        create(closed, Codebook(), "Ada")
    assert closed.read_bytes() == before
    with pytest.raises(UserError, match="not there"):
        create(tmp_path / "none" / "study.annotator", Codebook(), "Ada")


def test_opening_and_tagging_load_no_sqlite_utils(closed):
    code = (
        "import sys; from pathlib import Path; from annotator.store.project import open_project\n"
        "from annotator.store import annotations, codebook, documents\n"
        "project = open_project(Path(sys.argv[1])); rows = documents.rows(project, project.coder.id)\n"
        "from annotator.model.edits import AddAnnotation; from tests.store import made\n"
        "project.apply(AddAnnotation(made.tag(made.document(pairs=40), 'evasive', project.coder.id)))\n"
        "project.undo(); project.close()\n"
        "assert len(rows) == 1\n"
        "assert not [name for name in sys.modules if name.startswith(('sqlite_utils', 'click', 'pluggy'))]"
    )
    done = subprocess.run([sys.executable, "-c", code, str(closed)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
