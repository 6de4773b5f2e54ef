"""Merging a code into another: what will happen is said before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import theme
from annotator.gui.codebook.roomy import roomy
from annotator.gui.wording import code_name
from annotator.model.codebook_edits import MergeCodes
from annotator.store import codebook as stored

if TYPE_CHECKING:
    from annotator.gui.codebook.page import CodebookPage
    from annotator.model.coding import Code, Codebook
    from annotator.store.project import Project


class MergeDialog(QDialog):
    """`into` is the code that takes the codings over."""

    def __init__(self, parent: QWidget, project: Project, codebook: Codebook, code: Code) -> None:
        super().__init__(parent)
        self._project, self._code = project, code
        name = code_name(code)
        self.setWindowTitle(self.tr("Merge {code}").format(code=name))
        self.list = roomy(QListWidget())
        self.list.setAccessibleName(self.tr("The code that takes the codings over"))
        for other in codebook.active:
            if other.id != code.id:
                item = QListWidgetItem(f"{other.key or ' '}   {code_name(other)}")
                item.setData(Qt.ItemDataRole.UserRole, other)
                self.list.addItem(item)
        self.effect = QLabel(wordWrap=True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setMinimumHeight(88)
        self.effect.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.merge = theme.styled(QPushButton(self.tr("Merge")), "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.merge, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.merge.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel(self.tr("All codings of {code} become codings of:").format(code=name)))
        layout.addWidget(self.list)
        layout.addWidget(self.effect)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)
        self.list.currentRowChanged.connect(self._say)
        self.list.setCurrentRow(0)

    def into(self) -> Code | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _say(self) -> None:
        into = self.into()
        self.merge.setEnabled(into is not None)
        if into is None:
            return
        moving = stored.moving(self._project, self._code.id, MergeCodes(self._code.id, into.id))
        words = {"code": code_name(self._code), "into": code_name(into)}
        lines = [self.tr("{into} takes over %n coding(s), of every coder.", "", moving.codings).format(**words)]
        if moving.united:
            same = self.tr(
                "%n of them: another coding says the same, so the two become one, with both memos.",
                "",
                moving.united,
            )
            lines.append(same)
        lines.append(self.tr("{code} is retired. Undo (Ctrl+Z) takes all of it back.").format(**words))
        self.effect.setText("\n".join(lines))


def merge(page: CodebookPage, code: Code) -> None:
    """Ask into which code, and merge."""
    desk = page.desk
    assert desk.project is not None
    dialog = MergeDialog(page, desk.project, desk.codebook, code)
    into = dialog.into() if dialog.exec() else None
    dialog.deleteLater()
    if into is not None and desk.apply(MergeCodes(code.id, into.id)):
        page.choose("code", into.id)
