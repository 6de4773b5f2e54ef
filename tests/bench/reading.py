"""How right documents are read (where the hand-checked ones are at hand), and how fast texts are."""

import time

from annotator.export.inspect import describe
from annotator.parliament import understand
from annotator.readers import read
from tests import gold
from tests.bench import made
from tests.bench.figure import Figure

DOCUMENTS = 200
BOUNDS = {"exchanges": 0.99, "header": 0.97, "footnotes": 0.97, "faultless": 0.85}


def figures() -> list[Figure]:
    return [*_rightness(), _speed()]


def _rightness() -> list[Figure]:
    if not (gold.SHARED / "gold").is_dir():
        return []
    scores = gold.score_all(lambda path: describe(understand(read(path)), path.name))
    return [
        Figure(f"documents read right: {area}", share, "share", BOUNDS[area], at_least=True)
        for area, share in gold.shares(scores).items()
    ]


def _speed() -> Figure:
    texts = [made.text(number).encode() for number in range(1, DOCUMENTS + 1)]
    start = time.process_time()
    for text in texts:
        understand(read(text))
    per_second = DOCUMENTS / (time.process_time() - start)
    return Figure("texts of 2,500 words read", per_second, "documents a CPU second", 400, at_least=True)
