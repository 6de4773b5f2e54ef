"""Work beside the window: one thread, signals back, cancelled and waited for when the window closes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

# Seconds after which a busy thread lets the window go on. The window asks for its turn after nearly every call of
# Qt's; with Python's own 5 ms a tag takes twice as long while something is computed beside it.
_YIELD = 0.0005

Report = Callable[[object], None]
Work = Callable[[Report, Callable[[], bool]], Any]


class Job(QObject):
    """`work(report, cancelled)` runs in a thread; `report(x)` comes out of `progress` in the window's thread.

    `done` carries what the work returned, `failed` a UserError. Anything else that the work raised is raised
    again in the window's thread, where it becomes a report.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _stopped = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = Event()
        self._future: Future[Any] | None = None
        self._stopped.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self, threads: ThreadPoolExecutor) -> None:
        self._future = threads.submit(self._work, self.progress.emit, self._cancelled.is_set)
        self._future.add_done_callback(self._tell)

    def wait(self) -> None:
        """Stay until the work has ended; its signals come later."""
        from concurrent.futures import wait

        if self._future is not None:
            wait([self._future])

    def cancel(self) -> None:
        """Ask the work to stop at its next whole step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def _tell(self, future: Future[Any]) -> None:
        self._stopped.emit()

    def _finish(self) -> None:
        assert self._future is not None
        try:
            result = self._future.result()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        finally:
            self.ended.emit()


class Jobs(QObject):
    """The running jobs of a window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads: ThreadPoolExecutor | None = None
        self._running: list[Job] = []

    def start(self, work: Work) -> Job:
        from concurrent.futures import ThreadPoolExecutor  # loaded with the first job

        if self._threads is None:
            sys.setswitchinterval(_YIELD)
            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        job = Job(work, self)
        self._running.append(job)
        job.ended.connect(self._forget)
        job.start(self._threads)
        return job

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def stop(self) -> None:
        """Cancel what runs and wait until it has ended: nothing half written, no thread left."""
        for job in self._running:
            job.cancel()
        if self._threads is not None:
            self._threads.shutdown(wait=True)
