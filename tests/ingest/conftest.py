import pytest

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.store.project import create


@pytest.fixture
def project(tmp_path):
    book = read_codebook(resources.path("codebooks", "default.toml"))
    with create(tmp_path / "study.annotator", book, "Ada") as made:
        yield made


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "sources"
    made.mkdir()
    return made
