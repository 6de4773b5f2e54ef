"""The pictures of help and README, from the running program: `make pictures`, with its own Python.

Unseen, on the sample, in the light theme, in both languages, into `resources/help/images`. `--check` makes them
anew in a folder for the moment, and ends with 1 where the kept ones have other names or sizes in pixels.
"""

import os
import shutil
import struct
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "resources" / "help" / "images"
SIZE = (1300, 800)
_COLOURS = 256


def main(arguments: list[str]) -> int:
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_SETTINGS"] = str(Path(folder, "settings"))
        made = Path(folder, "images")
        make(made)
        if "--check" in arguments:
            return differences(sizes(made), sizes(IMAGES))
        shutil.rmtree(IMAGES, ignore_errors=True)
        shutil.copytree(made, IMAGES)
        return 0


def sizes(folder: Path) -> dict[str, tuple[int, int]]:
    """Width and height in pixels of the pictures of both languages."""
    found = sorted(folder.glob("[a-z][a-z]/*.png"))
    return {path.relative_to(folder).as_posix(): struct.unpack(">II", path.read_bytes()[16:24]) for path in found}


def differences(made: dict[str, tuple[int, int]], kept: dict[str, tuple[int, int]]) -> int:
    wrong = [name for name in sorted({*made, *kept}) if made.get(name) != kept.get(name)]
    for name in wrong:
        print(
            f"{name}: {made.get(name)} from the program, {kept.get(name)} kept; run make pictures", file=sys.stderr
        )
    return 1 if wrong else 0


def make(target: Path) -> None:
    """Every scene in every language."""
    from PySide6.QtWidgets import QApplication

    from annotator.gui.i18n import LANGUAGES
    from annotator.gui.theme import Theme

    app = QApplication.instance() or QApplication([])
    app.setCursorFlashTime(0)
    theme = Theme(app, "light")
    for language in LANGUAGES:
        make_language(target / language, language, theme)


def make_language(target: Path, language: str, theme: object) -> None:
    import picture_scenes as scenes
    from printed_sample import printed

    from annotator import settings
    from annotator.gui import i18n
    from annotator.gui.window import Window

    settings.put(language=language, coder=scenes.CODER, view="question-answer")
    i18n.use(language)
    target.mkdir(parents=True)
    with TemporaryDirectory() as folder:
        window = Window(theme)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        window.open_path(scenes.new_project(Path(folder), printed()))
        for scene in scenes.SCENES:
            widget = scene.show(window) or window
            scenes.settle(window)
            save(widget.grab().toImage(), target / f"{scene.name}.png")
        window.close()


def save(picture: object, path: Path) -> None:
    """In the 256 colours that it has most of: a third of the size, and nobody sees it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(whole.constBits()).cast("B").cast("I")
    colours = [colour for colour, _ in Counter(pixels.tolist()).most_common(_COLOURS)]
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)
    few.save(str(path), "PNG", 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
