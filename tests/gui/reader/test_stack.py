from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.reader.stack import Stack

sizes = st.lists(st.integers(1, 400), min_size=1, max_size=30)


@given(sizes, st.data())
def test_cards_follow_each_other_without_overlap(heights: list[int], data: st.DataObject) -> None:
    gaps = [16] * (len(heights) + 1)
    stack = Stack(heights, gaps)
    number = data.draw(st.integers(0, len(heights) - 1))
    stack.set_height(number, data.draw(st.integers(1, 900)))
    assert stack.exact(number)
    y = 0
    for each in range(len(stack)):
        assert stack.tops[each] == y + 16
        y = stack.bottom(each)
    assert stack.total == y + 16


@given(sizes, st.integers(0, 5000), st.integers(1, 900))
def test_the_cards_between_two_heights_are_those_of_which_something_is_there(heights, top: int, room: int) -> None:
    stack = Stack(heights, [16] * (len(heights) + 1))
    seen = [n for n in range(len(stack)) if stack.tops[n] < top + room and stack.bottom(n) > top]
    assert list(stack.between(top, top + room)) == seen
