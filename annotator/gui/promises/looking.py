"""Looking through all documents for promises, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from annotator.gui import theme, wording
from annotator.store import documents

if TYPE_CHECKING:
    from annotator.analysis.promises import Found
    from annotator.gui.desk import Desk
    from annotator.gui.jobs import Job, Jobs
    from annotator.model.promises import Promise
    from annotator.model.rejections import Rejection

_STEP = 20  # documents between two reports


class Looking(QObject):
    """`bar` shows how far it is, with Cancel. `changed`: ask again what there is."""

    changed = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._desk = jobs, desk
        self._job: Job | None = None
        self._found: list[Found] = []
        self.done = False
        self.bar = QWidget()
        self._words = theme.styled(QLabel(), "muted")
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(120)
        self._cancel = theme.styled(QToolButton(), "link")
        self._cancel.clicked.connect(self.cancel)
        across = QHBoxLayout(self.bar)
        across.setContentsMargins(0, 0, 0, 0)
        for part in (self._words, self._progress, self._cancel):
            across.addWidget(part)
        self.bar.hide()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("Looking for promises"))

    def stops(self) -> list[QWidget]:
        """Where Tab stops while it goes on."""
        return [self._cancel]

    def state(self) -> str:
        """What to say where there is nothing to show."""
        if self._job is not None:
            return self.tr("The texts are looked through for promises.")
        if self.done:
            return self.tr("Every promise that was found in the texts is written down or rejected.")
        return self.tr("Choose “Found in the texts” again to look through them.")

    def undecided(self, known: Sequence[Promise], rejected: Sequence[Rejection]) -> list[Found]:
        if not self._found:
            return []
        from annotator.analysis.promises import undecided

        return undecided(self._found, known, rejected, self._desk.coder.id)

    def start(self) -> None:
        if self._job is not None or self._desk.project is None:
            return
        self._job = self._jobs.start(_work(self._desk))
        self._job.progress.connect(self._show)
        self._job.done.connect(self._take)
        self._job.ended.connect(self._end)
        self._show((0, 0))

    def _show(self, done_of: tuple[int, int]) -> None:
        done, of = done_of
        self._progress.setMaximum(max(of, 1))
        self._progress.setValue(done)
        words = self.tr("{done} of {all} documents")
        self._words.setText(words.format(done=wording.count(done), all=wording.count(of)))
        self.bar.show()

    def _take(self, found: list[Found] | None) -> None:
        if found is not None and self.sender() is self._job:
            self._found, self.done = found, True

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.bar.hide()
            self.changed.emit()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Another project, or none: what was found is no longer true."""
        self.cancel()
        self._job = None
        self._found, self.done = [], False
        self.bar.hide()


def _work(desk: Desk) -> Callable[..., list[Found] | None]:
    assert desk.project is not None
    project, coder = desk.project, desk.coder.id

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]) -> list[Found] | None:
        """The promises of all documents, the first due first; None where it was cancelled."""
        from annotator.analysis.promises import found

        every: list[Found] = []
        own = project.connect()
        try:
            rows = [row for row in documents.rows(own, coder) if row.answers]
            for number, row in enumerate(rows, 1):
                if cancelled():
                    return None
                if number % _STEP == 0 or number == len(rows):
                    report((number, len(rows)))
                every += found(documents.load(own, row.id).document)
        finally:
            own.close()
        return sorted(every, key=lambda each: each.order)

    return work
