"""Files of cues that people write: what is refused, and that nothing hangs."""

import re
import time

import pytest

from annotator.analysis import cues, runaway
from annotator.model.cues import CueRule
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


def test_cues_written_and_read_again_are_the_same() -> None:
    odd = CueRule(
        "odd", "evasive", (r"\bfoto's\b", 'hij zei "nee"', "a\tb"), "weak", (r"\bniet\b",), "Ooit.", ("time",)
    )
    every = (*cues.shipped_rules(), odd)
    assert cues.rules(cues.written(every), "mine.toml") == every
    assert cues.parse(cues.written(every), "mine.toml")[:-1] == cues.shipped()


def test_a_project_changes_leaves_out_and_adds_cues() -> None:
    first, second = cues.shipped_rules()[:2]
    own = (
        CueRule(first.id, first.code, ("iets anders",)),
        CueRule(second.id, second.code, second.phrases, left_out=True),
        CueRule("mine", "evasive", ("daar zeg ik niets over",)),
    )
    found = cues.of_project(own, "study")
    assert found[0].pattern.pattern == "(?:iets anders)"
    assert second.id not in [each.id for each in found]
    assert found[-1].id == "mine"
    assert cues.of_project((), "study") == cues.shipped()


def test_a_projects_own_cue_that_runs_away_is_refused() -> None:
    with pytest.raises(UserError, match="take too long"):
        cues.of_project((CueRule("endless", "evasive", ("(?:[a-z]+ ?)+;",)),), "study")


def test_a_slow_start_of_the_trial_is_no_fault_of_the_cues(monkeypatch) -> None:
    """Each pattern has its own time, and that to begin does not count: many sound cues pass on a slow machine."""
    monkeypatch.setattr(runaway, "_EACH", 0.5)
    many = [(f"cue{number}", re.compile(r"\bvoor de zomer\b")) for number in range(2000)]
    runaway.refuse(many, "mine.toml")
