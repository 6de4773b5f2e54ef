import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.export.cells import END, harmless, plain_cell, restored, text_cell


@given(st.text() | st.from_regex(r"[ \t\r\n']*[=+\-@'].*"))
@example("'=1+1")
@example("''")
@example("")
def test_reading_back_restores(text: str):
    assert restored(harmless(text)) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n", "='a'!A1"]
)
def test_what_runs_is_made_text(text: str):
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["Ja.", "– een streepje is geen min", "1 = 1", "«=»", ""])
def test_the_rest_stays_as_it_is(text: str):
    assert harmless(text) == text


@given(st.text())
def test_no_cell_begins_with_what_runs(text: str):
    assert harmless(text).lstrip()[:1] not in tuple("=+-@＝＋－＠")


@given(st.lists(st.lists(st.text(), min_size=2, max_size=3), min_size=1, max_size=3))
def test_the_csv_module_reads_what_is_written(rows: list[list[str]]):
    written = "".join(",".join(map(text_cell, row)) + END for row in rows)
    read = csv.reader(io.StringIO(written, newline=""))
    assert [[restored(cell) for cell in row] for row in read] == rows


def test_numbers_are_written_as_they_are():
    assert [plain_cell(value) for value in (-3, 0, None, "2024-01-03")] == ["-3", "0", "", "2024-01-03"]
