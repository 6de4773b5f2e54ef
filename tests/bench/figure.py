"""One measured figure and the bound it must keep."""

from msgspec import Struct
from msgspec.structs import asdict


class Figure(Struct, frozen=True):
    """`limit` is the worst value allowed, None where it only informs; `at_least` says which side is good."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False

    @property
    def met(self) -> bool:
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self) -> dict[str, object]:
        return {**asdict(self), "met": self.met}
