"""Whatever a file holds: a document comes out, and every position in it is sound."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.parliament import understand
from annotator.readers.text import read

_PRINTED = """Vraag 1
Vraag 2 en 3
Antwoord 1
Antwoord 2 t/m 4
Antwoord
Mededeling
Toelichting:
Ja.1
1 NOS, 3 mei
2 Kamerstuk 12 345, nr. 6
Vragen van het lid Aa (Bee) aan de Minister van Zee over iets (ingezonden 31 februari 2023).
Antwoord van Minister Van Aa (Zee) (ontvangen 3 mei 2023). Zie ook Aanhangsel Handelingen,
vergaderjaar 2020–2020, nr. 7
Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1
ah-tk-20222023-9301
een be-
gin 🚲

1.
2)
[1]"""
PIECES = _PRINTED.split("\n")
WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30)
TEXTS = st.lists(st.sampled_from(PIECES) | WORDS | st.just("e\u0301e\u0301n"), max_size=40).map("\n".join)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text_and_do_not_overlap(text):
    document = understand(read(("x" + text).encode(), "set.txt"))
    structure = document.structure
    questions = {question.span for each in structure.exchanges for question in each.questions}
    answers = {each.answer.span for each in structure.exchanges if each.answer}
    spans = sorted([*questions, *answers, *(note.span for note in structure.footnotes)])
    assert all(0 <= start <= end <= len(document.text) for start, end in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= mark.at <= len(document.text) for mark in structure.note_marks)
    assert all(document.quote(each.span).strip() for each in structure.references)
    assert all(
        question.span.start <= part.start < part.end <= question.span.end
        for each in structure.exchanges
        for question in each.questions
        for part in question.parts
    )
    order = [each.answer.span.start for each in structure.exchanges if each.answer]
    assert order == sorted(order)
