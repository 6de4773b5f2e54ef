"""Start the command line, and give it the window to open: the one place that knows both."""

import os
import sys
from pathlib import Path
from typing import NoReturn

SAMPLE, MEASURED = "--sample", "--quit-after-first-paint"


def main() -> None:
    asked = set(sys.argv[1:])
    if asked <= {SAMPLE, MEASURED}:  # the window alone need not wait until the commands are loaded
        window(None, sample=SAMPLE in asked, quit_after_first_paint=MEASURED in asked)
    from annotator.cli.main import main as command_line

    command_line(window)


def window(project: Path | None, *, sample: bool, quit_after_first_paint: bool) -> NoReturn:
    """Open the window, stay until it is closed and end the program. Qt is loaded here, not before."""
    import gc

    gc.disable()  # until the first paint: nothing is to be collected, and it looks at everything that is loaded
    from annotator.gui.app import main as run

    _end(run(project, sample=sample, quit_after_first_paint=quit_after_first_paint))


def _end(code: int) -> NoReturn:
    """End at once: all is kept, and to take Qt and Python apart first would last as long as to open a project."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
