"""Reading, sorting and filtering the answers beside the window, on a connection of their own."""

from array import array
from collections.abc import Callable

from msgspec import Struct, field
from PySide6.QtCore import QObject, Signal

from annotator.gui.jobs import Job, Jobs
from annotator.model.answer_rows import Key, Wanted
from annotator.store.answer_table import AnswerTable, Counts
from annotator.store.project import Project


class Found(Struct, frozen=True):
    """What was asked for: the answers' places in `keys`, in order."""

    wanted: Wanted
    keys: list[Key]
    order: array
    counts: Counts = field(default_factory=dict)


class Loading(QObject):
    """`found` carries a Found. The last that was wanted is found; what was wanted before it is dropped."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._project: Project | None = None
        self._table: AnswerTable | None = None
        self._last: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._last is not None

    @property
    def reading(self) -> bool:
        """Whether anything is read beside the window."""
        return self._jobs is not None and self._jobs.busy

    def open(self, project: Project, coder_id: str, wanted: Wanted) -> None:
        """Read the answers of a project and then find those that are wanted."""
        self.close()
        self._jobs = Jobs(self)
        self._project = project.connect()
        table = self._table = AnswerTable(self._project, coder_id)

        def work(report: object, cancelled: Callable[[], bool]) -> Found | None:
            table.fill(cancelled)
            return _found(table, wanted, cancelled)

        self._await(work)
        self._go_on()

    def want(self, wanted: Wanted) -> None:
        table = self._table
        if table is None:
            return

        def work(report: object, cancelled: Callable[[], bool]) -> Found | None:
            return None if cancelled() else _found(table, wanted, cancelled)

        if self._last is not None and not self._filling:
            self._last.cancel()
        self._await(work)

    def follow(self, keys: set[Key]) -> None:
        """The coder put something on these answers, or took it away."""
        if (table := self._table) is not None and self._jobs is not None:
            self._jobs.start(lambda report, cancelled: table.follow(keys)).failed.connect(self.failed)

    def close(self) -> None:
        """Stop what runs and let the project go."""
        if self._jobs is not None:
            self._jobs.stop()
            self._jobs.deleteLater()
        if self._project is not None:
            self._project.close()
        self._jobs = self._project = self._table = self._last = None

    @property
    def _filling(self) -> bool:
        return self._table is not None and not self._table.keys

    def _await(self, work: Callable[..., Found | None]) -> None:
        assert self._jobs is not None
        self._last = self._jobs.start(work)
        self._last.done.connect(self._take)
        self._last.failed.connect(self._fail)

    def _take(self, found: Found | None) -> None:
        if self.sender() is self._last:
            self._last = None
            if found is not None:
                self.found.emit(found)

    def _fail(self, error: object) -> None:
        if self.sender() is self._last:
            self._last = None
        self.failed.emit(error)

    def _go_on(self, more: object = True) -> None:
        """Read how the texts begin, some documents at a time, so that what a person wants comes in between."""
        table = self._table
        if more and table is not None and self._jobs is not None:
            job = self._jobs.start(lambda report, cancelled: not cancelled() and table.fill_texts())
            job.done.connect(self._went_on)

    def _went_on(self, more: object) -> None:
        job = self.sender()
        if self._jobs is not None and isinstance(job, Job) and job.parent() is self._jobs:
            self._go_on(more)


def _found(table: AnswerTable, wanted: Wanted, cancelled: Callable[[], bool]) -> Found | None:
    order = table.chosen(wanted, cancelled)
    return None if order is None else Found(wanted, table.keys, order, table.counts())
