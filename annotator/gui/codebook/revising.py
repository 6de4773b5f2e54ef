"""Making the changes since the last revision into the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui import theme
from annotator.gui.codebook.book_form import said_all
from annotator.gui.wording import translate
from annotator.model.codebook_edits import MakeRevision
from annotator.store import codebook as stored

if TYPE_CHECKING:
    from annotator.gui.codebook.page import CodebookPage
    from annotator.model.codebook_changes import Difference
    from annotator.model.coding import Codebook


class RevisionDialog(QDialog):
    """`older` counts the codings of all coders whose rule the revision makes an older one."""

    def __init__(self, parent: QWidget, codebook: Codebook, changes: tuple[Difference, ...], older: int) -> None:
        super().__init__(parent)
        number = codebook.revision + 1
        self.setWindowTitle(self.tr("Make revision {number}").format(number=number))
        changed = QLabel(said_all(changes, (codebook,)), wordWrap=True)
        changed.setTextFormat(Qt.TextFormat.PlainText)
        effect = QLabel(wordWrap=True)
        effect.setText(self.tr("Made under an older rule will then be: %n coding(s).", "", older))
        effect.setVisible(older > 0)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Why, for the method section (may stay empty)"))
        self.note.setAccessibleName(self.tr("Note on the revision"))
        make = theme.styled(QPushButton(self.windowTitle()), "primary")
        make.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (changed, effect, self.note, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(460)
        self.note.setFocus()


def make_revision(page: CodebookPage) -> None:
    """Show what the revision is made of, ask for a note, and make it."""
    desk = page.desk
    assert desk.project is not None
    changes = stored.unrevised(desk.project)
    if not changes:
        page.window_.say(translate("Codebook", "Nothing has changed since the last revision."))
        return
    uses = stored.uses(desk.project)
    older = sum(uses.get(each.id, 0) for each in changes if each.what == "rule" and not each.group)
    dialog = RevisionDialog(page, desk.codebook, changes, older)
    if dialog.exec():
        desk.apply(MakeRevision(" ".join(dialog.note.text().split())))
    dialog.deleteLater()
