"""Cues: phrases that speak for a code, as a file that people can read and change.

The program's own stand in `resources/cues/`; a project may hold a copy with changes. A cue that cannot be used is
refused with a sentence, and none of the file is taken then.
"""

import re
import tomllib
from functools import cache
from typing import Literal

import msgspec
from msgspec import Struct

from annotator.analysis import runaway
from annotator.analysis.asked import Asks
from annotator.model.errors import UserError
from annotator.resources import path

Weight = Literal["strong", "weak"]


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    code: str
    phrases: list[str]
    weight: Weight = "weak"
    unless: list[str] = []
    why: str = ""
    answers: frozenset[Asks] = frozenset()


class _File(msgspec.Struct, forbid_unknown_fields=True):
    cue: list[_Entry]


class Cue(Struct, frozen=True):
    """`pattern` speaks for `code` in a sentence where `unless` does not match; both are tried on small letters.

    A `strong` cue makes the sentence what the code means; a `weak` one does so only beside other signs.
    `answers` says to what kinds of question it is an answer.
    """

    id: str
    code: str
    weight: Weight
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    why: str
    answers: frozenset[Asks] = frozenset()

    def find(self, sentence: str) -> re.Match[str] | None:
        found = self.pattern.search(sentence)
        return None if found and self.unless and self.unless.search(sentence) else found


@cache
def shipped(language: str = "nl") -> tuple[Cue, ...]:
    """The cues that come with the program."""
    return _parsed(shipped_text(language), f"{language}.toml")


def shipped_text(language: str = "nl") -> str:
    """The file of cues as it comes with the program: what a project's own copy begins with."""
    return path("cues", f"{language}.toml").read_text("utf-8")


def parse(text: str, name: str) -> tuple[Cue, ...]:
    """The cues of a file's text. UserError where one is unsound, or could run away: each is tried in a process
    of its own first."""
    cues = _parsed(text, name)
    runaway.refuse([(cue.id, each) for cue in cues for each in (cue.pattern, cue.unless) if each], name)
    return cues


def _parsed(text: str, name: str) -> tuple[Cue, ...]:
    try:
        entries = msgspec.convert(tomllib.loads(text), _File).cue
    except ValueError as error:  # no TOML, or not the fields that a cue has
        raise UserError("{name} is not a sound file of cues: {fault}.", name=name, fault=error) from error
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise UserError(
                "{name} has two cues with the id “{id}”: give one of them another.", name=name, id=entry.id
            )
        seen.add(entry.id)
    return tuple(_cue(entry, name) for entry in entries)


def _cue(entry: _Entry, name: str) -> Cue:
    pattern, unless = (_compiled(each, entry.id, name) for each in (entry.phrases, entry.unless))
    if not entry.phrases or pattern.match(""):
        template = "{name}: the phrases of the cue “{cue}” fit every sentence. Say what they are to find."
        raise UserError(template, name=name, cue=entry.id)
    return Cue(
        entry.id, entry.code, entry.weight, pattern, unless if entry.unless else None, entry.why, entry.answers
    )


def _compiled(phrases: list[str], cue: str, name: str) -> re.Pattern[str]:
    """Text is looked through in small letters; phrases with capitals are made to take either."""
    for phrase in phrases:
        try:
            re.compile(phrase)
        except re.error as error:
            template = "{name}: the phrase “{phrase}” of the cue “{cue}” does not compile ({fault}). Put it right."
            raise UserError(template, name=name, phrase=phrase, cue=cue, fault=error) from error
    pattern = "|".join(f"(?:{phrase})" for phrase in phrases)
    return re.compile(pattern, re.IGNORECASE if re.search(r"(?<!\\)[A-ZÀ-Þ]", pattern) else re.NOFLAG)
