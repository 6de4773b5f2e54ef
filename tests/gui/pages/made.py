"""Made-up sources in their true forms, as documents of a project."""

from functools import cache

from annotator.model.edits import AddDocument
from annotator.model.lines import Box
from annotator.model.places import Run
from annotator.parliament import understand
from annotator.readers import read
from tests.parliament.made_print import Page, head
from tests.readers.made_pdf import pdf

PAGE = """<!DOCTYPE html><html><head><title>Vragen</title><script>steal()</script>
<link rel="stylesheet" href="http://example.org/a.css"></head><body onload="steal()">
<h1>Vragen over de brug</h1><img src="http://example.org/pixel.png" alt="Wapen">
<iframe src="http://example.org/"></iframe><p style="display:none">verborgen</p>
<p>Vraag 1</p><p>Hoe staat het met de <b>pijler</b><sup><a href="javascript:steal()">1</a></sup>?</p>
<p>Antwoord 1</p><p>De pijler wordt hersteld &amp; geschilderd.</p><ul><li>in het najaar</li></ul>
<table><tr><th>Jaar</th><td>2021</td></tr></table>
</body></html>"""
XML = """<?xml version="1.0"?><kamervragen><vraag><nr status="officieel">Vraag 1</nr>
<al>Hoe staat het met de pijler<noot type="voet"><noot.nr>1</noot.nr><noot.al>Bode</noot.al></noot>?</al></vraag>
<antwoord><nr>Antwoord 1</nr><al>De pijler wordt hersteld en geschilderd.</al></antwoord></kamervragen>"""


def printed(count: int) -> bytes:
    """So many pages, each with a question and its answer, the first one with the head of a set."""
    pages = []
    for number in range(1, count + 1):
        page = head() if number == 1 else Page()
        if number == 1:
            page.lines(
                "Vragen van het lid Vermeer (PvdA) aan de Minister van Infrastructuur en",
                "Waterstaat over de pijlers (ingezonden 6 september 2021).",
            )
            page.line("Antwoord van Minister Zijlmans (Infrastructuur en Waterstaat) (ontvangen", step=15.2)
            page.lines("1 oktober 2021).")
        page.heading(f"Vraag {number}")
        page.lines(f"Hoe staat het met de pijler nummer {number} van de brug bij Goes?")
        page.heading(f"Antwoord {number}")
        page.lines(
            f"De pijler nummer {number} wordt dit jaar geheel hersteld. Dat duurt, als het weer",
            "meewerkt, tot het najaar.",
        )
        page.foot(number)
        pages.append(page.items)
    return pdf(*pages)


@cache
def addition(data: bytes, name: str) -> AddDocument:
    """A source as it is taken into a project."""
    reading = read(data, name)
    return AddDocument.of(understand(reading), data, name, reading.format)


def runs_of(text: str) -> list[Run]:
    """Places for a text as if it were printed in lines of eighty characters, sixty lines a page."""
    made = []
    for number, start in enumerate(range(0, len(text), 80)):
        length = min(80, len(text) - start)
        edges = tuple(100 + 4.0 * each for each in range(length + 1))
        top = 60 + 12 * (number % 60)
        made.append(Run(start, length, 1 + number // 60, Box(100, top, edges[-1], top + 9), edges))
    return made
