"""Pairs of a question and an earlier answer: kept, judged anew, undone, checked, exported, brought along."""

import pytest
from msgspec.structs import replace

from annotator.export import csv_folder, json_file
from annotator.model.correction_edits import PairQuestion, SplitExchange
from annotator.model.edits import RemoveDocument
from annotator.model.errors import UserError
from annotator.model.pair_edits import ForgetPair, JudgePair
from annotator.model.pairs import Pair
from annotator.store import documents, pairs
from annotator.store.check import check
from annotator.store.project import create
from tests.store import made

EARLIER, LATER = made.document("ah-tk-20232024-11"), made.document("ah-tk-20232024-12", 2)


@pytest.fixture
def taken(project):
    for document in (EARLIER, LATER):
        project.apply(made.addition(document))
    return project


def pair(coder, place=0, answer="e3", **more):
    exchange = LATER.structure.exchanges[place]
    span = exchange.questions[0].span
    return Pair(LATER.id, exchange.id, *span, LATER.quote(span), EARLIER.id, answer, coder, **more)


def kept(project):
    return pairs.between(project, LATER.id, EARLIER.id)


def test_the_same_coder_has_one_verdict_on_a_pair(taken):
    first = pair(taken.coder.id)
    taken.apply(JudgePair(first))
    with pytest.raises(UserError, match="said so already"):
        taken.apply(JudgePair(pair(taken.coder.id)))
    taken.apply(JudgePair(pair(taken.coder.id, state="rejected")))
    (row,) = kept(taken)
    assert (row.id, row.state) == (first.id, "rejected")
    taken.undo()
    assert [each.state for each in kept(taken)] == ["confirmed"]
    taken.code_as("Bo")
    taken.apply(JudgePair(pair(taken.coder.id, state="rejected")))
    assert sorted(each.state for each in kept(taken)) == ["confirmed", "rejected"]
    assert check(taken) == []


def test_a_verdict_is_taken_back_and_brought_back(taken):
    made_pair = pair(taken.coder.id)
    taken.apply(JudgePair(made_pair))
    taken.apply(ForgetPair(made_pair.id))
    assert kept(taken) == ()
    taken.undo()
    assert [each.id for each in kept(taken)] == [made_pair.id]
    with pytest.raises(UserError, match="no longer there"):
        taken.apply(ForgetPair("nothing"))


def test_a_document_is_no_follow_up_of_itself_nor_of_one_that_is_not_there(taken):
    with pytest.raises(UserError, match="same document"):
        taken.apply(JudgePair(replace(pair(taken.coder.id), earlier=LATER.id)))
    with pytest.raises(UserError, match="not in the project"):
        taken.apply(JudgePair(replace(pair(taken.coder.id), earlier="gone")))


@pytest.mark.parametrize("gone", [EARLIER, LATER])
def test_a_document_takes_its_pairs_along_and_brings_them_back(taken, gone):
    taken.apply(JudgePair(pair(taken.coder.id)))
    taken.apply(RemoveDocument(gone.id))
    assert kept(taken) == ()
    assert check(taken) == []
    taken.undo()
    assert len(kept(taken)) == 1
    assert check(taken) == []


def test_pairs_follow_a_question_and_an_answer_that_are_put_elsewhere(taken):
    taken.apply(JudgePair(pair(taken.coder.id, 0, "e3")))
    taken.apply(PairQuestion(LATER.id, "e1", 0, "e2"))
    assert [each.exchange for each in kept(taken)] == ["e2"]
    taken.apply(SplitExchange(EARLIER.id, "e3", EARLIER.structure.exchanges[2].answer.span.start))
    (row,) = kept(taken)
    held = documents.load(taken, EARLIER.id).document.structure.exchanges
    assert (
        next(each for each in held if each.id == row.answer).answer.span
        == EARLIER.structure.exchanges[2].answer.span
    )
    assert check(taken) == []


def test_wording_that_is_not_there_is_found(taken):
    said = EARLIER.structure.exchanges[2].answer.span
    words = {"said_start": said.start, "said_end": said.end, "said_quote": EARLIER.quote(said)}
    taken.apply(JudgePair(pair(taken.coder.id, **words)))
    assert check(taken) == []
    taken.connection.execute("update pairs set said_quote = 'slipped'")
    assert any("earlier wording" in str(finding) for finding in check(taken))
    taken.connection.execute("update pairs set quote = 'slipped'")
    assert any("in pairs does not stand" in str(finding) for finding in check(taken))


def test_pairs_are_in_both_exports(taken, tmp_path, codebook):
    taken.apply(JudgePair(pair(taken.coder.id, reason="wording")))
    csv_folder.write(taken, tmp_path / "tables")
    (row,) = csv_folder.read(tmp_path / "tables")["pairs"]
    assert (row["document_number"], row["question_numbers"]) == ("ah-tk-20232024-12", "1")
    assert (row["earlier_number"], row["earlier_answer_numbers"]) == ("ah-tk-20232024-11", "3")
    assert (row["verdict"], row["reason"], row["coder"]) == ("confirmed", "wording", "Ada")
    json_file.write(taken, tmp_path / "all.json")
    with create(tmp_path / "other.annotator", codebook, "Cy") as other:
        json_file.read(other, tmp_path / "all.json")
        assert kept(other) == kept(taken)
        json_file.write(other, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()
