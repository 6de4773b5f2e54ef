"""The thread view: what belongs to the matter of the open document, in time order, and how each part was coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.analysis import threads
from annotator.analysis.threads import Part, Step
from annotator.gui import pieces, theme, wording
from annotator.gui.chips import CodeChip, WordButton
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.reader import header_words
from annotator.gui.wording import translate
from annotator.model.coding import Codebook
from annotator.model.document import Document
from annotator.model.edits import Change
from annotator.store import threads as stored
from annotator.store.threads import ThreadDocument

if TYPE_CHECKING:
    from annotator.gui.window import Window

PARTS: dict[Part, str] = {
    "questions": "Questions",
    "delay": "Delay notice",
    "withdrawn": "Withdrawn",
    "answers": "Answers",
    "follow-up": "Follow-up",
    "other": "Other document",
}
WIDEST = 760
_RAIL = 28


class ThreadView(Retranslated, QWidget):
    """Its rows are documents; nothing can be tagged in it."""

    shows_no_text = True

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.rows: list[StepRow] = []
        self.title = theme.styled(QLabel(), "page title")
        self.subtitle = theme.styled(QLabel(), "muted")
        self.subtitle.setWordWrap(True)
        self._lay_out()
        desk = window.desk
        desk.document_opened.connect(self.refresh)
        desk.changed.connect(self._take)
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(24, 20, 24, 24)
        self._box.setSpacing(0)
        self._box.addWidget(self.title)
        self._box.addWidget(self.subtitle)
        self._box.addSpacing(16)
        self._box.addStretch()
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inside)
        self._area = pieces.scrolled(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Thread"))
        self.setAccessibleName(self.tr("Thread"))
        self.refresh()

    # -- what is shown

    def refresh(self) -> None:
        """Show the thread of the open document; only while it is seen."""
        desk = self._window.desk
        if desk.project is None or desk.document is None or not self.isVisible():
            return
        found = stored.of_documents(desk.project, stored.near(desk.project, desk.document.id), desk.coder.id)
        steps = thread_of(desk.document.id, found)
        self._fill(steps, {each.id: each for each in found})
        self._say(len(steps))

    def _say(self, number: int) -> None:
        if number > 1:
            words = self.tr("Enter opens a document, Shift+Enter shows it beside the open one.")
        else:
            words = self.tr("The project holds no other document of this matter.")
        self.subtitle.setText(words)

    def _fill(self, steps: list[Step], documents: dict[str, ThreadDocument]) -> None:
        desk = self._window.desk
        assert desk.document is not None
        had = any(row.hasFocus() for row in self.rows)
        while len(self.rows) > len(steps):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(steps):
            self.rows.append(self._new_row())
        for row, step in zip(self.rows, steps, strict=True):
            row.show_step(step, documents[step.entry.id], desk.codebook, step.entry.id == desk.document.id)
        for row in self.rows:
            row.set_ends(row is self.rows[0], row is self.rows[-1])
        here = next((row for row in self.rows if row.is_open), self.rows[0])
        self.setFocusProxy(here)
        if had:
            here.setFocus()

    def _new_row(self) -> StepRow:
        row = StepRow(self)
        row.open_asked.connect(self._open)
        row.beside_asked.connect(self._beside)
        row.moved.connect(self._move)
        self._box.insertWidget(self._box.count() - 1, row)
        return row

    def _take(self, change: Change) -> None:
        if any(row.table in ("annotations", "documents", "codes") for row in change.rows):
            self.refresh()

    # -- what is done in it

    def _open(self, document: str) -> None:
        desk = self._window.desk
        if desk.document is None or desk.document.id != document:
            desk.open_document(document)
        self._window.show_view("question-answer")

    def _beside(self, document: str) -> None:
        self._window.open_beside(document)

    def _move(self, by: int) -> None:
        row = self.sender()
        at = self.rows.index(row) + by if isinstance(row, StepRow) else 0
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self.rows[at])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def thread_of(document: str, found: list[ThreadDocument]) -> list[Step]:
    """The steps of the thread that a document is in; by itself where it is in none."""
    entries = [threads.entry(Document("", each.structure), each.id) for each in found]
    every = threads.threads(entries)
    mine = next((steps for steps in every if any(step.entry.id == document for step in steps)), None)
    if mine is not None:
        return list(mine)
    return [Step(each, threads.part(each, [each]), None) for each in entries if each.id == document]


class StepRow(Retranslated, QAbstractButton):
    """A document of the thread. `open_asked` and `beside_asked` carry its id, `moved` a step of the arrows."""

    open_asked = Signal(str)
    beside_asked = Signal(str)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.is_open = False
        self._step: Step | None = None
        self._document: ThreadDocument | None = None
        self._codebook = Codebook()
        self._ends = (False, False)
        self.gap = theme.styled(QLabel(), "small")
        self.part = theme.styled(QLabel(), "strong")
        self.number = theme.styled(QLabel(), "number")
        self.when = theme.styled(QLabel(), "muted")
        self.late = theme.styled(QLabel(), "warning")
        self.subject = QLabel()
        self.subject.setWordWrap(True)
        self.asked = theme.styled(QLabel(), "small")
        self.asked.setWordWrap(True)
        self.coded = theme.styled(QLabel(), "small")
        self.beside = WordButton("files")
        self.beside.clicked.connect(self._ask_beside)
        self._chips: list[CodeChip] = []
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self.part, self.number, self.when, self.late):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.beside)
        self._tags = FlowLayout(spacing=8)
        self.card = QFrame()
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(16, 8, 16, 12)
        inner.setSpacing(4)
        inner.addLayout(head)
        for part in (self.subject, self.asked, self.coded):
            inner.addWidget(part)
        inner.addLayout(self._tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RAIL, 0, 3, 3)  # room for the ring of the focus
        layout.setSpacing(0)
        layout.addWidget(self.gap)
        layout.addWidget(self.card)

    # -- what it says

    def show_step(self, step: Step, document: ThreadDocument, codebook: Codebook, is_open: bool) -> None:
        self._step, self._document, self._codebook, self.is_open = step, document, codebook, is_open
        self.retranslate()

    def set_ends(self, first: bool, last: bool) -> None:
        """Whether the line of time begins or ends here."""
        self._ends = (first, last)
        self.update()

    def retranslate(self) -> None:
        step, document = self._step, self._document
        if step is None or document is None:
            return
        header = document.structure.header
        self.part.setText(translate("Thread", PARTS[step.part]))
        self.number.setText(wording.short_number(header.number))
        self.when.setText(wording.day(step.entry.day) or self.tr("no date"))
        self.late.setText(header_words.late(header) if document.structure.kind == "answers" else "")
        self.late.setVisible(bool(self.late.text()))
        self.gap.setText(self.tr("%n day(s) later", "", step.days) if step.days is not None else "")
        self.gap.setFixedHeight(28 if step.days is not None else 12)
        self.subject.setText(wording.heading(header.subject) or document.file_name)
        self.asked.setText(header_words.asked(header, False))
        self.asked.setVisible(bool(self.asked.text()))
        self._say_coded(document)
        self.beside.setText(self.tr("Beside"))
        self.beside.setToolTip(self.tr("Show it beside the open document (Shift+Enter)"))
        self.beside.setVisible(not self.is_open)
        self.beside.updateGeometry()
        theme.styled(self.card, "card")
        self._name()
        self.update()

    def _say_coded(self, document: ThreadDocument) -> None:
        words = self.tr("{coded} of {answers} tagged")
        self.coded.setText(
            words.format(coded=wording.count(document.coded), answers=wording.count(document.answers))
        )
        self.coded.setVisible(document.answers > 0)
        shown = [(place, code) for place, code in enumerate(self._codebook.codes) if code.id in document.codes]
        while len(self._chips) > len(shown):
            chip = self._chips.pop()
            self._tags.removeWidget(chip)
            chip.deleteLater()
        while len(self._chips) < len(shown):
            chip = CodeChip(self.card)
            chip.clicked.connect(self._ask)
            self._tags.addWidget(chip)
            self._chips.append(chip)
        for chip, (place, code) in zip(self._chips, shown, strict=True):
            ink = theme.tokens().ink(code.colour, code.line, place)
            words = f"{wording.code_name(code)} {wording.count(document.codes[code.id])}"
            chip.show_code(code.id, words, code.key, ink)
            chip.updateGeometry()

    def _name(self) -> None:
        days = (self.gap.text(),) if self.gap.text() else ()
        tags = (chip.text() for chip in self._chips)
        parts = (*days, self.part.text(), self.number.text(), self.when.text(), self.late.text(), *tags)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(self.subject.text())

    # -- events

    def _ask(self) -> None:
        assert self._document is not None
        self.open_asked.emit(self._document.id)

    def _ask_beside(self) -> None:
        assert self._document is not None
        self.beside_asked.emit(self._document.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if shift and not self.is_open:
                self._ask_beside()
            else:
                self._ask()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_card = self.card.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_card:
            self._ask()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of time with its dot; the open document's is filled. A ring around the card has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens()
        first, last = self._ends
        middle = self.card.y() + 23
        painter.setPen(QPen(QColor(tokens.strong_line), 1))
        painter.drawLine(8, middle if first else 0, 8, middle if last else self.height())
        painter.setBrush(QColor(tokens.accent if self.is_open else tokens.background))
        painter.setPen(QPen(QColor(tokens.accent if self.is_open else tokens.strong_line), 1.5))
        painter.drawEllipse(3, middle - 5, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.card.geometry().adjusted(-2, -2, 2, 2), 9, 9)
