"""A project: one SQLite file. Open it, change it through `apply`, undo, redo, close it.

Every change is one transaction, on the disk before `apply` returns.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock

from annotator import settings
from annotator.model.coding import Codebook, Coder, new_id
from annotator.model.edits import AddCoder, AddDocument, Change, Edit
from annotator.model.errors import UserError
from annotator.store import connections, faults, log, logged, schema, sources, writer_lock
from annotator.store.turns import Turns


class Project:
    """An open project. `connection` belongs to the thread that opened it; a job takes its own with `connect`."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: FileLock | None, turns: Turns | None = None
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = lock is None
        self.replica = settings.replica()
        self.coder = self._last_coder() or self._coder(settings.coder_name())
        self._rows = logged.Rows(connection)
        self._lock = lock
        self._turns = turns or Turns()
        self._owner = turns is None

    def apply(self, edit: Edit, batch: str | None = None) -> Change:
        """The one door: write the rows of an edit and its line of the log; a `batch` is undone together.

        Raises UserError where the edit cannot be, and then nothing has changed.
        """
        with self.transaction():
            return self._apply(edit, batch)

    def apply_all(self, edits: list[Edit], batch: str | None = None) -> list[Change]:
        """Several edits in one transaction: all of them or none."""
        with self.transaction():
            return [self._apply(edit, batch) for edit in edits]

    def undo(self) -> Change | None:
        """Take back this coder's last change, or the whole batch that it is of; None when there is none."""
        return self._reverse(log.undoable, "undo")

    def redo(self) -> Change | None:
        """Make again what the last undo took back; None when something else was changed since."""
        return self._reverse(log.redoable, "redo")

    def can_undo(self) -> Change | None:
        """The change that `undo` would take back."""
        return None if self.read_only else log.undoable(self.connection, self.coder.id)

    def can_redo(self) -> Change | None:
        """The undo that `redo` would take back."""
        return None if self.read_only else log.redoable(self.connection, self.coder.id)

    def together(self, change: Change) -> int:
        """How many changes are taken back with this one, itself included."""
        return log.size(self.connection, change)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the other threads of this process that write to the project, then keep them waiting."""
        with self._turns.turn():
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is done within, or nothing. Short ones only: others wait meanwhile. One within another is
        a part of it."""
        if self.connection.in_transaction:
            yield
            return
        if self.read_only:
            raise UserError(
                "{path} is open for reading only: close it elsewhere to change it here.", path=self.path
            )
        with self.turn(), faults.explained(self.path):
            self.connection.execute("begin immediate")
            try:
                yield
                self.connection.execute("commit")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("rollback")
                raise

    def connect(self) -> "Project":
        """The same project on a connection of its own, for a job on another thread; close it there."""
        with self.turn():  # opening reads the file: not in the middle of another thread's commit
            connection = connections.connect(self.path, self.read_only)
        other = Project(self.path, connection, self._lock, self._turns)
        other.coder = self.coder
        return other

    def code_as(self, name: str) -> Coder:
        """From now on changes are this coder's; a new name becomes a coder with its first change."""
        self.coder = self._coder(name)
        return self.coder

    def begin(self, codebook: Codebook) -> None:
        """Write what a new project starts with; none of it is ever undone."""
        from annotator.model.codebook_edits import StartCodebook  # not needed to open one

        with self.transaction():
            self.connection.executemany(
                "insert into project values (?, ?)", [("id", new_id()), ("created", log.now())]
            )
            self._apply(AddCoder(self.coder), None, "start")
            self._apply(StartCodebook(codebook), None, "start")

    def close(self) -> None:
        """Leave one plain file behind: no journal, no lock."""
        if self._lock is None or not self._owner:
            self.connection.close()
            return
        connections.close(self.connection)
        writer_lock.give_back(self._lock)
        self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def _last_coder(self) -> Coder | None:
        """Whoever worked last on this project with this copy of the program, where no name was ever given."""
        if settings.get("coder"):
            return None
        found = self.connection.execute(
            "select c.id, c.name from (select coder, replica from changes order by seq desc limit 1) l"
            " join coders c on c.id = l.coder where l.replica = ?",
            (self.replica,),
        ).fetchone()
        return Coder(*found) if found else None

    def _coder(self, name: str) -> Coder:
        found = self.connection.execute("select id, name from coders where name = ?", (name,)).fetchone()
        return Coder(*found) if found else Coder(new_id(), name)

    def _apply(self, edit: Edit, batch: str | None, role: str = "edit") -> Change:
        if not self._rows("coders", self.coder.id) and not isinstance(edit, AddCoder):
            self._apply(AddCoder(self.coder), None, "start")
        if isinstance(edit, AddDocument):
            sources.keep(self.connection, edit)
        puts = edit.rows(self._rows)
        if not puts:
            raise UserError("What was to be changed is no longer there: look at it again.")
        at = log.now()
        rows = log.put(self.connection, puts, at)
        change = log.change_of(
            rows, coder=self.coder.id, replica=self.replica, kind=type(edit).__name__, at=at, batch=batch
        )
        if rows:
            log.append(self.connection, change, role)
        return change

    def _reverse(self, find: Any, role: str) -> Change | None:
        with self.transaction():
            last = find(self.connection, self.coder.id)
            if last is None:
                return None
            batch = new_id() if last.batch else None
            done = [self._reverse_one(each, role, batch) for each in log.together(self.connection, last)]
        rows = [row for change in done for row in change.rows]
        return log.change_of(
            rows, coder=self.coder.id, replica=self.replica, kind=last.kind, undoes=last.id, batch=batch
        )

    def _reverse_one(self, change: Change, role: str, batch: str | None) -> Change:
        rows = log.reverse(self.connection, change)
        made = log.change_of(
            rows, coder=self.coder.id, replica=self.replica, kind=change.kind, undoes=change.id, batch=batch
        )
        log.append(self.connection, made, role)
        return made


