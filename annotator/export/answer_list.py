"""A list of answers as one CSV file: the columns and the rows that a person chose, in that order.

Cells are written as in the other tables, so that a spreadsheet runs none of them; columns have the names that the
same things have there. `codes` holds the ids of the codes, separated by `; `.
"""

import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.export import disk
from annotator.export.cells import END, plain_cell, text_cell
from annotator.model.answer_rows import AnswerRow, Key
from annotator.model.errors import UserError
from annotator.store import answer_rows
from annotator.store.project import Project

_PIECE = 100  # rows
FIELDS: dict[str, Callable[[AnswerRow], str]] = {
    "document_number": lambda row: text_cell(row.number),
    "exchange": lambda row: plain_cell(row.place),
    "answer_numbers": lambda row: text_cell(row.answer_numbers),
    "question_text": lambda row: text_cell(row.question),
    "answer_text": lambda row: text_cell(row.answer),
    "answerers": lambda row: text_cell(row.answerers),
    "parties": lambda row: text_cell(row.parties),
    "questioners": lambda row: text_cell(row.questioners),
    "response_days": lambda row: plain_cell(row.days),
    "submitted": lambda row: plain_cell(row.submitted),
    "received": lambda row: plain_cell(row.received),
    "subject": lambda row: text_cell(row.subject),
    "session": lambda row: text_cell(row.session),
    "file_name": lambda row: text_cell(row.file_name),
    "codes": lambda row: text_cell("; ".join(row.codes)),
    "memo": lambda row: text_cell(row.memo),
}


def write(
    project: Project,
    path: Path,
    coder_id: str,
    keys: Sequence[Key],
    fields: Sequence[str],
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write the file `path` with these answers, in the place of an older one; gives the number of rows.

    Raises UserError where that cannot be, or where it was cancelled; then nothing is written.
    """
    path = path.absolute()
    written = 0
    with disk.explained(path), disk.new_file(path) as file:
        file.write(BOM_UTF8 + (",".join(fields) + END).encode())
        for first in range(0, len(keys), _PIECE):
            if cancelled():
                raise UserError("The answers were not saved: saving was stopped before its end.")
            found = answer_rows.rows(project, coder_id, keys[first : first + _PIECE], sys.maxsize)
            lines = [",".join(FIELDS[field](row) for field in fields) + END for row in found if row]
            file.write("".join(lines).encode())
            written += len(lines)
    return written
