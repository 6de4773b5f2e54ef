import pytest

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.store.project import create


@pytest.fixture
def project(tmp_path):
    with create(
        tmp_path / "study.annotator", read_codebook(resources.path("codebooks", "default.toml")), "Ada"
    ) as made:
        yield made


@pytest.fixture
def codebook():
    return read_codebook(resources.path("codebooks", "default.toml"))
