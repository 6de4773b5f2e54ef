"""`make run` without a display: the whole job in another process."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_display_the_sample_is_tagged_and_exported(tmp_path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, str(ROOT / "packaging" / "run.py")]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout
    made = tmp_path / "build" / "offscreen-run"
    assert (made / "window.png").stat().st_size > 10_000
    with (made / "csv" / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        answers = list(csv.DictReader(file))
    codes = ("concrete", "evasive", "deferred", "refers-elsewhere")
    assert answers
    assert all(any(answer[code] == "1" for code in codes) for answer in answers if answer["answer_text"])
    assert json.loads((made / "sample.json").read_text("utf-8"))
