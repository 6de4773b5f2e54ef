"""Answers coded by hand, with their documents as the program reads them: what suggestions learn from.

Two sets: the codings of `../shared/codings`, and `codings_more.tsv`, made by the program's makers on further
documents of `../shared/corpus`: a line an answer, with its file, its place among the answers, and its codes.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from annotator import parliament, readers
from annotator.analysis.cues import Cue
from annotator.analysis.learning import Example
from annotator.analysis.look import Background, look
from annotator.analysis.signs import signs
from annotator.model.document import Document, Exchange
from annotator.model.errors import UserError
from tests.gold import SHARED

CODES = ("concrete", "evasive", "deferred", "refers-elsewhere")
MORE = Path(__file__).with_name("codings_more.tsv")


class Coded(Struct, frozen=True):
    """An answer with the codes that a coder gave it. Only those of the shared set are tried on."""

    file: str
    document: Document
    exchange: Exchange
    codes: frozenset[str]
    unsure: bool
    tried: bool


@cache
def coded() -> tuple[Coded, ...]:
    """Every coded answer whose document can be read on this machine (Word 97 files need another program)."""
    files = json.loads((SHARED / "codings" / "answers.json").read_text())["documents"]
    shared = [each for file in files for each in _of_file(file)]
    return (*shared, *_more())


def _of_file(file: dict[str, Any]) -> Iterator[Coded]:
    document = _read(file["file"])
    exchanges = _answered(document) if document else []
    for answer in file["answers"]:
        numbers = tuple(answer["numbers"])
        found = next((each for each in exchanges if each.answer and each.answer.numbers == numbers), None)
        if document and found:
            exchanges.remove(found)  # a number may be printed twice
            yield Coded(file["file"], document, found, frozenset(answer["codes"]), answer["unsure"], tried=True)


def _more() -> Iterator[Coded]:
    lines = (line.split("\t") for line in MORE.read_text().splitlines() if not line.startswith("#"))
    for file, place, codes in lines:
        document = _read(file)
        if document:
            exchange = _answered(document)[int(place) - 1]
            yield Coded(file, document, exchange, frozenset(codes.split(" ")), unsure=False, tried=False)


@cache
def _read(file: str) -> Document | None:
    try:
        return parliament.understand(readers.read(SHARED / "corpus" / file))
    except UserError:
        return None


def _answered(document: Document) -> list[Exchange]:
    return [each for each in document.structure.exchanges if each.answer]


def examples(answers: Iterable[Coded], cues: Iterable[Cue]) -> list[Example]:
    """Each answer's signs and codes; answers of one document make a group."""
    cues, backgrounds, made = tuple(cues), dict[str, Background](), []
    for each in answers:
        background = backgrounds.setdefault(each.document.id, Background(each.document))
        seen = signs(look(background, each.exchange, cues), CODES)
        made.append(Example(each.document.structure.header.number or each.file, seen, each.codes, each.tried))
    return made
