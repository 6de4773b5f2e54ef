"""What a reader's doubts mean: the kind of a `Doubt` -> an English sentence with its values in braces.

The window translates the sentence; the command line prints it as it is (`sentence`).
"""

from annotator.model.document import Doubt

SENTENCES = {
    "unknown": "No written questions were recognised here; the file is kept as plain text.",
    "paired_by_place": "Answer {number} has no question of that number: it was put with question {question}, "
    "which stands before it.",
    "number_without_question": "Answer {number} also names {missing}, but there is no such question.",
    "no_question": "Answer {number} stands without a question.",
    "unanswered": "Question {number} has no answer in this document.",
    "answer_apart": "Answer {number} stands apart from its question, before it or after another answer to it.",
    "numbers_out_of_order": "The questions are not numbered in order: {number} follows {before}.",
    "number_doubled": "Two questions have the number {number}.",
    "empty_answer": "Answer {number} has no text.",
    "session_repaired": "The session {printed} is a misprint; it was read as {session}.",
    "date_impossible": "The date {printed} does not exist.",
    "received_before_submitted": "The answer was received ({received}) before the questions were sent "
    "({submitted}); one of the two dates is a misprint.",
    "no_number": "The document's number was not found.",
    "no_questioners": "Who asked was not found.",
    "no_answerers": "Who answered was not found.",
    "no_submitted": "The day on which the questions were sent was not found.",
    "no_received": "The day on which the answer was received was not found.",
    "note_without_mark": "Note {mark} is not cited in the text.",
    "mark_without_note": "Note {mark} is cited, but there is no such note.",
    "words_joined": "Blanks between words were lost when this text was taken out of its PDF.",
}


def sentence(doubt: Doubt) -> str:
    """The doubt in English; a kind from a newer version shows as its name."""
    return SENTENCES.get(doubt.kind, doubt.kind).format_map(_Known(doubt.values))


class _Known(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return f"({key})"
