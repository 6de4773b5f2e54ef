"""The bar over the codebook: back, what it is, what is not in a revision yet, undo and the next revision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from annotator.gui import pieces, theme
from annotator.gui.i18n import Retranslated
from annotator.gui.key_names import key_name

_WIDE = 1060


def cap(keys: str) -> QLabel:
    return theme.styled(QLabel(key_name(keys), alignment=Qt.AlignmentFlag.AlignCenter), "cap")


class BackBar(QFrame):
    """A way back at the left, a name beside it; what else there is stands at the right."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "bar").setFixedHeight(45)
        self.back = pieces.worded("arrow-left", ink="text")
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = theme.styled(QLabel(), "strong")
        self.about = theme.styled(QLabel(), "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(16, 0, 16, 0)
        self.across.setSpacing(8)
        for part in (self.back, cap("Esc"), self.name, self.about):
            self.across.addWidget(part)
        self.across.addStretch()
        self.back.clicked.connect(self.left)


class Head(Retranslated, BackBar):
    undo_asked = Signal()
    revision_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting = theme.styled(QLabel(), "muted")
        self.undo = QPushButton()
        self.undo_cap = cap("Ctrl+Z")
        self.make = theme.styled(QPushButton(), "primary")
        self.make_cap = cap("Ctrl+Enter")
        for part in (self.waiting, self.undo, self.undo_cap, self.make, self.make_cap):
            self.across.addWidget(part)
        self.undo.clicked.connect(self.undo_asked)
        self.make.clicked.connect(self.revision_asked)
        self._number, self._changes = 1, 0
        self.retranslate()

    def retranslate(self) -> None:
        self.back.setText(self.tr("Reader"))
        self.name.setText(self.tr("Codebook"))
        self.undo.setText(self.tr("Undo"))
        self._say()

    def show_state(self, project: str, revision: int, changes: int, can_undo: bool, writable: bool) -> None:
        """`changes` are those since `revision` was made."""
        self._number, self._changes = revision, changes
        self.about.setText(project)
        self.undo.setEnabled(can_undo)
        self.make.setEnabled(writable and changes > 0)
        self._say()

    def _say(self) -> None:
        changes = self.tr("%n change(s) not in a revision yet", "", self._changes)
        self.waiting.setText(changes if self._changes else "")
        self.make.setText(self.tr("Make revision {number}").format(number=self._number + 1))
        self.make.setToolTip(changes if self._changes else self.tr("Nothing has changed since the last revision."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE  # narrower, the tooltips say it
        for part in (self.waiting, self.undo_cap, self.make_cap):
            part.setVisible(wide)
