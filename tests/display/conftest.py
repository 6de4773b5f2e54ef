"""A screen of our own and a person at it, on a project that nobody else has open."""

import json
import shutil
from pathlib import Path

import pytest

from annotator import settings
from annotator.sample import fresh_sample
from tests.display.person import Person
from tests.display.screen import Screen, missing, screen

REMEMBERED = {"coder": "Ada", "language": "en", "appearance": "light", "tour_seen": True}


@pytest.fixture(scope="session")
def display():
    if lacking := missing():
        pytest.skip(f"needs {lacking}, to press real keys on a screen of its own")
    with screen() as here:
        yield here


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The sample project, made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_SETTINGS", str(tmp_path_factory.mktemp("sample-settings")))
        settings.put(**REMEMBERED)
        return fresh_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def person(display, sample, tmp_path):
    """Who sits at the open program; whatever she left open is ended afterwards."""
    me = newcomer(display, sample, tmp_path)
    me.open()
    yield me
    me.leave()
    assert me.complaints.read_text("utf-8") == ""


def newcomer(display: Screen, sample: Path, folder: Path) -> Person:
    remembered = folder / "settings"
    remembered.mkdir()
    (remembered / "settings.json").write_text(json.dumps(REMEMBERED), "utf-8")
    project = folder / "study.annotator"
    shutil.copyfile(sample, project)
    return Person(display, project, remembered)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """What stood on the screen when a test failed is kept with its files."""
    report = yield
    if report.when == "call" and report.failed and "person" in getattr(item, "funcargs", {}):
        person = item.funcargs["person"]
        picture = person.complaints.with_name("failed.png")
        person.screen.picture(picture)
        report.sections.append(("screen", f"{picture}\n{person.complaints.read_text('utf-8')}"))
    return report
