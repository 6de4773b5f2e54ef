"""Writing to where a person said, whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from annotator.model.errors import UserError


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What the disk refuses, as a sentence."""
    try:
        yield
    except OSError as error:
        raise UserError(
            "The export could not be written to {path} ({reason}): free some room, close the files there, or "
            "choose another folder.",
            path=path,
            reason=error.strerror,
        ) from error


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes its place at `path` when it is written to the end, and is gone when it is not."""
    made = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        with made.open("wb") as file:
            yield file
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder that takes its place at `path` in the end; an earlier one makes way, and stays where that fails."""
    with tempfile.TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent, ignore_cleanup_errors=True) as room:
        made = Path(room, "new")
        made.mkdir()
        yield made
        if path.exists():
            old = path.rename(Path(room, "old"))
            try:
                made.rename(path)
            except OSError:
                old.rename(path)
                raise
        else:
            made.rename(path)
