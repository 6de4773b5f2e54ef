"""How long it takes to export a large project."""

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator import export, resources
from annotator.model.codebook_files import read_codebook
from annotator.model.coding import Annotation
from annotator.model.document import Document
from annotator.model.edits import AddAnnotation, AddDocument
from annotator.parliament import understand
from annotator.readers import read
from annotator.store.project import Project, create
from tests.bench import made
from tests.bench.figure import Figure

DOCUMENTS = 1_000
ANNOTATIONS = 100_000
CODERS = 4
ROUNDS = 3
TOGETHER = 50  # documents stored in one transaction


def figures() -> list[Figure]:
    with TemporaryDirectory() as folder, filled(Path(folder, "large.annotator")) as project:
        tables = median(seconds(project, "csv", Path(folder, f"tables-{turn}")) for turn in range(ROUNDS))
        whole = median(seconds(project, "json", Path(folder, f"whole-{turn}.json")) for turn in range(ROUNDS))
    return [
        Figure(f"Export of {ANNOTATIONS:,} annotations to CSV", tables, "s", 3),
        Figure(
            f"Export of {DOCUMENTS:,} documents, {ANNOTATIONS:,} annotations and their log to JSON", whole, "s"
        ),
    ]


def seconds(project: Project, format_name: str, path: Path) -> float:
    start = perf_counter()
    export.write(project, format_name, path)
    return perf_counter() - start


def filled(path: Path) -> Project:
    """A project of 2,500-word documents, their answers coded over and over by several coders."""
    project = create(path, read_codebook(resources.path("codebooks", "default.toml")), "Coder 0")
    for first in range(1, DOCUMENTS + 1, TOGETHER):
        with project.transaction():
            for number in range(first, first + TOGETHER):
                add(project, number)
    return project


def add(project: Project, number: int) -> None:
    source = made.text(number).encode()
    document = understand(read(source))
    project.apply(AddDocument.of(document, source, f"{number}.txt", "text/plain"))
    for coder in range(CODERS):
        project.code_as(f"Coder {coder}")
        for each in islice(codings(document, project.coder.id), ANNOTATIONS // DOCUMENTS // CODERS):
            project.apply(AddAnnotation(each))


def codings(document: Document, coder: str) -> Iterator[Annotation]:
    """Every code on every answer, over and over."""
    codes = cycle(["concrete", "evasive", "deferred", "refers-elsewhere"])
    for exchange, code in zip(cycle(document.structure.exchanges), codes, strict=False):
        if exchange.answer:
            span = exchange.answer.span
            yield Annotation(document.id, exchange.id, "answer", code, coder, *span, document.quote(span))
