"""What a query says, whatever is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.model.errors import UserError
from annotator.model.search_edits import RemoveSearch, RenameSearch, SaveSearch
from annotator.model.searches import MOST_WORDS, Search, understood
from tests.model.memory import Memory


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("brug", "brug*"),
        ("brug ", '"brug"'),
        ("wet", '"wet"'),
        ("wet*", "wet*"),
        ('"brug', "brug*"),
        ('"over de', '"over de"'),
        ("regist* wet", 'regist* "wet"'),
        ('“in kaart” "te brengen"', '"in kaart" "te brengen"'),
        ("brug OR pijler -dijk ", 'brug OR pijler -"dijk"'),
        ("brug AND NOT dijk ", 'brug -"dijk"'),
        ("OR brug * - ", '"brug"'),
        ("mbo-raad ", '"mbo-raad"'),
        ("", ""),
        (" \n", ""),
    ],
)
def test_what_is_typed_reads_as_it_is_kept(typed, written):
    assert understood(typed).written == written
    assert understood(written) == understood(typed)


@pytest.mark.parametrize("typed", ["*", '"', "AND", "OR", "NOT", "-", '"" *', "?!"])
def test_without_a_word_there_is_a_sentence(typed):
    with pytest.raises(UserError, match="no word"):
        understood(typed)


def test_only_what_to_leave_out_and_too_much_are_refused():
    with pytest.raises(UserError, match="leave out"):
        understood("-brug NOT dijk")
    with pytest.raises(UserError, match=f"keep to {MOST_WORDS} words"):
        understood("brug " * 200)
    with pytest.raises(UserError, match="too long"):
        understood("a" * 100_000)


@given(st.text(max_size=60) | st.text('ab "*-|OR', max_size=30))
@example("-a -")
@example('"-000')
@example('"OR" brug')
def test_any_text_is_understood_or_refused_and_reads_the_same_again(typed):
    try:
        query = understood(typed)
    except UserError:
        return
    assert understood(query.written) == query


def test_searches_are_saved_renamed_and_removed():
    rows = Memory()
    one, other = Search("Cijfers ", "regist*"), Search("cijfers", "aantal")
    rows.apply(SaveSearch(one))
    assert rows("searches", one.id)["name"] == "Cijfers"
    with pytest.raises(UserError, match="already"):
        rows.apply(SaveSearch(other))
    rows.apply(RenameSearch(one.id, "Aantallen"))
    rows.apply(SaveSearch(other))
    with pytest.raises(UserError, match="already"):
        rows.apply(RenameSearch(one.id, "CIJFERS"))
    rows.apply(RemoveSearch(other.id))
    assert [row["name"] for row in rows.where("searches")] == ["Aantallen"]
    with pytest.raises(UserError, match="no name"):
        rows.apply(SaveSearch(Search("  ", "brug")))
    with pytest.raises(UserError, match="no word"):
        rows.apply(SaveSearch(Search("Niets", " ")))
    assert RemoveSearch("gone").rows(rows) == RenameSearch("gone", "x").rows(rows) == []
