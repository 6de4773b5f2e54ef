"""A large project to measure with: 10,000 documents and 100,000 annotations, 1,000 of them on one document.

It is made when first asked for, by a real import, and kept in `build/bench` until the store's tables change.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.model.coding import Annotation
from annotator.model.document import Document
from annotator.model.edits import AddAnnotation
from annotator.store import documents, schema
from annotator.store.project import Project, create, open_project
from tests.bench import made

DOCUMENTS, ANNOTATIONS, ON_ONE = 10_000, 100_000, 1_000
CODER = "Ada"
_FOLDER = Path("build/bench")


def copy_to(folder: Path) -> Path:
    """A copy of the large project to work in."""
    return Path(shutil.copy(_made()[0], folder / "large.annotator"))


def imported() -> dict[str, float]:
    """What its import took: see `tests.bench.importing`."""
    return json.loads(_made()[1].read_text())


def full(project: Project) -> str:
    """The id of the document that has 1,000 annotations: the first."""
    return documents.rows(project, project.coder.id)[0].id


def _made() -> tuple[Path, Path]:
    mark = sha256(Path(schema.__file__).read_bytes() + Path(made.__file__).read_bytes()).hexdigest()[:12]
    path, figures = _FOLDER / f"large-{mark}.annotator", _FOLDER / f"large-{mark}.json"
    if not path.exists():
        _FOLDER.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=_FOLDER) as folder:
            draft = Path(folder, "draft.annotator")
            figures.write_text(json.dumps(run_import(Path(folder, "sources"), draft, DOCUMENTS)))
            _code(draft)
            draft.rename(path)
    return path, figures


def run_import(sources: Path, project: Path, count: int) -> dict[str, float]:
    """Make files and import them in a process of its own; gives its figures."""
    made.files(sources, count)
    command = [sys.executable, "-m", "tests.bench.importing", str(sources), str(project)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _code(path: Path) -> None:
    with open_project(path) as project:
        project.connection.execute("pragma synchronous = off")
        rows = documents.rows(project, project.coder.id)
        each = (ANNOTATIONS - ON_ONE) // (len(rows) - 1)
        for place, row in enumerate(rows):
            document = documents.load(project, row.id).document
            tags = islice(codings(document, project.coder.id), each if place else ON_ONE)
            project.apply_all([AddAnnotation(tag) for tag in tags])


def codings(document: Document, coder: str) -> Iterator[Annotation]:
    """Codes on the answers of a document, the one after the other and over again."""
    codes = cycle(["concrete", "evasive", "deferred", "refers-elsewhere"])
    for exchange, code in zip(cycle(document.structure.exchanges), codes, strict=False):
        if exchange.answer:
            span = exchange.answer.span
            yield Annotation(document.id, exchange.id, "answer", code, coder, *span, document.quote(span))


def new(path: Path) -> Project:
    return create(path, read_codebook(resources.path("codebooks", "default.toml")), CODER)
