import pytest

from annotator.model.errors import UserError
from annotator.store import paging
from tests.store import made


def test_every_row_comes_once(project):
    numbers = range(paging._PIECE * 2 + 3)
    project.connection.executemany("insert into texts values (?, '')", [(str(number),) for number in numbers])
    assert [key for (key,) in paging.rows(project.connection, "texts", "id")] == [
        str(number) for number in numbers
    ]


def test_what_changed_meanwhile_is_read_again(project):
    seen = []

    def read():
        seen.append(project.connection.execute("select count(*) from documents").fetchone()[0])
        if len(seen) == 1:
            project.apply(made.addition(made.document()))

    paging.steadily(project, read)
    assert seen == [0, 1]


def test_what_keeps_changing_is_refused(project):
    numbers = iter(range(9))
    with pytest.raises(UserError, match="keeps changing"):
        paging.steadily(project, lambda: project.apply(made.addition(made.document(str(next(numbers))))))
