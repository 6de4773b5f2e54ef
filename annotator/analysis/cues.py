"""Cues: phrases that speak for a code, as a file that people can read and change.

The program's own stand in `resources/cues/`; a project may hold a copy with changes. A cue that cannot be used is
refused with a sentence, and none of the file is taken then.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec
from msgspec import Struct

from annotator.analysis import runaway
from annotator.analysis.asked import Asks
from annotator.model.cues import CueRule, Weight, in_force
from annotator.model.errors import UserError
from annotator.resources import path


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


def of_project(own: Sequence[CueRule], name: str, language: str = "nl") -> tuple[Cue, ...]:
    """The cues in force in a project. Its own are tried in a process of their own first: they may have come with
    a file from somebody else. UserError as with `parse`."""
    if not own:
        return shipped(language)
    refuse([rule for rule in own if not rule.left_out], name)
    return tuple(made(rule, name) for rule in in_force(shipped_rules(language), own))


@cache
def shipped_rules(language: str = "nl") -> tuple[CueRule, ...]:
    return rules(shipped_text(language), f"{language}.toml")


def refuse(rules: Iterable[CueRule], name: str) -> None:
    """UserError where one of these is unsound or could run away; slow, so not in the window's thread."""
    cues = [made(rule, name) for rule in rules]
    runaway.refuse([(cue.id, each) for cue in cues for each in (cue.pattern, cue.unless) if each], name)


def rules(text: str, name: str) -> tuple[CueRule, ...]:
    """The cues of a file's text as people write them; whether their phrases are sound `made` and `refuse` say."""
    return tuple(
        CueRule(
            each.id,
            each.code,
            tuple(each.phrases),
            each.weight,
            tuple(each.unless),
            each.why,
            tuple(sorted(each.answers)),
        )
        for each in _entries(text, name)
    )


def written(rules: Iterable[CueRule]) -> str:
    """The file of cues for `rules` and `parse`."""
    lines = ["# Cues: phrases in a minister's answer that speak for a code. They make suggestions, never codings."]
    for rule in rules:
        lines += ["", "[[cue]]", f"id = {_text(rule.id)}", f"code = {_text(rule.code)}"]
        lines += [f"weight = {_text(rule.weight)}", *_list("phrases", rule.phrases), *_list("unless", rule.unless)]
        if rule.answers:
            lines.append(f"answers = [{', '.join(map(_text, rule.answers))}]")
        lines += [f"why = {_text(rule.why)}"] if rule.why else []
    return "\n".join([*lines, ""])


def _list(name: str, phrases: Sequence[str]) -> list[str]:
    return [f"{name} = [", *(f"  {_text(each)}," for each in phrases), "]"] if phrases else []


def _text(text: str) -> str:
    """As TOML: literally where that can be, since expressions are full of backslashes."""
    literal = text.isprintable() and "'" not in text
    return f"'{text}'" if literal and ("\\" in text or '"' in text) else json.dumps(text, ensure_ascii=False)


def _parsed(text: str, name: str) -> tuple[Cue, ...]:
    return tuple(made(rule, name) for rule in rules(text, name))


def _entries(text: str, name: str) -> list[_Entry]:
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
    return entries


def made(entry: CueRule, name: str) -> Cue:
    """A cue ready to be used. UserError where a phrase does not compile or fits every sentence."""
    pattern, unless = (_compiled(each, entry.id, name) for each in (entry.phrases, entry.unless))
    if not entry.phrases or pattern.match(""):
        template = "{name}: the phrases of the cue “{cue}” fit every sentence. Say what they are to find."
        raise UserError(template, name=name, cue=entry.id)
    answers = frozenset(map(Asks, entry.answers))
    return Cue(entry.id, entry.code, entry.weight, pattern, unless if entry.unless else None, entry.why, answers)


def _compiled(phrases: Sequence[str], cue: str, name: str) -> re.Pattern[str]:
    """Text is looked through in small letters; phrases with capitals are made to take either."""
    for phrase in phrases:
        try:
            re.compile(phrase)
        except re.error as error:
            template = "{name}: the phrase “{phrase}” of the cue “{cue}” does not compile ({fault}). Put it right."
            raise UserError(template, name=name, phrase=phrase, cue=cue, fault=error) from error
    pattern = "|".join(f"(?:{phrase})" for phrase in phrases)
    return re.compile(pattern, re.IGNORECASE if re.search(r"(?<!\\)[A-ZÀ-Þ]", pattern) else re.NOFLAG)
