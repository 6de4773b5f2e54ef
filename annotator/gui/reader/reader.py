"""The question | answer view: the open document's header and its cards, following the desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui import looks, pieces
from annotator.gui.desk import ON_EXCHANGES, Desk
from annotator.gui.reader import part_words
from annotator.gui.reader.card_list import CardList
from annotator.gui.reader.card_marks import Coding
from annotator.gui.reader.content import cards_of
from annotator.gui.reader.ghosts import Proposals, nothing
from annotator.gui.reader.header_strip import HeaderStrip
from annotator.gui.reader.look import NARROW, Look
from annotator.gui.reader.parting import Parting
from annotator.gui.reader.passage_task import PassageTask
from annotator.gui.reader.references import References
from annotator.gui.reader.task_bar import TaskBar
from annotator.gui.theme import styled
from annotator.model.coding import Annotation
from annotator.model.document import Span
from annotator.model.edits import Change
from annotator.model.opened import OpenDocument
from annotator.model.part_corrections import parts_of

LOW = 620
"""Below this height of the reader the header takes two lines."""
_CODEBOOK = {"codes", "groups", "codebook"}


class Reader(QWidget):
    """`tag_wanted`: a code was clicked on the current answer. `memo_wanted`: so was its memo.
    `selection_changed`: ask `selection()`. `doubt_dismissed`: the place of a doubt that looks right.
    `said`: a hint in passing. `tag_picked`: the id of a coding whose passage was clicked.
    `beside_wanted`: document and exchange that a reference leads to."""

    tag_wanted = Signal(str)
    memo_wanted = Signal()
    selection_changed = Signal()
    doubt_dismissed = Signal(int)
    ghost_clicked = Signal(str, str, str)
    """Exchange and code of a proposal, and what is to be done with it (see `ghosts`)."""
    said = Signal(str)
    tag_picked = Signal(str)
    beside_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.proposals_of: Callable[[str], Proposals] = nothing
        """What is proposed for an exchange; who knows of proposals sets this and calls `show_proposals`."""
        self._header = HeaderStrip(self)
        self._empty = styled(QLabel(self), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cards = CardList(self)
        self.parting = Parting(desk, self.cards)
        self.task = PassageTask(desk, self.cards)
        self.references = References(desk, self.cards)
        self.task_bar = TaskBar(self)
        self.setFocusProxy(self.cards)
        self._layout = layout = pieces.tight(QVBoxLayout(self))
        for widget, stretch in ((self._header, 0), (self._empty, 1), (self.cards, 1), (self.task_bar, 0)):
            layout.addWidget(widget, stretch)
        self._listen()
        self._take_project()
        self._show(desk.document)
        self._go(desk.exchange)

    def _listen(self) -> None:
        desk, cards = self._desk, self.cards
        desk.project_opened.connect(self._take_project)
        desk.project_closed.connect(self._close)
        desk.document_opened.connect(self._show)
        desk.document_closed.connect(self._close)
        desk.current_changed.connect(self._go)
        desk.changed.connect(self._take)
        self._header.document_wanted.connect(desk.open_document)
        self._header.place_wanted.connect(self._go_to_place)
        self._header.doubt_dismissed.connect(self.doubt_dismissed)
        cards.current_wanted.connect(desk.go)
        cards.code_clicked.connect(self._code_clicked)
        cards.memo_clicked.connect(self._memo_clicked)
        cards.ghost_clicked.connect(self.ghost_clicked)
        cards.selection_changed.connect(self.selection_changed)
        for each in (self.parting, self.task, self.references):
            each.changed.connect(self._show_task)
            each.said.connect(self.said)
        self.task.picked.connect(self.tag_picked)
        self.references.beside_wanted.connect(self.beside_wanted)
        self.task_bar.asked.connect(self._run_step)

    # -- what the window asks

    def selection(self) -> Span | None:
        """The selected passage of the current exchange, in code points of the canonical text."""
        return self.cards.selection()

    def select(self, span: Span) -> None:
        self.cards.select(span)

    def clear_selection(self) -> None:
        self.cards.clear_selection()

    def select_sentence(self) -> None:
        """The sentence at the caret; where it is selected already, the next one."""
        self.cards.selecting.select_sentence()

    def step_note(self) -> None:
        """Open the next note of the current card."""
        self.cards.step_note()

    def step_part(self) -> None:
        """To the next part of the question, to mark how it was answered."""
        self.parting.step()

    def split_part(self) -> None:
        self.parting.split()

    def join_parts(self) -> None:
        self.parting.join()

    def step_reference(self) -> None:
        """To the next reference of the current card."""
        self.references.step()

    def go_back(self) -> None:
        """To where the reference was that was followed last."""
        self.references.back()

    def adjust(self, annotation: Annotation) -> None:
        """Work on the passage that a coding stands on."""
        self.task.adjust(annotation)

    def tie(self, annotation: Annotation) -> None:
        """Ask for the phrase of the question that a coding answers."""
        self.task.tie(annotation)

    def change_code(self, code: str) -> bool:
        """Give the passage that is worked on another code; whether one is worked on."""
        return self.task.change_code(code)

    def pick(self, annotation: str) -> None:
        """Show where a coding stands: light it, with handles, and bring it into view."""
        self.task.pick(annotation)

    def picked(self) -> Annotation | None:
        return self.task.annotation()

    def step_passage(self) -> None:
        """The caret goes to the next question of the card, after the answer to the first."""
        self.cards.selecting.step_passage()

    def step_back(self) -> bool:
        """Leave the parts or the passage, close the note opened last, or else clear the selection; whether there
        was any of these."""
        if self.cards.focused_part():
            self.cards.setFocus()
            return True
        if self.task.cancel() or self.references.leave():
            self.clear_selection()
            return True
        if self.cards.close_note():
            return True
        had = self.selection() is not None
        self.clear_selection()
        return had

    def mark_hits(self, spans: Sequence[Span], current: Sequence[Span] = ()) -> bool:
        """Mark what a search found in the open document; the first of `current` is brought into view. False where
        it stands in the head, which is not shown."""
        return self.cards.hits.show(spans, current)

    def set_look(self, size: int, measure: int = 0, spacing: int = 0) -> None:
        """Reading size in logical pixels (13 to 24), the longest line in characters (60 to 75), the height of
        lines in per cent of the usual; 0 and the face as was chosen for all texts."""
        now = looks.now()
        self.cards.set_look(Look(size, measure or now.measure, spacing or now.spacing, now.face))
        self._fit_header()

    # -- following the desk

    def _take_project(self) -> None:
        self.cards.set_codebook(self._desk.codebook)
        self.cards.set_offering(self._desk.writable)
        self._show(self._desk.document)

    def _close(self) -> None:
        self._show(None)

    def _show(self, opened: OpenDocument | None) -> None:
        self._header.show_document(opened, self._complete())
        self.cards.setVisible(opened is not None)
        self._empty.setVisible(opened is None)
        self._name()
        if opened is None:
            return
        cards = cards_of(opened.document)
        codings = {exchange: self._coding(exchange) for exchange in {card.exchange for card in cards}}
        self._fit_header()
        self._layout.activate()  # the cards must know their room before they are placed in it
        self.cards.show_document(opened.document, cards, codings, self._desk.exchange)
        self._fit_header()

    def _name(self) -> None:
        self.cards.setAccessibleName(self.tr("Questions and answers"))
        self._empty.setText(
            self.tr("Choose a document at the left to read it here.") if self._desk.project else ""
        )

    def _coding(self, exchange: str) -> Coding:
        desk = self._desk
        tags, memo = tuple(desk.annotations(exchange)), desk.memo(exchange) is not None
        return Coding(tags, memo, desk.marks(exchange), self.proposals_of(exchange))

    def show_proposals(self, *exchanges: str) -> None:
        """What is proposed for these exchanges is another now."""
        self.cards.set_codings({each: self._coding(each) for each in exchanges})

    def _complete(self) -> tuple[str, str]:
        """How complete the answers of the whole document are, by this coder's marks, in short and at length."""
        exchanges = self._desk.exchanges()
        marks = [mark.mark for each in exchanges for mark in self._desk.marks(each.id).values()]
        parts = sum(len(parts_of(each)) for each in exchanges)
        return (part_words.short(marks, parts), part_words.counts(marks, parts)) if marks else ("", "")

    def _doing(self) -> Parting | PassageTask | References | None:
        """What has keys of its own now."""
        return next((each for each in (self.parting, self.task, self.references) if each.title()), None)

    def _show_task(self) -> None:
        """The bar says what is being done and its keys, while something is."""
        doing = self._doing()
        if doing is None:
            self.task_bar.hide()
        else:
            self.task_bar.show_task(doing.title(), doing.steps())

    def _run_step(self, step: str) -> None:
        if doing := self._doing():
            doing.run(step)

    def _meant(self, event: QKeyEvent) -> str:
        return self.task.means(event) or self.references.means(event)

    def _go(self, exchange: str) -> None:
        self.cards.set_current(exchange)

    def _take(self, change: Change) -> None:
        """Repaint what a change names, and nothing else."""
        if _CODEBOOK & {row.table for row in change.rows}:
            self.cards.set_codebook(self._desk.codebook)
        opened = self._desk.document
        if opened is None:
            return
        contents = [row.after or row.before or {} for row in change.rows if row.table in ON_EXCHANGES]
        for exchange in {each["exchange"] for each in contents if each["document"] == opened.id}:
            self.cards.set_coding(exchange, self._coding(exchange))
        if any(row.table == "part_marks" for row in change.rows):
            self._header.show_complete(*self._complete())

    # -- what is done in it

    def _code_clicked(self, exchange: str, code: str) -> None:
        self._desk.go(exchange)
        self.tag_wanted.emit(code)

    def _memo_clicked(self, exchange: str) -> None:
        self._desk.go(exchange)
        self.memo_wanted.emit()

    def _go_to_place(self, point: int) -> None:
        index = self.cards.source.card_at(point)
        if index is not None:
            self._desk.go(self.cards.source.cards[index].exchange)
            self.cards.reveal(index)

    # -- events

    def event(self, event: QEvent) -> bool:
        """What a key means while something is worked on goes before the window's keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self._meant(event):
            self._run_step(step)
            return
        if event.key() != Qt.Key.Key_Escape or not self.step_back():
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now have the cards their width where the reader was sized before it could be seen."""
        super().showEvent(event)
        self._fit_header()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        self._header.set_column(*self.cards.column, self.height() < LOW or self.width() < NARROW)
