import csv
import json
from pathlib import Path

import pytest
from frictionless import Package

from annotator.export import csv_folder
from annotator.model.coding import Annotation
from annotator.model.document import Span
from annotator.model.edits import AddAnnotation, ChangeAnnotation
from annotator.model.errors import UserError
from annotator.store import documents
from tests.store import made

FILES = [
    *("anchors.csv", "annotations.csv", "answers.csv", "codes.csv", "datapackage.json", "documents.csv"),
    *("memos.csv", "pairs.csv", "part_marks.csv", "promises.csv"),
]
ANNOTATIONS = [
    *("annotation_id", "document_number", "exchange", "question_numbers", "answer_numbers", "target", "part"),
    *("start", "end", "quote", "code", "coder", "certainty", "memo", "origin", "created", "updated"),
]
ANSWERS = [
    *("document_number", "exchange", "question_numbers", "answer_numbers", "answerers", "questioners", "parties"),
    *("submitted", "received", "response_days", "question_text", "answer_text", "coder"),
    *("concrete", "evasive", "deferred", "refers-elsewhere"),
]


@pytest.fixture
def written(project, tmp_path) -> Path:
    csv_folder.write(project, tmp_path / "tables")
    return tmp_path / "tables"


def head(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def test_the_columns_are_the_promised_ones(written):
    assert sorted(each.name for each in written.iterdir()) == FILES
    assert head(written / "annotations.csv") == ANNOTATIONS
    assert head(written / "answers.csv") == ANSWERS


def test_the_validator_accepts_it(written):
    report = Package(str(written / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "note", "rowNumber", "fieldName"])
    assert report.stats["tasks"] == len(FILES) - 1


def test_the_rows_are_the_codings(written):
    tables = csv_folder.read(written)
    rows = [
        {name: row[name] for name in ("document_number", "exchange", "answer_numbers", "code", "coder", "target")}
        for row in tables["annotations"]
    ]
    assert rows == [
        {
            "document_number": "ah-tk-20232024-11",
            "exchange": exchange,
            "answer_numbers": exchange,
            "code": code,
            "coder": coder,
            "target": "answer",
        }
        for exchange, code, coder in (("1", "concrete", "Ada"), ("3", "evasive", "=Bé+1"))
    ]
    assert tables["annotations"][0]["quote"] == "Pijler 1 wordt hersteld. Dat duurt tot het najaar."


def test_an_answer_has_a_row_a_coder_and_a_column_a_code(written):
    rows = csv_folder.read(written)["answers"]
    assert len(rows) == (3 + 2) * 2
    given = [(row["exchange"], row["coder"], row["concrete"], row["evasive"]) for row in rows[:6]]
    assert sorted(given) == [
        ("1", "=Bé+1", "0", "0"),
        ("1", "Ada", "1", "0"),
        ("2", "=Bé+1", "0", "0"),
        ("2", "Ada", "0", "0"),
        ("3", "=Bé+1", "0", "1"),
        ("3", "Ada", "0", "0"),
    ]
    assert rows[0]["question_text"] == "Hoe staat het met pijler 1?"
    assert rows[0]["response_days"] == "29"


def test_what_a_spreadsheet_would_run_is_text_and_comes_back(project, written):
    with (written / "annotations.csv").open(encoding="utf-8-sig", newline="") as file:
        assert "'=Bé+1" in {row["coder"] for row in csv.DictReader(file)}
    assert "=Bé+1" in {row["coder"] for row in csv_folder.read(written)["annotations"]}


def test_excel_sees_that_it_is_utf8(written):
    for name in FILES:
        if name.endswith(".csv"):
            assert (written / name).read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_part_is_counted_from_one(project, tmp_path):
    document = documents.load(project, made.document().id).document
    exchange = document.structure.exchanges[0]
    asked = exchange.questions[0].parts[0]
    part = Annotation(
        document.id, exchange.id, "part", "evasive", project.coder.id, *asked, document.quote(asked), part=0
    )
    project.apply(AddAnnotation(part))
    csv_folder.write(project, tmp_path / "tables")
    row = next(row for row in csv_folder.read(tmp_path / "tables")["annotations"] if row["target"] == "part")
    assert (row["part"], Span(int(row["start"]), int(row["end"])), row["certainty"]) == ("1", asked, "")


def test_one_coder_alone(project, tmp_path):
    csv_folder.write(project, tmp_path / "ada", "Ada")
    tables = csv_folder.read(tmp_path / "ada")
    assert {row["coder"] for row in tables["annotations"] + tables["answers"]} == {"Ada"}
    assert len(tables["documents"]) == 2
    with pytest.raises(UserError, match=r"no coder “Eve”.*Ada, =Bé"):
        csv_folder.write(project, tmp_path / "eve", "Eve")
    assert not (tmp_path / "eve").exists()


def test_an_earlier_export_is_replaced_whole(project, written):
    annotation = csv_folder.read(written)["annotations"][0]["annotation_id"]
    project.apply(ChangeAnnotation(annotation, {"memo": "-2 of\n=3"}))
    csv_folder.write(project, written)
    assert csv_folder.read(written)["annotations"][0]["memo"] == "-2 of\n=3"
    assert sorted(each.name for each in written.iterdir()) == FILES
    assert not list(written.parent.glob(".tables*"))


def test_other_peoples_files_are_left_alone(project, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "annotations.csv").write_text("not yours")
    file = tmp_path / "file"
    file.write_text("nor this")
    for path in (mine, file):
        with pytest.raises(UserError, match="name a"):
            csv_folder.write(project, path)
    assert (mine / "annotations.csv").read_text() == "not yours"
    assert file.read_text() == "nor this"


def test_a_note_of_ones_own_in_the_folder_is_not_lost(project, written):
    (written / "notes.txt").write_text("mine")
    with pytest.raises(UserError, match="other files"):
        csv_folder.write(project, written)
    assert (written / "notes.txt").read_text() == "mine"


def test_nothing_is_left_where_it_cannot_be_written(project, tmp_path):
    with pytest.raises(UserError, match="could not be written"):
        csv_folder.write(project, tmp_path / "no" / "where")
    assert not (tmp_path / "no").exists()


def test_the_package_says_what_each_column_is(written):
    package = json.loads((written / "datapackage.json").read_text(encoding="utf-8"))
    fields = [field for resource in package["resources"] for field in resource["schema"]["fields"]]
    assert all(field["description"] for field in fields)
