"""Learning the weights of signs from codings: logistic regression, held to what the signs mean.

Each code has few signs, a heavy penalty (there are hundreds of codings, not thousands), and bounds: a cue of a
code never counts against it, and taking up what was asked never speaks for evasion. Plain Python, a second a code.
"""

import math
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median

from msgspec import Struct

from annotator.analysis.cues import Cue
from annotator.analysis.signs import Signs
from annotator.analysis.weights import Model, Weights

PENALTY = 15.0
_LEAST_DEVIATION = 0.15  # so that a sign seen once or twice gets no great weight
_STEPS = 150
_FOLDS = 5
_SMALLEST = 1e-3
_NEAR = 0.02


class Example(Struct, frozen=True):
    """An answer's signs and the codes that a coder gave it. Answers of one `group` (a document) stay together;
    a `tried` one counts when thresholds and figures are taken, any other only when weights are learned."""

    group: str
    signs: Signs
    codes: frozenset[str]
    tried: bool = True


def learn(examples: Sequence[Example], codes: Iterable[str], cues: Sequence[Cue], seed: int = 0) -> Model:
    """Weights for each code, its threshold the one with the best F1 on answers of documents left out in turn."""
    return {code: _learn(examples, code, cues, seed) for code in codes}


def _learn(examples: Sequence[Example], code: str, cues: Sequence[Cue], seed: int) -> Weights:
    guessed = left_out(examples, seed, lambda rest: fit(rest, code, cues).probability)
    pairs = [(guess, code in each.codes) for guess, each in zip(guessed, examples, strict=True) if each.tried]
    fitted = fit(examples, code, cues)
    return Weights(best_threshold(pairs), fitted.bias, fitted.signs)


def left_out(
    examples: Sequence[Example],
    seed: int,
    learned: Callable[[Sequence[Example]], Callable[[Signs], float]],
    folds: int = _FOLDS,
) -> list[float]:
    """For each example what is said of it by a rule that was learned without its document."""
    said = [0.0] * len(examples)
    for out in grouped_folds(examples, seed, folds):
        rule = learned([each for index, each in enumerate(examples) if index not in out])
        for index in out:
            said[index] = rule(examples[index].signs)
    return said


def grouped_folds(examples: Sequence[Example], seed: int, folds: int = _FOLDS) -> Iterator[set[int]]:
    """Indices of the examples in each fold; the documents are dealt out by chance (`seed`)."""
    groups = sorted({each.group for each in examples})
    random.Random(seed).shuffle(groups)
    for fold in range(folds):
        mine = set(groups[fold::folds])
        yield {index for index, each in enumerate(examples) if each.group in mine}


def best_threshold(pairs: Sequence[tuple[float, bool]]) -> float:
    """The probability from which proposing gives about the best F1: the middle of all that come within two
    hundredths of the best, since the very best one is chance."""
    ordered = sorted(pairs, reverse=True)
    positives = sum(right for _, right in ordered)
    found, hits = [], 0
    for index, (guess, right) in enumerate(ordered):
        hits += right
        lower = ordered[index + 1][0] if index + 1 < len(ordered) else 0.0
        if lower < guess:
            found.append((2 * hits / (index + 1 + positives), (guess + lower) / 2))
    best = max((f1 for f1, _ in found), default=0.0)
    near = [threshold for f1, threshold in found if f1 >= best - _NEAR]
    return median(near) if near else 1.0


def fit(examples: Sequence[Example], code: str, cues: Sequence[Cue]) -> Weights:
    """The weights with the least penalised logarithmic loss within the bounds (accelerated projected gradient)."""
    names = [
        name for name in sorted({name for each in examples for name in each.signs}) if speaks(name, code, cues)
    ]
    columns = {name: index for index, name in enumerate(names)}
    rows = [
        [(columns[name], value) for name, value in each.signs.items() if value and name in columns]
        for each in examples
    ]
    bounds = [bound(name, code, cues) for name in names]
    scaled = _Scaled(rows, len(names))
    bias, weights = _descend(scaled, [code in each.codes for each in examples], bounds)
    raw = [weight / scale for weight, scale in zip(weights, scaled.deviations, strict=True)]
    bias -= sum(weight * mean for weight, mean in zip(raw, scaled.means, strict=True))
    pairs = zip(names, raw, strict=True)
    kept = {name: weight for name, weight in pairs if abs(weight) > _SMALLEST or name.startswith("cue.")}
    return Weights(0.5, bias, kept)


