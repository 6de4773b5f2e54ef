"""Where the pages of a text begin and end."""

from collections.abc import Sequence

from annotator.parliament.nl import furniture
from annotator.parliament.roles import Labelled, Role


def pages(items: Sequence[Labelled]) -> list[tuple[int, int]]:
    """First and one past last item of every page, as far as its foot or its top shows."""
    found: list[tuple[int, int]] = []
    start = 0
    for at, item in enumerate(items):
        if at > start and (item.line.tag == "page_top" or item.line.page != items[at - 1].line.page):
            found.append((start, at))
            start = at
        if item.role is Role.FURNITURE and furniture.ends_page(item.line.text):
            found.append((start, at + 1))
            start = at + 1
    return [*found, (start, len(items))]
