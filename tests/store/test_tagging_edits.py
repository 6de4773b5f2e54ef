from annotator.model.tagging_edits import TagAnswers, UntagAnswers
from tests.store.made import addition, document, tag


def test_many_answers_are_tagged_and_untagged_by_one_change_each(project):
    made = document(pairs=3)
    project.apply(addition(made))
    tags = tuple(tag(made, "evasive", project.coder.id, place) for place in range(3))
    change = project.apply(TagAnswers(tags))
    assert len(change.rows) == 3
    taken = project.apply(UntagAnswers(tuple(each.id for each in tags[:2])))
    assert len(taken.rows) == 2
    count = "select count(*) from annotations"
    assert project.connection.execute(count).fetchone() == (1,)
    project.undo()
    assert project.connection.execute(count).fetchone() == (3,)
    project.undo()
    assert project.connection.execute(count).fetchone() == (0,)