class _Scaled:
    """Sparse rows as if each column had mean 0 and deviation 1."""

    def __init__(self, rows: list[list[tuple[int, float]]], width: int) -> None:
        self.rows = rows
        sums, squares = [0.0] * width, [0.0] * width
        for row in rows:
            for column, value in row:
                sums[column] += value
                squares[column] += value * value
        count = max(1, len(rows))
        self.means = [each / count for each in sums]
        spreads = (square / count - mean**2 for square, mean in zip(squares, self.means, strict=True))
        self.deviations = [max(_LEAST_DEVIATION, math.sqrt(max(0.0, each))) for each in spreads]

    def totals(self, bias: float, weights: list[float]) -> Iterator[float]:
        slopes = [weight / scale for weight, scale in zip(weights, self.deviations, strict=True)]
        start = bias - sum(slope * mean for slope, mean in zip(slopes, self.means, strict=True))
        for row in self.rows:
            yield start + sum(slopes[column] * value for column, value in row)

    def gradient(self, errors: list[float]) -> list[float]:
        sums = [0.0] * len(self.means)
        for row, error in zip(self.rows, errors, strict=True):
            for column, value in row:
                sums[column] += error * value
        total = sum(errors)
        each = zip(sums, self.means, self.deviations, strict=True)
        return [(value - mean * total) / scale for value, mean, scale in each]


def _descend(data: _Scaled, rights: list[bool], bounds: list[tuple[float, float]]) -> tuple[float, list[float]]:
    """Nesterov's accelerated gradient with the weights held within their bounds (Beck and Teboulle 2009)."""
    share = (sum(rights) + 0.5) / (len(rights) + 1)
    bias = ahead_bias = math.log(share / (1 - share))
    weights = ahead = [0.0] * len(bounds)
    rate = 1 / (len(rights) * max(24, len(bounds)) / 8 + PENALTY)
    momentum = 1.0
    for _ in range(_STEPS):
        errors = [
            1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - right
            for total, right in zip(data.totals(ahead_bias, ahead), rights, strict=True)
        ]
        slopes = data.gradient(errors)
        moved = [
            min(high, max(low, weight - rate * (slope + PENALTY * weight)))
            for weight, slope, (low, high) in zip(ahead, slopes, bounds, strict=True)
        ]
        moved_bias = ahead_bias - rate * sum(errors)
        grown = (1 + math.sqrt(1 + 4 * momentum**2)) / 2
        push = (momentum - 1) / grown
        ahead = [new + push * (new - old) for new, old in zip(moved, weights, strict=True)]
        ahead_bias = moved_bias + push * (moved_bias - bias)
        weights, bias, momentum = moved, moved_bias, grown
    return bias, weights


_OF_THE_ANSWER = {
    "refers-elsewhere": ("length", "one-sentence", "short", "yes-first"),
    "deferred": ("length", "yes-first", "asks.time", "taken-up", "taken-up-at-once", "asked", "told-when"),
    "evasive": ("length", "short", "yes-first", "no-speaker", "figures", "asked", "asks", "words-each",
                "closed-first", "unanswered", "taken-up", "taken-up-at-once", "taken-up-after"),
}  # fmt: skip


def speaks(name: str, code: str, cues: Sequence[Cue]) -> bool:
    """Whether a sign has a say in a code. Every sign has in `concrete`, which is what is left."""
    if code not in _OF_THE_ANSWER or name.startswith(f"{code}."):
        return True
    if name.startswith("cue."):
        spoken = {cue.code for cue in cues if name == f"cue.{cue.id}"}
        return code in spoken or (code == "evasive" and "concrete" in spoken)
    return name.partition(".")[0].partition("-nothing")[0] in _OF_THE_ANSWER[code] or name in _OF_THE_ANSWER[code]


def bound(name: str, code: str, cues: Sequence[Cue]) -> tuple[float, float]:
    """The least and the greatest weight that would make sense for a sign."""
    free = 9.0
    if name.startswith("cue."):
        own = any(name == f"cue.{cue.id}" and cue.code == code for cue in cues)
        return (0.0, free) if own else (-free, 0.0)
    if code != "concrete" and (name.startswith("taken-up") or name in ("yes-first", f"{code}.rest")):
        return -free, 0.0
    if code != "concrete" and (name.startswith((f"{code}.", "unanswered.")) or name in ("asked", "told-when")):
        return 0.0, free
    return -free, free
