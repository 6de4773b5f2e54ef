from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.utf16 import Utf16, length

texts = st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("a🙂👩é\u0301\u200d𝔸")), max_size=60)


@given(texts)
def test_the_length_is_that_of_the_encoding(text: str) -> None:
    assert length(text) == Utf16(text).units == len(text.encode("utf-16-le")) // 2


@given(texts, st.data())
def test_a_position_is_the_length_of_what_stands_before_it(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    offsets = Utf16(text)
    units = len(text[:point].encode("utf-16-le")) // 2
    assert offsets.to_units(point) == units
    assert offsets.to_point(units) == offsets.to_point_after(units) == point


@given(texts, st.data())
def test_a_position_within_a_pair_goes_to_either_side_of_its_character(text: str, data: st.DataObject) -> None:
    text += "🙂"
    point = data.draw(st.sampled_from([at for at, character in enumerate(text) if character > "\uffff"]))
    offsets = Utf16(text)
    within = offsets.to_units(point) + 1
    assert offsets.to_point(within) == point
    assert offsets.to_point_after(within) == point + 1
