"""Suggestions held against codings by hand, each document left out of what they learned from.

Thresholds are the shipped ones here, so that the test is quick; the stricter figure, thresholds left out too, is
in `tests/bench/suggestions.py`. Cues were written by people who had read these documents: expect less on others.
"""

import pytest

from annotator.analysis import cues
from annotator.analysis import weights as weight_files
from annotator.analysis.learning import fit, left_out
from annotator.analysis.scoring import agreement
from tests.codings import CODES, coded, examples
from tests.gold import SHARED

FLOORS = {"concrete": 0.88, "evasive": 0.54, "deferred": 0.64, "refers-elsewhere": 0.64}

pytestmark = pytest.mark.skipif(not (SHARED / "codings").is_dir(), reason="the codings are not on this machine")


def test_f1_on_documents_left_out_does_not_fall():
    made = examples(coded(), cues.shipped())
    model = weight_files.shipped()
    said: list[set[str]] = [set() for _ in made]
    for code in CODES:
        guesses = left_out(made, 0, lambda rest, code=code: fit(rest, code, cues.shipped()).probability)
        for codes, guess in zip(said, guesses, strict=True):
            codes |= {code} if guess >= model[code].threshold else set()
    tried = [(codes, each.codes) for codes, each in zip(said, made, strict=True) if each.tried]
    found = {each.code: each.f1 or 0.0 for each in agreement(tried, CODES)}
    assert {code: f1 for code, f1 in found.items() if f1 < FLOORS[code]} == {}
