"""A copy of a project as it is at one moment, looked through before it counts, and never over another file."""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.model.errors import UserError
from annotator.store import faults

if TYPE_CHECKING:
    from annotator.store.project import Project

_PAGES = 2000  # copied at a time: between two times somebody may tag


def backup(project: "Project", target: Path | None = None) -> Path:
    """Copy an open project to `target`, or beside it under its name and the time; gives the path of the copy.

    Raises UserError where a file is there already, the copy cannot be written, or it turns out unsound.
    """
    path = (target or _free(project.path, f"{datetime.now():%Y-%m-%d %H.%M}")).absolute()
    copy(project.connection, path)
    return path


def before_migration(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """The copy that is kept of a project before it is brought up to date."""
    target = _free(path, f"version {version}")
    copy(connection, target)
    return target


def copy(connection: sqlite3.Connection, target: Path) -> None:
    if target.exists():
        raise UserError("{path} is already there: choose another name for the copy.", path=target)
    draft = target.with_name(f".{target.name}.part")
    try:
        with faults.explained(target):
            _write(connection, draft)
        draft.rename(target)
    except OSError as error:
        raise UserError("{path} cannot be written: choose another folder.", path=target) from error
    finally:
        draft.unlink(missing_ok=True)


def _write(connection: sqlite3.Connection, draft: Path) -> None:
    draft.unlink(missing_ok=True)
    made = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.backup(made, pages=_PAGES, sleep=0)
        fault = made.execute("pragma integrity_check(1)").fetchone()[0]
    finally:
        made.close()
    if fault != "ok":
        raise UserError("The copy is not sound ({fault}): check the project and the disk.", fault=fault)


def _free(path: Path, mark: str) -> Path:
    """A name beside `path` that no file has yet."""
    names = [f"{path.stem} ({mark}){path.suffix}"] + [
        f"{path.stem} ({mark} {n}){path.suffix}" for n in range(2, 100)
    ]
    return next(each for each in map(path.with_name, names) if not each.exists())
