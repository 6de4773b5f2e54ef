"""A table for the clipboard: cells between tabs for a spreadsheet, HTML for a text."""

from html import escape

from annotator.export.cells import harmless


def lines(rows: list[list[str]]) -> str:
    """Cells that a spreadsheet would run as a formula are made harmless, as in the CSV files."""
    return "\n".join("\t".join(harmless(" ".join(cell.split())) for cell in row) for row in rows) + "\n"


def html(title: str, rows: list[list[str]]) -> str:
    head, *body = rows
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    others = "".join(f"<tr>{_cells(row)}</tr>" for row in body)
    return f"<table><caption>{escape(title)}</caption><tr>{cells}</tr>{others}</table>"


def _cells(row: list[str]) -> str:
    name, *values = row
    numbers = "".join(f'<td align="right">{escape(value)}</td>' for value in values)
    return f"<td>{escape(name)}</td>{numbers}"
