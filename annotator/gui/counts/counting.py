"""Counting beside the window: the codings are read once and kept as long as they stay as they are."""

from collections.abc import Callable

from msgspec import Struct, field
from PySide6.QtCore import QObject, Signal

from annotator.analysis.tables import Table
from annotator.gui.counts.asked import Asked, Narrowing, drawn, narrowings, table
from annotator.gui.jobs import Job, Jobs
from annotator.model.coded import CodedAnswer
from annotator.model.coding import Codebook
from annotator.store.project import Project


class Codings(Struct):
    """What was read of a project; empty until it is."""

    project: Project
    answers: list[CodedAnswer] | None = None
    values: dict[Narrowing, list[tuple[str, int]]] = field(default_factory=dict)

    def read(self) -> list[CodedAnswer]:
        if self.answers is None:
            from annotator.store.coded import coded

            self.answers = coded(self.project)
            self.values = narrowings(self.answers)
        return self.answers


class Counted(Struct, frozen=True):
    """A count with its picture as it is shown, PNG; `shown` has the words of the screen. Without rows there is
    no picture."""

    asked: Asked
    table: Table
    shown: Table
    picture: bytes
    values: dict[Narrowing, list[tuple[str, int]]]


class Counting(QObject):
    """`counted` carries a Counted: the last that was asked for."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._codings: Codings | None = None
        self._last: Job | None = None

    @property
    def busy(self) -> bool:
        return self._last is not None

    @property
    def is_open(self) -> bool:
        return self._codings is not None

    def open(self, project: Project) -> None:
        self.close()
        self._jobs = Jobs(self)
        self._codings = Codings(project.connect())

    def close(self) -> None:
        """Stop what runs and let the project and what was read of it go."""
        if self._jobs is not None:
            self._jobs.stop()
            self._jobs.deleteLater()
        if self._codings is not None:
            self._codings.project.close()
        self._jobs = self._codings = self._last = None

    def ask(
        self, asked: Asked, codebook: Codebook, word: Callable[[Table], Table], draw: Callable[[Table], bytes]
    ) -> None:
        """Count; `word` puts a table into words and `draw` makes its picture, both beside the window too."""
        codings, jobs = self._codings, self._jobs
        if codings is None or jobs is None:
            return

        def work(report: object, cancelled: Callable[[], bool]) -> Counted | None:
            answers = None if cancelled() else codings.read()
            made = None if answers is None or cancelled() else table(answers, codebook, asked)
            if made is None or cancelled():
                return None
            picture = draw(word(drawn(made))) if made.rows else b""
            return Counted(asked, made, word(made), picture, codings.values)

        if self._last is not None:
            self._last.cancel()
        self._last = jobs.start(work)
        self._last.done.connect(self._take)
        self._last.failed.connect(self._fail)

    def _take(self, counted: Counted | None) -> None:
        if self.sender() is self._last:
            self._last = None
            if counted is not None:
                self.counted.emit(counted)

    def _fail(self, error: object) -> None:
        if self.sender() is self._last:
            self._last = None
        self.failed.emit(error)
