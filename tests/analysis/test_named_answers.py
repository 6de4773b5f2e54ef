"""The answer of another set that a text names beside its reference to that set."""

import pytest
from msgspec.structs import replace

from annotator.analysis.named_answers import answer_named
from annotator.model.document import Document, Footnote, Header, NoteMark, Span
from annotator.parliament.nl import references
from tests.analysis.made import document

SET = "Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. {}"


def read(asked: str, said: str, notes: tuple[str, ...] = ()) -> Document:
    """An exchange with its references as they are read at import; `^1^` is where note 1 is cited."""
    made = document([(asked, said), ("Klopt dat?", "Ja."), ("Echt?", "Ja."), ("Zeker?", "Ja."), ("En?", "Nee.")])
    text, marks = made.text, []
    for number in range(1, len(notes) + 1):
        at = text.index(f"^{number}^")
        assert at > made.structure.exchanges[0].questions[0].span.end, "made for marks in what is said"
        text = text.replace(f"^{number}^", "", 1)
        marks.append(NoteMark(str(number), at))
    footnotes = []
    for number, note in enumerate(notes, 1):
        footnotes.append(Footnote(str(number), Span(len(text), len(text) + len(note))))
        text += f"{note}\n"
    found = references.find(text, made.structure.exchanges[:1], Header())
    more = {"footnotes": tuple(footnotes), "note_marks": tuple(marks), "references": tuple(found)}
    return Document(text, replace(made.structure, **more))


def named(of: Document, number: str) -> tuple[str, ...]:
    reference = next(
        each
        for each in of.structure.references
        if each.type == "set" and (each.target or "").endswith(f"-{number}")
    )
    return answer_named(of, reference.span)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (f"Wat bedoelt u met {SET.format(2751)}, antwoord op vraag 5?", ("5",)),
        (f"Wat zegt uw antwoord op de vragen 3 t/m 5 in {SET.format(2751)}?", ("3", "4", "5")),
        (f"Kent u {SET.format(2751)}?", ()),
        (f"Kent u {SET.format(2751)}?\nHoe luidt uw antwoord op vraag 3?", ()),
    ],
)
def test_what_stands_in_the_paragraph_of_the_reference(words, numbers):
    assert named(read(words, "Ja."), "2751") == numbers


def test_each_of_two_sets_has_what_stands_nearest_to_it():
    both = f"Klopt {SET.format(2751)}, antwoord op vraag 5, naast {SET.format(2803)}, antwoord op vraag 2?"
    assert (named(read(both, "Ja."), "2751"), named(read(both, "Ja."), "2803")) == (("5",), ("2",))
    one = f"Klopt {SET.format(2751)}, antwoord op vraag 5, naast {SET.format(2803)}?"
    assert (named(read(one, "Ja."), "2751"), named(read(one, "Ja."), "2803")) == (("5",), ())


def test_a_reference_in_a_note_is_named_where_the_note_is_cited():
    said = "Dat staat in de beantwoording van vraag 12 van vorig jaar.^1^\nHet antwoord op vraag 9 is nee."
    of = read("Waarom?", said, notes=(f"{SET.format(2751)}.",))
    assert named(of, "2751") == ("12",)


def test_what_the_note_itself_names_goes_first():
    said = "Dat staat in de beantwoording van vraag 12 van vorig jaar.^1^"
    of = read("Waarom?", said, notes=(f"{SET.format(2751)}, antwoord op vraag 7.",))
    assert named(of, "2751") == ("7",)


def test_two_notes_of_one_paragraph_have_each_its_own():
    said = "Eerst de beantwoording van vraag 12^1^ en toen, een maand later, de beantwoording van vraag 8.^2^"
    of = read("Waarom?", said, notes=(f"{SET.format(2751)}.", f"{SET.format(2803)}."))
    assert (named(of, "2751"), named(of, "2803")) == (("12",), ("8",))


def test_an_answer_of_this_set_is_not_one_of_another():
    apart = f"Zie mijn antwoord op vraag 1, en over het herstel ook {SET.format(2751)}."
    assert named(read("Waarom?", apart), "2751") == ()
    joined = f"Zie mijn antwoord op vraag 1 ({SET.format(2751)})."
    assert named(read("Waarom?", joined), "2751") == ("1",)
