"""A table of counts as a CSV file: a line a row, with the number of answers in it last; the title is its name."""

from pathlib import Path

from annotator.analysis.tables import Table
from annotator.export import disk
from annotator.export.cells import END, text_cell


def text_of(table: Table) -> str:
    """The cells as RFC 4180 writes them; shares with four decimals, nothing where nothing can be computed.

    Codes stand by their ids, as in the other tables.
    """
    head = ["", *(column.key for column in table.columns), "answers"]
    lines = [[text_cell(name) for name in head]]
    for label, values, size in zip(table.rows, table.values, table.sizes, strict=True):
        name = label.key if label.kind == "code" else label.name
        lines.append([text_cell(name), *(number(value) for value in values), str(size)])
    return "".join(",".join(line) + END for line in lines)


def number(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.4f}"


def write(table: Table, path: Path) -> None:
    """Write the file `path`, in the place of an older one. Raises UserError where that cannot be."""
    path = path.absolute()
    with disk.explained(path), disk.new_file(path) as file:
        file.write(b"\xef\xbb\xbf" + text_of(table).encode())
