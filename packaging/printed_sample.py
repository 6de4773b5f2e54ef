"""The first set of the sample as an official PDF, made up as it is, for the picture of page beside text."""

import re
from collections.abc import Iterator
from textwrap import wrap

from msgspec.structs import replace

from annotator import resources
from annotator.ingest import read_file
from tests.parliament.made_print import Page, head
from tests.readers.made_pdf import LINE, At, Rule, pdf

NUMBER = "ah-tk-20222023-9214"
_LINES = 36  # on a page, so that the foot stays free
_WIDE = 76  # characters in a line
_HEADING = re.compile(r"(Vraag|Antwoord) \d+( en \d+)?$")
_OTHER = {
    "481": "9214",
    "ah-tk-20212022-481": NUMBER,
    "’s-Gravenhage 2021": "’s-Gravenhage 2023",
    "Vergaderjaar 2021–2022": "Vergaderjaar 2022–2023",
    "Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel": "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel",
}
"""What the made-up print says of its number and year, and what it is to say here."""


def printed() -> bytes:
    """Header, questions and answers of the set; its notes are left out."""
    first = head()
    _put_header(first)
    pages, page, lines = [], first, 18
    for paragraph in _paragraphs():
        if lines >= _LINES and _HEADING.match(paragraph):
            pages.append(page)
            page, lines = Page(), 0
        if _HEADING.match(paragraph):
            page.heading(paragraph)
            lines += 2
        else:
            broken = wrap(paragraph, _WIDE)
            page.lines(*broken)
            lines += len(broken)
    pages.append(page)
    for number, each in enumerate(pages, 1):
        each.foot(number, imprint=number == 1)
    return pdf(*([_renamed(item) for item in each.items] for each in pages))


def _put_header(page: Page) -> None:
    """Who asked and who answered, broken into lines as the text has them."""
    text = resources.path("sample", f"{NUMBER}.txt").read_text("utf-8")
    for line in text[text.index("Vragen van de leden") : text.index("Vraag 1\n")].splitlines():
        page.line(line, step=15.2 if line.startswith("Antwoord van") else LINE)


def _paragraphs() -> Iterator[str]:
    """Questions and answers as they are read, up to the notes."""
    text = read_file(resources.path("sample", f"{NUMBER}.txt")).document.text
    yield from text[text.index("Vraag 1\n") : text.index("Kogger Courant")].splitlines()


def _renamed(item: At | Rule) -> At | Rule:
    return replace(item, text=_OTHER.get(item.text, item.text)) if isinstance(item, At) else item
