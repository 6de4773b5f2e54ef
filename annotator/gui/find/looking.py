"""Searching beside the window: on a thread and a connection of its own; a newer question stops the older one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.errors import StoppedError, UserError
from annotator.model.searches import Where
from annotator.store import codebook, faults, held, search
from annotator.store.held import Held

if TYPE_CHECKING:
    from annotator.store.project import Project

PAGE = 60  # hits that are fetched together
MEMOS = 500  # memos that are shown at most


class Question(Struct, frozen=True):
    """What is sought, where, in which documents (None for all), and by whom."""

    text: str
    where: Where
    documents: frozenset[str] | None
    coder: str


class Page(Struct, frozen=True):
    """Some hits; `last` where no more passages follow: then come the memos. `others` are the names of the other
    coders, by their ids."""

    hits: list[search.Hit]
    memos: list[search.MemoHit]
    first: bool
    last: bool
    others: dict[str, str] = {}


class Looking(QObject):
    """`found` carries a Page, `counted` a Count, `refused` a UserError; all of the question last asked."""

    found = Signal(object)
    counted = Signal(object)
    refused = Signal(object)
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._own: Project | None = None
        self._first: Held | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._serial = 0
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self, project: Project, question: Question) -> None:
        """Find the first page, then count all."""
        self._begin(project)
        serial = self._serial
        self._submit(serial, "found", lambda own: self._first_page(own, question))
        self._submit(serial, "counted", lambda own: _count(own, question))

    def prepare(self, project: Project) -> None:
        """Make ready for the first letter."""
        self._begin(project)
        self._submit(self._serial, "", self._hold)

    def more(self, question: Question, after: int) -> None:
        """Find the page after the hit with that key."""
        self._submit(self._serial, "found", lambda own: _page(own, question, after))

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._serial += 1
        if self._own is not None:
            self._own.connection.interrupt()

    def stop(self) -> None:
        """Leave no thread and no connection behind."""
        self.forget()
        if self._threads is not None:
            self._threads.submit(self._close)
            self._threads.shutdown(wait=True)
        self._threads = self._project = None

    def _begin(self, project: Project) -> None:
        self.forget()
        self._project = project
        if self._threads is None:
            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="find")

    def _submit(self, serial: int, name: str, read: Callable[[Project], object]) -> None:
        if self._threads is not None:
            future = self._threads.submit(self._read, serial, read)
            future.add_done_callback(partial(self._told.emit, serial, name))

    # -- on the thread

    def _read(self, serial: int, read: Callable[[Project], object]) -> object:
        if serial != self._serial or self._project is None:
            return None
        with faults.explained(self._project.path):
            if self._own is None:
                self._own = self._project.connect()
            return read(self._own)

    def _first_page(self, own: Project, asked: Question) -> Page:
        """What fits nearly every passage is found among the first of them, sooner than in all."""
        self._hold(own)
        assert self._first is not None
        hits = self._first.hits(asked.text, asked.where, PAGE, asked.documents)
        return Page(hits, [], first=True, last=False) if len(hits) == PAGE else _page(own, asked, -1)

    def _hold(self, own: Project) -> None:
        if self._first is None or not self._first.is_still(own):
            self._drop()
            self._first = held.first(own)

    def _drop(self) -> None:
        if self._first is not None:
            self._first.close()
            self._first = None

    def _close(self) -> None:
        self._drop()
        if self._own is not None:
            self._own.close()
            self._own = None

    # -- on the window's

    def _tell(self, serial: int, name: str, future: Future[object]) -> None:
        """What anything but a UserError says is a fault of ours, raised again here."""
        try:
            result = future.result()
        except StoppedError:
            return
        except UserError as error:
            name, result = "refused", error
        if serial == self._serial and name:
            {"found": self.found, "counted": self.counted, "refused": self.refused}[name].emit(result)


def _page(own: Project, asked: Question, after: int) -> Page:
    hits = search.search(own, asked.text, PAGE, asked.where, asked.documents, after)
    last = len(hits) < PAGE
    memos: list[search.MemoHit] = []
    others: dict[str, str] = {}
    if last and asked.where in ("everywhere", "memos"):
        memos = search.memos(own, asked.text, None, MEMOS, asked.documents)
        others = {coder.id: coder.name for coder in codebook.coders(own) if coder.id != asked.coder}
    return Page(hits, memos, after == -1, last, others)


def _count(own: Project, asked: Question) -> search.Count:
    return search.count(own, asked.text, asked.where, asked.documents)
