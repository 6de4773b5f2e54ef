"""What the coded answers of a project would count in another codebook, along a crosswalk."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from annotator.model.coded import CodedAnswer
from annotator.model.crosswalk import Crosswalk, recode


class Crossed(Struct, frozen=True):
    """Answers by code: `given` those of the codebook one comes from, `got` those of the one one goes to.

    An answer counts once under a code, however many coders gave it. `whole` are the answers of which every code
    has a counterpart, `left` those with a code that has none and must be judged anew.
    """

    given: dict[str, int]
    got: dict[str, int]
    whole: int
    left: int


def crossed(answers: Iterable[CodedAnswer], walk: Crosswalk, known: frozenset[str]) -> Crossed:
    """`known` are the codes of the codebook that the crosswalk comes from; other codes are left out of account."""
    codes: dict[tuple[str, str], set[str]] = {}
    for each in answers:
        if found := each.codes & known:
            codes.setdefault(each.answer, set()).update(found)
    given: Counter[str] = Counter()
    got: Counter[str] = Counter()
    left = 0
    for found in codes.values():
        recoded = recode(found, walk)
        given.update(found)
        got.update(recoded.codes)
        left += bool(recoded.left)
    return Crossed(dict(given), dict(got), len(codes) - left, left)
