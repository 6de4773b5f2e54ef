"""Full text in a real project: what is found, where, and that no query is an error."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from annotator.export import json_file
from annotator.model.coding import Memo
from annotator.model.document import Document, Footnote, Span
from annotator.model.edits import AddAnnotation, ChangeAnnotation, ChangeStructure, SetMemo
from annotator.model.errors import UserError
from annotator.model.search_edits import RemoveSearch, RenameSearch, SaveSearch
from annotator.model.searches import WHERE, Search
from annotator.store import codebook, held, schema, search
from annotator.store.check import check
from annotator.store.project import create, open_project
from tests.store import made


def with_note(number="ah-tk-20232024-11"):
    """A set with a note below it, and a paragraph between the last answer and the note."""
    plain = made.document(number)
    text = plain.text + "\nToelichting: de reünie 🙂 volgt.\n1 Kamerstuk over pijler 9."
    at = text.index("1 Kamerstuk")
    note = Footnote("1", Span(at, len(text)))
    return Document(text, replace(plain.structure, footnotes=(note,)))


@pytest.fixture
def found(project):
    """Look in a project with two documents, one with a note and an explanation."""
    first = with_note()
    for document in (first, made.document("ah-tk-20232024-12", 2)):
        project.apply(made.addition(document))
    texts = {first.id: first.text}

    def look(query, where="everywhere", **more):
        hits = search.search(project, query, where=where, **more)
        for hit in hits:
            text = texts.get(hit.document)
            assert text is None or text[hit.start : hit.end] == hit.text
        return [
            (hit.kind, hit.numbers, [hit.text[a - hit.start : b - hit.start] for a, b in hit.marks])
            for hit in hits
        ]

    look.project, look.first = project, first
    return look


def test_words_phrases_and_beginnings(found):
    assert found("pijler hoe ") == [("question", str(n), ["Hoe", "pijler"]) for n in (1, 2, 3, 1, 2)]
    assert found('"tot het najaar"')[0] == ("answer", "1", ["tot het najaar"])
    assert found('"het tot najaar"') == []
    assert found("herst") == found("herst*") == [("answer", str(n), ["hersteld"]) for n in (1, 2, 3, 1, 2)]
    assert found("herst ") == found('"herst"') == []
    assert found("3 OR 9 ", "answer") == [("answer", "3", ["3"])]
    assert len(found("pijler -hersteld ")) == 6


def test_accents_are_folded_and_positions_are_code_points(found):
    assert found("reunie ") == [("head", "", ["reünie"])]
    assert found("REÜNIE volgt ") == [("head", "", ["reünie", "volgt"])]


def test_where_to_look(found):
    assert {kind for kind, *_ in found("pijler")} == {"question", "answer", "notes"}
    assert {kind for kind, *_ in found("pijler", "question")} == {"question"}
    assert found("pijler", "notes") == [("notes", "", ["pijler"])]
    assert found("pijler", "memos") == []


def test_pages_follow_each_other_and_one_document_alone(found):
    project = found.project
    every = search.search(project, "pijler")
    pages, after = [], -1
    while page := search.search(project, "pijler", 4, after=after):
        pages += page
        after = page[-1].key
    assert pages == every
    inside = search.search(project, "pijler", documents={found.first.id})
    assert {hit.document for hit in inside} == {found.first.id}
    assert held.document(project, found.first.id).hits("pijler") == inside
    assert held.document(project, "gone").hits("pijler") == []
    assert search.search(project, "pijler", documents=[]) == []
    counted = search.count(project, "pijler", "everywhere")
    assert (counted.passages, counted.documents, counted.hits) == (11, 2, 11)
    assert search.count(project, "pijler", "everywhere", {found.first.id}).hits == 7


def test_the_first_passages_say_the_same_until_a_correction_moves_one(found):
    project = found.project
    first = held.first(project)
    for query, where in (("pijler", "everywhere"), ("herst", "answer"), ("pijler -hersteld ", "everywhere")):
        assert first.hits(query, where) == search.search(project, query, where=where)
    assert first.hits("pijler", "memos") == []
    assert first.hits("pijler", limit=2) == search.search(project, "pijler", 2)
    inside = {found.first.id}
    assert first.hits("pijler", documents=inside) == search.search(project, "pijler", documents=inside)
    assert first.is_still(project)
    structure = found.first.structure
    project.apply(
        ChangeStructure(found.first.id, replace(structure, header=replace(structure.header, subject="x")))
    )
    assert not first.is_still(project)
    first.close()


def test_memos_are_counted_and_narrowed(found):
    project, first = found.project, found.first
    tag = made.tag(first, "evasive", project.coder.id)
    project.apply(AddAnnotation(tag))
    project.apply(ChangeAnnotation(tag.id, {"memo": "Pijler? Geen idee, één keer"}))
    project.apply(SetMemo(Memo(first.id, project.coder.id, "pijlers tellen", "e2")))
    hits = search.memos(project, "pijler", project.coder.id)
    assert [(hit.annotation, hit.numbers, hit.marks) for hit in hits] == [
        (None, "2", (Span(0, 7),)),
        (tag.id, "1", (Span(0, 6),)),
    ]
    assert search.memos(project, "een ")[0].marks == (Span(19, 22),)
    assert search.count(project, "pijler", "memos", coder_id=project.coder.id).memos == 2
    assert search.count(project, "pijler", "everywhere", {"other"}, project.coder.id).hits == 0
    project.code_as("Bo")
    assert search.memos(project, "pijler", project.coder.id) == []


def test_signs_that_mark_hits_may_stand_in_a_text(project):
    plain = made.document()
    document = Document(plain.text.replace("Hoe staat", "Ho\x02 sta\x03t"), plain.structure)
    project.apply(made.addition(document))
    assert [hit.marks for hit in search.search(project, "pijler", where="question")] == [()] * 3


@pytest.fixture(scope="module")
def looked_in(tmp_path_factory):
    from annotator import resources
    from annotator.model.codebook_files import read_codebook

    codes = read_codebook(resources.path("codebooks", "default.toml"))
    with create(tmp_path_factory.mktemp("search") / "one.annotator", codes, "Ada") as project:
        project.apply(made.addition(with_note()))
        yield project


ODD = 'pijler "*-+^:(){}NEAR|AND OR NOT \\/%\x00ü'


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=40) | st.text(ODD, max_size=40), where=st.sampled_from(WHERE))
@example(query='"pijler AND (', where="everywhere")
@example(query="NEAR(pijler hoe, 2)", where="answer")
@example(query="question: pijler ^hoe", where="notes")
@example(query="\ud800 \x00 a", where="memos")
@example(query='-"a b" NOT c d*', where="everywhere")
def test_no_query_is_an_error(looked_in, query, where):
    try:
        search.search(looked_in, query, where=where)
        search.memos(looked_in, query)
        search.count(looked_in, query, where)
    except UserError:
        return


def test_saved_searches_are_logged_undone_checked_and_exported(project, tmp_path):
    one, other = Search("Cijfers", "regist*", "answer"), Search("belofte", '"zal ik"')
    project.apply(SaveSearch(one))
    project.apply(SaveSearch(other))
    assert [(each.name, each.query, each.place) for each in search.saved(project)] == [
        ("belofte", '"zal ik"', "everywhere"),
        ("Cijfers", "regist*", "answer"),
    ]
    project.apply(RenameSearch(one.id, "Aantallen"))
    project.apply(RemoveSearch(other.id))
    assert [each.name for each in search.saved(project)] == ["Aantallen"]
    project.undo()
    project.undo()
    assert [each.name for each in search.saved(project)] == ["belofte", "Cijfers"]
    assert check(project) == []
    json_file.write(project, tmp_path / "all.json")
    with create(tmp_path / "again.annotator", codebook.codebook(project), "Somebody") as again:
        json_file.read(again, tmp_path / "all.json")
        assert search.saved(again) == search.saved(project)
        json_file.write(again, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()


def test_a_project_of_before_there_were_searches_is_brought_up_to_date(project, found):
    """Such a file has no table of searches, and the ends of its documents are not in the index."""
    connection, path = project.connection, project.path
    (end,) = search.search(project, "toelichting ")
    text = found.first.text[end.start : end.end]
    connection.execute("insert into search (search, rowid, head) values ('delete', ?, ?)", (end.key, text))
    connection.execute("delete from passages where id = ?", (end.key,))
    connection.execute("drop table searches")
    connection.execute("delete from _sqlite_migrations where name = 'searches'")
    connection.execute("pragma user_version = 1")
    assert search.search(project, "toelichting ") == []
    project.close()
    with open_project(path) as again:
        assert again.connection.execute("pragma user_version").fetchone()[0] == schema.VERSION
        assert [hit.text for hit in search.search(again, "toelichting ")] == [text]
        again.apply(SaveSearch(Search("Uitleg", "toelichting")))
        assert check(again) == []
