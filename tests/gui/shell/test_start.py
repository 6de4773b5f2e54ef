"""What the start loads, and that it ends by itself when it is only measured."""

import json
import os
import subprocess
import sys

from annotator.gui.app import PAINTED
from tests.gui.shell.conftest import new_project
from tests.store.made import addition, document

HEAVY = ("sqlite_utils", "lxml", "pypdfium2", "charset_normalizer", "pebble", "lucide", "concurrent")

RUN = """
import json, sys
from pathlib import Path
from annotator.gui.app import main
code = main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, quit_after_first_paint=True)
print(json.dumps([code, sorted(sys.modules)]))
"""


def started(*arguments: str) -> tuple[int, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, timeout=60, env=dict(os.environ)
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    painted, told = done.stdout.splitlines()
    assert painted == PAINTED
    code, modules = json.loads(told)
    return code, {name.split(".")[0] for name in modules}


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    with new_project(tmp_path / "s.annotator") as project:
        project.apply(addition(document()))
    code, modules = started(str(tmp_path / "s.annotator"))
    assert code == 0
    assert sorted(modules & {*HEAVY}) == []


def test_the_welcome_loads_no_more(tmp_path):
    code, modules = started()
    assert code == 0
    assert sorted(modules & {*HEAVY}) == []
