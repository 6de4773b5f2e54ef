"""What was read can be put right from the window: each gesture is one change, undone like a tag."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.gui import correcting
from annotator.gui.dialogs.header import HeaderDialog
from annotator.model.document import Span


def labels(seat) -> list[tuple[list[str], str]]:
    return [
        ([question.label for question in each.questions], each.answer.label if each.answer else "")
        for each in seat.desk.exchanges()
    ]


@pytest.fixture
def at_second(seat):
    seat.desk.go("e2")
    return seat


def test_what_was_split_is_joined_again_and_undone(at_second):
    seat = at_second
    answer = seat.desk.current().answer
    at = seat.desk.document.document.text.index(" ", answer.span.start) + 1
    seat.window.reader.select(Span(at, answer.span.end))
    seat.press("Ctrl+Shift+K")
    split = labels(seat)
    seat.press("Ctrl+J")
    assert len(seat.desk.exchanges()) == len(split) - 1
    assert seat.desk.current().answer.span == answer.span
    seat.press("Ctrl+Z")
    assert labels(seat) == split


def test_two_answers_with_a_question_between_them_cannot_be_joined(at_second):
    seat = at_second
    before = labels(seat)
    seat.press("Ctrl+J")
    assert labels(seat) == before
    assert "stands in between" in seat.window.banner.words.text()


def test_split_at_the_selection_keeps_the_tags_where_they_stand(at_second):
    seat = at_second
    seat.press("1")
    answer = seat.desk.current().answer
    text = seat.desk.document.document.text
    at = text.rindex(" ", answer.span.start, answer.span.end - 5) + 1
    seat.window.reader.select(Span(at, answer.span.end))
    before = labels(seat)
    seat.press("Ctrl+Shift+K")
    assert len(seat.desk.exchanges()) == len(before) + 1
    assert seat.rows("select quote from annotations") == [(text[answer.span.start : at].strip(),)]
    seat.press("Ctrl+Z")
    assert labels(seat) == before


def test_lines_at_the_top_of_an_answer_can_go_to_its_question(at_second):
    seat = at_second
    current = seat.desk.current()
    text = seat.desk.document.document.text
    start = current.answer.span.start
    end = text.index(" ", start)
    choices = correcting.receivers(seat.desk.document.id, seat.desk.exchanges(), current, Span(start, end))
    words, edit = choices[0]
    assert words == f"It belongs to Question {current.questions[-1].label}"
    seat.desk.apply(edit)
    moved = seat.desk.current()
    assert moved.questions[-1].span.end == end
    assert moved.answer.span.start == end + 1


def test_a_question_can_be_paired_with_another_answer(at_second):
    seat = at_second
    first = seat.desk.exchanges()[0]
    choices = dict(correcting.pairings(seat.desk.document.id, seat.desk.exchanges(), seat.desk.current()))
    label = seat.desk.current().questions[0].label
    seat.desk.apply(choices[f"Question {label} is answered by Answer {first.answer.label}"])
    assert label in [question.label for question in seat.desk.exchanges()[0].questions]


def test_the_header_is_corrected_field_by_field_and_undone_as_one(seat):
    structure = seat.desk.document.document.structure
    dialog = HeaderDialog(seat.window, structure)
    dialog.lines["subject"].setText("Een ander onderwerp")
    dialog.lines["received"].setText("2024-05-06")
    dialog.questioners.setPlainText("Van Zandvliet (Waterlijst)\nBramelaar")
    seat.desk.apply_all(dialog.edits(seat.desk.document.id))
    header = seat.desk.document.document.structure.header
    assert header.subject == "Een ander onderwerp"
    assert str(header.received) == "2024-05-06"
    assert [(each.name, each.party) for each in header.questioners] == [
        ("Van Zandvliet", "Waterlijst"),
        ("Bramelaar", None),
    ]
    seat.press("Ctrl+Z")
    assert seat.desk.document.document.structure.header == structure.header


def test_a_date_that_is_none_is_refused_in_a_sentence_and_changes_nothing(seat):
    structure = seat.desk.document.document.structure
    dialog = HeaderDialog(seat.window, structure)
    dialog.lines["subject"].setText("Iets anders")
    dialog.lines["submitted"].setText("vorige week")
    seat.desk.apply_all(dialog.edits(seat.desk.document.id))
    assert "vorige week" in seat.window.banner.words.text()
    assert seat.desk.document.document.structure.header == structure.header


def test_nothing_changed_in_the_header_makes_no_edit(seat):
    dialog = HeaderDialog(seat.window, seat.desk.document.document.structure)
    assert dialog.edits(seat.desk.document.id) == []
    assert QApplication.focusWidget() is not None
    assert seat.window.windowModality() == Qt.WindowModality.NonModal
