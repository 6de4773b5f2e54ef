"""What somebody wants counted, and the table that answers it. No Qt: it runs beside the window."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from annotator.analysis import completeness, counts
from annotator.analysis.tables import Table, shares
from annotator.model.coded import CodedAnswer
from annotator.model.coding import Codebook

What = Literal["codes", "time", "together", "completeness"]
By = Literal["minister", "party", "year", "response-time", "coder", "document", "answer"]
Narrowing = Literal["minister", "party", "year", "response-time"]
WHATS: tuple[What, ...] = ("codes", "time", "together", "completeness")
BYS: dict[What, tuple[By, ...]] = {
    "codes": ("minister", "party", "year", "response-time", "coder"),
    "completeness": ("minister", "party", "year", "response-time", "coder", "document", "answer"),
}
"""What each can be counted by; the others go by codes or by time alone."""
NARROWINGS: tuple[Narrowing, ...] = ("minister", "party", "year", "response-time")


class Asked(Struct, frozen=True):
    """`coder` is a name, or empty for all; `share` asks for parts of a row in place of numbers. `only` holds what
    an answer must be: one of the values of each thing that is named."""

    what: What = "codes"
    by: By = "minister"
    step: counts.Step = "year"
    coder: str = ""
    share: bool = False
    only: dict[Narrowing, frozenset[str]] = field(default_factory=dict)


def table(coded: Iterable[CodedAnswer], codebook: Codebook, asked: Asked) -> Table:
    chosen = [each for each in coded if _fits(each, asked)]
    made = _counted(chosen, codebook, asked)
    return shares(made) if asked.share and asked.what != "completeness" else made


def _counted(chosen: list[CodedAnswer], codebook: Codebook, asked: Asked) -> Table:
    match asked.what, asked.by:
        case "time", _:
            return counts.over_time(chosen, codebook, asked.step)
        case "together", _:
            return counts.together(chosen, codebook)
        case "completeness", "document":
            return completeness.of_documents(chosen)
        case "completeness", "answer":
            return completeness.of_answers(chosen)
        case "completeness", by:
            return completeness.completeness_by(chosen, _known(by))
        case _, by:
            return counts.codes_by(chosen, codebook, _known(by))


def _known(by: By) -> counts.By:
    return "minister" if by in ("document", "answer") else by


def _fits(each: CodedAnswer, asked: Asked) -> bool:
    if asked.coder and each.coder != asked.coder:
        return False
    return all(not values or _keys(each, name) & values for name, values in asked.only.items())


def _keys(each: CodedAnswer, name: Narrowing) -> frozenset[str]:
    return frozenset(label.key for label in counts.labels_of(each, name))


def narrowings(coded: Iterable[CodedAnswer]) -> dict[Narrowing, list[tuple[str, int]]]:
    """What answers can be narrowed by, and how many coded answers each value has."""
    held: dict[Narrowing, dict[str, set[tuple[str, str]]]] = {name: {} for name in NARROWINGS}
    for each in coded:
        for name in NARROWINGS:
            for label in counts.labels_of(each, name):
                held[name].setdefault(label.key, set()).add(each.answer)
    return {name: _ordered(name, values) for name, values in held.items()}


def _ordered(name: Narrowing, values: dict[str, set[tuple[str, str]]]) -> list[tuple[str, int]]:
    pairs = [(value, len(answers)) for value, answers in values.items()]
    return sorted(pairs, key=lambda pair: pair[0] if name in _IN_ORDER else (-pair[1], pair[0]))


_IN_ORDER = ("year", "response-time")


def drawn(table: Table) -> Table:
    """The table as it is drawn: of completeness only the figure itself, as a share."""
    if table.unit != "parts":
        return table
    last = tuple((row[-1],) for row in table.values)
    return replace(table, columns=table.columns[-1:], values=last, unit="share")
