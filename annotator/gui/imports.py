"""Importing beside the window: progress in the status bar, the list following, then the report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject

from annotator.gui import wording
from annotator.gui.jobs import Job
from annotator.model.errors import UserError
from annotator.model.opened import DocumentRow
from annotator.store import documents

if TYPE_CHECKING:
    from annotator.gui.import_report import ImportReportPage
    from annotator.gui.window import Window
    from annotator.model.imports import Doubles, ImportReport, Progress
    from annotator.store.project import Project

_PAUSE = 1.0  # seconds between two looks at the list
_SMALL = 2000  # documents up to which the list follows while an import runs


class Step(Struct, frozen=True):
    """How far an import is, and now and then the list of documents as it is by then."""

    progress: Progress
    rows: list[DocumentRow] | None = None


class Imports(QObject):
    """The imports of a window, one after another."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self._page: ImportReportPage | None = None
        self._job: Job | None = None
        self._settling: ImportReport | None = None
        self._waiting: list[tuple[list[Path], Doubles]] = []

    @property
    def page(self) -> ImportReportPage:
        """The page of the report, made when there is the first one to show."""
        if self._page is None:
            from annotator.gui.import_report import ImportReportPage

            self._page = ImportReportPage(self.window_.desk, self.window_.documents.model.known)
            self._page.again_asked.connect(self._again)
            self._page.save_asked.connect(self._save)
            self._page.left.connect(self._back)
            self._page.document_asked.connect(self._read)
        return self._page

    def shown(self) -> bool:
        return self._page is not None and self._page.isVisible()

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, paths: list[Path], doubles: Doubles = "skip") -> None:
        """Import files and folders; while one import runs, the next one waits."""
        if self._job is not None:
            self._waiting.append((paths, doubles))
            return
        project = self.window_.desk.project
        assert project is not None
        _ = self.page  # made while nothing else runs: at the end there is enough to do
        self._job = self.window_.jobs.start(_work(project, paths, doubles, self.window_.desk.coder.id))
        self._job.progress.connect(self._progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self.window_.fail)
        self._job.ended.connect(self._ended)
        self.window_.status.show_job(0, 1)

    def cancel(self) -> None:
        """Stop; what is in the project by then stays, whole."""
        self._waiting = []
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Cancel and wait: the project is about to close."""
        self.cancel()
        if self._job is not None:
            self._job.progress.disconnect(self._progress)
            self._job.done.disconnect(self._done)
            self._job.ended.disconnect(self._ended)
            self._job.wait()
            self._job = None
            self.window_.status.show_job(0, 0)

    def _progress(self, step: Step) -> None:
        self.window_.status.show_job(step.progress.done, step.progress.total)
        if step.rows is not None:
            self.window_.documents.show_rows(step.rows)

    def _done(self, result: tuple[ImportReport, list[DocumentRow]]) -> None:
        report, rows = result
        window = self.window_
        window.desk.recount()
        window.documents.show_rows(rows)
        window.desk.imported.emit()
        window.status.refresh()
        added = report.count("read") + report.count("warnings")
        words = wording.plural("Imports", "%n document(s) imported in {seconds} s", added)
        window.status.tell_saved(words.format(seconds=wording.decimal(report.seconds)), undo=added > 0)
        if window.desk.document is None and (first := _first(report)):
            window.desk.open_document(first)
        self.page.show_report(self._settled(report))
        if len(report.rows) > 1 or added < len(report.rows):
            window.go_to(self.page)
            self.page.setFocus()

    def _settled(self, report: ImportReport) -> ImportReport:
        """Of a file that was read once more: the report that it stands in, with what became of it now."""
        shown, self._settling = self._settling, None
        if shown is None:
            return report
        now = {row.path: row for row in report.rows}
        return replace(shown, rows=tuple(now.get(row.path, row) for row in shown.rows))

    def _ended(self) -> None:
        self._job = None
        self.window_.status.show_job(0, 0)
        if self._waiting:
            self.start(*self._waiting.pop(0))

    # -- the report

    def show_report(self) -> None:
        """The report of the last import of this project."""
        from annotator.store.imports import reports

        project = self.window_.desk.project
        if project is not None and (kept := reports(project)):
            self.page.show_reports(kept)
            self.window_.go_to(self.page)
            self.page.setFocus()
        else:
            self.window_.say(QCoreApplication.translate("Imports", "Nothing was imported into this project yet."))

    def _again(self, path: str, doubles: Doubles) -> None:
        self._settling = self.page.report
        self.start([Path(path)], doubles)

    def _save(self) -> None:
        """The report as a CSV file, where the person says."""
        from PySide6.QtWidgets import QFileDialog

        from annotator.export import import_report

        report, window = self.page.report, self.window_
        title = QCoreApplication.translate("Imports", "Save the import report")
        name, _ = QFileDialog.getSaveFileName(window, title, "import-report.csv", "CSV (*.csv)")
        if report is None or not name:
            return
        try:
            import_report.write(report, Path(name))
        except UserError as error:
            window.fail(error)

    def _back(self) -> None:
        self.window_.go_to(self.window_.showing.home)
        self.window_.focus_reader()

    def _read(self, document: str) -> None:
        self._back()
        self.window_.showing.show_document(document)


def _first(report: ImportReport) -> str:
    return next((row.document for row in report.rows if row.state in ("read", "warnings")), "")


def _work(
    project: Project, paths: list[Path], doubles: Doubles, coder: str
) -> Callable[..., tuple[ImportReport, list[DocumentRow]]]:
    """What runs on the other thread; the list is read there too, on a connection of its own."""

    def work(report: Callable[[object], None], cancelled: Callable[[], bool]):
        from annotator.ingest import import_paths

        looked = monotonic()

        def tell(progress: Progress) -> None:
            nonlocal looked
            rows = None
            if progress.total <= _SMALL and monotonic() - looked > _PAUSE:
                rows, looked = documents.rows(own, coder), monotonic()
            report(Step(progress, rows))

        with project.connect() as own:
            done = import_paths(project, paths, on_progress=tell, cancelled=cancelled, doubles=doubles)
            return done, documents.rows(own, coder)

    return work
