"""A count as a plain table, ready to be shown, saved or drawn."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Unit = Literal["answers", "parts", "share"]
Drawn = Literal["bars", "lines", "dots"]


class Label(Struct, frozen=True):
    """What a row or column is called. `key` is a code's id, a person's name or a word that the window translates
    (`kind` says which); `colour` is a code's colour in the palette."""

    key: str
    name: str
    kind: Literal["code", "name", "word", "date"] = "name"
    colour: str = ""
    line: str = ""


class Table(Struct, frozen=True):
    """`values` has a row a row label and in it a value a column label; None is where nothing can be computed.

    `title` is English (the window translates it, with `n` filled in behind). `n` is the number of answers counted,
    `sizes` that of each row. Where an answer may stand in several rows (two ministers, three parties) the rows add
    up to more than `n`.
    """

    id: str
    title: str
    rows: tuple[Label, ...]
    columns: tuple[Label, ...]
    values: tuple[tuple[float | None, ...], ...]
    n: int
    sizes: tuple[int, ...]
    unit: Unit = "answers"
    drawn: Drawn = "bars"

    @property
    def full_title(self) -> str:
        return f"{self.title} (n = {self.n})"


def shares(table: Table) -> Table:
    """The same table with each value as a share, from 0 to 1, of the answers of its row; None in an empty row."""
    values = tuple(
        tuple(value / size if size and value is not None else None for value in row)
        for row, size in zip(table.values, table.sizes, strict=True)
    )
    return replace(table, id=f"{table.id}-share", values=values, unit="share")
