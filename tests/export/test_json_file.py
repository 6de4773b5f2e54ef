import json

import jsonschema
import pytest

from annotator.export import json_file, json_schema
from annotator.export.records import RECORDS
from annotator.model.edits import AddAnnotation, RemoveDocument
from annotator.model.errors import UserError
from annotator.store import annotations, documents, whole
from annotator.store.codebook import coders
from annotator.store.project import create
from tests.store import made


@pytest.fixture
def written(project, tmp_path):
    project.apply(RemoveDocument(made.document("ah-tk-20232024-12", 2, see_also=("ah-tk-20232024-11",)).id))
    json_file.write(project, tmp_path / "all.json")
    return tmp_path / "all.json"


@pytest.fixture
def other(tmp_path, codebook):
    with create(tmp_path / "other.annotator", codebook, "Somebody else") as opened:
        yield opened


def state(project):
    return {name: list(whole.section(project, name)) for name in whole.SECTIONS}


def test_it_comes_back_byte_for_byte(project, written, other, tmp_path):
    json_file.read(other, written)
    json_file.write(other, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()
    assert state(other) == state(project)


def test_what_came_back_works(written, other):
    json_file.read(other, written)
    document = documents.by_number(other, "ah-tk-20232024-11")
    assert document
    assert {each.code for each in annotations.of_document(other, document)} == {"concrete", "evasive"}
    assert documents.source(other, document)[2] == made.document().text.encode()
    assert [coder.name for coder in coders(other)] == ["Ada", "=Bé+1"]
    ada = other.code_as("Ada")
    assert annotations.progress(other, ada.id) == (1, 3)
    other.code_as("=Bé+1")
    other.undo()
    assert documents.by_number(other, "ah-tk-20232024-12")
    other.undo()
    assert [each.code for each in annotations.of_document(other, document)] == ["concrete"]


def test_a_file_laid_out_otherwise_is_the_same(written, other, tmp_path):
    pretty = tmp_path / "pretty.json"
    pretty.write_text(json.dumps(json.loads(written.read_text("utf-8")), indent=4), "utf-8")
    json_file.read(other, pretty)
    json_file.write(other, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()


def test_it_is_what_the_schema_says(written):
    schema = json.loads(json_schema.FILE.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(written.read_text("utf-8")), schema, jsonschema.Draft202012Validator)


def test_the_schema_is_that_of_the_model():
    assert json_schema.FILE.read_text("utf-8") == json_schema.text()


def test_every_table_is_in_it():
    assert set(RECORDS) == set(whole.SECTIONS)


def test_one_coder_alone(project, other, tmp_path):
    json_file.write(project, tmp_path / "ada.json", "Ada")
    content = json.loads((tmp_path / "ada.json").read_text("utf-8"))
    ada = next(coder["id"] for coder in content["coders"] if coder["name"] == "Ada")
    assert {row["coder"] for row in content["annotations"]} == {ada}
    assert len(content["annotations"]) == 1
    json_file.read(other, tmp_path / "ada.json")
    json_file.write(other, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "ada.json").read_bytes()


def test_work_is_never_written_over(written, other, tmp_path):
    document = made.document("ah-tk-20232024-13")
    other.apply(made.addition(document))
    before = state(other)
    with pytest.raises(UserError, match="holds work already"):
        json_file.read(other, written)
    assert state(other) == before


def spoilt(data: bytes, how: str) -> bytes:
    match how:
        case "cut":
            return data[: len(data) // 2]
        case "cut at a line":
            return data[: data.rindex(b"],\n")]
        case "another source":
            return data.replace(b'"bytes":"', b'"bytes":"AAAA', 1)
        case "a field less":
            return data.replace(b'"media":"text/plain",', b"", 1)
        case "another text":
            return data.replace(b"over de brug", b"over de berg", 1)
        case "a lost coder":
            return data.replace(b'"name":"Ada"}', b'"name":"Ada"},{"id":3}', 1)
        case "a kind that is none":
            return data.replace(b'"target":"answer"', b'"target":"anything"', 1)
        case "a newer one":
            return data.replace(b'"version":1', b'"version":2', 1)
    raise ValueError(how)


HOWS = ["cut", "cut at a line", "a field less", "another text", "another source", "a lost coder"]
HOWS += ["a kind that is none", "a newer one"]


@pytest.mark.parametrize("how", HOWS)
def test_an_unsound_file_changes_nothing(written, other, how):
    data = written.read_bytes()
    assert spoilt(data, how) != data
    written.write_bytes(spoilt(data, how))
    before = state(other)
    with pytest.raises(UserError):
        json_file.read(other, written)
    assert state(other) == before
    other.apply(made.addition(made.document()))


def test_rows_that_lean_on_nothing_are_refused(written, other):
    content = json.loads(written.read_text("utf-8"))
    content["codes"] = content["codes"][2:]
    written.write_text(json.dumps(content), "utf-8")
    with pytest.raises(UserError, match="lean"):
        json_file.read(other, written)


def test_another_file_is_left_alone(project, tmp_path):
    mine = tmp_path / "mine.json"
    mine.write_text("{}")
    with pytest.raises(UserError, match="another file"):
        json_file.write(project, mine)
    assert mine.read_text() == "{}"


def test_an_earlier_export_is_replaced(project, tmp_path):
    path = tmp_path / "all.json"
    json_file.write(project, path)
    first = path.read_bytes()
    project.apply(AddAnnotation(made.tag(made.document(), "concrete", project.coder.id, 1)))
    json_file.write(project, path)
    assert len(path.read_bytes()) > len(first)
    assert not list(tmp_path.glob(".all*"))
