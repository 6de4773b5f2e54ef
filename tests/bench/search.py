"""How fast what was typed is found in 10,000 documents: the first results, all of them counted, one document."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator.store import documents, held, search
from annotator.store.project import Project, open_project
from tests.bench import large
from tests.bench.figure import Figure

TIMES = 9
FIRST = 60  # as many as the window asks for at first
RARE, COMMON = "verdijkbaar", "de"


def figures() -> list[Figure]:
    with TemporaryDirectory() as folder, open_project(large.copy_to(Path(folder))) as project:
        return _measured(project)


def _measured(project: Project) -> list[Figure]:
    ids = [row.id for row in documents.rows(project, project.coder.id)]
    some, one = frozenset(ids[::2]), ids[4000]
    shown = held.first(project)
    word = documents.load(project, one).document.text.split()[300]

    def first(query: str, **more: object) -> Callable[[], object]:
        return lambda: search.search(project, query, FIRST, **more)  # pyright: ignore[reportArgumentType]

    runs: list[tuple[str, Callable[[], object], float | None]] = [
        ("a rare word", first(f"{RARE} "), 30),
        ("a word of every text", first(f"{COMMON} "), 30),
        ("the beginning of a word", first("verd"), 30),
        ("a beginning that three passages of four hold", lambda: shown.hits("onder", limit=FIRST), 30),
        ("the same, past the first page", first("onder"), None),
        ("a phrase of two common words", first('"van de"'), 30),
        ("three words, one left out", first(f"de het {word} -een "), 30),
        ("in answers of half of the documents", first("verd", where="answer", documents=some), 30),
        ("marks in a document that is just opened", lambda: held.document(project, one).hits("onder"), 16),
        ("memos", lambda: search.memos(project, "ver", project.coder.id), 30),
        ("all counted, a word of every text", lambda: search.count(project, f"{COMMON} ", "everywhere"), None),
    ]
    return [
        Figure(f"Search in {large.DOCUMENTS:,} documents: {name}", _ms(run), "ms", limit)
        for name, run, limit in runs
    ]


def _ms(run: Callable[[], object]) -> float:
    found = []
    for _ in range(TIMES):
        begun = perf_counter()
        run()
        found.append((perf_counter() - begun) * 1000)
    return median(found)
