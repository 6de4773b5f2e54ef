"""Importing beside the window."""

from pathlib import Path

from annotator import resources
from annotator.gui import ask
from annotator.gui.window import Window
from tests.gui.shell.test_window import banner, drop

TEXT = "Zomaar een tekst zonder vragen.\n"


def finished(window: Window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.imports.running, timeout=60_000)


def test_dropped_files_are_imported_and_one_undo_takes_them_back(seat, qtbot):
    drop(seat.window, resources.path("sample"))
    assert seat.window.status.job_words.isVisible()
    finished(seat.window, qtbot)
    assert not seat.window.status.job_words.isVisible()
    assert len(seat.window.documents.model.shown_rows()) == 5
    assert "2 documents imported" in seat.window.status.said.accessibleName()
    assert seat.window.status.total.text() == "0 of 22 in project"
    seat.press("Esc", "Ctrl+Z")
    assert len(seat.window.documents.model.shown_rows()) == 3
    assert seat.rows("select count(*) from documents") == [(3,)]
    seat.press("Ctrl+Shift+Z")
    assert len(seat.window.documents.model.shown_rows()) == 5


def test_files_dropped_on_the_welcome_start_a_project(empty_window, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(ask, "new_file", lambda *_: tmp_path / "nieuw.annotator")
    drop(empty_window, resources.path("sample"))
    finished(empty_window, qtbot)
    assert empty_window.desk.project.path.stem == "nieuw"
    assert empty_window.desk.document is not None


def test_tagging_goes_on_while_an_import_runs(seat, qtbot, tmp_path):
    for number in range(60):
        (tmp_path / f"t{number}.txt").write_text(f"Tekst nummer {number}.\n{TEXT * 40}", "utf-8")
    drop(seat.window, *sorted(tmp_path.glob("t*.txt")))
    assert seat.window.imports.running
    seat.press("1", "J", "2", "M")
    seat.type("meanwhile")
    seat.press("Esc")
    assert [row[0] for row in seat.rows()] == ["concrete", "evasive"]
    finished(seat.window, qtbot)
    assert seat.rows("select count(*) from documents") == [(63,)]
    assert seat.rows("select memo from annotations where memo <> ''") == [("meanwhile",)]


def test_an_import_can_be_cancelled(seat, qtbot, tmp_path):
    for number in range(80):
        (tmp_path / f"t{number}.txt").write_text(f"Tekst nummer {number}.\n{TEXT * 200}", "utf-8")
    drop(seat.window, *sorted(tmp_path.glob("t*.txt")))
    seat.click(seat.window.status.cancel)
    finished(seat.window, qtbot)
    count = seat.rows("select count(*) from documents")[0][0]
    assert count < 83
    assert len(seat.window.documents.model.all_rows()) == count


def test_closing_the_window_stops_an_import(seat, tmp_path):
    for number in range(80):
        (tmp_path / f"t{number}.txt").write_text(f"Tekst nummer {number}.\n{TEXT * 200}", "utf-8")
    drop(seat.window, *sorted(tmp_path.glob("t*.txt")))
    seat.window.close()
    assert not seat.window.imports.running
    assert 3 <= seat.rows("select count(*) from documents")[0][0] < 83


def test_bad_files_are_refused_with_a_sentence_and_the_rest_goes_on(seat, qtbot, tmp_path):
    (tmp_path / "leeg.txt").write_bytes(b"")
    (tmp_path / "plaatje.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "goed.txt").write_text(TEXT * 5, "utf-8")
    drop(seat.window, *(tmp_path / name for name in ("leeg.txt", "plaatje.txt", "weg.txt", "goed.txt")))
    finished(seat.window, qtbot)
    page = seat.window.imports.page
    assert page.isVisible()
    states = {Path(row.path).name: row.state for row in page.report.rows}
    assert states["goed.txt"] in ("read", "warnings")
    assert {states[name] for name in ("leeg.txt", "plaatje.txt", "weg.txt")} == {"refused"}
    assert banner(seat.window) == ""


def test_nothing_is_imported_into_a_window_that_only_reads(seat, tmp_path):
    (tmp_path / "goed.txt").write_text(TEXT, "utf-8")
    seat.desk.project.read_only = True
    drop(seat.window, tmp_path / "goed.txt")
    assert not seat.window.imports.running
    assert "only reads" in seat.window.status.said.accessibleName()
    seat.desk.project.read_only = False