def create(path: Path, codebook: Codebook, coder_name: str) -> Project:
    """Make a new project file and open it. Raises UserError where a file is already there or none can be made."""
    path = path.absolute()
    if path.exists():
        raise UserError("{path} is already there: choose another name, or open it.", path=path)
    if not path.parent.is_dir():
        raise UserError("The folder {folder} is not there: choose a folder that is.", folder=path.parent)
    lock = writer_lock.take(path)
    if lock is None:
        raise UserError("Nothing can be written in {folder}: choose another folder.", folder=path.parent)
    draft = path.with_name(f".{path.name}.part")
    try:
        _write(draft, codebook, coder_name)
        draft.rename(path)
        project = Project(path, connections.connect(path, read_only=False), lock)
        project.code_as(coder_name)
        return project
    except BaseException:
        draft.unlink(missing_ok=True)
        writer_lock.give_back(lock)
        raise


def _write(draft: Path, codebook: Codebook, coder_name: str) -> None:
    """Make the whole file under another name: a project that was half made is never there to be opened."""
    draft.unlink(missing_ok=True)
    with faults.explained(draft):
        connection = connections.connect(draft, read_only=False)
        try:
            schema.build(connection)
            project = Project(draft, connection, None)
            project.read_only = False
            project.code_as(coder_name)
            project.begin(codebook)
        finally:
            connections.close(connection)


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Open a project; where nothing may be written it opens read-only.

    Raises ProjectBusyError while another process has it open for writing, and UserError for a file that is
    none, is damaged, or comes from a newer version.
    """
    path = path.absolute()
    connections.look_at(path)
    lock = None if read_only or not connections.writable(path) else writer_lock.take(path)
    try:
        with faults.explained(path):
            connection = connections.connect(path, read_only=lock is None)
            connections.bring_up_to_date(connection, path, read_only=lock is None)
            return Project(path, connection, lock)
    except BaseException:
        if lock is not None:
            writer_lock.give_back(lock)
        raise
