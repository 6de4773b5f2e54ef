"""Real documents against their hand-checked structure. A figure that falls fails here."""

from pathlib import Path
from shutil import which

import pytest

from annotator.export.inspect import describe
from annotator.parliament import understand
from annotator.readers import read
from tests import gold

pytestmark = pytest.mark.skipif(not (gold.SHARED / "gold").is_dir(), reason="the real documents are not here")

# What each folder reached, and never less again: exchanges, header, footnotes, faultless.
REACHED = {
    "doc": (1.0, 1.0, 1.0, 1.0),
    "letter-docx": (1.0, 1.0, 1.0, 1.0),
    "markdown": (1.0, 1.0, 1.0, 1.0),
    "pdf": (1.0, 1.0, 1.0, 1.0),
    "seeds": (1.0, 1.0, 1.0, 1.0),
    "text": (1.0, 1.0, 1.0, 1.0),
    "text-interim": (1.0, 1.0, 1.0, 1.0),
    "text-pages": (1.0, 1.0, 1.0, 1.0),
    "text-pdf": (0.998, 1.0, 0.93, 0.93),
    "xml-fragments": (1.0, 1.0, 1.0, 1.0),
}


def inspect(path: Path) -> dict[str, object]:
    return describe(understand(read(path)), path.name)


@pytest.mark.parametrize("folder", REACHED)
def test_a_folder_keeps_its_figures(folder):
    if folder == "doc" and not (which("antiword") or which("soffice")):
        pytest.skip("neither antiword nor LibreOffice is installed")
    scores = gold.score_all(inspect, [folder])
    shares = gold.shares(scores)
    faults = [f"{each.file}: {fault}" for each in scores for fault in each.faults]
    for name, reached in zip(("exchanges", "header", "footnotes", "faultless"), REACHED[folder], strict=True):
        assert shares[name] >= reached, (name, faults)


def test_a_fault_is_counted():
    document = gold.golds()[-1]
    other = {**document, "subject": "iets anders", "exchanges": [], "footnotes": []}
    made = gold.score(document, other)
    assert made.right["header"] == made.all["header"] - (document["subject"] != "iets anders")
    assert made.right["exchanges"] == 0
    assert made.faults
