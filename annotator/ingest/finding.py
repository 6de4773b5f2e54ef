"""Files, folders and archives that somebody named -> the documents to read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator import readers
from annotator.model.errors import UserError


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files named and those in the folders named, each once, in the order of their names.

    Hidden files are left out, and folders that a link leads back to. What is not there or may not be looked into
    is given as it is: reading it says why it cannot be read. Metadata are no document, unless named themselves.
    """
    seen: set[tuple[int, int]] = set()
    found = (file for path in paths for file in (_within(path, seen) if path.is_dir() else [path]))
    return list(dict.fromkeys(document for file in found for document in _documents(file)))


def _documents(file: Path) -> list[Path]:
    """The documents in an archive or a list of records, else the file itself."""
    try:
        return readers.members(file) or [file]
    except UserError:
        return [file]  # reading it says what is wrong with it


def _within(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        stat = folder.stat()
        if (stat.st_dev, stat.st_ino) in seen:
            return
        seen.add((stat.st_dev, stat.st_ino))
        with os.scandir(folder) as listing:
            entries = sorted(
                (each for each in listing if not each.name.startswith(".")), key=lambda each: each.name
            )
    except OSError:
        yield folder
        return
    for entry in entries:
        if _is_folder(entry):
            yield from _within(Path(entry.path), seen)
        elif entry.name != readers.BESIDE:
            yield Path(entry.path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False
