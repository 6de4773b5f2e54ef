"""The report of an import as a CSV file: a line a file, with what became of it and why."""

from pathlib import Path

from annotator.export import disk
from annotator.export.cells import END, plain_cell, text_cell
from annotator.model.imports import ImportReport, ImportRow

COLUMNS = ("file", "result", "number", "reason", "warnings", "seconds", "document_id")


def text_of(report: ImportReport) -> str:
    return "".join(",".join(line) + END for line in (COLUMNS, *(_cells(row) for row in report.rows)))


def _cells(row: ImportRow) -> tuple[str, ...]:
    said = [text_cell(each) for each in (row.path, row.state, row.number, row.sentence)]
    return (*said, plain_cell(row.doubts), f"{row.seconds:.3f}", text_cell(row.document))


def write(report: ImportReport, path: Path) -> None:
    """Write the file `path`, in the place of an older one. Raises UserError where that cannot be."""
    path = path.absolute()
    with disk.explained(path), disk.new_file(path) as file:
        file.write(b"\xef\xbb\xbf" + text_of(report).encode())
