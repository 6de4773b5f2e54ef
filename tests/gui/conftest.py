import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from annotator import resources
from annotator.model.codebook_files import read_codebook
from annotator.store.project import create


@pytest.fixture
def codebook():
    return read_codebook(resources.path("codebooks", "default.toml"))


@pytest.fixture
def project(tmp_path, codebook):
    with create(tmp_path / "study.annotator", codebook, "Ada") as made:
        yield made
