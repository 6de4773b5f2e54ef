"""Files of cues that people write: what is refused, and that nothing hangs."""

import time

import pytest

from annotator.analysis import cues
from annotator.model.errors import UserError


def cue(phrases: str, more: str = "") -> str:
    return f'[[cue]]\nid = "one"\ncode = "evasive"\nphrases = {phrases}\n{more}\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[cue", "mine.toml is not a sound file of cues"),
        ('[[cue]]\nid = "one"\ncode = "evasive"', "phrases"),
        (cue("['weet ik niet']", 'colour = "red"'), "colour"),
        (cue("['weet ik niet']", 'weight = "heavy"'), "heavy"),
        (cue("['weet ik niet']", 'answers = ["taste"]'), "taste"),
        (cue("['weet (ik niet']"), "“one” does not compile"),
        (cue("['weet ik niet']", "unless = ['*']"), "“one” does not compile"),
        (cue("[]"), "fit every sentence"),
        (cue("['(?:niet)?']"), "fit every sentence"),
        (cue("['weet ik niet']") * 2, "two cues with the id “one”"),
    ],
)
def test_an_unsound_file_is_refused_with_a_sentence(text: str, says: str) -> None:
    with pytest.raises(UserError, match=r"mine\.toml") as refused:
        cues.parse(text, "mine.toml")
    assert says in str(refused.value)


def test_a_cue_that_runs_away_is_refused_by_its_name() -> None:
    text = cue("['weet ik niet']") + cue("['(?:[a-z]+ ?)+;']").replace("one", "endless")
    start = time.monotonic()
    with pytest.raises(UserError, match="“endless” take too long"):
        cues.parse(text, "mine.toml")
    assert time.monotonic() - start < 60


def test_the_shipped_cues_pass_the_same_trial() -> None:
    found = cues.parse(cues.shipped_text(), "nl.toml")
    assert [each.id for each in found] == [each.id for each in cues.shipped()]
    assert all(each.why for each in found)


def test_unless_takes_a_cue_back_and_capitals_do_not_matter() -> None:
    (made,) = cues.parse(cue("['Weet ik']", "unless = ['weet ik zeker']"), "mine.toml")
    assert made.find("dat weet ik")
    assert not made.find("dat weet ik zeker")
