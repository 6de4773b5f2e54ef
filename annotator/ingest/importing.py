"""Bringing files into a project: read side by side, written in short transactions, one batch for one undo."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter

from msgspec import Struct, field
from msgspec.structs import replace

from annotator.ingest.finding import find_files
from annotator.ingest.reading import Outcome, printable
from annotator.ingest.workers import read_all
from annotator.model.coding import new_id
from annotator.model.edits import RemoveDocument
from annotator.model.errors import UserError
from annotator.model.imports import Doubles, ImportReport, ImportRow, Progress
from annotator.store import documents, imports, search
from annotator.store.log import now
from annotator.store.project import Project

TOGETHER = 16  # documents of one transaction: some 15 ms, which is what a tag may have to wait
PATIENCE = 0.5  # seconds after which fewer are written too, so that one sees it go on
SAME_TEXT = "The project has this text already."
SAME_NUMBER = "The project has {number} already with another text: keep both, replace it, or leave this one out."
CODED = "The project has {number} already with another text, and it is coded: keep both, or leave this one out."


def import_paths(
    project: Project,
    paths: Iterable[Path],
    *,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    doubles: Doubles = "skip",
) -> ImportReport:
    """Read files and folders into the project, and tell what became of each file.

    May run on a thread beside the window: it writes on a connection of its own. A cancelled import, or one that
    the disk stops, leaves whole documents only. `doubles` says what to do with a number that is there already.
    """
    with project.connect() as own:
        job = _Job(own, find_files(paths), doubles, on_progress, cancelled or (lambda: False))
        report = job.run()
        imports.keep(own, report)
    return report


class _Job(Struct):
    project: Project
    files: list[Path]
    doubles: Doubles
    on_progress: Callable[[Progress], None] | None
    cancelled: Callable[[], bool]
    batch: str = field(default_factory=new_id)
    rows: list[ImportRow] = field(default_factory=list)
    begun: float = field(default_factory=perf_counter)

    def run(self) -> ImportReport:
        report = ImportReport(self.batch, now())
        outcomes = read_all(self.files, self.cancelled)
        try:
            for together in _handfuls(outcomes):
                self._store(together)
                self._tell()
            search.tidy(self.project, self.cancelled)
        except UserError as error:
            report = replace(report, template=error.template, values=_texts(error))
        finally:
            outcomes.close()
        cancelled = len(self.rows) < len(self.files) and not report.template
        return replace(report, rows=tuple(self.rows), seconds=perf_counter() - self.begun, cancelled=cancelled)

    def _store(self, outcomes: list[Outcome]) -> None:
        with self.project.transaction():
            rows = [self._row(outcome) for outcome in outcomes]
        self.rows += rows

    def _row(self, outcome: Outcome) -> ImportRow:
        row = ImportRow(printable(outcome.path), "refused", seconds=outcome.seconds)
        if outcome.fault is not None:
            return replace(row, template=outcome.fault.template, values=_texts(outcome.fault))
        assert outcome.edit is not None
        row = replace(row, number=outcome.number, doubts=outcome.doubts, document=outcome.edit.id)
        if documents.holds(self.project, outcome.edit.id):
            return replace(row, state="doubled", same="text", template=SAME_TEXT)
        there = documents.by_number(self.project, outcome.number) if outcome.number else None
        if there is not None and not self._makes_room(there):
            template = CODED if self.doubles == "replace" else SAME_NUMBER
            values = {"number": outcome.number}
            return replace(row, state="doubled", same="number", document=there, template=template, values=values)
        self.project.apply(outcome.edit, self.batch)
        return replace(row, state="warnings" if outcome.doubts else "read")

    def _makes_room(self, there: str) -> bool:
        """Whether a document may come beside or in place of the one with its number; codings are never lost."""
        if self.doubles == "replace" and not documents.is_worked_on(self.project, there):
            self.project.apply(RemoveDocument(there), self.batch)
            return True
        return self.doubles == "keep"

    def _tell(self) -> None:
        if self.on_progress is not None:
            done, total = len(self.rows), len(self.files)
            remaining = (perf_counter() - self.begun) / done * (total - done)
            self.on_progress(Progress(done, total, sum(row.state == "refused" for row in self.rows), remaining))


def _handfuls(outcomes: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    """What is written together: some documents, or fewer where reading them takes its time."""
    together: list[Outcome] = []
    begun = perf_counter()
    for outcome in outcomes:
        together.append(outcome)
        if len(together) == TOGETHER or perf_counter() - begun > PATIENCE:
            yield together
            together, begun = [], perf_counter()
    if together:
        yield together


def _texts(error: UserError) -> dict[str, str]:
    return {key: printable(value) for key, value in error.values.items()}
