"""The report of an import: narrowed, saved, come back to; a double is settled from it."""

import csv

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator import resources
from annotator.export import import_report
from annotator.store import documents


@pytest.fixture
def folder(tmp_path):
    """The sample's set, the same set with another sentence, and an empty file."""
    made = tmp_path / "files"
    made.mkdir()
    source = sorted(resources.path("sample").glob("*.txt"))[0]
    text = source.read_text("utf-8")
    (made / "a.txt").write_text(text, "utf-8")
    (made / "b.txt").write_text(text.replace("Ja.", "Ja, dat klopt."), "utf-8")
    (made / "c.txt").write_text("", "utf-8")
    return made


@pytest.fixture
def imported(seat, folder, qtbot):
    assert (folder / "a.txt").read_text("utf-8") != (folder / "b.txt").read_text("utf-8")
    run(seat, qtbot, lambda: seat.window.take_files([folder]))
    return seat


def run(seat, qtbot, step) -> None:
    step()
    qtbot.waitUntil(lambda: not seat.window.imports.running, timeout=30_000)


def states(seat) -> list[str]:
    return [row.state for row in seat.window.imports.page.model.rows]


def choose(seat, state: str) -> None:
    page = seat.window.imports.page
    page.view.selectRow(states(seat).index(state))


def test_problems_come_first_and_a_facet_narrows(imported):
    page = imported.window.imports.page
    assert imported.window.pages.currentWidget() is page
    assert states(imported)[0] == "refused"
    page.result_facet.choose(frozenset({"doubled"}))
    assert states(imported) == ["doubled"]
    page.show_report(page.report)
    assert states(imported) == ["doubled"]
    page.result_facet.choose(frozenset())
    assert len(states(imported)) == 3


def test_a_double_can_be_kept_beside_the_earlier_one(imported, qtbot):
    number = imported.window.imports.page.report.rows[0].number
    before = len(documents.rows(imported.desk.project, imported.desk.coder.id))
    choose(imported, "doubled")
    bar = imported.window.imports.page.bar
    assert bar.keep.isVisible()
    run(imported, qtbot, lambda: imported.click(bar.keep))
    rows = documents.rows(imported.desk.project, imported.desk.coder.id)
    assert len(rows) == before + 1
    assert [row.number for row in rows].count(number) == 2
    assert "doubled" not in states(imported)
    assert len(states(imported)) == 3


def test_a_double_can_replace_the_earlier_one(imported, qtbot):
    rows = documents.rows(imported.desk.project, imported.desk.coder.id)
    choose(imported, "doubled")
    run(imported, qtbot, lambda: imported.click(imported.window.imports.page.bar.replace))
    after = documents.rows(imported.desk.project, imported.desk.coder.id)
    assert len(after) == len(rows)
    assert {row.file_name for row in after} - {row.file_name for row in rows} == {"b.txt"}


def test_the_report_is_saved_as_a_file(imported, tmp_path, monkeypatch):
    target = tmp_path / "report.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    imported.click(imported.window.imports.page.save)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == import_report.COLUMNS
    assert sorted(row["result"] for row in rows) == sorted(states(imported))
    assert all(row["reason"] for row in rows if row["result"] == "refused")


def test_one_comes_back_to_this_and_to_earlier_imports(imported, folder, qtbot):
    (folder / "c.txt").unlink()
    run(imported, qtbot, lambda: imported.window.take_files([folder]))
    imported.window.imports.page.left.emit()
    imported.window.run_by_id("report")
    page = imported.window.imports.page
    assert len(page.report.rows) == 2
    page.earlier.setCurrentIndex(1)
    assert len(page.report.rows) == 3
