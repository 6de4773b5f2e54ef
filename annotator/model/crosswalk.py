"""Reading codings made in one codebook as if made in another (`resources/codebooks/crosswalk.toml`)."""

import tomllib
from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import Struct

from annotator import resources
from annotator.model.codebook_edits import codebook_from
from annotator.model.edits import Put, ReadRow, Row
from annotator.model.errors import UserError
from annotator.model.uniting import one_coding, same_coding, settled

Fit = Literal["same", "narrower", "loose"]


class Pair(msgspec.Struct, frozen=True, rename={"code": "from"}):
    """`code` of the one codebook is read as `to` of the other."""

    code: str
    to: str
    fit: Fit


class Crosswalk(msgspec.Struct, frozen=True, rename={"source": "from"}):
    """The way from the preset `source` to the preset `to`."""

    source: str
    to: str
    pairs: tuple[Pair, ...]
    note: str = ""


class Recoded(Struct, frozen=True):
    """Codes in the other codebook, and those that have no counterpart there and must be judged anew."""

    codes: frozenset[str]
    left: frozenset[str]


def crosswalks() -> tuple[Crosswalk, ...]:
    content = tomllib.loads(resources.path("codebooks", "crosswalk.toml").read_text("utf-8"))
    return msgspec.convert(content["crosswalks"], tuple[Crosswalk, ...])


def crosswalk(source: str, to: str) -> Crosswalk:
    """Raises UserError where there is none from the one preset to the other."""
    found = next((each for each in crosswalks() if (each.source, each.to) == (source, to)), None)
    if found is None:
        raise UserError(
            "There is no crosswalk from {source} to {to}: code these answers anew.", source=source, to=to
        )
    return found


def recode(codes: Iterable[str], walk: Crosswalk) -> Recoded:
    """The codes of one answer in the other codebook."""
    known = {pair.code: pair.to for pair in walk.pairs}
    given = set(codes)
    return Recoded(frozenset(known[code] for code in given if code in known), frozenset(given - known.keys()))


class RecodeAll(Struct, frozen=True):
    """All codings whose code a crosswalk names become codings of its counterpart; the others stay as they are.

    The counterparts are in the codebook already (take the other codebook first).
    """

    walk: Crosswalk

    def rows(self, read: ReadRow) -> list[Put]:
        known = {pair.code: pair.to for pair in self.walk.pairs}
        there = {code.id for code in codebook_from(read).active}
        if missing := sorted(set(known.values()) - there):
            raise UserError("The codebook has no code “{code}”: take the other codebook first.", code=missing[0])
        codes = sorted({*known, *known.values()})
        rows = [row for code in codes for row in read.where("annotations", code=code)]
        return settled("annotations", rows, lambda row: _moved(row, known), same_coding, one_coding)


def _moved(row: Row, known: dict[str, str]) -> Row:
    return {**row, "code": known.get(row["code"], row["code"])}
