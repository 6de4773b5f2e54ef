"""What stands over the table: the filter line, the facets, how many answers are shown, columns and export."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.gui import icons, pieces, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.facet import FacetButton
from annotator.model.answer_rows import UNTAGGED, FacetName, Facets
from annotator.store.answer_table import Counts

FACETS: tuple[FacetName, ...] = ("code", "minister", "party", "year", "days")
_TYPING = 120  # ms after a letter before the table follows


class Top(Retranslated, QFrame):
    """`narrowed`: text or facets are others now. `entered`: Down or Enter in the filter line."""

    narrowed = Signal()
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self._desk = desk
        self.counts: Counts = {}
        self.filter_box = pieces.find_field("list-filter")
        self.filter_box.setFixedWidth(236)
        self.facets: dict[FacetName, FacetButton] = {
            name: FacetButton(partial(self._counted, name), partial(self.value_name, name), self)
            for name in FACETS
        }
        self.shown = theme.styled(QLabel(), "muted")
        self.columns = pieces.worded("columns-3", "plain", "text")
        self.export = QPushButton()
        self.export.setIcon(icons.icon("download", "text"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._lay_out()
        self.filter_box.textChanged.connect(self._typing.start)
        self.filter_box.installEventFilter(self)
        self._typing.timeout.connect(self.narrowed)
        for button in self.facets.values():
            button.chosen_changed.connect(self._narrow_now)
        self.retranslate()

    def _lay_out(self) -> None:
        left = QWidget()
        flow = FlowLayout(left, spacing=6)
        flow.addWidget(self.filter_box)
        for button in self.facets.values():
            button.setMinimumHeight(30)
            flow.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(left, 1)
        for part in (self.shown, self.columns, self.export):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.shown.setMinimumHeight(32)
        self.columns.setMinimumHeight(32)

    def retranslate(self) -> None:
        self.filter_box.setPlaceholderText(self.tr("Filter answers"))
        self.filter_box.setAccessibleName(self.tr("Filter answers"))
        self.filter_box.actions()[0].setText(self.filter_box.accessibleName())
        self.columns.setText("\u2009" + self.tr("Columns"))
        self.columns.setToolTip(self.tr("Choose, move and size columns (Ctrl+Shift+O)"))
        self.export.setText("\u2009" + self.tr("Export these"))
        self.export.setToolTip(self.tr("Save the answers that are shown, as CSV (Ctrl+Shift+E)"))
        names = {
            "code": self.tr("Code"),
            "minister": self.tr("Minister"),
            "party": self.tr("Party"),
            "year": self.tr("Year"),
            "days": self.tr("Days"),
        }
        for name, button in self.facets.items():
            button.set_name(names[name])

    def show_number(self, shown: int, every: int) -> None:
        if shown == every:
            self.shown.setText(self.tr("%n answer(s)", "", every).replace(str(every), wording.count(every)))
        else:
            words = self.tr("{shown} of {all} answers")
            self.shown.setText(words.format(shown=wording.count(shown), all=wording.count(every)))

    def chosen(self) -> Facets:
        return {name: button.chosen for name, button in self.facets.items() if button.chosen}

    def clear(self) -> None:
        """Take all away that narrows the table, and tell it once."""
        for part in (self.filter_box, *self.facets.values()):
            part.blockSignals(True)
        self.filter_box.clear()
        for button in self.facets.values():
            button.choose(frozenset())
        for part in (self.filter_box, *self.facets.values()):
            part.blockSignals(False)
        self._narrow_now()

    def _narrow_now(self) -> None:
        self._typing.stop()
        self.narrowed.emit()

    def value_name(self, facet: FacetName, value: str) -> str:
        """A facet's value on screen."""
        if facet == "code":
            code = self._desk.codebook.code(value)
            return wording.code_name(code) if code else (value or self.tr("Untagged"))
        if value == "unknown":
            return self.tr("unknown")
        words = {
            "in-time": self.tr("within 21 days"),
            "extended": self.tr("22 to 42 days"),
            "late": self.tr("more than 42 days"),
        }
        return words.get(value, value) if facet == "days" else value

    def _counted(self, facet: FacetName) -> list[tuple[str, int]]:
        return self.codes() if facet == "code" else self.counts.get(facet, [])

    def codes(self) -> list[tuple[str, int]]:
        """The codes in the order of the codebook and how many answers have each, then those without any."""
        found = dict(self.counts.get("code", ()))
        codes = [code.id for code in self._desk.codebook.codes if not code.retired or code.id in found]
        return [(code, found.get(code, 0)) for code in (*codes, UNTAGGED)]

    def eventFilter(self, watched, event) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._narrow_now()
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)
