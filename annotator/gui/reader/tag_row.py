"""The row under an answer: its tags as chips, what else could be set, the memo."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui import keys_in_use
from annotator.gui.chips import CHIP, CodeChip, WordButton
from annotator.gui.reader.ghosts import Ghost, GhostChips
from annotator.gui.reader.look import TAG_GAP
from annotator.gui.tokens import Ink


class Tag(NamedTuple):
    """A code as the row shows it; `ink` is None where it is offered. `spoken` is what a screen reader says."""

    code: str
    name: str
    key: str
    ink: Ink | None
    spoken: str


class Row(NamedTuple):
    """Tags that are set, or else those offered; whether there is a memo, and whether one is offered; what is
    proposed."""

    tags: tuple[Tag, ...] = ()
    memo: bool = False
    offer_memo: bool = False
    ghosts: tuple[Ghost, ...] = ()


class TagRow(QWidget):
    """`ghost_clicked`: a proposed code and what is to be done with it (see `ghosts`)."""

    code_clicked = Signal(str)
    memo_clicked = Signal()
    ghost_clicked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._chips: list[CodeChip] = []
        self._ghosts = GhostChips(self)
        self._ghosts.clicked.connect(self.ghost_clicked)
        self._memo = WordButton(icon="message-square", parent=self)
        self._offer = WordButton(parent=self)
        for button in (self._memo, self._offer):
            button.clicked.connect(self.memo_clicked)
            button.hide()

    def lay_out(self, row: Row, width: int) -> int:
        """Show a row in this width; its height is at least a line's, so that nothing moves with a first tag."""
        if row != self._row:
            self._row = row
            self._show_tags(row.tags)
            self._ghosts.show_ghosts(row.ghosts)
            self._show_memo(row)
        return self._flow(row, width)

    def _show_tags(self, tags: Sequence[Tag]) -> None:
        while len(self._chips) < len(tags):
            chip = CodeChip(self)
            chip.clicked.connect(self._clicked)
            self._chips.append(chip)
        for chip, tag in zip(self._chips, tags, strict=False):
            chip.show_code(tag.code, tag.name, tag.key, tag.ink)
            chip.setAccessibleName(tag.spoken)
            chip.setToolTip(tag.spoken)

    def _show_memo(self, row: Row) -> None:
        self._offer.set_key(keys_in_use.cap("memo"))
        for button, spoken in ((self._memo, self.tr("Read the memo")), (self._offer, self.tr("Write a memo"))):
            button.setText(self.tr("Memo"))
            button.setAccessibleName(spoken)
            button.resize(button.sizeHint())

    def _flow(self, row: Row, width: int) -> int:
        left = top = 0
        offering = not any(tag.ink for tag in row.tags)
        if offering:  # a proposal comes before what could be set as well
            left, top = self._ghosts.flow(left, top, width)
        for number, chip in enumerate(self._chips):
            shown = number < len(row.tags)
            if shown and left and left + chip.width() > width:
                if row.tags[number].ink is None:  # what is only offered must not take a second line
                    shown = False
                else:
                    left, top = 0, top + CHIP + TAG_GAP
            chip.setVisible(shown)
            if shown:
                chip.move(left, top)
                left += chip.width() + TAG_GAP
        if not offering:
            left, top = self._ghosts.flow(left, top, width)
        self._place_memo(row, left, top, width)
        self.resize(width, top + CHIP)
        return self.height()

    def _place_memo(self, row: Row, left: int, top: int, width: int) -> None:
        self._memo.setVisible(row.memo)
        self._memo.move(left, top)
        fits = left + self._offer.width() <= width
        self._offer.setVisible(row.offer_memo and not row.memo and fits)
        self._offer.move(width - self._offer.width(), top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._row = None

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, CodeChip):
            self.code_clicked.emit(chip.code)
