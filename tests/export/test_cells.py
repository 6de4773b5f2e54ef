import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.export.cells import harmless, restored


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
