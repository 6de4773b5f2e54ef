"""Codebooks as files that one can read and write by hand (TOML): the fields of `Codebook`, `Group` and `Code`.

`[[groups]]` and `[[codes]]` stand in order; `[codes.words.nl]` holds what a preset says in Dutch. Fields that
are left out have their usual value. Where a scheme comes from stands in `source`.
"""

import tomllib
from pathlib import Path
from typing import Any

import msgspec
from msgspec import NODEFAULT
from msgspec.structs import fields

from annotator import resources
from annotator.model.codebook_rules import check
from annotator.model.coding import Code, Codebook, Example, Group
from annotator.model.errors import UserError

PRESETS = ("default", "response-clarity", "rasiah-2010", "bull-mayer-1993")
"""The codebooks that come with the program, by the names of their files; a new project begins with the first."""


def preset(name: str) -> Codebook:
    return read_codebook(resources.path("codebooks", f"{name}.toml"))


def read_codebook(path: Path) -> Codebook:
    """Read a codebook file. Raises UserError with one sentence where it is not a sound one."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("{path} is not a codebook: it is no text in UTF-8.", path=path) from error
    except OSError as error:
        template = "{path} cannot be opened: check that it is there and that you may read it."
        raise UserError(template, path=path) from error
    try:
        return codebook_of(text)
    except UserError as error:
        raise UserError("{path} cannot be used as a codebook: {fault}", path=path, fault=error) from error


def codebook_of(text: str) -> Codebook:
    """The codebook that a file's text holds. Raises UserError where it holds none, or an unsound one."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError("It is not sound TOML ({fault}).", fault=error) from error
    _refuse_unknown(content)
    try:
        codebook = msgspec.convert(content, Codebook)
    except msgspec.ValidationError as error:
        raise UserError("A field is not what it should be: {fault}.", fault=error) from error
    if not codebook.codes:
        raise UserError("It has no codes.")
    check(codebook)
    return codebook


def _refuse_unknown(content: dict[str, Any]) -> None:
    """A misspelt field would be lost without a word: refuse it."""
    _refuse(content, Codebook)
    for name, kind in (("groups", Group), ("codes", Code)):
        for each in _dicts(content.get(name)):
            _refuse(each, kind)
            for example in _dicts(each.get("examples")):
                _refuse(example, Example)


def _dicts(found: Any) -> list[dict[str, Any]]:
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _refuse(content: dict[str, Any], kind: type) -> None:
    known = [field.name for field in fields(kind)]
    unknown = next((name for name in content if name not in known), None)
    if unknown is not None:
        raise UserError("It has a field “{field}” that is none: use {all}.", field=unknown, all=", ".join(known))


def write_codebook(codebook: Codebook, path: Path) -> None:
    """Write a codebook as a file. Raises UserError where it cannot be written; an older file is then as it was."""
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.write_text(text_of(codebook), "utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise UserError("{path} cannot be written: choose another folder.", path=path) from error


def text_of(codebook: Codebook) -> str:
    import tomli_w

    return tomli_w.dumps(_told(codebook), multiline_strings=True)


def _told(thing: Any) -> Any:
    """A codebook, group, code or example as a dict of the fields that are not as usual."""
    told: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        usual = field.default_factory() if field.default_factory is not NODEFAULT else field.default
        if value == usual and field.name != "revision":
            continue
        told[field.name] = (
            [_told(each) for each in value] if isinstance(value, tuple) else msgspec.to_builtins(value)
        )
    scalars = {name: value for name, value in told.items() if not isinstance(value, list | dict)}
    return {**scalars, **told}
