"""How long it takes to export a large project."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator import export
from annotator.store.project import Project, open_project
from tests.bench import large
from tests.bench.figure import Figure

ROUNDS = 3


def figures() -> list[Figure]:
    with TemporaryDirectory() as folder, open_project(large.copy_to(Path(folder))) as project:
        tables = median(seconds(project, "csv", Path(folder, f"tables-{turn}")) for turn in range(ROUNDS))
        whole = seconds(project, "json", Path(folder, "whole.json"))
    return [
        Figure(f"Export of {large.ANNOTATIONS:,} annotations to CSV", tables, "s", 3),
        Figure(f"Export of {large.DOCUMENTS:,} documents with their log to JSON", whole, "s"),
    ]


def seconds(project: Project, format_name: str, path: Path) -> float:
    start = perf_counter()
    export.write(project, format_name, path)
    return perf_counter() - start
