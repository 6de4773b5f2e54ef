import csv

import pytest

from annotator.export import answer_list
from annotator.model.coding import Memo
from annotator.model.edits import AddAnnotation, SetMemo
from annotator.model.errors import UserError
from tests.store.made import addition, document, tag

FIELDS = ["document_number", "answer_text", "response_days", "received", "codes", "memo"]


@pytest.fixture
def keys(project):
    made = document("ah-tk-20232024-77", pairs=3)
    project.apply(addition(made))
    project.apply(AddAnnotation(tag(made, "evasive", project.coder.id, 2)))
    project.apply(SetMemo(Memo(made.id, project.coder.id, '=1+1, "zei hij"', "e3")))
    return [(made.id, "e3"), (made.id, "e1"), ("gone", "e1")]


def test_what_is_shown_in_the_order_in_which_it_is_shown(project, keys, tmp_path):
    path = tmp_path / "answers.csv"
    assert answer_list.write(project, path, project.coder.id, keys, FIELDS) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file)
    assert head == FIELDS
    said = "Pijler 3 wordt hersteld. Dat duurt tot het najaar."
    assert first == ["ah-tk-20232024-77", said, "29", "2024-02-01", "evasive", '\'=1+1, "zei hij"']
    assert second[4:] == ["", ""]


def test_every_field_can_be_written(project, keys, tmp_path):
    path = tmp_path / "answers.csv"
    answer_list.write(project, path, project.coder.id, keys[:1], list(answer_list.FIELDS))
    assert len(path.read_text("utf-8-sig").splitlines()) == 2


def test_a_stopped_or_impossible_file_leaves_nothing(project, keys, tmp_path):
    with pytest.raises(UserError, match="stopped"):
        answer_list.write(project, tmp_path / "a.csv", project.coder.id, keys, FIELDS, lambda: True)
    with pytest.raises(UserError, match="could not be written"):
        answer_list.write(project, tmp_path / "none" / "a.csv", project.coder.id, keys, FIELDS)
    assert not [each for each in tmp_path.iterdir() if each.suffix == ".csv"]
