"""The headings of the table of answers: sorted by, moved, sized, hidden and shown; how they stand is kept."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from annotator import settings
from annotator.gui.answers.columns import COLUMNS, PLACES, Column

KEPT = "answers_table"
_LEAST, _STEP = 44, 24
_PAUSE = 300  # ms that a column rests before its place and width are remembered
_NARROWEST = {"text": 130, "tags": 164, "memo": 110}  # of columns that share what is left


class Heads(QHeaderView):
    """`sort_asked` carries the place of a column in `COLUMNS`. `current` gives the column that keys act on."""

    sort_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.current = 0
        self._sized = False
        self._fitting = False
        self._keeping = QTimer(self, singleShot=True, interval=_PAUSE)
        self._keeping.timeout.connect(self.keep)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_LEAST)
        self.setSortIndicatorShown(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def begin(self) -> None:
        """Once the columns are there: bring them back as they were left."""
        kept = settings.get(KEPT, {})
        shown = set(kept.get("shown") or [column.id for column in COLUMNS if column.shown])
        for visual, name in enumerate(each for each in kept.get("columns", ()) if each in PLACES):
            self.moveSection(self.visualIndex(PLACES[name]), visual)
        widths = kept.get("widths", {})
        self._sized = bool(widths)
        for place, column in enumerate(COLUMNS):
            self.setSectionHidden(place, column.id not in shown)
            if column.id in shown:
                self.resizeSection(place, int(widths.get(column.id, column.width)))
        self.sectionClicked.connect(self.sort_asked)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._keeping.start)

    def keep(self) -> None:
        """Remember order, choice and widths of the columns."""
        by_place = sorted(PLACES, key=lambda name: self.visualIndex(PLACES[name]))
        shown = self.shown()
        widths = {column.id: self.sectionSize(PLACES[column.id]) for column in shown} if self._sized else {}
        named = [column.id for column in shown]
        kept = {**settings.get(KEPT, {}), "columns": by_place, "shown": named, "widths": widths}
        settings.put(**{KEPT: kept})

    def shown(self) -> list[Column]:
        """The columns that can be seen, from left to right."""
        places = (self.logicalIndex(visual) for visual in range(self.count()))
        return [COLUMNS[place] for place in places if not self.isSectionHidden(place)]

    def fit(self, width: int) -> None:
        """Share the width out, as long as nobody sized a column: long texts get what the others leave."""
        shown = self.shown()
        flexible = [column for column in shown if column.flexible]
        if self._sized or not flexible:
            return
        spare = width - sum(column.width for column in shown if not column.flexible)
        ideal = sum(column.width for column in flexible)
        self._fitting = True
        for column in shown:
            share = (
                max(_NARROWEST[column.look], spare * column.width // ideal) if column.flexible else column.width
            )
            self.resizeSection(PLACES[column.id], share)
        self._fitting = False

    def _resized(self, place: int, before: int, after: int) -> None:
        if not self._fitting and before and after:
            self._sized = True
            self._keeping.start()

    # -- what a person does with them

    def show_column(self, place: int, shown: bool) -> None:
        """The last one that is left stays."""
        if not shown and len(self.shown()) == 1:
            return
        self._fitting = True
        self.setSectionHidden(place, not shown)
        if shown and not self.sectionSize(place):
            self.resizeSection(place, COLUMNS[place].width)
        self._fitting = False
        self.keep()

    def step(self, by: int) -> None:
        """Move the current column among those that are shown."""
        names = [column.id for column in self.shown()]
        name = COLUMNS[self.current].id
        if name in names and 0 <= names.index(name) + by < len(names):
            other = PLACES[names[names.index(name) + by]]
            self.moveSection(self.visualIndex(self.current), self.visualIndex(other))

    def widen(self, by: int) -> None:
        self.resizeSection(self.current, max(_LEAST, self.sectionSize(self.current) + by * _STEP))

    def as_before(self) -> None:
        """The columns as they are at first."""
        settings.put(**{KEPT: {"sort": settings.get(KEPT, {}).get("sort")}})
        self._fitting = True
        for place, column in enumerate(COLUMNS):
            self.moveSection(self.visualIndex(place), place)
            self.setSectionHidden(place, not column.shown)
            self.resizeSection(place, column.width)
        self._fitting, self._sized = False, False
        self.keep()
        self.fit(self.viewport().width())

    # -- the menu

    def menu(self, place: int) -> QMenu:
        """Sort by, move and size one column; choose which are shown."""
        self.current = place
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        orders = menu.addMenu(self.tr("Sort by"))
        for at, column in enumerate(COLUMNS):
            self._line(orders, column.head(), self._sort).setData(at)
        menu.addSeparator()
        self._line(menu, COLUMNS[place].head(), self._sort).setEnabled(False)
        for words, name, by in (
            (self.tr("Move left"), "step", -1),
            (self.tr("Move right"), "step", 1),
            (self.tr("Wider"), "widen", 1),
            (self.tr("Narrower"), "widen", -1),
        ):
            self._line(menu, words, self._do).setData((name, by))
        menu.addSeparator()
        for at, column in enumerate(COLUMNS):
            line = self._line(menu, column.head(), self._toggle)
            line.setCheckable(True)
            line.setChecked(not self.isSectionHidden(at))
            line.setData(at)
        menu.addSeparator()
        self._line(menu, self.tr("As at first"), self.as_before)
        return menu

    def _line(self, menu: QMenu, words: str, do: object) -> QAction:
        line = menu.addAction(words.replace("&", "&&"))
        line.triggered.connect(do)
        return line

    def _sort(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.sort_asked.emit(line.data())

    def _do(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        name, by = line.data()
        getattr(self, name)(by)

    def _toggle(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.show_column(line.data(), line.isChecked())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.logicalIndexAt(event.pos())
        self.menu(max(place, 0)).popup(event.globalPos())
