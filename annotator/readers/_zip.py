"""Zip files of which nothing is believed: not their sizes, not their names."""

import io
import zipfile
import zlib
from pathlib import Path

from annotator.model.errors import UserError

SIGNATURE = b"PK\x03\x04"


def opened(source: bytes | Path, name: str) -> zipfile.ZipFile:
    """UserError where the directory at the end of the file is cut off or wrong."""
    try:
        return zipfile.ZipFile(source if isinstance(source, Path) else io.BytesIO(source))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise damaged(name) from None


def member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | str, limit: int, name: str) -> bytes:
    """The bytes of an entry. It is unpacked up to `limit` bytes and not further, whatever size it claims."""
    try:
        with archive.open(entry) as stream:
            data = stream.read(limit + 1)
    except RuntimeError:  # what zipfile raises for a password
        raise UserError("{name} is locked with a password. Unpack it and import the files.", name=name) from None
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError):
        raise damaged(name) from None
    if len(data) > limit:
        raise UserError(
            "{name} unpacks to more than {limit} MB, far more than a document holds. It was left alone.",
            name=name,
            limit=limit // 1024**2,
        )
    return data


def damaged(name: str) -> UserError:
    return UserError("{name} is damaged or cut short and cannot be read. Download or copy it again.", name=name)
