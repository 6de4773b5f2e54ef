"""The tags of the current answer, one of them chosen; without any, how to tag, and a note on the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import keys_in_use, tagging, theme, wording
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.laying import laid_out_once
from annotator.gui.panels.memo_field import MemoField
from annotator.gui.panels.tag_card import TagCard
from annotator.gui.panels.tag_cards import TagCards
from annotator.model.coding import Annotation
from annotator.model.edits import RemoveAnnotation


class AnswerTags(Retranslated, QWidget):
    """`left` asks for the reader, when a memo is done. `tag_chosen`: the id of the tag that a person chose.
    `action_asked`: the id of an action for the chosen tag."""

    left = Signal()
    tag_chosen = Signal(str)
    action_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._chosen = ""
        self._shown_exchange = ("", "")
        self.title = theme.styled(QLabel(), "strong")
        self.number = theme.styled(QLabel(), "muted")
        self.hints = Hints()
        self._cards = TagCards()
        self._cards.card_made.connect(self._hear)
        self.note_title = theme.styled(QLabel(), "small")
        self.note_cap = theme.styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "cap")
        self.note = MemoField()
        self._lay_out()
        self.note.written.connect(self._write_note)
        self.note.left.connect(self.left)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(0, 0, 0, 4)
        head.addWidget(self.title)
        head.addWidget(self.number)
        head.addStretch()
        self._sections = QVBoxLayout()
        note_line = QHBoxLayout()
        note_line.addWidget(self.note_title)
        note_line.addStretch()
        note_line.addWidget(self.note_cap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.hints)
        layout.addWidget(self._cards)
        layout.addLayout(self._sections)
        layout.addLayout(note_line)
        layout.addWidget(self.note)

    def add_section(self, section: QWidget) -> None:
        """Put something of its own under the tags."""
        self._sections.addWidget(section)

    def retranslate(self) -> None:
        self.refresh()

    # -- what is shown

    def refresh(self) -> None:
        with laid_out_once(self):
            self._show()

    def _show(self) -> None:
        desk = self.desk
        exchange, tags = desk.current(), desk.annotations(desk.exchange)
        self.setVisible(desk.document is not None)
        self.title.setText(wording.answer_name(exchange) if exchange else self.tr("This text"))
        self.number.setText(self.tr("%n tag(s)", "", len(tags)) if tags else self.tr("no tag yet"))
        self._choose_among(tags)
        self._cards.show_tags(tags, desk.codebook, self._chosen)
        self._cards.setEnabled(desk.writable)
        self.hints.setVisible(not tags and desk.writable)
        self._show_note(bool(tags))

    def _choose_among(self, tags: Sequence[Annotation]) -> None:
        """Keep the choice while it is there; in another answer take the tag last touched."""
        place = (self.desk.document.id if self.desk.document else "", self.desk.exchange)
        if place != self._shown_exchange or self._chosen not in {tag.id for tag in tags}:
            self._shown_exchange = place
            self._chosen = max(tags, key=lambda tag: tag.updated).id if tags else ""

    @property
    def cards(self) -> list[TagCard]:
        """The cards that are there so far, in the order of the tags."""
        return self._cards.cards

    def _hear(self, card: TagCard) -> None:
        card.picked.connect(self.choose)
        card.removal_asked.connect(self._remove)
        card.certainty_asked.connect(self._set_certainty)
        card.memo_written.connect(self._write_memo)
        card.action_asked.connect(self.action_asked)
        card.left.connect(self.left)

    def _show_note(self, tagged: bool) -> None:
        """The note on the answer itself: where there is one, or where there is no tag to bear a memo."""
        memo = self.desk.memo(self.desk.exchange)
        self.note.show_text(memo.text if memo else "")
        self.note_title.setText(self.tr("Note on this answer") if self.desk.exchange else self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What is there to remember?"))
        self.note.setAccessibleName(self.note_title.text())
        self.note.setEnabled(self.desk.writable)
        for part in (self.note, self.note_title):
            part.setVisible(bool(memo) or not tagged)
        self.note_cap.setText(keys_in_use.cap("memo"))
        self.note_cap.setVisible(not tagged and bool(self.note_cap.text()))

    # -- choosing

    def chosen(self) -> Annotation | None:
        return next((tag for tag in self.desk.annotations(self.desk.exchange) if tag.id == self._chosen), None)

    def choose(self, tag: str) -> None:
        if tag != self._chosen:
            self.keep()
            self._chosen = tag
            self.refresh()
        self.tag_chosen.emit(tag)

    def prefer(self, tags: list[str]) -> None:
        """Choose the tag that a change just touched, where it is on the current answer."""
        here = {tag.id for tag in self.desk.annotations(self.desk.exchange)}
        self._chosen = next((tag for tag in reversed(tags) if tag in here), self._chosen)

    def choose_next(self) -> None:
        ids = [tag.id for tag in self.desk.annotations(self.desk.exchange)]
        if ids:
            at = ids.index(self._chosen) if self._chosen in ids else -1
            self.choose(ids[(at + 1) % len(ids)])

    def focus_memo(self) -> None:
        self._cards.make_all()
        card = self._cards.card_of(self._chosen)
        field = card.memo if card else self.note
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.moveCursor(field.textCursor().MoveOperation.End)

    def keep(self) -> None:
        if card := self._cards.card_of(self._chosen):
            card.memo.keep()
        self.note.keep()

    # -- edits

    def _tag(self, tag_id: str) -> Annotation | None:
        opened = self.desk.document
        return next((tag for tag in opened.annotations if tag.id == tag_id), None) if opened else None

    def _remove(self, tag_id: str) -> None:
        self.keep()
        self.desk.apply(RemoveAnnotation(tag_id))

    def _set_certainty(self, tag_id: str, value: str) -> None:
        if tag := self._tag(tag_id):
            tagging.set_certainty(self.desk, tag, value)
        self.refresh()

    def _write_memo(self, tag_id: str, text: str) -> None:
        if tag := self._tag(tag_id):
            tagging.write_memo(self.desk, tag, text)

    def _write_note(self, text: str) -> None:
        tagging.write_note(self.desk, self._shown_exchange[1], text)


class Hints(Retranslated, QWidget):
    """How to tag, where nothing is tagged yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = theme.styled(QLabel(), "muted")
        self.words.setWordWrap(True)
        self.caps = [
            theme.styled(QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter), "cap")
            for text in ("Shift ← →", "S")
        ]
        self.lines = [theme.styled(QLabel(), "muted") for _ in self.caps]
        layout = QGridLayout(self)
        layout.setContentsMargins(4, 0, 0, 8)
        layout.setVerticalSpacing(8)
        layout.addWidget(self.words, 0, 0, 1, 3)
        for row, (cap, line) in enumerate(zip(self.caps, self.lines, strict=True), 1):
            layout.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(line, row, 1)
        layout.setColumnStretch(2, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setText(self.tr("Press a key to tag the whole answer, or select a passage first."))
        self.lines[0].setText(self.tr("grow the selection"))
        self.lines[1].setText(self.tr("select the sentence"))
