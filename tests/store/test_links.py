"""A set and its follow-up know each other, whichever came in first."""

import pytest

from annotator.model.edits import ChangeStructure, RemoveDocument
from annotator.model.opened import Link
from annotator.store import documents
from tests.store import made

EARLIER, LATER = "ah-tk-20232024-11", "ah-tk-20232024-44"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_set_and_its_follow_up_know_each_other(project, order):
    first, second = made.document(EARLIER), made.document(LATER, see_also=(EARLIER, "ah-tk-20232024-1"))
    for place in order:
        project.apply(made.addition((first, second)[place]))
    assert documents.load(project, second.id).earlier == (Link("ah-tk-20232024-1"), Link(EARLIER, first.id))
    assert documents.load(project, first.id).later == (Link(LATER, second.id),)
    assert documents.load(project, first.id).earlier == ()


def test_links_follow_a_correction_and_a_removal(project):
    first, second = made.document(EARLIER), made.document(LATER, see_also=(EARLIER,))
    for document in (first, second):
        project.apply(made.addition(document))
    project.apply(ChangeStructure(second.id, made.document(LATER).structure))
    assert documents.load(project, first.id).later == ()
    project.undo()
    assert documents.load(project, first.id).later != ()
    project.apply(RemoveDocument(first.id))
    assert documents.load(project, second.id).earlier == (Link(EARLIER),)
