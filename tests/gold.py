"""How far a document as read agrees with its hand-checked structure, counted as `gold/SCHEMA.md` defines it.

Both sides are plain objects: the gold's JSON, and what `annotator inspect --json` prints. Every count is
right / asked for, where what is there but should not be counts as asked for and missed.
"""

import json
from collections.abc import Callable, Iterable
from itertools import zip_longest
from pathlib import Path
from typing import Any

from msgspec import Struct, field

SHARED = Path(__file__).parent.parent.parent / "shared"
HEADER = ("kind", "number", "session", "subject", "questioners", "answerers", "submitted", "received", "see_also")
AREAS = ("exchanges", "header", "footnotes")


class Score(Struct):
    """Right and all of each area, and what is wrong in words."""

    file: str
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(AREAS, 0))
    all: dict[str, int] = field(default_factory=lambda: dict.fromkeys(AREAS, 0))
    faults: list[str] = field(default_factory=list)

    def count(self, area: str, what: str, wanted: object, got: object) -> None:
        self.all[area] += 1
        if wanted == got:
            self.right[area] += 1
        else:
            self.faults.append(f"{what}: {wanted!r} expected, {got!r} found")


def golds(shared: Path = SHARED) -> list[dict[str, Any]]:
    return [json.loads(path.read_text()) for path in sorted((shared / "gold").glob("*.json"))]


def score(gold: dict[str, Any], read: dict[str, Any]) -> Score:
    made = Score(gold["file"])
    for name in HEADER:
        made.count("header", name, gold[name], read[name])
    for number, (wanted, got) in enumerate(zip_longest(gold["exchanges"], read["exchanges"]), 1):
        _exchange(made, number, wanted, got)
    for wanted, got in zip_longest(gold["footnotes"], read["footnotes"]):
        mark = f"note {(wanted or got)['mark']}"
        _words(made, "footnotes", mark, wanted, got)
        made.count("footnotes", f"{mark} mark", wanted and wanted["mark"], got and got["mark"])
    return made


def _exchange(made: Score, number: int, wanted: dict[str, Any] | None, got: dict[str, Any] | None) -> None:
    """Pairing: the same questions stand with the same answer. Then the words of each."""
    what = f"exchange {number}"
    made.count("exchanges", f"{what} pairing", wanted and _pairing(wanted), got and _pairing(got))
    pairs = zip_longest(wanted["questions"] if wanted else [], got["questions"] if got else [])
    for place, (question, other) in enumerate(pairs, 1):
        _words(made, "exchanges", f"{what} question {place}", question, other)
    answer, other = wanted and wanted["answer"], got and got["answer"]
    if answer or other:
        _words(made, "exchanges", f"{what} answer", answer, other)


def _pairing(exchange: dict[str, Any]) -> object:
    blocks = [*exchange["questions"], exchange["answer"]]
    return [block and (block["label"], block["numbers"]) for block in blocks]


def _words(made: Score, area: str, what: str, wanted: dict[str, Any] | None, got: dict[str, Any] | None) -> None:
    words = got["text"].split() if got else []
    made.count(area, f"{what} starts", wanted and wanted["starts"], got and " ".join(words[:5]))
    made.count(area, f"{what} ends", wanted and wanted["ends"], got and " ".join(words[-5:]))


def shares(scores: Iterable[Score]) -> dict[str, float]:
    """Each area's share of right, and that of documents without a single fault."""
    scores = list(scores)
    found = {
        area: sum(each.right[area] for each in scores) / max(1, sum(each.all[area] for each in scores))
        for area in AREAS
    }
    return {**found, "faultless": sum(not each.faults for each in scores) / max(1, len(scores))}


def by_folder(scores: Iterable[Score]) -> dict[str, dict[str, float]]:
    """`shares` for every folder of the corpus, and for `all`."""
    scores = list(scores)
    folders = sorted({each.file.split("/")[0] for each in scores})
    of_folder = {name: [each for each in scores if each.file.split("/")[0] == name] for name in folders}
    return {name: shares(each) for name, each in (of_folder | {"all": scores}).items()}


def score_all(inspect: Callable[[Path], dict[str, Any]], folders: Iterable[str] = ()) -> list[Score]:
    """Scores of every gold document (of those folders); `inspect` gives a file's object."""
    wanted = [gold for gold in golds() if not folders or gold["file"].split("/")[0] in folders]
    return [score(gold, inspect(SHARED / "corpus" / gold["file"])) for gold in wanted]
