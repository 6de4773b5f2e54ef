"""One of two documents beside each other, as its reader sees it.

It reads like the desk. What is done in it is done at the window's desk, on which its document then lies, so that
codes, status and keys need not know that there are two.
"""

from PySide6.QtCore import QObject, Signal

from annotator.gui.desk import Desk
from annotator.model.edits import Change, Edit
from annotator.model.errors import UserError
from annotator.model.opened import OpenDocument
from annotator.store import documents


class Side(Desk):
    """`wanted`: something is done here, this is to be the side that one works in. `beside_wanted`: a document and
    an exchange of it, which a link of this side leads to."""

    wanted = Signal()
    beside_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    # -- what its reader asks

    def open_document(self, document_id: str, exchange: str = "") -> None:
        """A link leads to the other side: what one reads stays."""
        self.beside_wanted.emit(document_id, exchange)

    def go(self, exchange_id: str) -> None:
        self.wanted.emit()
        self._desk.go(exchange_id)

    def apply(self, edit: Edit) -> Change | None:
        return self._desk.apply(edit)

    def apply_all(self, edits: list[Edit]) -> None:
        self._desk.apply_all(edits)

    def undo(self) -> Change | None:
        return self._desk.undo()

    def redo(self) -> Change | None:
        return self._desk.redo()

    def recount(self) -> None:
        self.progress = self._desk.progress

    # -- following the desk

    def take_project(self) -> None:
        """The project, its codebook and who codes, as the desk has them."""
        desk = self._desk
        if self.project is not desk.project:
            self._forget()
        self.project, self.codebook = desk.project, desk.codebook
        self.coder, self.progress = desk.coder, desk.progress
        self._put_down(self.document)

    def show(self, opened: OpenDocument, exchange: str = "") -> None:
        self._show_document(opened, exchange)

    def load(self, document_id: str, exchange: str = "") -> bool:
        """Show a document of the project; False where it cannot be, after the desk said why."""
        assert self.project is not None
        try:
            opened = documents.load(self.project, document_id)
        except UserError as error:
            self._desk.failed.emit(error)
            return False
        self.show(opened, exchange)
        return True

    def place(self, exchange: str) -> None:
        """Make an exchange the current one of this side."""
        if exchange != self.exchange:
            self.exchange = exchange
            self.current_changed.emit(exchange)

    def follow(self, change: Change) -> None:
        """Follow a change that is on disk; the document itself may be corrected or gone."""
        if self.project is None:
            return
        self._take(change)
        self.changed.emit(change)
        for row in change.rows:
            if self.document is not None and (row.table, row.key) == ("documents", self.document.id):
                if row.after is None:
                    self.close_document()
                else:
                    self.load(row.key, self.exchange)
