"""A heading, the text under it, and the notes that are open in that text."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.gui.reader.content import Passage
from annotator.gui.reader.highlights import Highlight
from annotator.gui.reader.look import BELOW_HEADING, HEADING, Look, Type
from annotator.gui.reader.notes import ABOVE, NoteBox
from annotator.gui.reader.pane import BELOW, TextPane
from annotator.gui.reader.shown import Shown
from annotator.gui.reader.typesetting import Link, make_room, typeset
from annotator.gui.theme import styled

UNDER_NOTE = 8


class Text(NamedTuple):
    """A passage ready to be shown, with its links."""

    passage: Passage
    shown: Shown
    links: tuple[Link, ...] = ()


class Note(NamedTuple):
    """An open note: `number` is that of its mark in the document, `mark` what is printed."""

    number: int
    mark: str
    shown: Shown
    links: tuple[Link, ...] = ()


class PassageView(QWidget):
    """`note_closed`: the number of a note whose Close was pressed."""

    note_closed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text: Text | None = None
        self._type: Type | None = None
        self._heading = styled(QLabel(self), "heading")
        self._boxes: dict[int, NoteBox] = {}
        self.pane = TextPane(self)

    def show_text(self, text: Text, type_: Type) -> None:
        self._drop_notes(())
        self.text, self._type = text, type_
        self._heading.setText(text.passage.heading)
        self._heading.setVisible(bool(text.passage.heading))
        self.pane.setAccessibleName(text.passage.heading)
        self.pane.show_text(text.shown, typeset(text.shown, type_, text.links), type_)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        assert self.text is not None
        start, end = self.text.passage.span
        self.pane.set_highlights([each for each in highlights if each.span.start < end and start < each.span.end])

    # -- notes

    def set_notes(self, notes: Sequence[Note], look: Look) -> None:
        """Open these notes of the text, and no others."""
        assert self.text is not None
        own = {mark.number for mark in self.text.shown.marks}
        wanted = [note for note in notes if note.number in own]
        self._drop_notes([note.number for note in wanted])
        for note in wanted:
            if note.number not in self._boxes:
                self._open(note, look)

    def _open(self, note: Note, look: Look) -> None:
        box = NoteBox(note.number, self)
        box.closed.connect(self.note_closed)
        box.pane.link_clicked.connect(self.pane.link_clicked)
        box.pane.hits = self.pane.hits
        assert self.text is not None
        box.show_note(note.mark, self.text.passage.heading, note.shown, list(note.links), look)
        box.show()
        self._boxes[note.number] = box

    def _drop_notes(self, kept: Sequence[int]) -> None:
        for number in [number for number in self._boxes if number not in kept]:
            box = self._boxes.pop(number)
            box.hide()
            box.deleteLater()

    # -- places

    @property
    def text_top(self) -> int:
        return HEADING + BELOW_HEADING if self.text and self.text.passage.heading else 0

    def lay_out(self, width: int) -> int:
        """Arrange everything in this width; the height without what hangs below the last line."""
        assert self._type is not None
        self.pane.lay_out(width)
        rooms = self._rooms(width)
        if make_room(self.pane.document(), rooms):
            self.pane.relaid()
        height = round(self.pane.document().size().height()) + self._room_at_end(rooms)
        top = self.text_top - round(self._type.lift)
        self._heading.setGeometry(0, 0, width, HEADING)
        self.pane.setGeometry(0, top, width, height + BELOW)
        self._place_notes(top)
        self.resize(width, top + height + BELOW)
        return self.text_top + height

    def _rooms(self, width: int) -> dict[int, float]:
        """The height that the open notes take, by the paragraph below which they open."""
        rooms: dict[int, float] = {}
        for number, box in self._boxes.items():
            block = self._paragraph(number)
            rooms[block] = rooms.get(block, UNDER_NOTE) + ABOVE + box.lay_out(width)
        return rooms

    def _room_at_end(self, rooms: dict[int, float]) -> int:
        """Qt does not count the room below the last paragraph as part of the text's height."""
        return round(rooms.get(self.pane.document().blockCount() - 1, 0))

    def _paragraph(self, number: int) -> int:
        assert self.text is not None
        at = next(mark.at for mark in self.text.shown.marks if mark.number == number)
        return self.pane.document().findBlock(at).blockNumber()

    def _place_notes(self, top: int) -> None:
        below: dict[int, int] = {}
        for number, box in sorted(self._boxes.items()):
            block = self._paragraph(number)
            y = below.get(block, round(top + self.pane.lines.bottom_of(block))) + ABOVE
            box.move(0, y)
            box.raise_()
            below[block] = y + box.height()
