"""The process is killed while it tags: what was shown is on disk, and the project opens again."""

import os
import signal
import subprocess
import sys

from annotator.store.check import check
from annotator.store.project import open_project
from tests.gui.shell.conftest import new_project
from tests.store.made import addition, document

TAG = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator.gui.app import application
from annotator.gui.theme import Theme
from annotator.gui.window import Window

app = application()
window = Window(Theme(app, "light"))
window.show()
window.open_path(Path(sys.argv[1]))
window.activateWindow()
window.focus_reader()
QTest.qWait(50)
while True:
    for key in "1234":
        QTest.keySequence(QApplication.focusWidget() or window, key)
        app.processEvents()
        print(len(window.desk.annotations(window.desk.exchange)), window.status.said.accessibleName(), flush=True)
"""


def test_kill_9_loses_nothing_that_was_shown(tmp_path):
    path = tmp_path / "s.annotator"
    with new_project(path) as project:
        project.apply(addition(document()))
    for shown_before_the_kill in (3, 10, 23):
        shown = kill_after(path, shown_before_the_kill)
        with open_project(path) as project:
            kept = project.connection.execute("select code from annotations").fetchall()
            assert check(project) == []
        # One more may be on disk than the last line said: it was written and not yet shown.
        assert abs(len(kept) - shown) <= 1


def kill_after(path, lines: int) -> int:
    """Start tagging, kill it after that many tags were shown; gives how many were on the answer by then."""
    command = [sys.executable, "-c", TAG, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(lines)]
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().splitlines()
    assert all(" on answer 1" in line or "removed from answer 1" in line for line in said)
    last = [line for line in rest if line.strip()] or said
    return int(last[-1].split()[0])
