"""Documents, reader and codes side by side; a panel without room folds away and opens over the reader."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.gui import faces, icons, keys_in_use, pieces, theme, wording
from annotator.gui.i18n import Retranslated

DOCUMENTS_FROM = 1200
CODES_FROM = 1100
"""Logical widths from which a panel has room of its own."""
PANEL = (240, 400)
RAIL = 44


class Rail(Retranslated, QFrame):
    """What is left of the documents when they are folded: a button, and their number along the edge."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "panel")
        self.setFixedWidth(RAIL)
        self._number = 0
        self.button = theme.styled(QToolButton(), "icon")
        self.button.setIcon(icons.icon("panel-left-open"))
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setToolTip(keys_in_use.tip(self.tr("Show the documents"), "documents"))
        self.button.setAccessibleName(self.tr("Show the documents"))
        self.update()

    def show_number(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(faces.interface(12))
        painter.setPen(theme.tokens().muted)
        painter.translate(RAIL / 2, 44)
        painter.rotate(-90)
        words = self.tr("Documents") + f" {wording.count(self._number)}"
        painter.drawText(
            QRect(-220, -10, 216, 20), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
        )


class Body(QWidget):
    """`folded` tells that a panel found or lost its place."""

    folded = Signal()

    def __init__(self, documents: QWidget, centre: QWidget, codes: QWidget, strip: QWidget) -> None:
        super().__init__()
        self.documents, self.centre, self.codes, self.strip = documents, centre, codes, strip
        self.rail = Rail()
        self.documents_shut, self.codes_shut = False, False
        """What the person folded away although there is room."""
        self._two_texts = False
        self._over: QWidget | None = None
        self._widths = {documents: 272, codes: 288}
        self._lay_out()
        self.rail.asked.connect(self.toggle_documents)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.setHandleWidth(1)
        for panel in (self.documents, self.codes):
            panel.setMinimumWidth(PANEL[0])
            panel.setMaximumWidth(PANEL[1])
        for part in (self.documents, self.centre, self.codes):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._moved)
        line = pieces.upright()
        self.rail_line = line
        across = pieces.tight(QHBoxLayout(), self.rail, line)
        across.addWidget(self.splitter, 1)
        self.strip_line = pieces.line()
        layout = pieces.tight(QVBoxLayout(self))
        layout.addLayout(across, 1)
        layout.addWidget(self.strip_line)
        layout.addWidget(self.strip)

    # -- where the panels are

    def documents_docked(self) -> bool:
        return self._room_for_documents() and not self.documents_shut

    def _room_for_documents(self) -> bool:
        return self.width() >= DOCUMENTS_FROM and not self._two_texts

    def codes_docked(self) -> bool:
        return self.width() >= CODES_FROM and not self.codes_shut

    @property
    def over(self) -> QWidget | None:
        """The folded panel that lies open over the reader."""
        return self._over

    def widths(self) -> tuple[int, int]:
        return self._widths[self.documents], self._widths[self.codes]

    def set_widths(self, documents: int, codes: int) -> None:
        low, high = PANEL
        self._widths = {
            self.documents: min(max(documents, low), high),
            self.codes: min(max(codes, low), high),
        }
        self.place()

    def show_two_texts(self, two: bool) -> None:
        """Two texts beside each other need the documents' room."""
        if two != self._two_texts:
            self._two_texts = two
            self.place()

    def toggle_documents(self) -> None:
        if self._room_for_documents():
            self.documents_shut = not self.documents_shut
            self.place()
        else:
            self._toggle_over(self.documents)

    def toggle_codes(self) -> None:
        if self.width() >= CODES_FROM:
            self.codes_shut = not self.codes_shut
            self.place()
        else:
            self._toggle_over(self.codes)

    def show_panel(self, panel: QWidget) -> None:
        """Make sure that a panel can be seen, over the reader where it is folded."""
        docked = self.documents_docked() if panel is self.documents else self.codes_docked()
        if not docked and self._over is not panel:
            self._toggle_over(panel)

    def close_over(self) -> bool:
        """Fold the open panel away again; False where none was open."""
        if self._over is None:
            return False
        self._over = None
        self.place()
        return True

    def _toggle_over(self, panel: QWidget) -> None:
        self._over = None if self._over is panel else panel
        self.place()
        if self._over is panel:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Dock, fold or lay over, as room and wishes are."""
        docked = {self.documents: self.documents_docked(), self.codes: self.codes_docked()}
        if self._over is not None and docked[self._over]:
            self._over = None
        for panel in (self.documents, self.codes):
            self._place(panel, docked[panel])
        self.rail.setVisible(not docked[self.documents])
        self.rail_line.setVisible(not docked[self.documents])
        self.strip.setVisible(not docked[self.codes])
        self.strip_line.setVisible(not docked[self.codes])
        self._size()
        self.folded.emit()

    def _place(self, panel: QWidget, docked: bool) -> None:
        inside = self.splitter.indexOf(panel) >= 0
        if docked and not inside:
            self.splitter.insertWidget(0 if panel is self.documents else self.splitter.count(), panel)
        elif not docked and inside:
            panel.setParent(self)
        panel.setVisible(docked or self._over is panel)
        if bool(panel.property("over")) != (self._over is panel):
            panel.setProperty("over", self._over is panel)
            panel.style().unpolish(panel)
            panel.style().polish(panel)
        if self._over is panel:
            self._lay_over(panel)

    def _lay_over(self, panel: QWidget) -> None:
        width = self._widths[panel]
        below = self.strip.height() + 1 if not self.strip.isHidden() else 0
        left = RAIL + 1 if panel is self.documents else self.width() - width
        panel.setGeometry(QRect(QPoint(left, 0), panel.size()))
        panel.resize(width, self.height() - below)
        panel.raise_()

    def _size(self) -> None:
        sizes = []
        for at in range(self.splitter.count()):
            part = self.splitter.widget(at)
            sizes.append(self._widths.get(part, 0) if part else 0)
        middle = self.splitter.indexOf(self.centre)
        sizes[middle] = max(300, self.splitter.width() - sum(sizes) - len(sizes) + 1)
        self.splitter.setSizes(sizes)

    def _moved(self) -> None:
        for panel in (self.documents, self.codes):
            if self.splitter.indexOf(panel) >= 0:
                self._widths[panel] = panel.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
