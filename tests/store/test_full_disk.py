import pytest

from annotator.ingest import import_paths
from annotator.model.edits import AddAnnotation
from annotator.model.errors import UserError
from annotator.store import documents
from annotator.store.check import check
from tests.bench import made as bench
from tests.store import made


def fill(connection):
    """From now on the file cannot grow."""
    pages = connection.execute("pragma page_count").fetchone()[0]
    connection.execute(f"pragma max_page_count = {pages}")


def test_a_full_disk_refuses_the_change_and_loses_nothing(project):
    document = made.document()
    project.apply(made.addition(document))
    fill(project.connection)
    done = []

    def tag_on():
        while len(done) < 1000:
            done.append(project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id))))

    with pytest.raises(UserError, match="no room"):
        tag_on()
    assert len(documents.load(project, document.id).annotations) == len(done)
    assert check(project) == []
    project.connection.execute("pragma max_page_count = 1000000")
    project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id)))


def test_an_import_that_fills_the_disk_keeps_whole_documents_and_says_why(project, tmp_path, monkeypatch):
    files = bench.files(tmp_path / "in", 6)
    monkeypatch.setattr("annotator.ingest.importing.TOGETHER", 2)
    connect = type(project).connect

    def short_of_room(self):
        own = connect(self)
        own.connection.execute("pragma max_page_count = 120")
        return own

    monkeypatch.setattr(type(project), "connect", short_of_room)
    report = import_paths(project, files)
    assert "no room" in report.sentence
    assert 0 < len(report.rows) < 6
    assert len(documents.rows(project, project.coder.id)) == len(report.rows)
    assert check(project) == []
