"""How far suggestions agree with a coder's own work."""

from collections.abc import Collection, Iterable

from msgspec import Struct


class Agreement(Struct, frozen=True):
    """Of one code: `both` proposed and given, `only_proposed`, `only_given`. Answers that the coder has not coded
    are not to be counted in."""

    code: str
    both: int
    only_proposed: int
    only_given: int

    @property
    def precision(self) -> float | None:
        """The share of what was proposed that the coder gave as well; None where nothing was proposed."""
        return _share(self.both, self.both + self.only_proposed)

    @property
    def recall(self) -> float | None:
        """The share of what the coder gave that was proposed; None where the coder gave none."""
        return _share(self.both, self.both + self.only_given)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall (van Rijsbergen 1979)."""
        return _share(2 * self.both, 2 * self.both + self.only_proposed + self.only_given)


def agreement(answers: Iterable[tuple[Collection[str], Collection[str]]], codes: Iterable[str]) -> list[Agreement]:
    """For each code, from (proposed, given) of every answer that was coded."""
    pairs = list(answers)
    return [_of_code(pairs, code) for code in codes]


def _of_code(pairs: Iterable[tuple[Collection[str], Collection[str]]], code: str) -> Agreement:
    seen = [(code in proposed, code in given) for proposed, given in pairs]
    return Agreement(code, seen.count((True, True)), seen.count((True, False)), seen.count((False, True)))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
