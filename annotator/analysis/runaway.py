"""Patterns that would hold the program up, found before they are used.

Python's regular expressions cannot be stopped once they run, so each is tried in a process of its own on texts
that make bad ones slow: long runs of one letter, of words, of figures, and of the pattern's own words.
"""

import re
from collections.abc import Sequence
from multiprocessing import get_context
from typing import Any

from annotator.model.errors import UserError

_SECONDS = 2.0  # with the time that a process takes to begin
_LENGTH = 2000  # characters; hardly a sentence is longer
_SPAWN: Any = get_context("spawn")
Patterns = Sequence[tuple[str, re.Pattern[str]]]


def refuse(patterns: Patterns, name: str) -> None:
    """UserError naming the first cue (its id stands before each pattern) that takes too long."""
    if _end(patterns, _SECONDS):
        return
    slow = next((cue for cue, pattern in patterns if not _end([(cue, pattern)], _SECONDS)), "")
    template = (
        "{name}: the phrases of the cue “{cue}” take too long on some sentences. "
        "Bound their repeats: [^.]{{0,80}} rather than .*, and no repeat within a repeat."
    )
    raise UserError(template, name=name, cue=slow)


def _end(patterns: Patterns, seconds: float) -> bool:
    """Whether they come to an end in time, in another process that is stopped if not."""
    trial = _SPAWN.Process(target=_try, args=[patterns], daemon=True)
    trial.start()
    trial.join(seconds)
    ended = trial.exitcode == 0
    trial.kill()
    trial.join()
    return ended


def _try(patterns: Patterns) -> None:
    for _, pattern in patterns:
        for text in _texts(pattern.pattern):
            pattern.search(text)


def _texts(pattern: str) -> list[str]:
    own = " ".join(re.findall(r"[a-zà-ÿ]{2,}", pattern)[:20]) or "woord"
    seeds = ("a", "ab ", "1", "1.", "een woord ", "aa-", f"{own} ", own.replace(" ", ""))
    return [(seed * _LENGTH)[:_LENGTH] + "!" for seed in seeds]
