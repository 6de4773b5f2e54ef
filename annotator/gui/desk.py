"""The open project as the screens see it: one door for edits, one signal for what they changed.

Screens read `document`, `exchange`, `annotations()` and repaint what a `Change` names; nothing is queried again.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.gui.on_document import OnDocument
from annotator.model.coding import Annotation, Codebook, Coder, Memo, new_id
from annotator.model.document import Exchange
from annotator.model.edits import Change, Edit, Row
from annotator.model.errors import UserError
from annotator.model.opened import OpenDocument
from annotator.model.parts import PartMark
from annotator.store import annotations, codebook, documents
from annotator.store.project import Project

ON_EXCHANGES = ("annotations", "memos", "part_marks", "promises", "rejections")


class Desk(QObject):
    """`changed` carries a Change, `document_opened` an OpenDocument, `failed` the UserError that stopped an edit.

    By the time of `changed` and `current_changed` everything here is as the disk has it.
    """

    leaving = Signal()
    """Before another answer, document, coder or project is shown: time to keep what is being typed."""
    project_opened = Signal()
    project_closed = Signal()
    document_opened = Signal(object)
    document_closed = Signal()
    current_changed = Signal(str)
    changed = Signal(object)
    imported = Signal()
    """Documents came in by an import, which no `changed` tells of."""
    failed = Signal(object)
    sought = Signal(str)
    """Something on this document is about to be shown: whoever shows it beside the open one turns to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self._forget()

    def _forget(self) -> None:
        self.codebook = Codebook()
        self.coder = Coder("", "")
        self._put_down(None)
        self.exchange = ""
        self.progress = (0, 0)
        """Answers of the project that this coder tagged, of all its answers."""
        self.places: dict[str, str] = {}
        """The exchange where one last read, by document."""

    def _put_down(self, opened: OpenDocument | None) -> None:
        """Hold a document, or none, from here on."""
        self._on = OnDocument(opened, self.coder.id)

    @property
    def document(self) -> OpenDocument | None:
        """The open document with everything that stands on it."""
        return self._on.document

    # -- project and document

    def open(self, project: Project) -> None:
        """Take over a project; whatever was open is closed."""
        self.close()
        self.project = project
        self.codebook = codebook.codebook(project)
        self.coder = project.coder
        self.progress = annotations.progress(project, self.coder.id)
        self.project_opened.emit()

    def close(self) -> None:
        if self.project is None:
            return
        self.leaving.emit()
        project, self.project = self.project, None
        self._forget()
        self.project_closed.emit()
        project.close()

    def code_as(self, name: str) -> None:
        """Go on as another coder, whose tags the screens then show."""
        if self.project is None:
            return
        self.leaving.emit()
        self.coder = self.project.code_as(name)
        self.progress = annotations.progress(self.project, self.coder.id)
        shown, exchange = self.document, self.exchange
        self.project_opened.emit()
        if shown is not None:
            self.open_document(shown.id, exchange)

    def open_document(self, document_id: str, exchange: str = "") -> None:
        """Show a document, at an exchange of it, or where one last read in it, or at its first answer."""
        if self.project is None:
            return
        self.leaving.emit()
        try:
            opened = documents.load(self.project, document_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self._show_document(opened, exchange)

    def turn_to(self, opened: OpenDocument, exchange: str) -> None:
        """Show a document that is loaded already."""
        self.leaving.emit()
        self._show_document(opened, exchange)

    def _show_document(self, opened: OpenDocument, exchange: str) -> None:
        self._put_down(opened)
        ids = [each.id for each in self.exchanges()]
        wanted = (exchange, self.places.get(opened.id, ""), *ids)
        self.exchange = next((each for each in wanted if each in ids), "")
        self.places[opened.id] = self.exchange
        self.document_opened.emit(opened)
        self.current_changed.emit(self.exchange)

    def close_document(self) -> None:
        self._put_down(None)
        self.exchange = ""
        self.document_closed.emit()

    def go(self, exchange_id: str) -> None:
        """Make an exchange of the open document the current one, or with "" the text that stands in none."""
        known = {"", *(each.id for each in self.exchanges())}
        if exchange_id != self.exchange and exchange_id in known:
            self.leaving.emit()
            self.exchange = exchange_id
            if self.document is not None:
                self.places[self.document.id] = exchange_id
            self.current_changed.emit(exchange_id)

    def recount(self) -> None:
        """Ask the project anew how far it is, after documents came or went."""
        if self.project is not None:
            self.progress = annotations.progress(self.project, self.coder.id)

    # -- what the screens read

    def exchanges(self) -> tuple[Exchange, ...]:
        return self.document.document.structure.exchanges if self.document else ()

    def current(self) -> Exchange | None:
        return next((each for each in self.exchanges() if each.id == self.exchange), None)

    def annotations(self, exchange_id: str) -> tuple[Annotation, ...]:
        """This coder's tags on an exchange: the whole answer's first, then as they stand in the text."""
        return self._on.annotations(exchange_id)

    def uses(self, code: str) -> int:
        """How many tags with a code this coder put on the open document."""
        return self._on.uses[code]

    def memo(self, exchange_id: str) -> Memo | None:
        """This coder's note on an exchange; with the empty string, on the whole document."""
        return self._on.memos.get(exchange_id)

    def marks(self, exchange_id: str) -> dict[int, PartMark]:
        """This coder's marks on the parts of an exchange's questions, by the part (from 0)."""
        return self._on.marks.get(exchange_id, {})

    def document_progress(self) -> tuple[int, int]:
        """How many answers of the open document carry a tag of this coder, and how many there are."""
        answers = [each for each in self.exchanges() if each.answer]
        return sum(1 for each in answers if self._on.is_tagged(each.id)), len(answers)

    @property
    def writable(self) -> bool:
        return self.project is not None and not self.project.read_only

    # -- edits

    def apply(self, edit: Edit) -> Change | None:
        """Write an edit to disk and tell the screens; None where it failed, after `failed` said why."""
        project = self.project
        return None if project is None else self._try(lambda: project.apply(edit))

    def apply_all(self, edits: list[Edit]) -> None:
        """Write several edits, all or none, which are undone together."""
        project = self.project
        if project is None or not edits:
            return
        try:
            changes = project.apply_all(edits, new_id())
        except UserError as error:
            self.failed.emit(error)
            return
        for change in changes:
            self.take(change)

    def take(self, change: Change, *, show: bool = False) -> None:
        """Tell the screens of a change that is on disk; `show` brings it into view."""
        self._take(change)
        if show:
            self._show(change)
        self.changed.emit(change)
        self._follow_document(change)

    def undo(self) -> Change | None:
        """Take back the last change and bring it into view."""
        return self._try(self.project.undo, show=True) if self.project else None

    def redo(self) -> Change | None:
        return self._try(self.project.redo, show=True) if self.project else None

    def _try(self, step: Callable[[], Change | None], show: bool = False) -> Change | None:
        try:
            change = step()
        except UserError as error:
            self.failed.emit(error)
            return None
        if change is not None:
            self.take(change, show=show)
        return change

    def _show(self, change: Change) -> None:
        """Go to what a change touched; a change of the codebook is no reason to leave it."""
        if any(row.table in ("codes", "revisions") for row in change.rows):
            return
        for content in _contents(change):
            if content["exchange"]:
                self.sought.emit(content["document"])
                if self.document is None or content["document"] != self.document.id:
                    self.open_document(content["document"], content["exchange"])
                else:
                    self.go(content["exchange"])
                return

    def _take(self, change: Change) -> None:
        """Bring what is held in memory in line with a change that is on disk."""
        assert self.project is not None
        before, own = self.document_progress()[0], self.document.id if self.document else ""
        tables = {row.table for row in change.rows}
        self._on.take(change.rows)
        if tables & {"codebook", "codes", "groups"}:
            self.codebook = codebook.codebook(self.project)
        if "documents" in tables or any(content["document"] != own for content in _contents(change)):
            self.recount()
        else:
            self.progress = (self.progress[0] + self.document_progress()[0] - before, self.progress[1])

    def _follow_document(self, change: Change) -> None:
        """The open document itself was corrected, or is gone."""
        for row in change.rows:
            if self.document is not None and row.table == "documents" and row.key == self.document.id:
                if row.after is None:
                    self.close_document()
                else:
                    self.open_document(row.key, self.exchange)


def _contents(change: Change) -> list[Row]:
    """The rows of a change that stand on an exchange of a document."""
    return [row.after or row.before or {} for row in change.rows if row.table in ON_EXCHANGES]
