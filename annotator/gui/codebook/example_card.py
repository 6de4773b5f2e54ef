"""An example of a code: the passage in its sentence, where it was taken from, and a way to take it off again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from annotator.gui import icons, theme, wording
from annotator.gui.codebook.marked_text import MarkedText
from annotator.gui.i18n import Retranslated
from annotator.gui.tokens import Ink
from annotator.model.coding import Example


class ExampleCard(Retranslated, QFrame):
    """`opened` and `removed` carry its place among the examples."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "card")
        self.place = 0
        self.words = MarkedText()
        self.where = theme.styled(QToolButton(), "link")
        self.where.setCursor(Qt.CursorShape.PointingHandCursor)
        self.made_up = theme.styled(QLabel(), "small")
        self.remove = theme.styled(QToolButton(), "icon")
        self.remove.setIcon(icons.icon("x"))
        foot = QHBoxLayout()
        foot.addWidget(self.where)
        foot.addWidget(self.made_up)
        foot.addStretch()
        foot.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 10, 8)
        layout.setSpacing(4)
        layout.addWidget(self.words)
        layout.addLayout(foot)
        self.where.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)

    def show_example(self, example: Example, place: int, ink: Ink, there: bool, writable: bool) -> None:
        """`there` where the project holds the document that it was taken from."""
        self.place = place
        self.words.show_words(example.before, example.quote, example.after, ink)
        number, _, label = example.where.partition(", ")
        shown = ", ".join(part for part in (wording.short_number(number), label) if part)
        self.where.setText(shown or self.tr("where it stands"))
        self.where.setToolTip(self.tr("Open {where} in the reader").format(where=example.where or shown))
        self.where.setVisible(there)
        self.made_up.setText(shown or self.tr("no place in a document"))
        self.made_up.setVisible(not there)
        self.remove.setEnabled(writable)
        self.retranslate()

    def retranslate(self) -> None:
        self.remove.setToolTip(self.tr("Take this example out"))
        self.remove.setAccessibleName(self.tr("Take this example out"))

    def _open(self) -> None:
        self.opened.emit(self.place)

    def _remove(self) -> None:
        self.removed.emit(self.place)
