"""Coding as one does it: real keys into the running program, and what is on the disk after each."""

import pytest

from tests.display.screen import until

pytestmark = pytest.mark.slow

TAGS = "select exchange, code from v_annotations where target = 'answer' and document_number like ? order by 1, 2"
FIRST, SECOND = "%9214", "%9871"


def tags(person, document=FIRST):
    return person.rows(TAGS, document)


def test_every_answer_is_tagged_by_keys(person):
    """Both documents, one code after the other; N finds what is left and goes on into the next document."""
    answers = person.rows("select document_number, exchange from v_answers")
    codes = ("concrete", "evasive", "deferred", "refers-elsewhere")
    for number in range(len(answers)):
        person.press(str(number % 4 + 1), "n")
    person.until_rows("select count(*) from v_annotations", [(len(answers),)])
    tagged = "select document_number, exchange, code from v_annotations order by rowid"
    assert person.rows(tagged.replace("rowid", "created")) == [
        (*answer, codes[number % 4]) for number, answer in enumerate(answers)
    ]


def test_j_and_k_move_and_undo_takes_back(person):
    person.press("1", "j", "2", "j", "3", "k", "4")
    done = [(1, "concrete"), (2, "evasive"), (2, "refers-elsewhere"), (3, "deferred")]
    until(lambda: tags(person) == done, "four tags")
    person.press("ctrl+z")
    until(lambda: tags(person) == [done[0], done[1], done[3]], "the last tag gone")
    person.press("ctrl+z", "ctrl+z", "ctrl+z")
    until(lambda: tags(person) == [], "all tags gone")
    person.press(*["ctrl+shift+z"] * 4)
    until(lambda: tags(person) == done, "all tags back")


def test_certainty_and_memo(person):
    person.press("2", "alt+2", "m")
    person.type("Half of what was asked")
    person.press("Escape", "j", "1")
    person.until_rows(
        "select exchange, code, certainty, memo from v_annotations order by 1",
        [(1, "evasive", "fairly sure", "Half of what was asked"), (2, "concrete", None, "")],
    )


def test_nothing_is_lost_when_the_program_is_killed(person):
    person.press("1", "j", "3")
    until(lambda: tags(person) == [(1, "concrete"), (2, "deferred")], "two tags")
    person.kill()
    assert person.rows("pragma integrity_check") == [("ok",)]
    person.open()
    assert tags(person) == [(1, "concrete"), (2, "deferred")]
    person.press("ctrl+z")
    until(lambda: tags(person) == [(1, "concrete")], "undo after the crash")


def test_a_sentence_is_selected_and_tagged(person):
    person.press("j", "s", "2")
    rows = person.until_rows("select exchange, target, code from v_annotations", [(2, "span", "evasive")])
    assert rows
    (quote, answer) = person.rows(
        "select n.quote, a.answer_text from v_annotations n join v_answers a using (document_number, exchange)"
    )[0]
    assert answer.startswith(quote)
    assert quote.endswith(".")
    assert quote.count(". ") == 0


def test_parts_are_marked(person):
    person.press("j", "p", "1", "4", "2", "Escape", "3")
    person.until_rows(
        "select exchange, part, mark from v_part_marks order by 2",
        [(2, 1, "answered"), (2, 2, "not"), (2, 3, "partly")],
    )
    until(lambda: tags(person) == [(2, "deferred")], "digits are codes again after Esc")


def test_suggestions_are_taken_and_refused(person):
    """What is suggested comes a moment after the window: until then the keys say so and do nothing."""
    taken = "select exchange from v_annotations where origin like 'suggestion%'"
    person.press_until("a", look=lambda: person.rows(taken), what="a suggestion taken")
    person.press("j", "j")
    refused = "select code from rejections"
    person.press_until("x", look=lambda: person.rows(refused), what="a suggestion refused")
    assert {exchange for (exchange,) in person.rows(taken)} == {1}
