import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from annotator import resources
from annotator.gui.collecting import collect
from annotator.model.codebook_files import read_codebook
from annotator.store.project import create


@pytest.fixture
def codebook():
    return read_codebook(resources.path("codebooks", "default.toml"))


@pytest.fixture
def project(tmp_path, codebook):
    with create(tmp_path / "study.annotator", codebook, "Ada") as made:
        yield made


@pytest.fixture(autouse=True, scope="session")
def collected_in_this_thread():
    """As in the program: a job's thread must not take the windows of earlier tests apart."""
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Windows that a test closed are gone before the next begins: styles are worked out for all that there are."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect()
