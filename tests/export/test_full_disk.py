"""What happens when the disk is full: a limit on the size of files stands in for it."""

import subprocess
import sys

import pytest

from annotator.export import FORMATS
from annotator.sample import fresh_sample

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")

CODE = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
from annotator.__main__ import main
main()
"""


@pytest.mark.parametrize("format_name", FORMATS)
def test_one_sentence_and_nothing_left(tmp_path, format_name):
    project = fresh_sample(tmp_path)
    before = sorted(tmp_path.iterdir())
    arguments = ["export", project, "--format", format_name, "-o", tmp_path / "out"]
    done = subprocess.run(
        [sys.executable, "-c", CODE, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "could not be written" in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before
