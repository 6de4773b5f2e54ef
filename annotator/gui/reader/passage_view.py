"""A heading, the text under it, a line under each part of a question, and the notes that are open in it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.gui.chips import WordButton
from annotator.gui.reader.content import Passage
from annotator.gui.reader.highlights import Highlight, bottom_of
from annotator.gui.reader.look import BELOW_HEADING, HEADING, LETTER, PARAGRAPH_GAP, PART, Look, Type
from annotator.gui.reader.notes import ABOVE, NoteBox
from annotator.gui.reader.pane import BELOW, TextPane
from annotator.gui.reader.part_line import PartLine, PartState
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
    """`note_closed`: the number of a note whose Close was pressed. `part_gesture`: see `PartLine.gesture`."""

    note_closed = Signal(int)
    part_gesture = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text: Text | None = None
        self._type: Type | None = None
        self._heading = styled(QLabel(self), "heading")
        self._aside = styled(QLabel(self), "small")
        self._boxes: dict[int, NoteBox] = {}
        self._offer: WordButton | None = None
        self.part_lines: list[PartLine] = []
        self.pane = TextPane(self)

    def show_text(self, text: Text, type_: Type) -> None:
        self._drop_notes(())
        self.text, self._type = text, type_
        self._heading.setText(text.passage.heading)
        self._heading.setVisible(bool(text.passage.heading))
        self.pane.setAccessibleName(text.passage.heading)
        document = typeset(text.shown, type_, text.links)
        make_room(
            document, self._part_rooms(document.blockCount())
        )  # before it is laid out: that is done once then
        self.pane.show_text(text.shown, document, type_)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        assert self.text is not None
        start, end = self.text.passage.span
        self.pane.set_highlights([each for each in highlights if each.span.start < end and start < each.span.end])

    def set_aside(self, words: str, hint: str) -> None:
        """Say something small at the right of the heading."""
        self._aside.setText(words)
        self._aside.setToolTip(hint)

    # -- parts

    def set_parts(self, states: Sequence[PartState], offered: bool) -> None:
        """Show how the parts of this question were answered; `offered`: with a way in at the heading."""
        while len(self.part_lines) < len(states):
            line = PartLine(self)
            line.gesture.connect(self.part_gesture)
            self.part_lines.append(line)
        for number, line in enumerate(self.part_lines):
            line.setVisible(number < len(states))
            if number < len(states):
                line.show_part(states[number])
        if offered and states and self._offer is None:
            self._offer = WordButton(key="P", parent=self, height=HEADING)
            self._offer.clicked.connect(self._enter_parts)
        if self._offer is not None:
            self._offer.setVisible(offered and bool(states))
            self._offer.setText(self.tr("Parts"))
            self._offer.setAccessibleName(self.tr("Mark how the parts were answered"))

    def _enter_parts(self) -> None:
        self.part_lines[0].setFocus()

    def _part_rooms(self, paragraphs: int) -> dict[int, float]:
        """The room that the lines under parts take, by the paragraph that they follow."""
        return dict.fromkeys(self._part_blocks(paragraphs).values(), PART + PARAGRAPH_GAP)

    def _part_blocks(self, paragraphs: int) -> Mapping[int, int]:
        """The paragraph in which each part ends; one that asks all of a question ends with it."""
        assert self.text is not None
        ends = self.text.shown.ends
        return {part: ends.get(part, paragraphs - 1) for part in range(self.text.passage.asked)}

    def _place_parts(self, top: int, width: int) -> None:
        assert self.text is not None
        indent = LETTER if self.text.passage.parts else 0
        for part, block in self._part_blocks(self.pane.document().blockCount()).items():
            y = round(top + bottom_of(self.pane.document(), block)) + 2
            self.part_lines[part].setGeometry(indent - 4, y, width - indent + 4, PART)
            self.part_lines[part].raise_()

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
        box.pane.link_asked.connect(self.pane.link_asked)
        assert self.text is not None
        box.show_note(note.mark, self.text.passage.heading, note.shown, list(note.links), look)
        box.show()
        self._boxes[note.number] = box

    def _drop_notes(self, kept: Sequence[int]) -> None:
        for number in [number for number in self._boxes if number not in kept]:
            box = self._boxes.pop(number)
            box.hide()
            box.deleteLater()

    def panes(self) -> list[TextPane]:
        """The text, and those of its open notes."""
        return [self.pane, *(box.pane for _, box in sorted(self._boxes.items()))]

    # -- places

    @property
    def text_top(self) -> int:
        return HEADING + BELOW_HEADING if self.text and self.text.passage.heading else 0

    def lay_out(self, width: int) -> int:
        """Arrange everything in this width; the height without what hangs below the last line."""
        assert self._type is not None
        self.pane.lay_out(width)
        rooms = self._part_rooms(self.pane.document().blockCount())
        self._add_note_rooms(rooms, width)
        if make_room(self.pane.document(), rooms):
            self.pane.relaid()
        height = round(self.pane.document().size().height()) + self._room_at_end(rooms)
        top = self.text_top - round(self._type.lift)
        self._place_heading(width)
        self.pane.setGeometry(0, top, width, height + BELOW)
        self._place_parts(top, width)
        self._place_notes(top)
        self.resize(width, top + height + BELOW)
        return self.text_top + height

    def _place_heading(self, width: int) -> None:
        """What stands at its right gives way where there is no room."""
        self._heading.setGeometry(0, 0, width, HEADING)
        heading = self._heading.sizeHint().width()
        beside = self._aside.sizeHint().width()
        self._aside.setVisible(bool(self._aside.text()) and heading + beside + 12 <= width)
        self._aside.setGeometry(width - beside, 0, beside, HEADING)
        if self._offer is not None and not self._offer.isHidden():
            size = self._offer.sizeHint()
            self._offer.setGeometry(width - size.width(), 0, size.width(), HEADING)

    def _add_note_rooms(self, rooms: dict[int, float], width: int) -> None:
        """The height that the open notes take, by the paragraph below which they open."""
        noted: set[int] = set()
        for number, box in self._boxes.items():
            block = self._paragraph(number)
            under = 0 if block in noted else UNDER_NOTE
            rooms[block] = rooms.get(block, 0) + under + ABOVE + box.lay_out(width)
            noted.add(block)

    def _room_at_end(self, rooms: dict[int, float]) -> int:
        """Qt does not count the room below the last paragraph as part of the text's height."""
        last = self.pane.document().blockCount() - 1
        under_part = (
            PARAGRAPH_GAP - 4
            if last in self._part_blocks(self.pane.document().blockCount()).values() and not self._boxes
            else 0
        )
        return round(rooms.get(last, 0)) - under_part

    def _paragraph(self, number: int) -> int:
        assert self.text is not None
        at = next(mark.at for mark in self.text.shown.marks if mark.number == number)
        return self.pane.document().findBlock(at).blockNumber()

    def _place_notes(self, top: int) -> None:
        below: dict[int, int] = {}
        under = dict.fromkeys(self._part_blocks(self.pane.document().blockCount()).values(), PART)
        for number, box in sorted(self._boxes.items()):
            block = self._paragraph(number)
            y = below.get(block, round(top + bottom_of(self.pane.document(), block)) + under.get(block, 0)) + ABOVE
            box.move(0, y)
            box.raise_()
            below[block] = y + box.height()
