"""`make run`: the window on a fresh copy of the sample project.

Without a display it says so and does the same job offscreen: a real window, real key presses until every answer of
the sample bears a tag, then CSV, JSON and a picture of the window; their places are printed. Exit 1 when an answer
was left without a tag.
"""

import os
import sys
from itertools import cycle
from pathlib import Path

OUTPUT = Path("build", "offscreen-run")


def has_display() -> bool:
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or bool(named)


def main() -> int:
    if has_display():
        from annotator.gui.app import main as window

        return window(sample=True)
    print("There is no display: doing the same job offscreen.", flush=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    OUTPUT.mkdir(parents=True, exist_ok=True)
    os.environ["ANNOTATOR_SETTINGS"] = str(OUTPUT / "settings")
    return tag_everything(OUTPUT)


def tag_everything(folder: Path) -> int:
    """Tag the sample answer by answer with the keys that a person would press, and export it."""
    from annotator import export, settings
    from annotator.gui.app import application
    from annotator.gui.theme import Theme
    from annotator.gui.window import Window
    from annotator.sample import fresh_sample

    (folder / "sample.annotator").unlink(missing_ok=True)
    app = application()
    window = Window(Theme(app, settings.get("appearance", "light")))
    window.show()
    window.open_path(fresh_sample(folder))
    press_through(window)
    coded, answers = window.desk.progress
    print(f"{coded} of {answers} answers tagged.")
    assert window.desk.project is not None
    picture = folder / "window.png"
    window.grab().save(str(picture))
    export.write(window.desk.project, "csv", folder / "csv")
    export.write(window.desk.project, "json", folder / "sample.json")
    project = window.desk.project.path
    window.close()
    for name, place in (
        ("Project", project),
        ("CSV", folder / "csv"),
        ("JSON", folder / "sample.json"),
        ("Picture", picture),
    ):
        print(f"{name}: {place.resolve()}")
    return 0 if coded == answers > 0 else 1


def press_through(window) -> None:
    """A code's key on every answer, and `N` on to the next one without a tag; never more often than there are."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    keys = cycle([code.key for code in window.desk.codebook.active if code.key])
    window.activateWindow()
    window.focus_reader()
    _, answers = window.desk.progress
    for _ in range(answers):
        QApplication.processEvents()
        if not window.desk.annotations(window.desk.exchange):
            QTest.keySequence(QApplication.focusWidget() or window, next(keys))
        QTest.keySequence(QApplication.focusWidget() or window, "N")
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
