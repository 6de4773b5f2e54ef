"""Reading that goes wrong in a worker process, by what the file says."""

import os
import time
from pathlib import Path

from annotator.ingest import reading

HANGS, DIES, FAILS = "this one hangs", "this one dies", "this one meets a fault of ours"


def outcomes(paths: tuple[Path, ...]) -> list[reading.Outcome]:
    for path in paths:
        match path.read_text():
            case "this one hangs":
                time.sleep(60)
            case "this one dies":
                os._exit(7)
            case "this one meets a fault of ours":
                raise KeyError("ours")
    return reading.outcomes(paths)
