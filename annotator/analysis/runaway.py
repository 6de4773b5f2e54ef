"""Patterns that would hold the program up, found before they are used.

Python's regular expressions cannot be stopped once they run, so each is tried in a process of its own on texts
that make bad ones slow: long runs of one letter, of words, of figures, and of the pattern's own words.
"""

import re
from collections.abc import Sequence
from multiprocessing import get_context
from typing import Any

from annotator.model.errors import UserError

_BEGIN, _EACH = 30.0, 1.0  # seconds that the process may take to begin, and then for a pattern
_LENGTH = 2000  # characters; hardly a sentence is longer
_SPAWN: Any = get_context("spawn")
Patterns = Sequence[tuple[str, re.Pattern[str]]]


def refuse(patterns: Patterns, name: str) -> None:
    """UserError naming the first cue (its id stands before each pattern) that takes too long."""
    slow = _slow(patterns)
    if slow is not None:
        template = (
            "{name}: the phrases of the cue “{cue}” take too long on some sentences. "
            "Bound their repeats: [^.]{{0,80}} rather than .*, and no repeat within a repeat."
        )
        raise UserError(template, name=name, cue=slow)


def _slow(patterns: Patterns) -> str | None:
    """The first cue that does not come to an end in time, in another process that is stopped then."""
    told, telling = _SPAWN.Pipe(duplex=False)
    trial = _SPAWN.Process(target=_try, args=[patterns, telling], daemon=True)
    trial.start()
    telling.close()  # the other process holds it now: when that ends, this end hears of it
    try:
        _wait(told, _BEGIN)
        return next((cue for cue, _ in patterns if not _wait(told, _EACH)), None)
    finally:
        trial.kill()
        trial.join()


def _wait(told: Any, seconds: float) -> bool:
    """Whether the next word comes in time."""
    try:
        return bool(told.poll(seconds) and told.recv())
    except EOFError:
        return False


def _try(patterns: Patterns, telling: Any) -> None:
    telling.send(True)
    for _, pattern in patterns:
        for text in _texts(pattern.pattern):
            pattern.search(text)
        telling.send(True)


def _texts(pattern: str) -> list[str]:
    own = " ".join(re.findall(r"[a-zà-ÿ]{2,}", pattern)[:20]) or "woord"
    seeds = ("a", "ab ", "1", "1.", "een woord ", "aa-", f"{own} ", own.replace(" ", ""))
    return [(seed * _LENGTH)[:_LENGTH] + "!" for seed in seeds]
