from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.reader.shown import MARK_BLANK, Shown
from annotator.model.document import NoteMark, Span

texts = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("ab \n🙂👩é\u0301\u200d\u2029")), max_size=60
)


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, Span, list[Span], list[NoteMark]]:
    """A text, a passage of it, its parts in order and some note marks, anywhere."""
    text = draw(texts)
    spots = st.integers(0, len(text))
    start, end = sorted((draw(spots), draw(spots)))
    inner = st.integers(start, end)
    cuts = sorted(draw(st.lists(inner, max_size=6)))
    parts = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    marks = [
        NoteMark(draw(st.sampled_from(["1", "12", "*", "𝟙"])), at) for at in draw(st.lists(spots, max_size=4))
    ]
    return text, Span(start, end), parts, marks


def shown_points(shown: Shown) -> dict[int, tuple[int, int]]:
    """Every canonical code point that is shown, with its units, counted one by one."""
    units: dict[int, tuple[int, int]] = {}
    for run in shown.runs:
        at = run.at
        for number, character in enumerate(run.text):
            size = len(character.encode("utf-16-le")) // 2
            units[run.start + number] = (at, at + size)
            at += size
    return units


@given(passages(), st.data())
def test_any_selection_gives_the_text_that_it_covers(passage, data: st.DataObject) -> None:
    text, span, parts, marks = passage
    shown = Shown(text, span, parts, marks)
    a, b = sorted((data.draw(st.integers(0, shown.units)), data.draw(st.integers(0, shown.units))))
    covered = [point for point, (start, end) in shown_points(shown).items() if start < b and a < end and a < b]
    found = shown.span_of(a, b)
    if covered:
        assert found == (min(covered), max(covered) + 1)
    else:
        assert found is None


@given(passages(), st.data())
def test_a_span_is_found_again_where_it_is_shown(passage, data: st.DataObject) -> None:
    text, span, parts, marks = passage
    shown = Shown(text, span, parts, marks)
    points = sorted(shown_points(shown))
    if not points:
        return
    first, last = sorted((data.draw(st.sampled_from(points)), data.draw(st.sampled_from(points))))
    wanted = Span(first, last + 1)
    assert shown.span_of(*shown.units_of(wanted)) == wanted


@given(passages())
def test_all_of_the_passage_is_shown_once_and_every_mark_in_its_place(passage) -> None:
    text, span, parts, marks = passage
    shown = Shown(text, span, parts, marks)
    points = list(shown_points(shown))
    assert points == sorted(set(points))
    left_out = set(range(*span)) - set(points)
    assert all(text[point].isspace() for point in left_out)
    assert (
        sorted(mark.number for mark in shown.marks)
        == [number for number, mark in enumerate(marks) if span.start <= mark.at <= span.end]
        or not shown.runs
    )
    for mark in shown.marks:
        encoded = shown.text.encode("utf-16-le")[mark.at * 2 : (mark.at + mark.units) * 2]
        assert encoded.decode("utf-16-le") == MARK_BLANK + mark.mark
    assert len(shown.text.encode("utf-16-le")) // 2 == shown.units


def test_parts_stand_on_lines_of_their_own_with_their_letters() -> None:
    text = "Klopt dit? Zo ja, sinds wanneer?\nEn waarom? Dank."
    parts = [Span(0, 10), Span(11, 32), Span(33, 43)]
    shown = Shown(text, Span(0, len(text)), parts, [NoteMark("1", 10), NoteMark("2", 32)])
    assert shown.text == f"Klopt dit?{MARK_BLANK}1\nZo ja, sinds wanneer?{MARK_BLANK}2\nEn waarom?\nDank."
    assert shown.letters == {0: 0, 1: 1, 2: 2}
    assert text[slice(*shown.span_of(0, shown.units))] == text
