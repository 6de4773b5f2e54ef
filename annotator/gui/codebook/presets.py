"""Choosing a codebook that comes with the program, or a file: what is in it, and where it comes from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import ask, theme, wording
from annotator.gui.codebook.roomy import roomy
from annotator.gui.i18n import sentence
from annotator.model.codebook_files import PRESETS, preset, read_codebook
from annotator.model.coding import Code, Codebook
from annotator.model.errors import UserError

FILES = "TOML (*.toml)"


class PresetDialog(QDialog):
    """`codebook` is what was chosen. Each of `buttons` (what it does, and its words) ends the dialog; `done_with`
    is the one that was pressed, the first one with Enter."""

    def __init__(self, parent: QWidget, title: str, buttons: dict[str, str], note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.done_with = ""
        self.list = roomy(QListWidget())
        self.list.setFixedWidth(270)
        self.list.setAccessibleName(self.tr("Codebooks"))
        for name in PRESETS:
            self._add(preset(name))
        self.read = QPushButton(self.tr("From a file…"))
        self.read.setAutoDefault(False)
        self.error = theme.styled(QLabel(wordWrap=True), "error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        self.about = QTextBrowser(openExternalLinks=True)
        self.about.setAccessibleName(self.tr("What is in it"))
        self.note = theme.styled(QLabel(note, wordWrap=True), "small")
        self.note.setVisible(bool(note))
        self.buttons = {name: QPushButton(words) for name, words in buttons.items()}
        self._lay_out()
        self.read.clicked.connect(self._read)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._first)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addLayout(left)
        across.addWidget(self.about, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        for place, (name, button) in enumerate(self.buttons.items()):
            button.setObjectName(name)
            button.clicked.connect(self._done)
            button.setDefault(place == 0)
            if place == 0:
                theme.styled(button, "primary")
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(across, 1)
        for part in (self.error, self.note, box):
            layout.addWidget(part)
        self.resize(820, 540)

    def _add(self, codebook: Codebook) -> None:
        item = QListWidgetItem(_name(codebook))
        item.setToolTip(_name(codebook))
        item.setData(Qt.ItemDataRole.UserRole, codebook)
        self.list.addItem(item)

    def codebook(self) -> Codebook:
        return self.list.currentItem().data(Qt.ItemDataRole.UserRole)

    def _show(self) -> None:
        self.error.hide()
        self.about.setHtml(_page(self.codebook(), self.tr("Source"), self.tr("one of these")))

    def _read(self) -> None:
        """A codebook file joins the list; what is none is told in one sentence."""
        path = ask.open_file(self, self.tr("Read a codebook"), FILES)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        try:
            codebook = read_codebook(path)
        except UserError as error:
            self.error.setText(said(error))
            self.error.show()
            return
        self._add(codebook)
        self.list.setCurrentRow(self.list.count() - 1)

    def _done(self) -> None:
        self.done_with = self.sender().objectName()
        self.accept()

    def _first(self) -> None:
        self.done_with = next(iter(self.buttons))
        self.accept()


def said(error: UserError) -> str:
    """The sentence of an error, with that of an error within it, in the language of the window."""
    values = {
        name: sentence(value) if isinstance(value, UserError) else value for name, value in error.values.items()
    }
    return sentence(UserError(error.template, **values))


def choose_for_new(parent: QWidget) -> Codebook | None:
    """The codebook that a new project begins with; None where the person would rather not make one."""
    title = wording.translate("Codebook", "The codebook of the new project")
    note = wording.translate("Codebook", "You can change all of it later: Tools, Codebook.")
    dialog = PresetDialog(parent, title, {"take": wording.translate("Codebook", "Continue")}, note)
    chosen = dialog.codebook() if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def _name(codebook: Codebook) -> str:
    return wording.own_name(codebook)


def _page(codebook: Codebook, source: str, exclusive: str) -> str:
    from html import escape

    parts = [f"<h3>{escape(_name(codebook))}</h3>"]
    known = {group.id for group in codebook.groups}
    for group in codebook.groups:
        kind = f" · {exclusive}" if group.exclusive else ""
        parts.append(f"<p><b>{escape(wording.own_name(group))}</b>{kind}</p>")
        parts += [_line(code) for code in codebook.active if code.group == group.id]
    parts += [_line(code) for code in codebook.active if code.group not in known]
    if codebook.source.strip():
        parts.append(f"<p><b>{source}</b></p><p>{_linked(escape(codebook.source.strip()))}</p>")
    return "".join(parts)


def _line(code: Code) -> str:
    from html import escape

    key = f"[{escape(code.key)}] " if code.key else ""
    meant = escape(wording.code_words(code, "definition"))
    return f"<p>{key}<b>{escape(wording.code_name(code))}</b><br>{meant}</p>"


def _linked(text: str) -> str:
    import re

    return re.sub(r"(https?://[^\s<]+)", r'<a href="\1">\1</a>', text)
