"""What each column of the exported tables holds. Their names and order come from the views."""

from typing import Any

from msgspec import Struct

TABLES = {
    "annotations": "One row an annotation: a coder's code on an answer, a part of a question, or a passage.",
    "answers": "One row an answer and coder, with a column a code: 1 where it was given, else 0.",
    "documents": "One row a document.",
    "codes": "The codebook.",
    "anchors": "One row an annotation: what it was made under, and the phrase of the question that it answers.",
    "part_marks": "One row a part of a question and coder who marked it: how it was answered.",
    "memos": "One row a note on an answer, or on a document as a whole where the exchange is empty.",
    "promises": "One row a promise, the first due first.",
    "pairs": "One row a question that takes up an earlier answer, or was said not to, and coder who said so.",
}

UNLIKE = frozenset({"annotation_id", "quote", "memo", "question_text", "answer_text"})
"""Columns in which hardly two cells are the same."""


class Column(Struct, frozen=True):
    """`type` is one of the Frictionless field types."""

    name: str
    type: str
    description: str

    def field(self) -> dict[str, Any]:
        return {"name": self.name, "type": self.type, "description": self.description}


_KNOWN = {
    "annotation_id": ("string", "Identifier (UUID), the same in every copy of the project"),
    "document_number": (
        "string",
        "Identifier of the document, such as ah-tk-20192020-2751; empty where it has none",
    ),
    "exchange": ("integer", "Place of the exchange in its document, counted from 1"),
    "question_numbers": ("string", "Numbers of the questions as printed, separated by “; ”"),
    "answer_numbers": ("string", "Numbers that the answer covers as printed, separated by “; ”"),
    "target": ("string", "What was coded: answer, part (of a question) or span (a passage)"),
    "part": ("integer", "Which part of the exchange's questions, counted from 1"),
    "start": ("integer", "First character, counted from 0 in code points of the document's text"),
    "end": ("integer", "Character after the last, counted likewise"),
    "quote": ("string", "The text from start to end"),
    "code": ("string", "Id of the code"),
    "coder": ("string", "Name of the coder"),
    "certainty": ("string", "unsure, fairly sure, sure, or empty"),
    "memo": ("string", "The coder's note"),
    "origin": ("string", "hand, or how a suggestion came about that the coder accepted"),
    "created": ("datetime", "When it was made, UTC"),
    "updated": ("datetime", "When it was last changed, UTC"),
    "codebook_revision": ("integer", "The revision of the codebook that it was made under"),
    "question_start": ("integer", "First character of the phrase of the question, counted as start is, or empty"),
    "question_end": ("integer", "Character after its last"),
    "question_quote": ("string", "The phrase itself"),
    "mark": ("string", "answered, partly, implicitly, not or not-applicable"),
    "mark_id": ("string", "Identifier (UUID)"),
    "memo_id": ("string", "Identifier (UUID)"),
    "promise_id": ("string", "Identifier (UUID)"),
    "what": ("string", "What was promised, in the coder's words"),
    "due_from": ("date", "First day on which it is due, or empty"),
    "due_to": ("date", "Last day on which it is due; later than that an open promise is late"),
    "due_words": ("string", "When it is due, as printed"),
    "state": ("string", "open, kept or dropped"),
    "kept_by": ("string", "Number of the document that kept it"),
    "pair_id": ("string", "Identifier (UUID)"),
    "earlier_number": ("string", "Number of the document that holds the earlier answer"),
    "earlier_exchange": ("integer", "Place of the exchange of that answer in its document, counted from 1"),
    "earlier_answer_numbers": ("string", "Numbers that the earlier answer covers, separated by “; ”"),
    "verdict": ("string", "confirmed, or rejected where it was proposed and is no pair"),
    "reason": ("string", "What it rests on: reference, wording, or hand where a coder made it"),
    "said_start": ("integer", "First character of the wording that both share, in the earlier text, or empty"),
    "said_end": ("integer", "Character after its last"),
    "said_quote": ("string", "That wording"),
    "answerers": ("string", "Who answered, separated by “; ”"),
    "questioners": ("string", "Who asked, separated by “; ”"),
    "parties": ("string", "Their parties, separated by “; ”"),
    "submitted": ("date", "When the questions were submitted"),
    "received": ("date", "When the answer was received"),
    "response_days": ("integer", "Days from submitted to received"),
    "question_text": ("string", "The questions, a paragraph a line"),
    "answer_text": ("string", "The answer, a paragraph a line"),
    "kind": ("string", "answers, questions, delay, withdrawn, letter, fragment or unknown"),
    "session": ("string", "Parliamentary year"),
    "subject": ("string", "What the questions are about"),
    "answers": ("integer", "How many answers it holds"),
    "doubts": ("integer", "How many things the reader was not sure of"),
    "file_name": ("string", "The file it was imported from"),
    "added": ("datetime", "When it was imported, UTC"),
    "document": ("string", "Identifier of the text (UUID), the same in every project"),
}
_CODES = {
    "id": ("string", "What the tables call the code"),
    "place": ("integer", "Place in the codebook, counted from 1"),
    "name": ("string", "What the window calls it"),
    "key": ("string", "The key that sets it"),
    "colour": ("string", "A place in the palette, or #rrggbb"),
    "group": ("string", "Id of the group it is in, or empty"),
    "definition": ("string", "What it means"),
    "use_when": ("string", "When to use it"),
    "not_when": ("string", "When not to use it"),
    "retired": ("integer", "1 where it takes no new codings, else 0"),
    "merged_into": ("string", "Id of the code that took its codings over, or empty"),
}
KEYS: dict[str, dict[str, Any]] = {
    "annotations": {
        "primaryKey": "annotation_id",
        "foreignKeys": [{"fields": "code", "reference": {"resource": "codes", "fields": "id"}}],
    },
    "anchors": {
        "primaryKey": "annotation_id",
        "foreignKeys": [
            {"fields": "annotation_id", "reference": {"resource": "annotations", "fields": "annotation_id"}}
        ],
    },
    "part_marks": {"primaryKey": "mark_id"},
    "memos": {"primaryKey": "memo_id"},
    "promises": {"primaryKey": "promise_id"},
    "pairs": {"primaryKey": "pair_id"},
    "codes": {"primaryKey": "id"},
    "documents": {"primaryKey": "document"},
}


def columns(table: str, names: list[str]) -> list[Column]:
    """The columns of a table; a name that is not known is a code's, whose column holds 0 or 1."""
    known = _CODES if table == "codes" else _KNOWN
    code = ("integer", "1 where the coder gave this code to the answer, a part or a passage of it, else 0")
    return [Column(name, *known.get(name, code)) for name in names]
