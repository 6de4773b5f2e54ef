"""How much each sign speaks for a code: a readable file of weights, learned from codings made by hand.

The probability of a code is 1 / (1 + exp(-(bias + sum of weight x sign))); it is proposed from its threshold on.
`tests/train_suggestions.py` makes the file.
"""

import math
import tomllib
from functools import cache

import msgspec
from msgspec import Struct

from annotator.analysis.signs import Signs
from annotator.resources import path


class Weights(Struct, frozen=True):
    threshold: float
    bias: float
    signs: dict[str, float]

    def probability(self, signs: Signs) -> float:
        total = self.bias + sum(weight * signs.get(name, 0.0) for name, weight in self.signs.items())
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))

    def reasons(self, signs: Signs) -> list[tuple[str, float]]:
        """What spoke for the code and how much it added, the strongest first."""
        added = ((name, self.signs.get(name, 0.0) * value) for name, value in signs.items())
        return sorted((each for each in added if each[1] > 0), key=lambda each: -each[1])


Model = dict[str, Weights]


@cache
def shipped(language: str = "nl") -> Model:
    """The weights that come with the program: code -> its weights."""
    return read(path("models", f"suggestions-{language}.toml").read_text("utf-8"))


def read(text: str) -> Model:
    return msgspec.convert(tomllib.loads(text), Model)


def write(model: Model, heading: str) -> str:
    """The file for `read`; `heading` goes above it as comment lines."""
    lines = [f"# {line}".rstrip() for line in heading.splitlines()]
    for code, weights in model.items():
        lines += ["", f"[{code}]", f"threshold = {weights.threshold:.3f}", f"bias = {weights.bias:.3f}", ""]
        lines.append(f"[{code}.signs]")
        strongest_first = sorted(weights.signs.items(), key=lambda each: -abs(each[1]))
        lines += [f'"{name}" = {weight:.3f}' for name, weight in strongest_first]
    return "\n".join([*lines, ""])
