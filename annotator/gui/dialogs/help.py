"""A page of help in the person's language, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout

from annotator import __version__, resources
from annotator.gui import faces

if TYPE_CHECKING:
    from annotator.gui.window import Window


class HelpDialog(QDialog):
    """`page` is a file's name in the help folder of the language, without its ending."""

    def __init__(self, window: Window, page: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.text = QTextBrowser(openExternalLinks=False, openLinks=False)
        self.text.setFont(faces.reading(16))
        self.text.document().setDocumentMargin(20)
        self.text.setMarkdown(page_text(page))
        self.text.setAccessibleName(self.tr("Help"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.resize(min(720, window.width() - 60), min(640, window.height() - 60))


def page_text(page: str) -> str:
    """The page in the language of the window, else in English."""
    for language in (QLocale().name()[:2], "en"):
        path = resources.path("help", language, f"{page}.md")
        if path.exists():
            return path.read_text("utf-8")
    raise FileNotFoundError(page)


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
