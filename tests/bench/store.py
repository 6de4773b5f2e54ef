"""How fast a large project is: opening it, tagging, opening a document, the list and the counts."""

from collections.abc import Callable, Iterator
from itertools import cycle, islice, repeat
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator.model.edits import AddAnnotation
from annotator.store import annotations, codebook, documents, search
from annotator.store.project import Project, open_project
from tests.bench import large
from tests.bench.figure import Figure

TIMES = 20
WHERE = "in 10,000 documents, 100,000 annotations"


def figures() -> list[Figure]:
    with TemporaryDirectory() as folder:
        path = large.copy_to(Path(folder))
        opening = _median(lambda: open_project(path).close(), TIMES)
        with open_project(path) as project:
            return [Figure(f"Open the project {WHERE}", opening, "ms", 50), *_measured(project)]


def _measured(project: Project) -> list[Figure]:
    coder, full = project.coder.id, large.full(project)
    rows = documents.rows(project, coder)
    keys = cycle(row.id for row in rows[100::37])
    word = documents.load(project, rows[500].id).document.text.split()[300]
    runs: list[tuple[str, Callable[[], object], float | None]] = [
        ("Undo of a tag", project.undo, 16),
        ("Load a document with 10 annotations", lambda: documents.load(project, next(keys)), 20),
        ("Load the document with 1,000", lambda: documents.load(project, full), 20),
        ("The list of 10,000 documents", lambda: documents.rows(project, coder), None),
        ("One row of it", lambda: documents.row(project, rows[7].id, coder), None),
        ("Progress over all documents", lambda: annotations.progress(project, coder), 10),
        ("The codebook", lambda: codebook.codebook(project), None),
        ("Search a word, 50 passages", lambda: search.search(project, word), 30),
    ]
    return [
        Figure(f"One tag committed {WHERE}", _committed(project, keys), "ms", 16),
        Figure("The same on the document with 1,000", _committed(project, repeat(full)), "ms", 16),
        *(Figure(name, _median(run, TIMES), "ms", limit) for name, run, limit in runs),
    ]


def _tags(project: Project, keys: Iterator[str], count: int) -> Iterator[AddAnnotation]:
    """Edits to time, made beforehand."""
    for key in islice(keys, count):
        yield AddAnnotation(next(large.codings(documents.load(project, key).document, project.coder.id)))


def _committed(project: Project, keys: Iterator[str]) -> float:
    edits = iter(list(_tags(project, keys, TIMES)))
    return _median(lambda: project.apply(next(edits)), TIMES)


def _median(run: Callable[[], object], times: int) -> float:
    """Milliseconds."""
    found = []
    for _ in range(times):
        begun = perf_counter()
        run()
        found.append((perf_counter() - begun) * 1000)
    return median(found)
