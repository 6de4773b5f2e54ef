import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from annotator.ingest import import_paths, reading, workers
from annotator.model.edits import AddAnnotation
from annotator.store import documents, imports, search
from annotator.store.check import check
from tests.bench import made as bench
from tests.ingest import hostile
from tests.store import made


def states(report):
    return [row.state for row in report.rows]


def rows(project):
    return documents.rows(project, project.coder.id)


def test_files_become_documents_that_can_be_searched_and_undone_at_once(project, folder):
    bench.files(folder, 3)
    report = import_paths(project, [folder])
    assert [row.document for row in report.rows] == [row.id for row in rows(project)]
    opened = documents.load(project, report.rows[0].document)
    word = opened.document.text.split()[200]
    assert search.search(project, word)
    assert documents.source(project, opened.id)[2] == (folder / "set-00001.txt").read_bytes()
    project.undo()
    assert rows(project) == []
    assert search.search(project, word) == []
    project.redo()
    assert len(rows(project)) == 3
    assert imports.reports(project) == [report]


def test_a_folder_is_read_in_processes_and_keeps_its_order(project, folder):
    files = bench.files(folder, 40)
    heard = []
    report = import_paths(project, [folder], on_progress=heard.append)
    assert [row.path for row in report.rows] == [str(path) for path in files]
    assert [row.file_name for row in rows(project)] == [path.name for path in files]
    assert heard[-1].done == heard[-1].total == 40
    assert heard[-1].remaining == 0


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are other things there")
def test_what_cannot_be_read_is_refused_with_a_sentence_and_the_rest_goes_on(project, folder):
    bench.files(folder, 1)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "large.txt").touch()
    os.truncate(folder / "large.txt", 200 * 1024 * 1024)
    (folder / "self").symlink_to(folder / "self")
    (folder / "odd\nname ü.txt").write_text("")
    with open(os.fsencode(folder) + b"/no\xfftext.txt", "wb"):
        pass
    report = import_paths(project, [folder, folder / "gone"])
    assert states(report).count("refused") == 7
    assert len(rows(project)) == 1
    for row in report.rows:
        if row.state == "refused":
            assert row.sentence.endswith(".")
    assert imports.reports(project) == [report]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are other things there")
def test_a_file_without_rights_is_refused():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        secret = bench.files(Path(folder, "in"), 1)[0]
        secret.chmod(0)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            fault = reading.outcome(secret).fault
        finally:
            if root:
                os.seteuid(0)
    assert fault is not None
    assert "may not be read" in str(fault)


def test_the_same_text_is_a_double_and_changes_nothing(project, folder):
    bench.files(folder, 1)
    (folder / "copy.txt").write_bytes((folder / "set-00001.txt").read_bytes())
    report = import_paths(project, [folder])
    assert sorted(states(report))[0] == "doubled"
    assert len(rows(project)) == 1
    assert states(import_paths(project, [folder])) == ["doubled", "doubled"]


@pytest.fixture
def two_versions(project, folder, monkeypatch):
    """A document of the project, and a file that says it is the same one with another text."""
    there = made.document("ah-tk-20232024-11")
    project.apply(made.addition(there))
    newer = made.document("ah-tk-20232024-11", pairs=4)
    monkeypatch.setattr("annotator.parliament.understand", lambda reading: newer)
    (folder / "newer.txt").write_text("newer")
    return there, newer


def test_the_same_number_waits_for_a_decision(project, folder, two_versions):
    there, newer = two_versions
    report = import_paths(project, [folder])
    assert (report.rows[0].state, report.rows[0].same, report.rows[0].document) == ("doubled", "number", there.id)
    assert [row.id for row in rows(project)] == [there.id]
    import_paths(project, [folder], doubles="keep")
    assert [row.id for row in rows(project)] == [there.id, newer.id]


def test_a_newer_version_takes_the_place_of_one_that_nobody_coded(project, folder, two_versions):
    there, newer = two_versions
    import_paths(project, [folder], doubles="replace")
    assert [row.id for row in rows(project)] == [newer.id]
    project.undo()
    assert [row.id for row in rows(project)] == [there.id]


def test_what_was_coded_is_never_replaced(project, folder, two_versions):
    there, _ = two_versions
    project.apply(AddAnnotation(made.tag(there, "evasive", project.coder.id)))
    report = import_paths(project, [folder], doubles="replace")
    assert states(report) == ["doubled"]
    assert [row.coded for row in rows(project)] == [1]


def test_a_cancelled_import_leaves_whole_documents(project, folder):
    bench.files(folder, 60)
    heard = []
    report = import_paths(project, [folder], on_progress=heard.append, cancelled=lambda: len(heard) > 0)
    assert report.cancelled
    assert 0 < len(report.rows) < 60
    assert len(rows(project)) == len(report.rows)
    for row in rows(project):
        documents.load(project, row.id)
    project.undo()
    assert rows(project) == []


def test_a_reader_that_hangs_or_dies_refuses_its_file_only(project, folder, monkeypatch):
    files = bench.files(folder, 6)
    (folder / "set-00003.txt").write_text(hostile.HANGS)
    (folder / "set-00005.txt").write_text(hostile.DIES)
    (folder / "set-00006.txt").write_text(hostile.FAILS)
    monkeypatch.setattr(workers, "outcomes", hostile.outcomes)
    monkeypatch.setattr(workers, "FEW", 0)
    monkeypatch.setattr(workers, "LIMIT", 1.0)
    report = import_paths(project, files)
    assert [row.state == "refused" for row in report.rows] == [False, False, True, False, True, True]
    assert "given up" in report.rows[2].sentence
    assert "down" in report.rows[4].sentence
    assert "report it" in report.rows[5].sentence


def test_tags_go_on_while_an_import_runs(project, folder):
    files = bench.files(folder, 48)
    document = made.document(pairs=30)
    project.apply(made.addition(document))
    with ThreadPoolExecutor(1) as beside:
        running = beside.submit(import_paths, project, files)
        done = 0
        while not running.done() or done < 5:
            project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id, done % 30)))
            done += 1
        report = running.result()
    assert states(report) == ["read"] * 48
    assert len(documents.load(project, document.id).annotations) == done > 0
    assert check(project) == []
    while project.undo():
        pass
    assert rows(project) == []
    assert check(project) == []
