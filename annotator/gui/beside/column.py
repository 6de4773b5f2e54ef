"""One of the two sides on screen: a line that says whether one works here, and the reader under it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui import pieces, theme, wording
from annotator.gui.beside.side import Side
from annotator.gui.chips import WordButton
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.empty import EmptyState
from annotator.gui.reader.reader import Reader
from annotator.model.opened import OpenDocument

_LINE = 30


class Column(Retranslated, QFrame):
    """`choice_asked`: another document for this side. `turn_asked`: to work in this side."""

    choice_asked = Signal()
    turn_asked = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._active = False
        self.reader = Reader(side, self)
        self.nothing = EmptyState(self.choice_asked.emit)
        self.edge = QFrame()
        self.edge.setFixedHeight(2)
        self.here = theme.styled(QLabel(), "small")
        self.turn = WordButton(key="F6")
        self.choose = pieces.worded("chevron-down", "quiet small")
        self._lay_out()
        self.turn.clicked.connect(self.turn_asked)
        self.choose.clicked.connect(self.choice_asked)
        for happened in (side.document_opened, side.document_closed, side.project_closed):
            happened.connect(self._show)
        self.retranslate()

    def _lay_out(self) -> None:
        self.line = theme.styled(QFrame(), "panel")
        self.line.setFixedHeight(_LINE)
        across = QHBoxLayout(self.line)
        across.setContentsMargins(24, 0, 20, 0)
        across.addWidget(self.here)
        across.addWidget(self.turn)
        across.addStretch()
        across.addWidget(self.choose)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reader)
        self.pages.addWidget(self.nothing)
        self.setFocusProxy(self.reader)
        layout = pieces.tight(QVBoxLayout(self))
        for part in (self.edge, self.line):
            layout.addWidget(part)
        layout.addWidget(self.pages, 1)

    def retranslate(self) -> None:
        self.here.setText(self.tr("Keys work here"))
        self.turn.setText(self.tr("Work here"))
        self.turn.setToolTip(self.tr("Keys and codes go to this document (F6)"))
        self.choose.setText(self.tr("Other document"))
        self.choose.setToolTip(self.tr("Show another document on this side"))
        self.nothing.say(self.tr("Nothing stands beside it yet."), self.tr("Choose a document"))
        self._show()

    def show_active(self, active: bool) -> None:
        """Whether one works here, as a line, as words and on the cards."""
        self._active = active
        theme.styled(self.edge, "here" if active else "not here")
        self.reader.cards.set_active(active)
        self._show()

    def _show(self, opened: OpenDocument | None = None) -> None:
        opened = self.side.document
        self.pages.setCurrentWidget(self.reader if opened else self.nothing)
        self.here.setVisible(self._active)
        self.turn.setVisible(not self._active and opened is not None)
        self.choose.setVisible(opened is not None)
        number = wording.short_number(opened.document.structure.header.number) if opened else ""
        name = self.tr("Document {number}, keys work here") if self._active else self.tr("Document {number}")
        self.reader.cards.setAccessibleName(name.format(number=number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn.updateGeometry()
