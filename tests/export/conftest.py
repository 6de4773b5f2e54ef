import pytest

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.model.edits import AddAnnotation
from annotator.store.project import create
from tests.store import made


@pytest.fixture
def codebook():
    return read_codebook(resources.path("codebooks", "default.toml"))


@pytest.fixture
def project(tmp_path, codebook):
    """A project with two sets and codings of two coders, one of them undone, one named like a formula."""
    with create(tmp_path / "study.annotator", codebook, "Ada") as opened:
        first = made.document()
        second = made.document("ah-tk-20232024-12", 2, see_also=("ah-tk-20232024-11",))
        for place, document in enumerate((first, second)):
            opened.apply(made.addition(document, f"set {place}.txt"))
        opened.apply(AddAnnotation(made.tag(first, "concrete", opened.coder.id)))
        opened.apply(AddAnnotation(made.tag(second, "deferred", opened.coder.id, 1)))
        opened.undo()
        opened.code_as("=Bé+1")
        opened.apply(AddAnnotation(made.tag(first, "evasive", opened.coder.id, 2)))
        yield opened
