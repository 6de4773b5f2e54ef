from datetime import date

from annotator.analysis.counts import codes_by
from annotator.model.edits import AddAnnotation
from annotator.model.part_edits import SetPartMark
from annotator.model.parts import PartMark
from annotator.store.codebook import codebook
from annotator.store.coded import coded
from tests.store import made


def test_what_every_coder_made_of_every_answer(project):
    document = made.document()
    project.apply(made.addition(document))
    ada = project.coder.id
    for code in ("evasive", "deferred"):
        project.apply(AddAnnotation(made.tag(document, code, ada)))
    part = document.structure.exchanges[1].questions[0].parts[0]
    project.apply(SetPartMark(PartMark(document.id, "e2", 0, ada, "partly", *part)))
    project.code_as("Bo")
    project.apply(AddAnnotation(made.tag(document, "concrete", project.coder.id)))
    found = coded(project)
    assert [(each.exchange, each.coder, sorted(each.codes), each.marks) for each in found] == [
        ("e1", "Ada", ["deferred", "evasive"], ()),
        ("e1", "Bo", ["concrete"], ()),
        ("e2", "Ada", [], ("partly",)),
    ]
    assert (found[0].received, found[0].days, found[0].parts, found[0].parties) == (
        date(2024, 2, 1),
        29,
        1,
        ("VVD",),
    )
    assert [each.coder for each in coded(project, ada)] == ["Ada", "Ada"]
    table = codes_by(found, codebook(project), "response-time")
    assert ([label.key for label in table.rows], table.values) == (["extended"], ((1, 1, 1, 0),))
