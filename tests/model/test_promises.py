from datetime import date

import pytest

from annotator.model.errors import UserError
from annotator.model.promise_edits import AddPromise, ChangePromise, RemovePromise
from annotator.model.promises import Promise
from annotator.model.rows import from_row
from tests.model.documents import set_of, taken_in

DOCUMENT = set_of(1)
PROMISE = Promise(
    DOCUMENT.id, "1", "ada", "a letter", 100, 120, "x", due_to=date(2024, 7, 1), due_words="voor de zomer"
)


@pytest.fixture
def rows():
    made = taken_in(DOCUMENT)
    made.apply(AddPromise(PROMISE))
    return made


def kept(rows):
    return from_row(Promise, rows("promises", PROMISE.id))


def test_a_promise_is_late_from_the_day_after_it_was_due(rows):
    assert kept(rows) == PROMISE
    assert [PROMISE.standing(date(2024, 7, day)) for day in (1, 2)] == ["open", "late"]


def test_a_promise_is_kept_by_a_document_and_no_longer_late(rows):
    rows.apply(ChangePromise(PROMISE.id, {"state": "kept", "kept_by": DOCUMENT.id, "due_to": date(2024, 6, 1)}))
    assert kept(rows).standing(date(2025, 1, 1)) == "kept"
    rows.apply(ChangePromise(PROMISE.id, {"state": "dropped"}))
    assert (kept(rows).kept_by, kept(rows).due_to) == ("", date(2024, 6, 1))
    rows.apply(RemovePromise(PROMISE.id))
    assert rows.where("promises") == []


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"due_to": "1 juli"}, "write it as"),
        ({"due_from": date(2024, 8, 1)}, "after the last"),
        ({"what": " "}, "what was promised"),
        ({"state": "kept", "kept_by": "nowhere"}, "not in the project"),
    ],
)
def test_what_cannot_be_is_refused(rows, fields, says):
    with pytest.raises(UserError, match=says):
        rows.apply(ChangePromise(PROMISE.id, fields))
    assert kept(rows) == PROMISE
