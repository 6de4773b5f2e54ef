"""Whatever was said to be written is there, whenever the process was killed."""

import random
import signal
import subprocess
import sys
import time

import pytest

from annotator.store import annotations
from annotator.store.check import check
from annotator.store.project import open_project
from tests.store import made

TAGGING = """
import sys
from pathlib import Path
from annotator.model.edits import AddAnnotation, RemoveAnnotation
from annotator.store.project import open_project
from tests.store import made

document = made.document(pairs=30)
with open_project(Path(sys.argv[1])) as project:
    for turn in range(100_000):
        tag = made.tag(document, "evasive", project.coder.id, turn % 30)
        project.apply(AddAnnotation(tag))
        print("+", tag.id, flush=True)
        if turn % 5 == 4:
            project.undo()
            print("-", tag.id, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal there")
@pytest.mark.parametrize("seed", range(6))
def test_killed_while_tagging(project, seed):
    document = made.document(pairs=30)
    project.apply(made.addition(document))
    project.close()
    command = [sys.executable, "-c", TAGGING, str(project.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as tagging:
        said = [tagging.stdout.readline() for _ in range(10)]
        time.sleep(random.Random(seed).uniform(0, 0.2))
        tagging.kill()
        said += [line for line in tagging.stdout if line.endswith("\n")]
    last = {line.split()[1]: line[0] for line in said}
    with open_project(project.path) as again:
        there = {each.id for each in annotations.of_document(again, document.id)}
        # The very last one may have been taken back, or written, without a line to say so.
        *sure, doubtful = last
        assert {key for key in sure if last[key] == "+"} <= there | {doubtful}
        assert not {key for key in sure if last[key] == "-"} & there
        assert len(there - last.keys()) <= 1
        assert check(again) == []
        assert again.undo() is not None
