"""The left of the codebook page: the codes, and what makes new ones or brings whole codebooks in and out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from annotator.gui import pieces, theme
from annotator.gui.codebook.code_list import CodeList
from annotator.gui.i18n import Retranslated

_WIDTH = 288
_ICONS = {
    "code": "plus",
    "group": "plus",
    "preset": "library",
    "read": "file-input",
    "save": "file-output",
    "crosswalk": "arrow-left-right",
}


class Left(Retranslated, QFrame):
    """`asked` names what is to be done: `code`, `group`, `preset`, `read`, `save`, `crosswalk`."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "panel").setFixedWidth(_WIDTH)
        self.title = theme.styled(QLabel(), "strong")
        self.revision = theme.styled(QLabel(), "small")
        self.list = CodeList()
        self.buttons = {name: pieces.worded(icon) for name, icon in _ICONS.items()}
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setObjectName(name)
            button.clicked.connect(self._ask)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.revision)
        head.addStretch()
        new = QHBoxLayout()
        new.setContentsMargins(12, 6, 12, 10)
        for name in ("code", "group"):
            new.addWidget(self.buttons[name])
        new.addStretch()
        more = QVBoxLayout()
        more.setContentsMargins(12, 6, 12, 8)
        more.setSpacing(0)
        for name in ("preset", "read", "save", "crosswalk"):
            more.addWidget(theme.styled(self.buttons[name], "quiet"), 0, Qt.AlignmentFlag.AlignLeft)
        layout = pieces.tight(QVBoxLayout(self), head)
        layout.addWidget(self.list, 1)
        layout.addLayout(new)
        layout.addWidget(pieces.line())
        layout.addLayout(more)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Codes"))
        words = {
            "code": (self.tr("Code"), self.tr("A new code (Ctrl+Shift+A)")),
            "group": (self.tr("Group"), self.tr("A new group (Ctrl+Shift+G)")),
            "preset": (
                self.tr("Start from a preset…"),
                self.tr("Codes from the literature, beside or in place of yours"),
            ),
            "read": (
                self.tr("Read from a file…"),
                self.tr("A codebook file (TOML) in the place of this codebook"),
            ),
            "save": (
                self.tr("Save as a file…"),
                self.tr("The codebook as a file (TOML) that one can read and share"),
            ),
            "crosswalk": (self.tr("Crosswalks…"), self.tr("How the codes of one preset meet those of another")),
        }
        for name, (text, tip) in words.items():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(tip)

    def show_state(self, revision: int, writable: bool) -> None:
        self.revision.setText(self.tr("revision {number}").format(number=revision))
        for name in ("code", "group", "preset", "read"):
            self.buttons[name].setEnabled(writable)

    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())
