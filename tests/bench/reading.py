"""How right documents are read (where the hand-checked ones are at hand), and how fast texts and PDFs are."""

import time
from collections.abc import Iterator
from itertools import islice
from statistics import median

from annotator.export.inspect import describe
from annotator.parliament import understand
from annotator.readers import read
from tests import gold
from tests.bench import made
from tests.bench.figure import Figure
from tests.readers import made_pdf

DOCUMENTS, PDFS, TIMES = 200, 20, 5
BOUNDS = {"exchanges": 0.99, "header": 0.97, "footnotes": 0.97, "faultless": 0.85}
_TOP, _LINES = 800, 75  # points from the bottom, and lines of a page


def figures() -> list[Figure]:
    return [*_rightness(), _speed(), *_pdf_speed()]


def _rightness() -> list[Figure]:
    if not (gold.SHARED / "gold").is_dir():
        return []
    scores = gold.score_all(lambda path: describe(understand(read(path)), path.name))
    return [
        Figure(f"documents read right: {area}", share, "share", BOUNDS[area], at_least=True)
        for area, share in gold.shares(scores).items()
    ]


def _speed() -> Figure:
    rate = _rate([made.text(number).encode() for number in range(1, DOCUMENTS + 1)], times=1)
    return Figure("texts of 2,500 words read", rate, "documents a CPU second", 400, at_least=True)


def _pdf_speed() -> Iterator[Figure]:
    """Official PDFs where they are at hand; of made-up ones, always the same, only what it comes to."""
    unit = "documents a CPU second"
    official = [path.read_bytes() for path in sorted((gold.SHARED / "corpus" / "pdf").glob("*.pdf"))]
    if official:
        yield Figure("official PDFs read with their places", _rate(official), unit, 60, at_least=True)
    pages = [_pdf(number) for number in range(1, PDFS + 1)]
    yield Figure("made-up PDFs of 2,500 words read with their places", _rate(pages), unit)


def _pdf(number: int) -> bytes:
    """A made-up document in the print layout of the official ones."""
    lines = iter(made.text(number).splitlines())
    pages = iter(lambda: list(islice(lines, _LINES)), [])
    return made_pdf.pdf(*([_at(place, line) for place, line in enumerate(page)] for page in pages))


def _at(place: int, line: str) -> made_pdf.At | made_pdf.Rule:
    return made_pdf.At(made_pdf.COLUMN, _TOP - place * made_pdf.LINE, line)


def _rate(sources: list[bytes], times: int = TIMES) -> float:
    """Documents read and understood in a second of this process, the median of so many rounds."""
    understand(read(sources[0]))  # loads what reading needs
    rates = []
    for _ in range(times):
        start = time.process_time()
        for source in sources:
            understand(read(source))
        rates.append(len(sources) / (time.process_time() - start))
    return median(rates)
