"""What makes a codebook sound: whoever makes or changes one asks here, so that nothing unsound is ever kept."""

import re
from collections import Counter
from collections.abc import Iterable

from annotator.model.coding import Code, Codebook, Group
from annotator.model.errors import UserError

LINES = (
    *("solid", "wave", "dashes", "dots", "dash-dot", "dash-dot-dot", "double", "thick"),
    *("thick dashes", "thick dots"),
)
COLOURS = tuple(str(place) for place in range(1, 11))
RESERVED = ("exchange", "answerers", "questioners", "parties", "submitted", "received", "coder")
"""Columns of the table of answers, in which each code is a column named by its id."""
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def check(codebook: Codebook) -> None:
    """Raises UserError, one sentence that says which code and what to do, where a codebook is not sound."""
    _no_two((group.id for group in codebook.groups), "Two groups have the id “{value}”: give one of them another.")
    _no_two((code.id for code in codebook.codes), "Two codes have the id “{value}”: give one of them another.")
    keys = (code.key.casefold() for code in codebook.active if code.key)
    _no_two(keys, "Two codes have the key “{value}”: give one of them another.")
    for group in codebook.groups:
        _check_group(group)
    for code in codebook.codes:
        _check_code(code, codebook)


def _no_two(values: Iterable[str], template: str) -> None:
    twice = next((value for value, times in Counter(values).items() if times > 1), None)
    if twice is not None:
        raise UserError(template, value=twice)


def _check_group(group: Group) -> None:
    if not _ID.fullmatch(group.id):
        raise UserError("“{id}” cannot be a group's id: use small letters, figures and hyphens.", id=group.id)
    if not group.name.strip():
        raise UserError("The group “{id}” has no name: give it one.", id=group.id)


def _check_code(code: Code, codebook: Codebook) -> None:
    if not _ID.fullmatch(code.id):
        raise UserError("“{id}” cannot be a code's id: use small letters, figures and hyphens.", id=code.id)
    if code.id in RESERVED:
        raise UserError("“{id}” is the name of a column of the export: choose another id.", id=code.id)
    if not code.name.strip():
        raise UserError("The code “{id}” has no name: give it one.", id=code.id)
    if code.key and (len(code.key) > 1 or not code.key.isalnum() or not code.key.isascii()):
        raise UserError("“{key}” cannot be the key of “{id}”: use one letter or figure.", key=code.key, id=code.id)
    if code.colour not in COLOURS and not _COLOUR.fullmatch(code.colour):
        template = "“{colour}” is no colour for “{id}”: use 1 to 10, or # and six figures such as #D55E00."
        raise UserError(template, colour=code.colour, id=code.id)
    if code.line and code.line not in LINES:
        raise UserError(
            "“{line}” is no line for “{id}”: use one of {all}.", line=code.line, id=code.id, all=_all()
        )
    if code.group and codebook.group(code.group) is None:
        template = "“{id}” is in the group “{group}”, which is not there: add the group or choose another."
        raise UserError(template, id=code.id, group=code.group)


def _all() -> str:
    return ", ".join(LINES)
