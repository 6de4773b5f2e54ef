import pytest

from tests.gui.shell.conftest import Seat, empty_window, new_project, theme, uncaught  # noqa: F401
from tests.gui.suggest.made import ferry
from tests.store.made import addition


@pytest.fixture
def seat(empty_window, tmp_path, qtbot) -> Seat:  # noqa: F811
    """A project with a set of four answers; the second is current, and what is suggested is there."""
    path = tmp_path / "veerpont.annotator"
    project = new_project(path)
    made = ferry()
    project.apply(addition(made, "set.txt"))
    empty_window.resize(1440, 900)
    empty_window.take_project(project)
    empty_window.desk.open_document(made.id, "e2")
    empty_window.focus_reader()
    ready(qtbot, empty_window)
    return Seat(empty_window, path)


def ready(qtbot, window) -> None:
    qtbot.waitUntil(lambda: window.suggesting.noticed(window.desk.exchange) is not None, timeout=10000)
