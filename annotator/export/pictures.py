"""A table of counts as a picture, SVG or PNG, with a title and n. pygal draws, resvg makes points of it; both are
loaded here alone, when a picture is made.

Series differ by pattern as well as by colour, so that a picture printed in grey can be read.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from annotator.analysis.tables import Label, Table
from annotator.export import disk
from annotator.export.picture_style import PRINT, Paper, chart_style, css, definitions, tidied
from annotator.model.errors import UserError

ROWS = 20
"""Bars for more than so many ministers or parties cannot be read: the picture shows the largest of them."""
CROWDED = 10
"""From so many points of time on their names stand aslant."""
WIDTH, HEIGHT = 960, 360
ENDINGS = (".svg", ".png")


def write(table: Table, path: Path, title: str = "") -> None:
    """Write a picture; the ending of `path` says which kind, and `title` stands in the place of the table's own.

    Raises UserError where the ending is another one or nothing can be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise UserError("{path} ends neither in .svg nor in .png: give it one of these endings.", path=path)
    drawn = svg(table, title)
    path = path.absolute()
    with disk.explained(path), disk.new_file(path) as file:
        file.write(png(drawn) if ending == ".png" else drawn.encode())


def svg(table: Table, title: str = "", paper: Paper = PRINT) -> str:
    """The picture as SVG text: the same table gives the same text. No script, and nothing from elsewhere."""
    shown = _upright(largest(table))
    chart = _chart(shown, headline(table, shown, title), paper)
    for place, column in enumerate(shown.columns):
        chart.add(column.name, [row[place] for row in shown.values])
    chart.add_xml_filter(lambda root: tidied(root, table.drawn))
    return chart.render(is_unicode=True)


def png(drawn: str, zoom: float = 2) -> bytes:
    """An SVG as a PNG, `zoom` points to its unit."""
    import resvg_py

    faces = _faces()
    return resvg_py.svg_to_bytes(
        svg_string=drawn,
        zoom=zoom,
        font_dirs=faces,
        serif_family="Source Serif Pro",
        skip_system_fonts=bool(faces),
    )


def largest(table: Table) -> Table:
    """The table with its largest rows only, where there are more than a picture can show; time stays whole."""
    if table.drawn != "bars" or len(table.rows) <= ROWS:
        return table
    chosen = sorted(sorted(range(len(table.rows)), key=lambda row: -table.sizes[row])[:ROWS])
    return replace(
        table,
        rows=tuple(table.rows[row] for row in chosen),
        values=tuple(table.values[row] for row in chosen),
        sizes=tuple(table.sizes[row] for row in chosen),
    )


def headline(table: Table, shown: Table, title: str = "") -> str:
    """The title with n, and how many of the rows are shown where not all are."""
    part = f"{len(shown.rows)}/{len(table.rows)}, " if len(shown.rows) < len(table.rows) else ""
    return f"{title or table.title} ({part}n = {table.n})"


def _chart(table: Table, title: str, paper: Paper) -> Any:
    """The chart without its series."""
    import pygal

    kinds = {"bars": pygal.HorizontalBar, "lines": pygal.Line, "dots": pygal.Dot}
    palette = paper.palette
    colours = [palette.get(label.colour, label.colour) or palette["8"] for label in table.columns]
    bars = len(table.rows) * (len(table.columns) * 15 + 12)
    return kinds[table.drawn](
        style=chart_style(colours, paper),
        title=title,
        x_labels=[_named(label, size, table) for label, size in zip(table.rows, table.sizes, strict=True)],
        x_label_rotation=40 if table.drawn == "lines" and len(table.rows) > CROWDED else 0,
        range=(0, _most(table)),
        order_min=None if table.unit == "share" else 0,  # nobody counts tenths of an answer
        width=WIDTH,
        height=max(HEIGHT, 170 + bars) if table.drawn == "bars" else 540,
        explicit_size=True,
        js=[],
        no_prefix=True,
        disable_xml_declaration=True,
        defs=definitions(colours, paper),
        css=["file://style.css", "file://graph.css", css(len(colours), table.drawn)],
        print_values=table.drawn != "lines",
        print_values_position="top",
        value_formatter=_percent if table.unit == "share" else _whole,
        show_legend=table.drawn != "dots",
        legend_box_size=28 if table.drawn == "lines" else 12,
        legend_at_bottom=True,
        legend_at_bottom_columns=4,
        truncate_legend=-1,
        truncate_label=-1,
        show_x_guides=table.drawn == "bars",
        show_y_guides=table.drawn != "bars",
        no_data_text="",
    )


def _upright(table: Table) -> Table:
    """Bars are drawn from the foot up: the first row comes last, and stands on top."""
    if table.drawn != "bars":
        return table
    return replace(table, rows=table.rows[::-1], values=table.values[::-1], sizes=table.sizes[::-1])


def _named(label: Label, size: int, table: Table) -> str:
    return label.name if table.drawn == "lines" else f"{label.name} ({size})"


def _most(table: Table) -> float:
    """The end of the axis: the largest value, and 100 % for shares."""
    return max([1, *(value for row in table.values for value in row if value is not None)])


def _whole(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"


def _faces() -> list[str]:
    """The folder of the reading face that comes with the program."""
    spec = find_spec("font_source_serif_pro")
    return [str(Path(spec.origin).parent / "files")] if spec and spec.origin else []
