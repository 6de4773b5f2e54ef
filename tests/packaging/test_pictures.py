"""`make pictures`: every picture of help can be made anew from the program as it is now."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "pictures.py"


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_the_pictures_that_are_kept_are_those_that_the_program_makes(tmp_path):
    command = [sys.executable, str(SCRIPT), "--check"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=380)
    assert done.returncode == 0, done.stderr


def test_a_picture_too_many_too_few_or_of_another_size_is_named(monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from pictures import differences

    same = {"en/reader.png": (1300, 800)}
    assert differences(same, same) == 0
    assert differences(same, {}) == 1
    assert differences(same, {"en/reader.png": (1300, 801)}) == 1
    assert differences({}, same) == 1
    assert capsys.readouterr().err.count("en/reader.png") == 3
