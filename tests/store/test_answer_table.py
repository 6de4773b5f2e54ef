from datetime import date

import pytest
from msgspec.structs import replace

from annotator.model.answer_rows import UNTAGGED, Wanted
from annotator.model.coding import Memo
from annotator.model.document import Answerer, Questioner
from annotator.model.edits import AddAnnotation, RemoveAnnotation, SetMemo
from annotator.store import answer_rows
from annotator.store.answer_table import AnswerTable
from annotator.store.project import open_project
from tests.store import made


def about(document, minister, party, submitted, received):
    header = replace(
        document.structure.header,
        answerers=tuple(Answerer(name) for name in minister),
        questioners=(Questioner("Éva Kuik", party),),
        submitted=submitted,
        received=received,
    )
    return replace(document, structure=replace(document.structure, header=header))


@pytest.fixture
def filled(project):
    """Three sets: 900 of an earlier session, 9 and 11 of a later one, the last without dates."""
    nine = about(made.document("ah-tk-20232024-9", 2), ["Bos", "Weel"], "CDA", date(2024, 1, 1), date(2024, 1, 10))
    eleven = about(made.document("ah-tk-20232024-11", 3), [], None, None, None)
    old = about(made.document("ah-tk-20222023-900", 1), ["Bos"], "VVD", date(2022, 1, 1), date(2022, 3, 1))
    old = replace(old, structure=replace(old.structure, header=replace(old.structure.header, session="2022-2023")))
    for document in (eleven, nine, old):
        project.apply(made.addition(document))
    project.apply(AddAnnotation(made.tag(nine, "evasive", project.coder.id, 1)))
    project.apply(AddAnnotation(made.tag(nine, "concrete", project.coder.id, 1)))
    project.apply(SetMemo(Memo(eleven.id, project.coder.id, "Vergelijk Café", "e3")))
    project.named = {nine.id: "9", eleven.id: "11", old.id: "900"}
    return project


@pytest.fixture
def table(filled):
    other = filled.connect()
    table = AnswerTable(other, filled.coder.id)
    table.fill()
    yield table
    other.close()


def found(filled, table, **wanted):
    """`9/e2` for each answer."""
    keys = [table.keys[place] for place in table.chosen(Wanted(**wanted))]
    return [f"{filled.named[document]}/{exchange}" for document, exchange in keys]


ALL = ["900/e1", "9/e1", "9/e2", "11/e1", "11/e2", "11/e3"]


def test_answers_come_by_session_and_number_as_one_counts(filled, table):
    assert found(filled, table) == ALL
    assert found(filled, table, down=True) == ALL[::-1]


@pytest.mark.parametrize("order", ["minister", "party", "days", "submitted", "received"])
def test_what_is_not_known_comes_last_either_way(filled, table, order):
    assert found(filled, table, order=order)[3:] == ALL[3:]
    assert found(filled, table, order=order, down=True)[3:] == ALL[3:]


def test_sorted_by_days_by_tags_by_memo_and_by_text(filled, table):
    assert found(filled, table, order="days")[:3] == ["9/e1", "9/e2", "900/e1"]
    assert found(filled, table, order="days", down=True)[0] == "900/e1"
    assert found(filled, table, order="tags")[0] == "9/e2"
    assert found(filled, table, order="memo")[0] == "11/e3"
    assert found(filled, table, order="answer", down=True)[0] == "11/e3"
    assert found(filled, table, order="question")[:3] == ["900/e1", "9/e1", "11/e1"]


@pytest.mark.parametrize(
    ("facets", "keys"),
    [
        ({"code": {"evasive"}}, ["9/e2"]),
        ({"code": {UNTAGGED}}, [key for key in ALL if key != "9/e2"]),
        ({"code": {"evasive", UNTAGGED}}, ALL),
        ({"minister": {"Weel"}}, ["9/e1", "9/e2"]),
        ({"minister": {"unknown"}}, ALL[3:]),
        ({"party": {"VVD", "CDA"}}, ALL[:3]),
        ({"year": {"2022"}}, ["900/e1"]),
        ({"days": {"in-time"}}, ["9/e1", "9/e2"]),
        ({"days": {"late"}, "minister": {"Bos"}}, ["900/e1"]),
        ({"days": {"late"}, "party": {"CDA"}}, []),
    ],
)
def test_facets(filled, table, facets, keys):
    assert found(filled, table, facets={name: frozenset(values) for name, values in facets.items()}) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("pijler 3", ["11/e3"]),
        ("PIJL hers", ALL),
        ("cafe", ["11/e3"]),
        ("eva 900", ["900/e1"]),
        ("cda najaar", ["9/e1", "9/e2"]),
        ("20222023", ["900/e1"]),
        ('" * -', []),
        ("bestaatniet", []),
        ("", ALL),
    ],
)
def test_words_are_sought_in_texts_memos_and_what_is_known(filled, table, text, keys):
    assert found(filled, table, text=text) == keys


def test_a_tag_put_on_later_is_followed(filled, table):
    key = table.keys[0]
    document = next(name for name, number in filled.named.items() if number == "900")
    loaded = made.document("ah-tk-20222023-900", 1)
    tag = made.tag(loaded, "deferred", filled.coder.id)
    filled.apply(AddAnnotation(tag))
    table.follow([key])
    assert key[0] == document
    assert found(filled, table, facets={"code": frozenset({"deferred"})}) == ["900/e1"]
    assert dict(table.counts()["code"])["deferred"] == 1
    filled.apply(RemoveAnnotation(tag.id))
    table.follow([key])
    assert found(filled, table, facets={"code": frozenset({"deferred"})}) == []


def test_facets_are_counted_in_answers(filled, table):
    counts = table.counts()
    assert counts["minister"] == [("Bos", 3), ("Weel", 2), ("unknown", 3)]
    assert counts["year"] == [("2024", 2), ("2022", 1), ("unknown", 3)]
    assert counts["days"] == [("in-time", 2), ("late", 1), ("unknown", 3)]
    assert dict(counts["code"]) == {UNTAGGED: 5, "evasive": 1, "concrete": 1}


def test_a_cancelled_search_gives_nothing(table):
    assert table.chosen(Wanted(order="answer"), lambda: True) is None


def test_another_coder_s_tags_are_not_shown(filled):
    other = filled.connect()
    table = AnswerTable(other, "somebody else")
    table.fill()
    assert dict(table.counts()["code"]) == {UNTAGGED: 6}
    assert [row.codes for row in answer_rows.rows(filled, "somebody else", table.keys)] == [()] * 6
    other.close()


def test_rows_hold_what_is_shown_and_none_stands_for_what_is_gone(filled, table):
    keys = [table.keys[2], ("gone", "e1"), table.keys[5]]
    first, gone, last = answer_rows.rows(filled, filled.coder.id, keys)
    assert first.question == "Hoe staat het met pijler 2?"
    assert first.answer.startswith("Pijler 2 wordt hersteld.")
    assert (set(first.codes), first.days, first.answerers) == ({"evasive", "concrete"}, 9, "Bos; Weel")
    assert gone is None
    assert last.memo == "Vergelijk Café"
    assert next(answer_rows.rows(filled, filled.coder.id, keys[:1], most=3)).answer == "Pij"


def test_of_a_project_that_is_open_for_reading_only_too(filled):
    with open_project(filled.path, read_only=True) as read_only:
        table = AnswerTable(read_only, filled.coder.id)
        table.fill()
        assert found(filled, table) == ALL
