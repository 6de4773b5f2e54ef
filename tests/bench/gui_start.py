"""From the command to the first paint: the program with the sample open beside a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.figure import Figure

ROUNDS = 9
LIMIT = 1.6
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
def painted():
    print("painted", flush=True)
    app.quit()
app = QApplication(sys.argv)
window = Bare()
window.setCentralWidget(QLabel("bare"))
window.resize(1440, 900)
window.show()
app.exec()
"""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = measured(Path(folder))
    return [
        Figure("bare window, start to first paint", bare, "ms"),
        Figure("with the sample open, start to first paint", ours, "ms"),
        Figure("with the sample open, times a bare window", ours / bare, "x", LIMIT),
    ]


def measured(folder: Path) -> tuple[float, float]:
    """Medians in ms, the two taken in turn. The first start of each, which fills the caches, does not count."""
    program = [sys.executable, "-m", "annotator", "--sample", "--quit-after-first-paint"]
    commands = [[sys.executable, "-c", BARE], program]
    times: list[list[float]] = [[], []]
    for _ in range(ROUNDS + 1):
        for place, command in enumerate(commands):
            times[place].append(run(command, folder))
    bare, ours = (median(each[1:]) for each in times)
    return bare, ours


def run(command: list[str], folder: Path) -> float:
    """Milliseconds until a command says that it has painted, with settings of its own in `folder`."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_SETTINGS": str(folder)}
    begun = perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "painted\n"
        taken = perf_counter() - begun
    assert process.returncode == 0
    return taken * 1000
