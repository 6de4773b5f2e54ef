from datetime import date

import pytest

from tests.gui.shell.conftest import Seat, empty_window, new_project, theme, uncaught  # noqa: F401
from tests.gui.suggest.made import ferry
from tests.store.made import addition


@pytest.fixture
def seat(empty_window, tmp_path, qtbot) -> Seat:  # noqa: F811
    """A project with a set that promises something and a later one that cites it; its fourth answer is current."""
    path = tmp_path / "veerpont.annotator"
    project = new_project(path)
    first = ferry()
    second = ferry("ah-tk-20232024-22", received=date(2024, 6, 20), see_also=("ah-tk-20232024-21",))
    for made in (first, second):
        project.apply(addition(made, f"{made.structure.header.number}.txt"))
    empty_window.resize(1440, 900)
    empty_window.take_project(project)
    empty_window.desk.open_document(first.id, "e4")
    empty_window.focus_reader()
    return Seat(empty_window, path)
