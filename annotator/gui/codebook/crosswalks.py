"""How the codes of one preset meet those of another, with what the answers of this project would count there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotator.analysis.crossing import Crossed, crossed
from annotator.export import disk
from annotator.export.cells import END, text_cell
from annotator.gui import ask, theme, wording
from annotator.gui.codebook.roomy import roomy
from annotator.model.codebook_files import PRESETS, preset
from annotator.model.coding import Codebook
from annotator.model.crosswalk import Crosswalk, crosswalks
from annotator.model.errors import UserError
from annotator.store.coded import coded

if TYPE_CHECKING:
    from annotator.gui.window import Window

FITS = {"same": "the same", "narrower": "a kind of it", "loose": "overlaps: look at the answers"}


class CrosswalkDialog(QDialog):
    """A table: a code, how well it meets its counterpart, and the answers here that have the one, would get the
    other."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crosswalks"))
        assert window.desk.project is not None
        self._window = window
        self._answers = coded(window.desk.project)
        self._books = {name: preset(name) for name in PRESETS}
        self._walks = crosswalks()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("From which codebook to which"))
        for walk in self._walks:
            names = {"source": _name(self._books[walk.source]), "to": _name(self._books[walk.to])}
            self.choice.addItem(self.tr("{source} → {to}").format(**names))
        self.note = theme.styled(QLabel(wordWrap=True), "muted")
        self.table = self._make_table()
        self.sum = QLabel(wordWrap=True)
        save = QPushButton(self.tr("Save as CSV…"))
        save.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        save.clicked.connect(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.choice)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sum)
        layout.addWidget(buttons)
        self.resize(min(820, window.width() - 40), min(600, window.height() - 40))
        self.choice.currentIndexChanged.connect(self._show)
        self.choice.setCurrentIndex(self._nearest())
        self._show()

    def _make_table(self) -> QTableWidget:
        table = roomy(QTableWidget(0, 5))
        table.verticalHeader().setDefaultSectionSize(32)
        table.setHorizontalHeaderLabels(
            [
                self.tr("Code"),
                self.tr("Answers here"),
                self.tr("How they meet"),
                self.tr("Counterpart"),
                self.tr("Answers it would get"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setAccessibleName(self.tr("Codes and their counterparts"))
        for column in range(5):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _nearest(self) -> int:
        """The crosswalk from the preset that shares the most codes with this project."""
        ours = {code.id for code in self._window.desk.codebook.codes}
        shared = [len(ours & {code.id for code in self._books[walk.source].codes}) for walk in self._walks]
        return shared.index(max(shared))

    @property
    def walk(self) -> Crosswalk:
        return self._walks[self.choice.currentIndex()]

    def crossed(self) -> Crossed:
        """What the answers of the project count along the chosen crosswalk."""
        known = frozenset(code.id for code in self._books[self.walk.source].codes)
        return crossed(self._answers, self.walk, known)

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        """The cells of the table: codes by their names, counts as figures."""
        walk, counts = self.walk, self.crossed()
        source, to = self._books[walk.source], self._books[walk.to]
        met = {pair.code: pair for pair in walk.pairs}
        inner = walk.source == walk.to
        rows = []
        for code in source.codes:
            pair = met.get(code.id)
            if pair is None and inner:
                continue
            target = to.code(pair.to) if pair else None
            fit = QCoreApplication.translate("Fits", FITS[pair.fit]) if pair else self.tr("none: judge anew")
            got = str(counts.got.get(pair.to, 0)) if pair else ""
            name = wording.code_name(target) if target else ""
            rows.append((wording.code_name(code), str(counts.given.get(code.id, 0)), fit, name, got))
        return rows

    def _show(self) -> None:
        walk, counts, rows = self.walk, self.crossed(), self.rows()
        self.note.setText(QCoreApplication.translate("Crosswalk", walk.note) if walk.note else "")
        self.note.setVisible(bool(walk.note))
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column in (1, 4):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        whole = self.tr("%n answer(s) can be read in the other codebook.", "", counts.whole)
        left = self.tr("%n answer(s) with a code that has no counterpart: to be judged anew.", "", counts.left)
        self.sum.setText(f"{whole} {left}")

    def _save(self) -> None:
        name = f"crosswalk-{self.walk.source}-{self.walk.to}.csv"
        if path := ask.new_file(self, self.tr("Save the crosswalk"), name, "CSV (*.csv)"):
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """The table as CSV, codes by their names as it shows them."""
        heads = []
        for column in range(self.table.columnCount()):
            item = self.table.horizontalHeaderItem(column)
            heads.append(item.text() if item else "")
        lines = [",".join(text_cell(cell) for cell in row) for row in [tuple(heads), *self.rows()]]
        try:
            with disk.explained(path.absolute()), disk.new_file(path.absolute()) as file:
                file.write(b"\xef\xbb\xbf" + "".join(line + END for line in lines).encode())
        except UserError as error:
            self._window.fail(error)
        else:
            self._window.say(self.tr("Saved as {path}").format(path=path))


def _name(codebook: Codebook) -> str:
    return wording.own_name(codebook)
