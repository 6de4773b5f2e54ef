"""File -> lines, with their page, place and font where the format has them.

A format is one module here. It has `fits(data, name) -> bool`, which goes by content and not by the name, and
`read(data, name) -> Reading`; `name` is the file's name and may be empty. Its heavy library is imported in `read`.
Modules are asked in the order of their names; `text` takes what no other fits.
"""

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from msgspec.structs import replace

from annotator.model.errors import UserError
from annotator.model.lines import Reading
from annotator.readers import _beside, _bundles

BESIDE = _bundles.BESIDE
LARGEST = 100 * 1024 * 1024


class Reader(Protocol):
    def fits(self, data: bytes, name: str) -> bool: ...

    def read(self, data: bytes, name: str) -> Reading: ...


@cache
def _readers() -> tuple[Reader, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    names.sort(key=lambda name: name == "text")
    return tuple(cast(Reader, importlib.import_module(f"{__name__}.{name}")) for name in names)


def load(path: Path) -> bytes:
    """The bytes of a file; UserError where it is not there, not readable, too large or empty."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UserError(
                "{name} is {size} MB; files above {limit} MB are not read. Split it, or take a smaller version.",
                name=path.name,
                size=size // 1024**2,
                limit=LARGEST // 1024**2,
            )
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        inside = _bundles.load(path)
        if inside is not None:
            return inside
        raise UserError("{name} is not there any more. Check the path and try again.", name=path.name) from None
    except IsADirectoryError:
        raise UserError("{name} is a folder, not a file. Import it as a folder.", name=path.name) from None
    except PermissionError:
        raise UserError("{name} may not be read by you. Change its rights, or copy it.", name=path.name) from None
    except OSError as error:
        raise UserError(
            "{name} could not be read ({reason}). Copy it to this computer and try again.",
            name=path.name,
            reason=error.strerror or str(error),
        ) from None


def members(path: Path) -> list[Path]:
    """The documents that a file holds (a zip, a list of records), as paths that go on behind its own and that
    `load` and `open_file` take; none where the file is a document itself."""
    return _bundles.members(path)


def is_inside(path: Path) -> bool:
    """Whether a path leads into a file."""
    return _bundles.within(path) is not None


def open_file(path: Path) -> tuple[bytes, Reading]:
    """A file's bytes and what is read in them, with what the metadata beside it say."""
    data = load(path)
    return data, _beside.with_metadata(read(data, path.name), path, load)


def read(source: Path | bytes, name: str = "") -> Reading:
    """Read a file, or the bytes of one; its format is told by its content."""
    if isinstance(source, Path):
        return open_file(source)[1]
    if not source.strip():
        raise UserError("{name} is empty. Take another copy of it.", name=name or "The file")
    reader = next(reader for reader in _readers() if reader.fits(source, name))
    reading = reader.read(source, name)
    if not any(line.text.strip() for line in reading.lines):
        raise UserError(
            "{name} holds no text. Open it and see whether it is the right file.", name=name or "The file"
        )
    return replace(reading, meta=(*reading.meta, ("file", name))) if name else reading
