"""`check` finds what is wrong: each test does one kind of harm behind the store's back."""

import pytest

from annotator.model.edits import AddAnnotation
from annotator.model.errors import UserError
from annotator.store.check import check
from annotator.store.project import open_project
from tests.store import made


@pytest.fixture
def coded(project):
    document = made.document()
    project.apply(made.addition(document))
    project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id)))
    assert check(project) == []
    return project


HARM = {
    "does not stand in": "update annotations set quote = 'Iets anders.'",
    "outside the text": 'update annotations set "end" = 100000',
    "no longer what was imported": "update texts set text = 'x' || text",
    "as the log of changes left it": "update annotations set memo = 'sneaked in'",
    "does not know": "delete from changes where kind = 'AddAnnotation'",
    "leans on": "delete from codes where id = 'evasive'",
    "count of what is coded": "update progress set coded = 3",
    "search index": "delete from passages where kind = 'answer'",
    "file kept for": "update sources set packing = '', bytes = x'00'",
}


@pytest.mark.parametrize("sentence", HARM)
def test_harm_is_found(coded, sentence):
    coded.connection.execute("pragma foreign_keys = off")
    coded.connection.execute(HARM[sentence])
    assert any(sentence in str(finding) for finding in check(coded))


def test_a_damaged_file_is_found(coded):
    coded.close()
    content = bytearray(coded.path.read_bytes())
    for place in range(20_000, len(content) - 4096, 4096):
        content[place : place + 600] = bytes(600)
    coded.path.write_bytes(content)
    assert "damaged" in said(coded.path)


def said(path):
    """What opening and checking a file say of it."""
    try:
        with open_project(path, read_only=True) as again:
            return " ".join(map(str, check(again)))
    except UserError as error:
        return str(error)
