"""What stands where nothing is: one sentence, one action."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui import theme


class EmptyState(QWidget):
    def __init__(self, act: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = theme.styled(QLabel(alignment=Qt.AlignmentFlag.AlignHCenter), "muted")
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self._act = act
        self.button.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 32, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def say(self, words: str, action: str) -> None:
        self.words.setText(words)
        self.button.setText(action)

    def _clicked(self) -> None:
        self._act()
