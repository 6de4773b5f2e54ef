from msgspec.structs import replace

from annotator.model.edits import AddAnnotation
from annotator.store import answers
from tests.store import made


def test_the_rows_are_those_of_the_view(project):
    for number in (11, 12):
        document = made.document(f"ah-tk-20232024-{number}", 3)
        project.apply(made.addition(document))
        for coder, code, place in (("Ada", "evasive", 0), ("Bo", "concrete", 2), ("Bo", "deferred", 2)):
            project.code_as(coder)
            project.apply(AddAnnotation(made.tag(document, code, project.coder.id, place)))
    project.apply(made.addition(made.document(None, 0)))
    found = project.connection.execute("select * from v_answers")
    names, rows = answers.rows(project.connection, None)
    assert names == [column[0] for column in found.description]
    assert list(rows) == found.fetchall()
    of_bo = [row for row in project.connection.execute("select * from v_answers") if row[12] == "Bo"]
    assert list(answers.rows(project.connection, "Bo")[1]) == of_bo
    assert len(of_bo) == 6


def test_joined_questions_and_those_without_an_answer(project):
    document = made.document()
    first, second, third = document.structure.exchanges
    exchanges = (replace(first, questions=first.questions + second.questions), replace(third, answer=None))
    document = replace(document, structure=replace(document.structure, exchanges=exchanges))
    project.apply(made.addition(document))
    (row,) = answers.rows(project.connection, None)[1]
    assert row == project.connection.execute("select * from v_answers").fetchone()
    assert row[:4] == ("ah-tk-20232024-11", 1, "1; 2", "1")
    assert row[10] == "Hoe staat het met pijler 1?\nHoe staat het met pijler 2?"
