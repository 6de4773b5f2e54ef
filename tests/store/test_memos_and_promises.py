from datetime import date

from frictionless import Package
from msgspec.structs import replace

from annotator.export import csv_folder, json_file
from annotator.model.coding import Memo
from annotator.model.edits import AddAnnotation, ChangeAnnotation, RemoveDocument, SetMemo
from annotator.model.part_edits import SetPartMark
from annotator.model.parts import PartMark
from annotator.model.passage_edits import PairPhrase
from annotator.model.promise_edits import AddPromise, ChangePromise
from annotator.model.promises import Promise
from annotator.store import codebook, documents, promises
from annotator.store.project import create
from annotator.store.search import memos
from tests.store import made


def taken_in(project, *numbers):
    every = [made.document(number) for number in numbers]
    for document in every:
        project.apply(made.addition(document))
    return every


def promise(document, what, due=None, **more):
    exchange = document.structure.exchanges[0]
    span = exchange.answer.span
    return Promise(
        document.id, exchange.id, more.pop("coder"), what, *span, document.quote(span), due_to=due, **more
    )


def test_memos_of_codings_answers_and_documents_are_found(project):
    (document,) = taken_in(project, "ah-tk-20232024-11")
    ada = project.coder.id
    tag = made.tag(document, "evasive", ada)
    project.apply(AddAnnotation(tag))
    project.apply(ChangeAnnotation(tag.id, {"memo": "Twijfel over de reünie"}))
    project.apply(SetMemo(Memo(document.id, ada, "De reünie komt terug", "e2", id="m")))
    project.code_as("Bo")
    project.apply(SetMemo(Memo(document.id, project.coder.id, "reünies")))
    assert [hit.annotation for hit in memos(project, "twijfel")] == [tag.id]
    assert sorted(hit.exchange for hit in memos(project, "reunie")) == ["", "e1", "e2"]
    assert [hit.exchange for hit in memos(project, "reunie", project.coder.id)] == [""]
    assert memos(project, " ") == memos(project, 'reunie" OR') == []
    project.code_as("Ada")
    project.apply(SetMemo(Memo(document.id, ada, "", "e2", id="m")))
    assert len(memos(project, "reunie")) == 2
    project.undo()
    assert [hit.excerpt for hit in memos(project, "komt terug")] == ["De reünie komt terug"]
    project.apply(RemoveDocument(document.id))
    assert memos(project, "reunie") == []
    project.undo()
    assert len(memos(project, "reunie")) == 3


def test_promises_are_one_list_by_the_day_they_are_due(project):
    first, second = taken_in(project, "ah-tk-20232024-11", "ah-tk-20232024-12")
    ada = project.coder.id
    soon = promise(first, "a letter", date(2024, 3, 1), coder=ada)
    for each in (
        promise(second, "some day", coder=ada),
        promise(second, "a law", date(2025, 1, 1), coder=ada),
        soon,
    ):
        project.apply(AddPromise(each))
    found = promises.rows(project, date(2024, 6, 1))
    assert [(row.promise.what, row.standing, row.number) for row in found] == [
        ("a letter", "late", "ah-tk-20232024-11"),
        ("a law", "open", "ah-tk-20232024-12"),
        ("some day", "open", "ah-tk-20232024-12"),
    ]
    assert (found[0].answerers, found[0].answer_numbers) == (("Van Dam",), "1")
    project.apply(ChangePromise(soon.id, {"state": "kept", "kept_by": second.id}))
    assert promises.rows(project, date(2024, 6, 1))[0].kept_number == "ah-tk-20232024-12"
    assert [each.what for each in documents.load(project, first.id).promises] == ["a letter"]


def test_what_is_coded_beside_codes_is_exported_and_comes_back(project, tmp_path):
    (document,) = taken_in(project, "ah-tk-20232024-11")
    ada, exchange = project.coder.id, document.structure.exchanges[0]
    tag = made.tag(document, "evasive", ada)
    asked = exchange.questions[0].parts[0]
    project.apply(AddAnnotation(tag))
    project.apply(PairPhrase(tag.id, asked.start, asked.start + 3))
    project.apply(SetPartMark(PartMark(document.id, "e1", 0, ada, "partly", *asked)))
    project.apply(SetMemo(Memo(document.id, ada, "=2+3")))
    project.apply(AddPromise(promise(document, "a letter", date(2024, 3, 1), coder=ada)))
    csv_folder.write(project, tmp_path / "tables")
    tables = csv_folder.read(tmp_path / "tables")
    report = Package(str(tmp_path / "tables" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "note", "rowNumber", "fieldName"])
    (anchor,) = tables["anchors"]
    assert (anchor["question_quote"], anchor["codebook_revision"]) == ("Hoe", "1")
    assert [(row["part"], row["mark"]) for row in tables["part_marks"]] == [("1", "partly")]
    assert [(row["memo"], row["exchange"]) for row in tables["memos"]] == [("=2+3", "")]
    assert [(row["what"], row["due_to"]) for row in tables["promises"]] == [("a letter", "2024-03-01")]
    assert len(documents.load(project, document.id).marks) == 1
    json_file.write(project, tmp_path / "all.json")
    with create(tmp_path / "again.annotator", codebook.codebook(project), "Somebody") as again:
        json_file.read(again, tmp_path / "all.json")
        json_file.write(again, tmp_path / "again.json")
        assert [hit.text for hit in memos(again, "2+3")] == ["=2+3"]
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()


def test_a_document_as_a_whole_has_a_certainty_with_or_without_a_memo(project):
    (document,) = taken_in(project, "ah-tk-20232024-11")
    memo = Memo(document.id, project.coder.id, "", certainty="unsure", id="m")
    project.apply(SetMemo(memo))
    assert [each.certainty for each in documents.load(project, document.id).memos] == ["unsure"]
    project.apply(SetMemo(replace(memo, certainty=None)))
    assert documents.load(project, document.id).memos == ()
