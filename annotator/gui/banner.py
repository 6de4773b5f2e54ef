"""One sentence across the window: what went wrong and what to do, or how this window is limited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui import icons, theme
from annotator.gui.i18n import Retranslated


class Banner(Retranslated, QFrame):
    """Stays until it is closed; `lasting` sentences come back when a passing one is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "banner")
        self._lasting = ""
        self.icon = QLabel()
        self.words = theme.styled(QLabel(wordWrap=True), "banner words")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.shut = theme.styled(QToolButton(), "icon")
        self.shut.setIcon(icons.icon("x", "warning"))
        self.shut.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 12, 7)
        layout.setSpacing(10)
        layout.addWidget(self.icon)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.shut)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.shut.setToolTip(self.tr("Close (Esc)"))
        self.shut.setAccessibleName(self.tr("Close the message"))

    def say(self, words: str) -> None:
        """Show a passing sentence."""
        self._show(words, closable=True)

    def keep_saying(self, words: str) -> None:
        """Show a sentence as long as it holds; the empty one ends it."""
        self._lasting = words
        self._show(words, closable=False)

    def dismiss(self) -> bool:
        """Close a passing sentence; False where there was none."""
        passing = not self.isHidden() and not self.shut.isHidden()
        self._show(self._lasting, closable=False)
        return passing

    def _show(self, words: str, closable: bool) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.icon.setPixmap(icons.pixmap("triangle-alert", "warning", 16, self.devicePixelRatioF()))
        self.shut.setVisible(closable)
        self.setVisible(bool(words))
