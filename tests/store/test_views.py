"""The views that people may query: their columns, and what stands in them."""

import sqlite3

from annotator.model.edits import AddAnnotation
from tests.store import made

_OF_ANSWERS = """
document_number exchange question_numbers answer_numbers answerers questioners parties submitted received
response_days question_text answer_text coder concrete evasive deferred refers-elsewhere
"""
_OF_ANNOTATIONS = """
annotation_id document_number exchange question_numbers answer_numbers target part start end quote code coder
certainty memo origin created updated
"""
ANSWERS, ANNOTATIONS = _OF_ANSWERS.split(), _OF_ANNOTATIONS.split()


def test_a_row_for_every_answer_and_coder_coded_or_not(project):
    document = made.document()
    project.apply(made.addition(document))
    project.apply(AddAnnotation(made.tag(document, "evasive", project.coder.id, 1)))
    project.close()
    with sqlite3.connect(project.path) as plain:
        found = plain.execute("select * from v_answers order by exchange")
        assert [column[0] for column in found.description] == ANSWERS
        rows = [dict(zip(ANSWERS, row, strict=True)) for row in found]
        annotations = plain.execute("select * from v_annotations")
        assert [column[0] for column in annotations.description][: len(ANNOTATIONS)] == ANNOTATIONS
        assert len(annotations.fetchall()) == 1
    plain.close()
    assert [(row["exchange"], row["coder"], row["evasive"]) for row in rows] == [
        (1, "Ada", 0),
        (2, "Ada", 1),
        (3, "Ada", 0),
    ]
    assert rows[1]["question_text"] == "Hoe staat het met pijler 2?"
    assert rows[1]["answer_text"] == "Pijler 2 wordt hersteld. Dat duurt tot het najaar."
    assert (rows[1]["answer_numbers"], rows[1]["parties"], rows[1]["response_days"]) == ("2", "VVD", 29)
