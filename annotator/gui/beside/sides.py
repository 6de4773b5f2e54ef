"""Which two documents stand beside each other, and on which of them one works.

The desk holds the document of the active side. While the two are not shown the desk goes its own way.
"""

from PySide6.QtCore import QObject, Signal

from annotator.analysis import ties
from annotator.gui.beside import kept
from annotator.gui.beside.side import Side
from annotator.gui.desk import Desk
from annotator.model.edits import Change
from annotator.model.errors import UserError
from annotator.model.opened import OpenDocument
from annotator.store import documents


class Sides(QObject):
    """`turned`: the other side is active now. `pair_changed`: another document stands on a side."""

    turned = Signal()
    pair_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.left, self.right = Side(desk, self), Side(desk, self)
        self.active = self.left
        self.shown = False
        self._chosen = False  # whether somebody said what is to stand beside
        self._twice = False  # whether one document may stand on both
        self._turning = False
        for side in self.both:
            side.wanted.connect(self._wanted)
            side.beside_wanted.connect(self._beside_wanted)
        desk.project_opened.connect(self._take_project)
        desk.project_closed.connect(self._forget)
        desk.document_opened.connect(self._opened)
        desk.current_changed.connect(self._went)
        desk.changed.connect(self._changed)
        desk.sought.connect(self._sought)
        self._take_project()

    @property
    def both(self) -> tuple[Side, Side]:
        return self.left, self.right

    @property
    def other(self) -> Side:
        """The side that one does not work in."""
        return self.right if self.active is self.left else self.left

    # -- what the view asks

    def enter(self) -> None:
        """The two are shown from now on: the desk's document, and what stood or belongs beside it."""
        opened = self.desk.document
        if opened is not None:
            side = next((each for each in (self.active, self.other) if _holds(each, opened.id)), None)
            if side is None:
                self._begin(opened)
            else:
                self.active = side
                _bring(side, opened, self.desk.exchange)
        self.shown = True
        self.turned.emit()
        self.pair_changed.emit()

    def leave(self) -> None:
        self.shown = False
        self._keep()

    def activate(self, side: Side) -> None:
        """Work in this side from now on: its document comes on the desk."""
        if side is self.active or side.document is None:
            return
        self.active = side
        if self.shown:
            self._turning = True
            self.desk.turn_to(side.document, side.exchange)
            self._turning = False
        self.turned.emit()

    def open_beside(self, document_id: str, exchange: str = "") -> None:
        """Show a document beside the desk's one, at an exchange of it."""
        opened = self.desk.document
        if opened is None:
            self.desk.open_document(document_id, exchange)
            return
        if _holds(self.active, opened.id) and _holds(self.other, document_id):
            self.other.place(exchange or self.other.exchange)
        elif beside := self._loaded(document_id):
            if not self.shown:
                self._place(opened, beside)
                _bring(self.active, opened, self.desk.exchange)
            self.other.show(beside, exchange)
        else:
            return
        self._chosen = True
        self.pair_changed.emit()

    def open_in(self, side: Side, document_id: str) -> None:
        """Show a document on one side."""
        if side is self.active:
            self._chosen = self._twice = True
            self.desk.open_document(document_id)
            self._twice = False
        else:
            self.open_beside(document_id)

    def swap(self) -> None:
        """Left becomes right; one goes on working in the same document."""
        left, right = [(each.document, each.exchange) for each in self.both]
        active = self.other
        for side, (opened, exchange) in zip(self.both, (right, left), strict=True):
            if opened is None:
                side.close_document()
            else:
                side.show(opened, exchange)
        self.active = active
        self.turned.emit()
        self.pair_changed.emit()

    # -- which two

    def _begin(self, opened: OpenDocument) -> None:
        """The two that were shown the last time this document was, or the document with the one it belongs to."""
        assert self.desk.project is not None
        pair = kept.pair(self.desk.project.path)
        place = pair.index(opened.id) if opened.id in pair else None
        wanted = partner(opened) if place is None else pair[1 - place]
        known = bool(wanted) and documents.holds(self.desk.project, wanted)  # it may have been taken out since
        beside = self._loaded(wanted) if known else None
        self._chosen = place is not None and beside is not None
        if place is not None:
            self.active = self.both[place]
        elif beside is not None:
            self._place(opened, beside)
        self.active.show(opened, self.desk.exchange)
        if beside is not None:
            self.other.show(beside)
        else:
            self.other.close_document()

    def _loaded(self, document: str) -> OpenDocument | None:
        """A document of the project; None where it cannot be, after the desk said why."""
        assert self.desk.project is not None
        try:
            return documents.load(self.desk.project, document)
        except UserError as error:
            self.desk.failed.emit(error)
            return None

    def _place(self, opened: OpenDocument, beside: OpenDocument) -> None:
        """The earlier document stands left; one works in the one that is open."""
        self.active = self.left if ties.is_earlier(opened, beside) else self.right

    def _wanted(self) -> None:
        side = self.sender()
        if isinstance(side, Side):
            self.activate(side)

    def _beside_wanted(self, document_id: str, exchange: str) -> None:
        """A link of a side was followed: its target stands on the other side, what one reads stays."""
        side = self.sender()
        if isinstance(side, Side):
            self.activate(side)
            self.open_beside(document_id, exchange)

    # -- following the desk

    def _take_project(self) -> None:
        for side in self.both:
            side.take_project()
            side.project_opened.emit()
        self.pair_changed.emit()

    def _forget(self) -> None:
        self._keep()
        self._chosen = False
        for side in self.both:
            side.take_project()
            side.project_closed.emit()

    def _keep(self) -> None:
        left, right = self.left.document, self.right.document
        path = self.left.project.path if self.left.project else None
        if path and left and right:
            kept.keep(path, left.id, right.id)

    def _opened(self, opened: OpenDocument) -> None:
        if not self.shown or self._turning:
            return
        another = not _holds(self.active, opened.id)
        if self.other.document is None:
            self._begin(opened)
            self.turned.emit()
        elif another and not self._twice and _holds(self.other, opened.id):
            self.active = self.other  # it is there already: one goes over to it
            _bring(self.active, opened, self.desk.exchange)
            self.turned.emit()
        else:
            self.active.show(opened, self.desk.exchange)
            if another and not self._chosen and (beside := partner(opened)) and not _holds(self.other, beside):
                self.other.load(beside)
        self.pair_changed.emit()

    def _went(self, exchange: str) -> None:
        if self.shown and not self._turning:
            self.active.place(exchange)

    def _changed(self, change: Change) -> None:
        """Each side follows for itself: both may show the same document. Where one is gone the other is left."""
        before = [side.document and side.document.document for side in self.both]
        for side in self.both:
            side.follow(change)
        if self.shown and self.active.document is None:
            self.activate(self.other)
        if before != [side.document and side.document.document for side in self.both]:
            self.pair_changed.emit()

    def _sought(self, document: str) -> None:
        if self.shown and not _holds(self.active, document) and _holds(self.other, document):
            self.activate(self.other)


def partner(opened: OpenDocument) -> str:
    """What belongs beside a document: its follow-up, or else the set that it follows up; never itself."""
    links = [each.document for each in (*opened.later, *opened.earlier)]
    return next((each for each in links if each and each != opened.id), "")


def _bring(side: Side, opened: OpenDocument, exchange: str) -> None:
    """Show a document at an exchange; where it stands already, it stays as it is scrolled."""
    if side.document == opened:
        side.place(exchange)
    else:
        side.show(opened, exchange)


def _holds(side: Side, document: str) -> bool:
    return side.document is not None and side.document.id == document
