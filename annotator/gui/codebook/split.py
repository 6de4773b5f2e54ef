"""Splitting a code: a new one is made, and each coding is gone through to say whether it stays or goes there.

Nothing is written until the end; then it is one change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui import theme
from annotator.gui.codebook.review import Choice, ReviewPage
from annotator.gui.i18n import sentence
from annotator.gui.tokens import Ink
from annotator.gui.wording import code_name, plural
from annotator.model.codebook_beside import fresh_code
from annotator.model.codebook_edits import SplitCode
from annotator.model.coding import Code
from annotator.store import codebook as stored
from annotator.store.review import Found, of_code

if TYPE_CHECKING:
    from annotator.gui.window import Window

_STAYS, _GOES = "stays", "goes"


class NameDialog(QDialog):
    """How the new code is called; the rest of it is written later in its form."""

    def __init__(self, parent: QWidget, window: Window, code: Code) -> None:
        super().__init__(parent)
        self._window, self._code = window, code
        self.setWindowTitle(self.tr("Split {code}").format(code=code_name(code)))
        self.made = code
        about = QLabel(wordWrap=True)
        about.setText(
            self.tr(
                "A new code takes over some of the codings of {code}. Name it; then go through the codings and "
                "say which of them go there."
            ).format(code=code_name(code))
        )
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the new code"))
        self.name.setPlaceholderText(self.tr("Name of the new code"))
        self.error = theme.styled(QLabel(wordWrap=True), "error")
        go_on = theme.styled(QPushButton(self.tr("Go through the codings")), "primary")
        go_on.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (about, self.name, self.error, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(460)
        self.name.setFocus()

    def _try(self) -> None:
        desk = self._window.desk
        assert desk.project is not None
        self.made = fresh_code(desk.codebook, self.name.text().strip(), self._code.group)
        error = stored.refused(desk.project, SplitCode(self._code.id, self.made, ()))
        if error is None:
            self.accept()
        else:
            self.error.setText(sentence(error))


class SplitPage(ReviewPage):
    def __init__(self, window: Window) -> None:
        self.old, self.new = Code("", ""), Code("", "")
        self._said: dict[str, str] = {}
        super().__init__(window)

    def begin(self, old: Code, new: Code) -> None:
        assert self.desk.project is not None
        self.old, self.new, self._said = old, new, {}
        self.show_found(of_code(self.desk.project, old.id))

    def title(self) -> str:
        return self.tr("Split {code}").format(code=code_name(self.old))

    def judged(self, annotation: str) -> str:
        said = self._said.get(annotation, "")
        return code_name(self.new if said == _GOES else self.old) if said else ""

    def gone_over(self, found: list[Found]) -> list[Found]:
        assert self.desk.project is not None
        return of_code(self.desk.project, self.old.id)

    def choices(self) -> list[Choice]:
        stays = Choice(_STAYS, self.tr("Stays {code}").format(code=code_name(self.old)), "1", self.old)
        goes = Choice(_GOES, self.tr("Goes to {code}").format(code=code_name(self.new)), "2", self.new)
        return [stays, goes]

    def _ink(self, code_id: str) -> Ink:
        return theme.tokens().ink(self.new.colour) if code_id == self.new.id else super()._ink(code_id)

    def refresh(self) -> None:
        super().refresh()
        going = sum(1 for said in self._said.values() if said == _GOES)
        self.finish.setText(self.tr("Split (Ctrl+Enter)"))
        self.finish.setEnabled(self.desk.writable)
        words = plural("SplitPage", "To {new}: %n coding(s). All others stay {old}.", going)
        self.ask.setText(words.format(new=code_name(self.new), old=code_name(self.old)))
        self.hint.setText(
            self.tr("Nothing is written until you split. J and K go through the list, O opens the answer.")
        )

    def choose(self, choice: str) -> None:
        if self.now is not None:
            self._said[self.now.annotation] = choice
            self.go_on()

    def going_on(self, code: Code) -> bool:
        """Whether a split of this code was begun, and not ended."""
        return self.old.id == code.id and bool(self._said)

    def _forget(self) -> None:
        super()._forget()
        self._said = {}

    def end(self) -> None:
        """Write the new code and the codings that go to it as one change."""
        from annotator.gui.codebook.doing import open_code

        going = tuple(key for key, said in self._said.items() if said == _GOES)
        if self.desk.writable and self.desk.apply(SplitCode(self.old.id, self.new, going)):
            self._said = {}
            open_code(self.window_, self.new.id)


def begin(window: Window, code: Code) -> None:
    """Ask for the new code's name, then go through the codings; one that was left half done goes on."""
    page = window.findChild(SplitPage)
    if page is not None and page.going_on(code):
        window.go_to(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    dialog = NameDialog(window, window, code)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    made = dialog.made
    dialog.deleteLater()
    if accepted:
        page = page or SplitPage(window)
        page.begin(code, made)
        window.go_to(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
