"""The line above two documents: how many pairs there are, the current one, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.gui import theme
from annotator.gui.beside import words
from annotator.gui.beside.pairs import Pairs
from annotator.gui.chips import WordButton
from annotator.gui.i18n import Retranslated

HEIGHT = 40
_WIDE = 1000  # below this width the less used words give way
_NARROW = 640


class PairBar(Retranslated, QFrame):
    """`action_asked` carries the id of an action."""

    action_asked = Signal(str)

    def __init__(self, pairs: Pairs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.setFixedHeight(HEIGHT)
        self.pairs = pairs
        self.counted = theme.styled(QLabel(), "strong")
        self.proposed = theme.styled(QLabel(), "muted")
        self.current = CutLabel()
        self.buttons = {
            "next-pair": WordButton(key="L"),
            "confirm-pair": WordButton(key="Y"),
            "remove-pair": WordButton(key="Shift Y"),
            "add-pair": WordButton(key="Ctrl L"),
            "view.thread": WordButton("git-commit-horizontal"),
            "swap-sides": WordButton("arrow-left-right"),
        }
        self._lay_out()
        pairs.changed.connect(self.refresh)
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 20, 0)
        layout.setSpacing(14)
        layout.addWidget(self.counted)
        layout.addWidget(self.proposed)
        for name, button in self.buttons.items():
            button.setProperty("action", name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._ask)
            if name == "view.thread":
                layout.addWidget(self.current, 1)
            layout.addWidget(button)

    def retranslate(self) -> None:
        texts = {
            "next-pair": self.tr("Next pair"),
            "confirm-pair": self.tr("Confirm"),
            "remove-pair": self.tr("No pair"),
            "add-pair": self.tr("Pair with…"),
            "view.thread": self.tr("Thread"),
            "swap-sides": self.tr("Swap sides"),
        }
        hints = {
            "next-pair": self.tr("Go to the next question that takes up an earlier answer (L)"),
            "confirm-pair": self.tr("This question takes up this answer (Y)"),
            "remove-pair": self.tr("This question does not take up this answer (Shift+Y)"),
            "add-pair": self.tr("Choose what the current question or answer is paired with (Ctrl+L)"),
            "view.thread": self.tr("All documents of this matter in time order (Ctrl+T)"),
            "swap-sides": self.tr("Left becomes right (Ctrl+F6)"),
        }
        for name, button in self.buttons.items():
            button.setText(texts[name])
            button.setToolTip(hints[name])
        self.setAccessibleName(self.tr("Pairs"))
        self.refresh()

    def refresh(self) -> None:
        confirmed = sum(tie.state == "confirmed" for tie in self.pairs.ties)
        proposed = len(self.pairs.ties) - confirmed
        self.counted.setText(self.tr("%n pair(s)", "", confirmed))
        self.proposed.setText(self.tr("%n proposed", "", proposed))
        self.proposed.setVisible(proposed > 0)
        tie = self.pairs.current
        two = self.pairs.later is not None
        self.current.show_words(*((words.name(self.pairs, tie), words.why(self.pairs, tie)) if tie else ("", "")))
        self.buttons["next-pair"].setVisible(bool(self.pairs.ties))
        self.buttons["confirm-pair"].setVisible(tie is not None and not self.pairs.is_mine(tie))
        self.buttons["remove-pair"].setVisible(tie is not None)
        self.buttons["add-pair"].setVisible(two)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= _WIDE
        self.buttons["view.thread"].setVisible(wide)
        self.buttons["swap-sides"].setVisible(wide and self.pairs.later is not None)
        self.current.setVisible(self.width() >= _NARROW)

    def stops(self) -> list[WordButton]:
        return [button for button in self.buttons.values() if button.isVisible()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move from button to button."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        stops = self.stops()
        at = next((at for at, button in enumerate(stops) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        self.action_asked.emit(self.sender().property("action"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class CutLabel(QLabel):
    """The pair in words, cut where there is no room; the whole of it is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "muted")
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, name: str, why: str) -> None:
        self._words = f"{name} · {why}" if name else ""
        self.setToolTip(self._words)
        self.setAccessibleName(self._words)
        self._cut()

    @property
    def words(self) -> str:
        return self._words

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _cut(self) -> None:
        room = max(self.width() - 2, 0)
        self.setText(QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()
