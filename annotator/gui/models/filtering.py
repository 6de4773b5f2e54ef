"""Which documents of the list to show: words that must all occur, and facets of which one value must fit."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct, field

from annotator.model.opened import DocumentRow

Facet = Literal["kind", "party", "minister", "year", "coded"]
FACETS: tuple[Facet, ...] = ("kind", "party", "minister", "year", "coded")


class Filter(Struct, frozen=True):
    """`facets` holds the chosen values of a facet; a facet that is not there or empty lets all pass."""

    text: str = ""
    facets: dict[Facet, frozenset[str]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        return not self.text.strip() and not any(self.facets.values())

    def passes(self, row: DocumentRow, haystack: str) -> bool:
        return all(word in haystack for word in self.text.casefold().split()) and all(
            not chosen or chosen.intersection(values_of(row, facet)) for facet, chosen in self.facets.items()
        )


def haystack(row: DocumentRow) -> str:
    """All that the filter box looks in."""
    parts = (row.number, row.session, row.subject, *row.parties, *row.answerers, row.file_name)
    return " ".join(part for part in parts if part).casefold()


def values_of(row: DocumentRow, facet: Facet) -> tuple[str, ...]:
    """What a document is under a facet; the values are data, `party` and `minister` names as printed."""
    match facet:
        case "kind":
            return (row.kind,)
        case "party":
            return row.parties
        case "minister":
            return row.answerers
        case "year":
            when = row.received or row.submitted
            return (str(when.year),) if when else ()
        case "coded":
            return (coded_state(row),)


def coded_state(row: DocumentRow) -> str:
    """`none`, `partly` or `all` of the answers; `nothing` where there are no answers to code."""
    if not row.answers:
        return "nothing"
    if not row.coded:
        return "none"
    return "all" if row.coded >= row.answers else "partly"


def counts(rows: Iterable[DocumentRow], facet: Facet) -> list[tuple[str, int]]:
    """The values of a facet that occur and how often: years and states in order, names by their number."""
    found = Counter(value for row in rows for value in values_of(row, facet))
    if facet == "year":
        return sorted(found.items(), reverse=True)
    if facet == "coded":
        return [(state, found[state]) for state in ("none", "partly", "all", "nothing") if found[state]]
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
