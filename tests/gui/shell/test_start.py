"""What the start loads, and that it ends by itself when it is only measured."""

import json
import os
import subprocess
import sys

from annotator.gui.app import PAINTED
from tests.gui.shell.conftest import new_project
from tests.store.made import addition, document

HEAVY = ("sqlite_utils", "lxml", "pypdfium2", "charset_normalizer", "pebble", "lucide", "concurrent")

UNSEEN = {"QStyle", "QFileDialog", "QWizard"}
"""What PySide makes with all its enums when it is first touched: QStyle by `style()`, and every kind of widget,
QWizard too, when a widget that Qt made itself is asked for, such as a `viewport()`."""

RUN = """
import enum, json, sys
from pathlib import Path
from annotator.gui.app import main
code = main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, quit_after_first_paint=True)
kinds = [kind for base in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag) for kind in base.__subclasses__()]
print(json.dumps([code, sorted(sys.modules), sorted({kind.__qualname__.split(".")[0] for kind in kinds})]))
"""


def started(*arguments: str) -> tuple[int, set[str], set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, timeout=60, env=dict(os.environ)
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    painted, told = done.stdout.splitlines()
    assert painted == PAINTED
    code, modules, made = json.loads(told)
    return code, {name.split(".")[0] for name in modules}, set(made)


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    with new_project(tmp_path / "s.annotator") as project:
        project.apply(addition(document()))
    code, modules, made = started(str(tmp_path / "s.annotator"))
    assert code == 0
    assert sorted(modules & {*HEAVY}) == []
    assert "QPalette" in made
    assert sorted(made & UNSEEN) == []


def test_the_welcome_loads_no_more(tmp_path):
    code, modules, _ = started()
    assert code == 0
    assert sorted(modules & {*HEAVY}) == []
