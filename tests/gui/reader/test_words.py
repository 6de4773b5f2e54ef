from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.reader.words import Range, grown, sentence_after, snapped
from annotator.model.document import Span

TEXT = "Ja, de mbo-raad (d.d. 3 mei) zei 🙂 nee. Zie e\u0301e\u0301n brief.\nEen alinea."
ALL = Span(0, len(TEXT))


def quote(selection: Range | Span) -> str:
    return TEXT[slice(*(selection.span if isinstance(selection, Range) else selection))]


def test_a_cut_word_is_taken_whole_and_blanks_are_left() -> None:
    cut = Span(TEXT.index("o-raad"), TEXT.index("3 mei") + 2)
    assert quote(snapped(TEXT, cut, ALL)) == "mbo-raad (d.d. 3"
    assert (
        quote(snapped(TEXT, Span(TEXT.index("e\u0301n"), TEXT.index("n brief") + 3), ALL))
        == "e\u0301e\u0301n brief"
    )
    assert quote(snapped(TEXT, Span(TEXT.index("🙂"), TEXT.index("🙂") + 1), ALL)) == "🙂"
    assert snapped(TEXT, Span(3, 4), ALL) == (4, 4)


def test_the_full_stop_stays_where_it_was_selected() -> None:
    assert quote(snapped(TEXT, Span(TEXT.index("ee."), TEXT.index(". Zie") + 1), ALL)) == "nee."


def test_it_grows_by_words_and_shrinks_back() -> None:
    selection = Range(5, 5)
    seen = []
    for _ in range(3):
        selection = grown(TEXT, selection, ALL, forward=True)
        seen.append(quote(selection))
    assert seen == ["de", "de mbo-raad", "de mbo-raad (d.d"]
    selection = grown(TEXT, selection, ALL, forward=False)
    assert quote(selection) == "de mbo-raad"
    selection = grown(TEXT, grown(TEXT, selection, ALL, forward=False), ALL, forward=False)
    assert selection.empty
    assert selection.anchor == 4


def test_it_grows_backwards_too() -> None:
    at = TEXT.index("alinea") + 3
    selection = grown(TEXT, Range(at, at), ALL, forward=False)
    assert quote(selection) == "alinea"
    selection = grown(TEXT, selection, ALL, forward=False)
    assert quote(selection) == "Een alinea"
    assert quote(grown(TEXT, selection, ALL, forward=True)) == "alinea"


def test_a_sentence_and_then_the_next_one() -> None:
    first = sentence_after(TEXT, Range(9, 9), ALL)
    assert quote(first) == "Ja, de mbo-raad (d.d. 3 mei) zei 🙂 nee."
    second = sentence_after(TEXT, first, ALL)
    assert quote(second) == "Zie e\u0301e\u0301n brief."
    third = sentence_after(TEXT, second, ALL)
    assert quote(third) == "Een alinea."
    assert sentence_after(TEXT, third, ALL) == third


@given(st.text(st.sampled_from("ab. -\n🙂é\u0301(")), st.data())
def test_a_selection_stays_within_its_passage(text: str, data: st.DataObject) -> None:
    spots = st.integers(0, len(text))
    within = Span(*sorted((data.draw(spots), data.draw(spots))))
    inner = st.integers(*within)
    selection = Range(data.draw(inner), data.draw(inner))
    for forward in (True, False):
        for step in ("word", "character"):
            moved = grown(text, selection, within, forward, step)
            assert within.start <= moved.span.start <= moved.span.end <= within.end
    widened = snapped(text, selection.span, within)
    assert within.start <= widened.start <= widened.end <= within.end
    sentence = sentence_after(text, selection, within)
    assert within.start <= sentence.span.start <= sentence.span.end <= within.end
