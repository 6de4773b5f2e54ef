"""Whole codebooks in and out: a preset or a file in the place of this one or beside it, and this one as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui import ask, theme
from annotator.gui.codebook.presets import FILES, PresetDialog, said
from annotator.gui.wording import plural, translate
from annotator.model.codebook_edits import AddCodebook, TakeCodebook
from annotator.model.codebook_files import read_codebook, write_codebook
from annotator.model.errors import UserError
from annotator.store import codebook as stored

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.window import Window
    from annotator.model.coding import Codebook


def take_preset(window: Window) -> None:
    """Ask which, and whether beside this codebook or in its place."""
    buttons = {
        "beside": translate("Codebook", "Add beside this codebook"),
        "instead": translate("Codebook", "Take in its place…"),
    }
    dialog = PresetDialog(window, translate("Codebook", "Start from a preset"), buttons)
    done, chosen = dialog.exec(), dialog.codebook()
    dialog.deleteLater()
    if done and dialog.done_with == "beside":
        window.desk.apply(AddCodebook(chosen))
    elif done:
        take_instead(window, chosen)


def read_file(window: Window) -> None:
    """A codebook file in the place of this codebook; one that is none is told in one sentence."""
    if path := ask.open_file(window, translate("Codebook", "Read a codebook"), FILES):
        read_from(window, path)


def read_from(window: Window, path: Path) -> None:
    try:
        codebook = read_codebook(path)
    except UserError as error:
        window.banner.say(said(error))
    else:
        take_instead(window, codebook)


def take_instead(window: Window, codebook: Codebook) -> None:
    """Say what becomes of the codes that are there, then take the other codebook in their place."""
    dialog = InsteadDialog(window, effect(window, codebook))
    done = dialog.exec()
    dialog.deleteLater()
    if done:
        window.desk.apply(TakeCodebook(codebook))


def effect(window: Window, new: Codebook) -> str:
    """What taking a codebook would do, one sentence a line."""
    project, old = window.desk.project, window.desk.codebook
    assert project is not None
    uses, ids = stored.uses(project), {code.id for code in new.codes}
    shared = [code for code in old.codes if code.id in ids]
    kept = [code for code in old.codes if code.id not in ids and uses.get(code.id)]
    gone = [code for code in old.codes if code.id not in ids and not uses.get(code.id)]
    lines = [plural("Codebook", "It comes with %n code(s).", len(ids))]
    if shared:
        lines.append(plural("Codebook", "In the place of yours with the same id: %n code(s).", len(shared)))
    if kept:
        lines.append(plural("Codebook", "%n code(s) of yours with codings: kept, retired.", len(kept)))
    if gone:
        lines.append(plural("Codebook", "%n code(s) of yours without codings: taken out.", len(gone)))
    return "\n".join([*lines, translate("Codebook", "No coding is lost. Undo (Ctrl+Z) takes it back.")])


class InsteadDialog(QDialog):
    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take this codebook"))
        self.words = QLabel(words, wordWrap=True)
        take = theme.styled(QPushButton(self.tr("Take it")), "primary")
        take.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)


def save_file(window: Window) -> None:
    """This codebook as a file, where the person says."""
    desk = window.desk
    assert desk.project is not None
    name = translate("Codebook", "{project} codebook.toml").format(project=desk.project.path.stem)
    path = ask.new_file(window, translate("Codebook", "Save the codebook"), name, FILES)
    if path is None:
        return
    try:
        write_codebook(desk.codebook, path)
    except UserError as error:
        window.fail(error)
    else:
        window.say(translate("Codebook", "The codebook was saved as {path}").format(path=path))
