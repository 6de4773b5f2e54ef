"""Start the command line, and give it the window to open: the one place that knows both."""

import sys
from pathlib import Path

SAMPLE, MEASURED = "--sample", "--quit-after-first-paint"


def main() -> None:
    asked = set(sys.argv[1:])
    if asked <= {SAMPLE, MEASURED}:  # the window alone need not wait until the commands are loaded
        sys.exit(window(None, sample=SAMPLE in asked, quit_after_first_paint=MEASURED in asked))
    from annotator.cli.main import main as command_line

    command_line(window)


def window(project: Path | None, *, sample: bool, quit_after_first_paint: bool) -> int:
    """Open the window and stay until it is closed; gives the exit code. Qt is loaded here, not before."""
    import gc

    gc.disable()  # nothing is to be collected before the first paint, and then see `gui/collecting.py`
    from annotator.gui.app import main as run

    return run(project, sample=sample, quit_after_first_paint=quit_after_first_paint)


if __name__ == "__main__":
    main()
