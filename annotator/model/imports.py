"""What became of every file of an import, and how far one is."""

from typing import Literal

from msgspec import Struct, field

State = Literal["read", "warnings", "doubled", "refused"]
Doubles = Literal["skip", "keep", "replace"]
"""What is done with a document whose number the project has already, with another text: leave it out, keep both,
or put it in the place of the one that is there, as long as nobody has coded that one."""


class ImportRow(Struct, frozen=True):
    """One file: `document` is the id of what it became, or of what the project had already where it is `doubled`.

    `template` and `values` are the sentence that goes with it, as in UserError; empty where all is well. `same`
    says in what a double is the same: `text` or `number`. `seconds` is the time that reading it took.
    """

    path: str
    state: State
    document: str = ""
    number: str = ""
    template: str = ""
    values: dict[str, str] = field(default_factory=dict)
    same: Literal["", "text", "number"] = ""
    doubts: int = 0
    seconds: float = 0.0

    @property
    def sentence(self) -> str:
        return self.template.format(**self.values)


class ImportReport(Struct, frozen=True):
    """`batch` is that of the changes it made; `at` ISO 8601 in UTC. Where it did not come to its end it was
    `cancelled`, or `template` with `values` says what stopped it: the rows are those that it came to."""

    batch: str
    at: str
    rows: tuple[ImportRow, ...] = ()
    seconds: float = 0.0
    cancelled: bool = False
    template: str = ""
    values: dict[str, str] = field(default_factory=dict)

    def count(self, state: State) -> int:
        return sum(row.state == state for row in self.rows)

    @property
    def sentence(self) -> str:
        return self.template.format(**self.values)


class Progress(Struct, frozen=True):
    """`done` of `total` files, `refused` among them; `remaining` is an estimate in seconds."""

    done: int
    total: int
    refused: int
    remaining: float
