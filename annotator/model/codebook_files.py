"""Codebooks as files that one can read and write by hand (TOML): the fields of `Codebook`, `Group` and `Code`."""

import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from annotator.model.coding import Codebook
from annotator.model.errors import UserError


def read_codebook(path: Path) -> Codebook:
    """Read a codebook file. Raises UserError with one sentence where it is not a sound one."""
    try:
        codebook = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Codebook)
    except OSError as error:
        template = "{path} cannot be opened: check that it is there and that you may read it."
        raise UserError(template, path=path) from error
    except ValueError as error:  # no TOML, or not the fields that it must have
        raise UserError("{path} is not a sound codebook: {fault}.", path=path, fault=error) from error
    if not codebook.codes:
        raise UserError("{path} is not a codebook: it has no codes.", path=path)
    _no_two("id", (code.id for code in codebook.codes), path)
    _no_two("key", (code.key for code in codebook.codes if code.key), path)
    return codebook


def _no_two(field: str, values: Iterable[str], path: Path) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            template = f"{{path}} has two codes with the {field} “{{value}}”: give one of them another."
            raise UserError(template, path=path, value=value)
        seen.add(value)
