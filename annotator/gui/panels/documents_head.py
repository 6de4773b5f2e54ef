"""What stands over the list of documents: how many there are, and what narrows it down."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui import icons, keys_in_use, pieces, theme, wording
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.models.filtering import FACETS, Facet, Filter
from annotator.gui.panels.facet import FacetButton

_TYPING = 80  # ms after a letter before the list follows


class DocumentsHead(Retranslated, QWidget):
    """`action_asked` carries the id of an action. `narrowed`: words or facets are others now. `entered`: Down or
    Enter in the filter box.

    `counts` gives the values of a facet with how many documents have each.
    """

    action_asked = Signal(str)
    narrowed = Signal()
    entered = Signal()

    def __init__(self, counts: Callable[[Facet], list[tuple[str, int]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.title = theme.styled(QLabel(), "strong")
        self.count = theme.styled(QLabel(), "muted")
        self.import_button = pieces.worded("plus", "quiet")
        self.fold_button = theme.styled(QToolButton(), "icon")
        self.fold_button.setIcon(icons.icon("panel-left-close"))
        self.filter_box = pieces.find_field("list-filter")
        self.facets: dict[Facet, FacetButton] = {
            name: FacetButton(partial(counts, name), _namer(name), self) for name in FACETS
        }
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._shown = (0, 0, False)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)  # "Importeren" is long
        head.addWidget(self.title)
        head.addSpacing(4)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.import_button)
        head.addWidget(self.fold_button)
        self.facet_row = QWidget()
        facets = FlowLayout(self.facet_row, spacing=6)
        for button in self.facets.values():
            facets.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 10)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.filter_box)
        self._column.addWidget(self.facet_row)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self._import)
        self.fold_button.clicked.connect(self._fold)
        self.filter_box.textChanged.connect(self._typing.start)
        self.filter_box.installEventFilter(self)
        self._typing.timeout.connect(self.narrow_now)
        for button in self.facets.values():
            button.chosen_changed.connect(self.narrow_now)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Documents"))
        self.import_button.setText(self.tr("Import"))
        self.import_button.setToolTip(keys_in_use.tip(self.tr("Import files"), "import"))
        self.fold_button.setToolTip(keys_in_use.tip(self.tr("Fold the documents away"), "documents"))
        self.fold_button.setAccessibleName(self.tr("Fold the documents away"))
        self.filter_box.setPlaceholderText(self.tr("Filter documents"))
        self.filter_box.setAccessibleName(self.tr("Filter documents"))
        self.filter_box.actions()[0].setText(self.tr("Filter documents"))
        names = {
            "kind": self.tr("Kind"),
            "party": self.tr("Party"),
            "minister": self.tr("Minister"),
            "year": self.tr("Year"),
            "coded": self.tr("Coded"),
        }
        for name, button in self.facets.items():
            button.set_name(names[name])
        self.show_count(*self._shown)

    def show_count(self, shown: int, every: int, narrowed: bool) -> None:
        self._shown = (shown, every, narrowed)
        words = self.tr("{shown} of {all}").format(shown=wording.count(shown), all=wording.count(every))
        self.count.setText(words if narrowed else wording.count(every))

    def filter(self) -> Filter:
        """What the list is to be narrowed to."""
        chosen: dict[Facet, frozenset[str]] = {name: button.chosen for name, button in self.facets.items()}
        return Filter(self.filter_box.text(), chosen)

    def narrow_now(self) -> None:
        self._typing.stop()
        self.narrowed.emit()

    def clear(self) -> None:
        self.filter_box.clear()
        for button in self.facets.values():
            button.choose(frozenset())
        self.narrow_now()

    def take_facets_back(self) -> None:
        """The facets may have stood in another panel."""
        self._column.addWidget(self.facet_row)

    def _import(self) -> None:
        self.action_asked.emit("import")

    def _fold(self) -> None:
        self.action_asked.emit("documents")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the filter box into the list, Up to what stands over it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.narrow_now()
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Up:
                return self.focusPreviousChild()
        return super().eventFilter(watched, event)


def _namer(facet: Facet) -> Callable[[str], str]:
    """How a facet's values read on screen: kinds and states in words, names as they are."""
    if facet == "kind":
        return wording.kind  # pyright: ignore[reportReturnType]
    return wording.coded_state if facet == "coded" else str
