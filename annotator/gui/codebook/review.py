"""Codings gone through one by one: each with its question and answer, judged by a key, the next one then shown.

`older` and `split` say which codings, what the keys do, and what is shown beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import pieces, theme, wording
from annotator.gui.chips import CodeChip
from annotator.gui.codebook.head import BackBar
from annotator.gui.codebook.marked_text import MarkedText
from annotator.gui.codebook.place import show_passage
from annotator.gui.codebook.review_list import ReviewList
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.tokens import Ink
from annotator.model.coding import Annotation, Code
from annotator.model.document import Exchange
from annotator.model.errors import UserError
from annotator.model.opened import OpenDocument
from annotator.store import codebook as stored
from annotator.store import documents
from annotator.store.review import Found

if TYPE_CHECKING:
    from annotator.gui.window import Window

_WIDTH = 720


class Choice(Struct, frozen=True):
    """What a key does with the coding that is shown: `code` gives the looks of its button."""

    id: str
    words: str
    key: str
    code: Code | None = None


class ReviewPage(Retranslated, QWidget):
    """A page that is made once and begun anew for other codings."""

    help_page = "codebook"

    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_, self.desk = window, window.desk
        self.found: list[Found] = []
        self.at = 0
        self.chips: dict[str, CodeChip] = {}
        self._opened: OpenDocument | None = None
        self._coders: dict[str, str] = {}
        self._came_from: QWidget | None = None
        self.bar = BackBar()
        self.count = theme.styled(QLabel(), "muted")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(120)
        self.finish = theme.styled(QPushButton(), "primary")
        self.list = ReviewList()
        self.where = theme.styled(QToolButton(), "link")
        self.coder = theme.styled(QLabel(), "small")
        self.question = theme.styled(QLabel(wordWrap=True), "muted")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.words = MarkedText(16)
        self.memo = theme.styled(QLabel(wordWrap=True), "small")
        self.memo.setTextFormat(Qt.TextFormat.PlainText)
        self.rule = QVBoxLayout()
        self.ask = theme.styled(QLabel(wordWrap=True), "strong")
        self.choices_box = QWidget()
        self.choices_line = FlowLayout(self.choices_box, spacing=8)
        self.hint = theme.styled(QLabel(wordWrap=True), "small")
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._again)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.left.connect(self.go_back)
        self.list.picked.connect(self.go)
        self.where.clicked.connect(self.open_place)
        self.finish.clicked.connect(self.end)
        self.desk.changed.connect(self._changed)
        self.desk.project_closed.connect(self._forget)
        window.theme.changed.connect(self._late.start)

    def _lay_out(self) -> None:
        for part in (self.count, self.progress, self.finish):
            self.bar.across.addWidget(part)
        right = pieces.tight(QVBoxLayout())
        self.area = pieces.scrolled(self._middle())
        right.addWidget(self.area, 1)
        right.addWidget(pieces.line())
        right.addWidget(self._foot())
        across = pieces.tight(QHBoxLayout(), self.list, pieces.upright())
        across.addLayout(right, 1)
        layout = pieces.tight(QVBoxLayout(self), self.bar, pieces.line())
        layout.addLayout(across, 1)

    def _middle(self) -> QWidget:
        """The coding that is shown, and under it what the codebook says."""
        card = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(10)
        inside.addLayout(pieces.row(self.where, None, self.coder))
        for part in (self.question, self.words, self.memo):
            inside.addWidget(part)
        column, box = QWidget(), QWidget()
        stack = pieces.tight(QVBoxLayout(column), card, self.rule)
        stack.setSpacing(14)
        stack.addStretch()
        middle = pieces.centred(column, _WIDTH)
        middle.setContentsMargins(32, 24, 32, 16)
        box.setLayout(middle)
        return box

    def _foot(self) -> QWidget:
        """What is asked, and what can be answered."""
        foot = theme.styled(QFrame(), "bar")
        keys = QVBoxLayout(foot)
        keys.setContentsMargins(32, 12, 32, 12)
        keys.setSpacing(8)
        for part in (self.ask, self.choices_box, self.hint):
            keys.addWidget(part)
        return foot

    # -- what the kinds of review say

    def title(self) -> str:
        raise NotImplementedError

    def choices(self) -> list[Choice]:
        """What can be done with the coding that is shown."""
        raise NotImplementedError

    def choose(self, choice: str) -> None:
        raise NotImplementedError

    def judged(self, annotation: str) -> str:
        """What was said of a coding, for the list; empty where nothing was yet."""
        raise NotImplementedError

    def end(self) -> None:
        """Finish with what was said so far."""
        raise NotImplementedError

    def gone_over(self, found: list[Found]) -> list[Found]:
        """The codings to be gone through after something else changed."""
        return found

    # -- what is shown

    def show_found(self, found: list[Found]) -> None:
        assert self.desk.project is not None
        now = self.window_.pages.currentWidget()
        self._came_from = self._came_from if now is self else now
        self._coders = {coder.id: coder.name for coder in stored.coders(self.desk.project)}
        self.found, self.at, self._opened = found, 0, None
        self.retranslate()

    def retranslate(self) -> None:
        self.bar.back.setText(self.tr("Back"))
        self.bar.name.setText(self.title())
        self.setAccessibleName(self.title())
        self.refresh()

    @property
    def now(self) -> Found | None:
        """The coding that is shown."""
        return self.found[self.at] if 0 <= self.at < len(self.found) else None

    def refresh(self) -> None:
        self.list.show_found(self.found, {each.annotation: self.judged(each.annotation) for each in self.found})
        self.list.mark(self.at)
        done = sum(1 for each in self.found if self.judged(each.annotation))
        words = self.tr("{done} of {all} reviewed")
        self.count.setText(words.format(done=wording.count(done), all=wording.count(len(self.found))))
        self.progress.setMaximum(max(len(self.found), 1))
        self.progress.setValue(done)
        self.progress.setAccessibleName(self.count.text())
        if self.now is not None and self.desk.project is not None:
            self._show(self.now)
        self._show_choices()

    def _show(self, found: Found) -> None:
        opened = self._document(found.document)
        tag = next((each for each in opened.annotations if each.id == found.annotation), None) if opened else None
        exchange = self._exchange(opened, found.exchange)
        number = wording.short_number(found.number) or (opened.file_name if opened else "")
        place = wording.answer_phrase(exchange)
        self.where.setText(f"{number}, {place}")
        self.where.setToolTip(self.tr("Open it in the reader (O)"))
        self.coder.setText(self._coders.get(found.coder, ""))
        questions = exchange.questions if exchange else ()
        asked = " ".join(opened.document.quote(each.span) for each in questions) if opened else ""
        self.question.setText(asked)
        self.question.setVisible(bool(asked))
        self.memo.setText(self.tr("Memo: {text}").format(text=tag.memo) if tag and tag.memo else "")
        self.memo.setVisible(bool(self.memo.text()))
        ink = self._ink(found.code)
        if opened and tag:
            self.words.show_words(*_around(opened, exchange, tag), ink)
        else:
            self.words.show_words("", found.quote, "", ink)

    def _document(self, document: str) -> OpenDocument | None:
        project = self.desk.project
        if project is None:
            return None
        if self._opened is None or self._opened.id != document:
            try:
                self._opened = documents.load(project, document)
            except UserError:
                return None
        return self._opened

    def _exchange(self, opened: OpenDocument | None, exchange: str) -> Exchange | None:
        every = opened.document.structure.exchanges if opened else ()
        return next((each for each in every if each.id == exchange), None)

    def _ink(self, code_id: str) -> Ink:
        codes = self.desk.codebook.codes
        place = next((at for at, code in enumerate(codes) if code.id == code_id), -1)
        tokens = theme.tokens()
        return tokens.ink(codes[place].colour, codes[place].line, place) if place >= 0 else tokens.ink("8")

    def _show_choices(self) -> None:
        while self.choices_line.count():
            item = self.choices_line.takeAt(0)
            if item and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for choice in self.choices() if self.now else ():
            chip = CodeChip()
            key = choice.key if len(choice.key) == 1 else wording.translate("Keys", choice.key)
            chip.show_code(choice.id, choice.words, key, self._ink(choice.code.id) if choice.code else None)
            chip.setAccessibleName(f"{choice.words} ({key})")
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self._clicked)
            chip.setEnabled(self.desk.writable)
            self.choices_line.addWidget(chip)
            self.chips[choice.id] = chip
        self.choices_box.updateGeometry()

    # -- moving

    def go(self, at: int) -> None:
        if 0 <= at < len(self.found):
            self.at = at
            self.refresh()
            self.area.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """To the next coding that nothing was said of, around; where there is none, stay at the last one."""
        order = [*range(self.at + 1, len(self.found)), *range(self.at + 1)]
        waiting = (at for at in order if at < len(self.found) and not self.judged(self.found[at].annotation))
        self.go(next(waiting, min(self.at, len(self.found) - 1)))

    def open_place(self) -> None:
        if found := self.now:
            opened = self._document(found.document)
            tags = opened.annotations if opened else ()
            tag = next((each for each in tags if each.id == found.annotation), None)
            if tag is not None:
                show_passage(self.window_, tag.document, tag.exchange, tag.start, tag.quote)

    def go_back(self) -> None:
        page = self._came_from
        if page is not None and page is not self.window_.body and self.window_.showing.away():
            self.window_.go_to(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window_.show_view(self.window_.view.id)

    # -- what changes

    def _changed(self) -> None:
        if self.isVisible():
            self._late.start()

    def _again(self) -> None:
        """Undo, or whatever else was done, may have brought codings back or taken some away."""
        if self.desk.project is None or not self.isVisible():
            return
        self._opened = None
        now = self.now
        self.found = self.gone_over(self.found)
        ids = [each.annotation for each in self.found]
        self.at = ids.index(now.annotation) if now and now.annotation in ids else min(self.at, len(ids) - 1)
        self.refresh()

    def _forget(self) -> None:
        self.found, self._opened, self._came_from = [], None, None

    # -- keys

    def _clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, CodeChip)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(chip.code)

    def event(self, event: QEvent) -> bool:
        """The keys of the reader mean something else here, or nothing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            ends = event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ends or (plain and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Question)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().casefold()
        by_key = {choice.key.casefold(): choice.id for choice in self.choices()} if self.now else {}
        named = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Delete: "del"}
        pressed = named.get(Qt.Key(event.key()), text)
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.end()
        elif pressed in by_key and self.desk.writable:
            self.choose(by_key[pressed])
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.go(self.at + 1)
        elif event.key() in (Qt.Key.Key_K, Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.go(self.at - 1)
        elif event.key() == Qt.Key.Key_O:
            self.open_place()
        else:
            super().keyPressEvent(event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOM = 700  # code points before and after a passage that are shown of a long answer


def _around(opened: OpenDocument, exchange: Exchange | None, tag: Annotation) -> tuple[str, str, str]:
    """The answer (or whatever the passage stands in) before the passage, the passage, and after it."""
    spans = [each.span for each in exchange.questions] if exchange else []
    spans += [exchange.answer.span] if exchange and exchange.answer else []
    whole = next((span for span in spans if span.start <= tag.start and tag.end <= span.end), None)
    start = max(whole.start if whole else tag.start, tag.start - _ROOM)
    end = min(whole.end if whole else tag.end, tag.end + _ROOM)
    text = opened.document.text
    before = ("… " if whole and start > whole.start else "") + text[start : tag.start]
    after = text[tag.end : end] + (" …" if whole and end < whole.end else "")
    return before, text[tag.start : tag.end], after
