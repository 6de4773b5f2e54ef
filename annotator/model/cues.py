"""A project's own cues: what it changed, left out or added of those that come with the program."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from annotator.model.edits import Put, ReadRow
from annotator.model.rows import to_row

Weight = Literal["strong", "weak"]


class CueRule(Struct, frozen=True):
    """A cue as people write it: `phrases` and `unless` are regular expressions, `answers` kinds of question.

    One with the id of a shipped cue stands in its place; with `left_out` that cue is not used.
    """

    id: str
    code: str
    phrases: tuple[str, ...]
    weight: Weight = "weak"
    unless: tuple[str, ...] = ()
    why: str = ""
    answers: tuple[str, ...] = ()
    left_out: bool = False


class PutCue(Struct, frozen=True):
    """Use this cue from now on; `instead_of` is the id that it had before, where that is another."""

    rule: CueRule
    instead_of: str = ""

    def rows(self, read: ReadRow) -> list[Put]:
        old = self.instead_of if self.instead_of != self.rule.id and read("cues", self.instead_of) else ""
        return [*([Put("cues", old, None)] if old else []), Put("cues", self.rule.id, to_row(self.rule))]


class TakeCues(Struct, frozen=True):
    """These are what the project has of its own from now on; with none, the shipped cues are used as they are."""

    rules: tuple[CueRule, ...] = ()

    def rows(self, read: ReadRow) -> list[Put]:
        kept = {rule.id: rule for rule in self.rules}
        gone = [Put("cues", row["id"], None) for row in read.where("cues") if row["id"] not in kept]
        return [*gone, *(Put("cues", key, to_row(rule)) for key, rule in kept.items())]


def in_force(shipped: Iterable[CueRule], own: Iterable[CueRule]) -> list[CueRule]:
    """The cues that a project uses: the shipped ones with its own in their places, then what it added."""
    changes = {rule.id: rule for rule in own}
    used = [changes.pop(rule.id, rule) for rule in shipped]
    return [rule for rule in (*used, *changes.values()) if not rule.left_out]


def as_own(shipped: Iterable[CueRule], wanted: Iterable[CueRule]) -> tuple[CueRule, ...]:
    """What a project must hold of its own so that exactly the wanted cues are in force."""
    known = {rule.id: rule for rule in shipped}
    rules = {rule.id: rule for rule in wanted}
    own = [rule for key, rule in rules.items() if known.get(key) != rule]
    out = [
        CueRule(rule.id, rule.code, rule.phrases, left_out=True) for key, rule in known.items() if key not in rules
    ]
    return (*own, *out)
