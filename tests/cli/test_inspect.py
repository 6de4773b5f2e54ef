import json
from pathlib import Path

import pytest

from tests import gold

SET = """Vragen van het lid De Boer (VVD) aan de Minister over de brug (ingezonden 3 januari 2024).
Vraag 1
Hoe staat het met de brug?
Antwoord 1
De brug wordt hersteld 🚧.
"""


@pytest.fixture
def files(tmp_path) -> list[Path]:
    paths = [tmp_path / name for name in ("set.txt", "gone.txt", "empty.txt", "notes.txt")]
    paths[0].write_text(SET, "utf-8")
    paths[2].touch()
    paths[3].write_text("Boodschappen", "utf-8")
    return paths


def test_one_object_a_line_in_the_order_given(annotator, files):
    done = annotator("inspect", "--json", *files)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["file"] for record in records] == [str(path) for path in files]
    assert records[0]["exchanges"][0]["answer"]["text"] == "De brug wordt hersteld 🚧."
    assert "not there" in records[1]["error"]
    assert "empty" in records[2]["error"]
    assert records[3]["kind"] == "unknown"
    assert set(records[1]) == {"file", "error"}
    assert done.exit_code == 1
    assert done.stderr == "2 of 4 files could not be read.\n"


def test_suggestions_come_with_each_answer_when_asked_for(annotator, files):
    files[0].write_text(SET.replace("De brug wordt hersteld 🚧.", "Zie het antwoord op vraag 2."), "utf-8")
    (record,) = [
        json.loads(line) for line in annotator("inspect", "--json", "--suggest", files[0]).stdout.splitlines()
    ]
    first = record["exchanges"][0]["answer"]["suggestions"][0]
    assert first == {"code": "refers-elsewhere", "quote": "Zie het antwoord", "cue": "see-answer"}
    assert "“Zie het antwoord” (see-answer)" in annotator("inspect", "--suggest", files[0]).stdout
    assert '"suggestions"' not in annotator("inspect", "--json", files[0]).stdout


def test_all_read_is_a_success(annotator, files):
    assert annotator("inspect", "--json", files[0]).exit_code == 0


def test_a_person_reads_it_too(annotator, files):
    done = annotator("inspect", files[0], files[1])
    assert done.exit_code == 1
    assert "Q 1: Hoe staat het met de brug?" in done.stdout
    assert f"{files[1]}: gone.txt is not there" in done.stdout


def test_without_a_path_it_is_wrong_usage(annotator):
    assert annotator("inspect").exit_code == 2


@pytest.mark.skipif(not gold.SHARED.is_dir(), reason="the folder with the real documents is not there")
def test_the_seeds_come_out_as_they_were_checked_by_hand(annotator):
    wanted = [each for each in gold.golds() if each["file"].startswith("seeds/")]
    done = annotator("inspect", "--json", *(gold.SHARED / "corpus" / each["file"] for each in wanted))
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert len(read) == 2
    assert [gold.score(*pair).faults for pair in zip(wanted, read, strict=True)] == [[], []]
