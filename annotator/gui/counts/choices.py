"""What to count, by what, of whom and within what: the left side of the counts."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from annotator.gui import icons, theme
from annotator.gui.counts import words
from annotator.gui.counts.asked import BYS, NARROWINGS, WHATS, Asked, By, Narrowing
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.facet import FacetButton
from annotator.gui.wording import translate

WIDTH = 240
_STEPS = ("year", "quarter", "month")


class ChoiceBox(QComboBox):
    """A list to choose one thing from, with a chevron in the window's own hand."""

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "choice")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        picture = icons.pixmap("chevron-down", "muted", 14, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 22, (self.height() - 14) // 2, picture)


class Choices(Retranslated, QFrame):
    """`changed`: something else is asked for now, which `asked()` gives."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.styled(self, "panel")
        self.setFixedWidth(WIDTH)
        self.values: dict[Narrowing, list[tuple[str, int]]] = {}
        self.what, self.by, self.step, self.coder = (ChoiceBox() for _ in range(4))
        self.names = [theme.styled(QLabel(), "small") for _ in range(5)]
        self.share = QCheckBox()
        self.only: dict[Narrowing, FacetButton] = {
            name: FacetButton(partial(self._counted, name), partial(self._named, name), self)
            for name in NARROWINGS
        }
        self._lay_out()
        self.retranslate()
        self.what.currentIndexChanged.connect(self._another)
        for box in (self.by, self.step, self.coder):
            box.currentIndexChanged.connect(self.changed)
        self.share.toggled.connect(self.changed)
        for button in self.only.values():
            button.chosen_changed.connect(self.changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        for name, box in zip(self.names, (self.what, self.by, self.step, self.coder), strict=False):
            layout.addWidget(name)
            layout.addWidget(box)
        layout.addWidget(self.share)
        layout.addSpacing(14)
        layout.addWidget(self.names[4])
        flow = FlowLayout(spacing=6)
        for button in self.only.values():
            flow.addWidget(button)
        layout.addLayout(flow)
        layout.addStretch()

    def retranslate(self) -> None:
        asked = self.asked() if self.what.count() else Asked()
        texts = (
            self.tr("Count"),
            self.tr("By"),
            self.tr("Step"),
            self.tr("Codings of"),
            self.tr("Only answers of"),
        )
        for name, text in zip(self.names, texts, strict=True):
            name.setText(text)
            name.setContentsMargins(0, 8, 0, 0)
        for box, text in zip((self.what, self.by, self.step, self.coder), texts, strict=False):
            box.setAccessibleName(text)
        self.share.setText(self.tr("As shares of a row"))
        _fill(self.what, [(name, words.choice(name)) for name in WHATS], asked.what)
        _fill(self.step, [(name, words.choice(name)) for name in _STEPS], asked.step)
        self._offer(asked.by)
        self.coder.setItemText(0, self.tr("All coders"))
        names = {
            "minister": self.tr("Minister"),
            "party": self.tr("Party"),
            "year": self.tr("Year"),
            "response-time": self.tr("Response time"),
        }
        for name, button in self.only.items():
            button.set_name(names[name])

    def show_coders(self, names: list[str]) -> None:
        chosen = self.coder.currentData()
        every = [("", self.tr("All coders")), *((name, name) for name in names)]
        _fill(self.coder, every, chosen if chosen in names else "")

    def asked(self) -> Asked:
        return Asked(
            self.what.currentData(),
            self.by.currentData() or "minister",
            self.step.currentData(),
            self.coder.currentData() or "",
            self.share.isChecked() and self.share.isEnabled(),
            {name: button.chosen for name, button in self.only.items() if button.chosen},
        )

    def stops(self) -> list[QWidget]:
        return [self.what, self.by, self.step, self.coder, self.share, *self.only.values()]

    def clear(self) -> None:
        """Count all answers again."""
        for button in self.only.values():
            button.choose(frozenset())

    def _another(self) -> None:
        self._offer(self.by.currentData() or "minister")
        self.changed.emit()

    def _offer(self, by: By) -> None:
        """Show what the thing that is counted can be counted by."""
        what = self.what.currentData()
        offered = BYS.get(what, ())
        if offered:
            known = by if by in offered else offered[0]
            _fill(self.by, [(name, words.choice(name)) for name in offered], known)
        for part in (self.names[1], self.by):
            part.setVisible(bool(offered))
        for part in (self.names[2], self.step):
            part.setVisible(what == "time")
        self.share.setEnabled(what != "completeness")

    def _counted(self, name: Narrowing) -> list[tuple[str, int]]:
        return self.values.get(name, [])

    def _named(self, name: Narrowing, value: str) -> str:
        known = {
            "in-time": "within 21 days",
            "extended": "22 to 42 days",
            "late": "more than 42 days",
            "unknown": "unknown",
        }
        return translate("Counts", known[value]) if value in known else value


def _fill(box: QComboBox, values: list[tuple[str, str]], chosen: str) -> None:
    """Put values in without telling anybody, and choose one."""
    box.blockSignals(True)
    box.clear()
    for value, shown in values:
        box.addItem(shown, value)
    box.setCurrentIndex(max(0, box.findData(chosen, Qt.ItemDataRole.UserRole)))
    box.blockSignals(False)
