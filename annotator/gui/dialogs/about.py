"""What this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from annotator import __version__

if TYPE_CHECKING:
    from annotator.gui.window import Window


def show_about(window: Window) -> None:
    words = QCoreApplication.translate(
        "About",
        "Answer Annotator {version}\n\nRead what was asked beside what was answered, and tag it.\n\n"
        "Free software under the MIT licence; Qt {qt} under the LGPL.",
    )
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Answer Annotator"))
    box.setText(words.format(version=__version__, qt=qt_version))
    box.open()
