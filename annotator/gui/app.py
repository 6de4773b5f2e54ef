"""The program with its window, from start to end."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui import errors, i18n, project_commands
from annotator.gui.theme import STYLE, Theme
from annotator.gui.window import Window

PAINTED = "painted"


def main(project: Path | None = None, *, sample: bool = False, quit_after_first_paint: bool = False) -> int:
    """Show the window until it is closed; gives the exit code."""
    app = application()
    theme = Theme(app, settings.get("appearance", "system"), dressed=False)
    window = Window(theme)
    errors.install(window.fail, window.show_report)
    if sample:
        project_commands.open_sample(window)
    elif project is not None:
        project_commands.open_path(window, project)
    window.painted.connect(_ended if quit_after_first_paint else partial(_settled, window))
    theme.dress()
    window.show()
    code = app.exec()
    window.close()
    return code


def _ended() -> None:
    """Tell whoever measures that the window is there; what follows is the way out."""
    print(PAINTED, flush=True)
    QApplication.quit()


def _settled(window: Window) -> None:
    from annotator.gui.collecting import Collecting  # the first paint does not wait for it

    Collecting(window)


def application() -> QApplication:
    """The one application, in the person's language."""
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("Answer Annotator")
    app.setDesktopFileName("answer-annotator")
    errors.listen_to_qt()
    i18n.use(settings.get("language", ""))
    return app
