"""Who tags: choose among the coders of the project, or give a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from annotator import settings
from annotator.store import codebook

if TYPE_CHECKING:
    from annotator.gui.window import Window


class CoderDialog(QDialog):
    def __init__(self, window: Window, names: list[str], now: str) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Coder"))
        words = QLabel(self.tr("Every tag bears the name of who put it there. Choose a name, or type a new one."))
        words.setWordWrap(True)
        self.names = QComboBox(editable=True)
        self.names.addItems(names)
        self.names.setCurrentText(now)
        self.names.setAccessibleName(self.tr("Name of the coder"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.names)
        layout.addWidget(buttons)
        self.setMinimumWidth(380)
        if field := self.names.lineEdit():
            field.selectAll()
        self.names.setFocus()

    def name(self) -> str:
        return " ".join(self.names.currentText().split())


def choose_coder(window: Window) -> None:
    """Ask for the coder, and go on as that one in this project and in new ones."""
    desk = window.desk
    if desk.project is None:
        return
    known = [coder.name for coder in codebook.coders(desk.project)]
    dialog = CoderDialog(window, known, desk.coder.name)
    if dialog.exec() and dialog.name() and dialog.name() != desk.coder.name:
        settings.put(coder=dialog.name())
        desk.code_as(dialog.name())
