"""Every view and dialog by keys: where the focus is afterwards shows in what the next key does to the disk."""

import csv
import time

import pytest

from tests.display.screen import until

pytestmark = pytest.mark.slow

TAGS = "select document_number, exchange, code from v_annotations order by created"
FIRST, SECOND = "ah-tk-20222023-9214", "ah-tk-20222023-9871"
MAIN = "study – Answer Annotator"


def go_to(person, key: str, view: str) -> None:
    person.press(key)
    until(lambda: person.kept("view") == view, f"the view {view}")


def test_two_documents_pairs_and_the_chooser(person):
    go_to(person, "ctrl+2", "document-document")
    pairs = "select state from pairs"
    person.press_until("l", "y", look=lambda: person.rows(pairs), what="a confirmed pair")
    assert set(person.rows(pairs)) == {("confirmed",)}
    person.press("F6", "1")
    until(lambda: [row[::2] for row in person.rows(TAGS)] == [(SECOND, "concrete")], "a tag on the other side")
    person.press("ctrl+g")
    person.face("Which document?")
    person.type("9871")
    person.press("Return")
    person.face(MAIN)
    person.press("2")
    until(lambda: [row[2] for row in person.rows(TAGS)][1:] == ["evasive"], "keys work after the chooser")
    person.press("ctrl+g")
    person.face("Which document?")
    person.press("Escape")
    person.face(MAIN)
    person.press("3")
    until(lambda: [row[2] for row in person.rows(TAGS)][2:] == ["deferred"], "keys work after Esc, too")


def test_the_thread_leads_to_a_document(person):
    go_to(person, "ctrl+t", "thread")
    person.press("Down", "Return")
    until(lambda: person.kept("view") != "thread", "the document opened")
    person.press("1")
    person.until_rows(TAGS, [(SECOND, 1, "concrete")])


def test_hits_are_found_gone_through_and_tagged(person):
    person.press("ctrl+f")
    person.type("watermeter*")
    person.press("Return", "F3")
    until(lambda: "e2" in str(person.kept("places")), "the second hit shown, and remembered")
    person.press("4")
    person.until_rows(TAGS, [(FIRST, 2, "refers-elsewhere")])
    person.press("ctrl+shift+f", "3")
    passages = "select exchange, code from v_annotations where target = 'span' order by 1"
    person.press_until("ctrl+Return", look=lambda: person.rows(passages), what="the hits tagged")
    person.until_rows(passages, [(2, "deferred"), (3, "deferred"), (8, "deferred")])
    person.press("ctrl+z")
    person.until_rows(passages, [])
    assert person.rows(TAGS) == [(FIRST, 2, "refers-elsewhere")]


def test_work_from_the_table_of_answers(person):
    go_to(person, "ctrl+5", "answers")
    person.press("slash")
    person.type("huishoudens")
    person.press("Return")
    person.press_until("1", look=lambda: person.rows(TAGS), what="a tag on the first answer that is left")
    person.press("Down", "Down", "2")
    before = [(FIRST, 2, "concrete"), (FIRST, 6, "evasive")]
    person.until_rows(TAGS, before)
    go_to(person, "Return", "question-answer")
    person.press("1")
    person.until_rows(TAGS, [*before, (FIRST, 6, "concrete")])
    go_to(person, "Escape", "answers")
    person.click(20, 125)
    until(lambda: (person.kept("answers_table") or {}).get("sort"), "sorted by a click on a head")
    go_to(person, "ctrl+6", "counts")
    go_to(person, "ctrl+7", "promises")
    go_to(person, "ctrl+3", "page-text")
    person.press("3")
    until(lambda: person.rows(TAGS)[3:] == [(FIRST, 6, "deferred")], "a tag beside the page")


def test_a_code_is_renamed_in_the_codebook(person):
    person.press("ctrl+shift+b", "Down")
    time.sleep(1)  # nothing outside tells that the page has come up
    person.click(520, 210)
    person.press("ctrl+a")
    person.type("Around it")
    person.press("Escape", "Escape", "j", "2")
    person.until_rows("select id from codes where name = 'Around it'", [("around-it",)])
    person.until_rows(TAGS, [(FIRST, 2, "around-it")])


def test_settings_language_and_keys(person):
    person.press("ctrl+comma")
    person.face("Settings")
    person.press("Down")
    until(lambda: person.kept("appearance") == "dark", "the dark theme")
    person.press("Tab", "Down")
    until(lambda: person.kept("language") == "nl", "Dutch")
    person.face("Instellingen")
    person.press("Escape")
    person.face(MAIN)
    person.press("1")
    person.until_rows(TAGS, [(FIRST, 1, "concrete")])
    person.press("ctrl+k")
    person.type("Toetsen wijzigen")
    person.press("Return")
    person.face("Toetsen")
    person.type("Volgend antwoord")
    person.press("Tab", "Return", "u")
    until(lambda: "u" in str(person.kept("keys")).casefold().split("'"), "a key of one's own")
    person.press("Escape")
    person.face(MAIN)
    person.press("u", "2")
    person.until_rows(TAGS, [(FIRST, 1, "concrete"), (FIRST, 2, "evasive")])


def test_csv_is_written_through_the_menu(person, tmp_path):
    person.press("1", "alt+f", *["Down"] * 5, "Return")
    person.face("Export")
    first = person.screen.do("getwindowfocus", "-f")
    person.press("Return")
    until(lambda: person.screen.do("getwindowfocus", "-f") not in (first, person.window, ""), "the file dialog")
    person.press("ctrl+a")
    person.type(str(tmp_path / "tables"))
    person.press("Return")
    until((tmp_path / "tables" / "annotations.csv").exists, "the CSV")
    person.face(MAIN)
    with (tmp_path / "tables" / "annotations.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["code"] for row in csv.DictReader(file)] == ["concrete"]
    person.press("j", "2")
    until(lambda: len(person.rows(TAGS)) == 2, "keys work after the export")
