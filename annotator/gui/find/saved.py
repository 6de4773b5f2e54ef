"""The searches that a project keeps: give one a name, look again, rename, remove. Each is saved and undone like a
tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from annotator.gui import theme
from annotator.gui.find.panel import place_name
from annotator.gui.wording import translate
from annotator.model.search_edits import RemoveSearch, RenameSearch, SaveSearch
from annotator.model.searches import Search, Where
from annotator.store import search

if TYPE_CHECKING:
    from annotator.gui.window import Window


def save(window: Window, query: str, where: Where) -> None:
    """Ask for a name, then keep the search."""

    def keep(name: str) -> None:
        window.desk.apply(SaveSearch(Search(name, query, where)))

    NameDialog(window, translate("Find", "Save this search"), query, keep).open()


def show(window: Window) -> None:
    SavedSearches(window).open()


class NameDialog(QDialog):
    """`then` is called with the name."""

    def __init__(self, window: Window, title: str, name: str, then: Callable[[str], None]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._then = then
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.field.setAccessibleName(self.tr("Name"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = theme.styled(QPushButton(self.tr("Save")), "primary")
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel(self.tr("Name")))
        layout.addWidget(self.field)
        layout.addWidget(buttons)
        self.resize(400, 0)

    def _typed(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))

    def accept(self) -> None:
        super().accept()
        self._then(self.field.text())


class SavedSearches(QDialog):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved searches"))
        self.window_ = window
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.empty = theme.styled(
            QLabel(self.tr("No search is saved yet: look for something and press Ctrl+D.")), "muted"
        )
        self.empty.setWordWrap(True)
        self.run_button = theme.styled(QPushButton(self.tr("Look")), "primary")
        self.rename_button = QPushButton(self.tr("Rename…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.run_button.clicked.connect(self.run)
        self.rename_button.clicked.connect(self.rename)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.reject)
        self.list.itemActivated.connect(self.run)
        window.desk.changed.connect(self.refresh)
        self.refresh()
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.remove_button, self.rename_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.close_button, self.run_button):
            buttons.addWidget(button)
        self.run_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.empty)
        card = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.list)
        self.card = card
        layout.addWidget(card, 1)
        layout.addLayout(buttons)
        self.resize(min(520, self.window_.width() - 60), min(400, self.window_.height() - 60))

    def refresh(self) -> None:
        """The list as the project has it, the same line current."""
        project, at = self.window_.desk.project, max(self.list.currentRow(), 0)
        kept = search.saved(project) if project else []
        self.list.clear()
        for each in kept:
            self.list.addItem(_item(each))
        self.list.setCurrentRow(min(at, len(kept) - 1))
        self.card.setVisible(bool(kept))
        self.empty.setVisible(not kept)
        self.run_button.setEnabled(bool(kept))
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(bool(kept) and self.window_.desk.writable)

    def chosen(self) -> Search | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def run(self) -> None:
        if chosen := self.chosen():
            self.accept()
            self.window_.finding().run(chosen)

    def rename(self) -> None:
        if (chosen := self.chosen()) and self.window_.desk.writable:
            NameDialog(self.window_, self.tr("Rename the search"), chosen.name, self._rename).open()

    def _rename(self, name: str) -> None:
        if chosen := self.chosen():
            self.window_.desk.apply(RenameSearch(chosen.id, name))

    def remove(self) -> None:
        """Take one away; Ctrl+Z brings it back."""
        if (chosen := self.chosen()) and self.window_.desk.writable:
            self.window_.desk.apply(RemoveSearch(chosen.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)


def _item(kept: Search) -> QListWidgetItem:
    item = QListWidgetItem(f"{kept.name}\n{kept.query} · {place_name(kept.place)}")
    item.setSizeHint(QSize(0, 48))
    item.setData(Qt.ItemDataRole.UserRole, kept)
    return item
