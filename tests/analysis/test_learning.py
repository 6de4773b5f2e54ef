"""Learning on made-up signs: what it finds, and what it is held to."""

import random

from annotator.analysis.cues import parse
from annotator.analysis.learning import Example, best_threshold, fit, grouped_folds, learn

CUES = parse('[[cue]]\nid = "no"\ncode = "evasive"\nphrases = ["nee"]', "made.toml")


def made(count: int = 200) -> list[Example]:
    """Answers in which the cue speaks nearly always where the code was given, and `chance` as it likes."""
    dice = random.Random(1)
    answers = []
    for number in range(count):
        given = number % 4 == 0
        speaks = given != (dice.random() < 0.1)
        signs = {"cue.no": float(speaks), "length": dice.random()}
        answers.append(Example(f"document {number % 20}", signs, frozenset({"evasive"} if given else ())))
    return answers


def test_a_sign_that_goes_with_a_code_gets_weight() -> None:
    weights = fit(made(), "evasive", CUES)
    assert weights.signs["cue.no"] > 1.5
    assert abs(weights.signs.get("length", 0)) < 0.8
    assert weights.probability({"cue.no": 1.0}) > 0.5 > weights.probability({})


def test_a_cue_of_a_code_never_counts_against_it() -> None:
    turned = [Example(each.group, {"cue.no": 1 - each.signs["cue.no"]}, each.codes) for each in made()]
    assert fit(turned, "evasive", CUES).signs.get("cue.no", 0.0) >= 0


def test_documents_stay_together_and_each_is_left_out_once() -> None:
    answers = made(60)
    folds = list(grouped_folds(answers, 3))
    assert sorted(index for fold in folds for index in fold) == list(range(60))
    for fold in folds:
        inside = {answers[index].group for index in fold}
        assert inside.isdisjoint({each.group for index, each in enumerate(answers) if index not in fold})


def test_learning_twice_gives_the_same() -> None:
    assert learn(made(), ["evasive"], CUES) == learn(made(), ["evasive"], CUES)


def test_the_threshold_parts_what_can_be_parted() -> None:
    assert 0.3 < best_threshold([(0.9, True), (0.8, True), (0.3, False), (0.1, False)]) < 0.8
    assert best_threshold([]) == 1.0
