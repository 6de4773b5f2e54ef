"""What stands on each card: codings and marks on parts of one coder, open notes, what is offered there."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.gui import theme
from annotator.gui.reader import ghosts, marking, part_words
from annotator.gui.reader.card_view import Marks
from annotator.gui.reader.content import Card
from annotator.gui.reader.ghosts import Proposals
from annotator.gui.reader.handles import Handled
from annotator.gui.reader.part_line import PartState
from annotator.gui.reader.passage_view import Note
from annotator.gui.reader.source import Source
from annotator.gui.reader.ties import Tie, ties_of
from annotator.model.coding import Annotation, Codebook
from annotator.model.document import Document, Span
from annotator.model.parts import PartMark


class Coding(NamedTuple):
    """What one coder put on an exchange (`parts` are the marks by part, from 0), and what is proposed for it."""

    annotations: Sequence[Annotation] = ()
    memo: bool = False
    parts: Mapping[int, PartMark] = {}
    proposals: Proposals = ghosts.NOTHING


class CardMarks:
    """Held beside the cards; whoever changes something here has the cards concerned marked anew."""

    def __init__(self) -> None:
        self.source = Source(Document(""), [])
        self.current = ""
        self.offering = True
        self.active = True
        """Whether one works in these cards: where two texts stand beside each other, in one of them."""
        self.codings: dict[str, Coding] = {}
        self.open_notes: list[int] = []
        self.lit = ""
        """The coding that is pointed at or worked on."""
        self.handled = ""
        """The coding whose passage has handles."""
        self.set_codebook(Codebook())

    def set_codebook(self, codebook: Codebook) -> None:
        """Also where the colours of now are other ones."""
        self.codebook = codebook
        self.inks = marking.inks_of(codebook)

    def coding(self, card: Card) -> Coding:
        return self.codings.get(card.exchange, Coding())

    def of(self, card: Card) -> Marks:
        coding = self.coding(card)
        offer = self.offering and self.active and card.exchange == self.current
        row = None
        if card.exchange and card.answer:
            row = marking.row_of(
                self.codebook, self.inks, coding.annotations, coding.memo, offer, coding.proposals
            )
        states = tuple(_states(card, coding, offer))
        marks = [state.mark for state in states if state.mark]
        return Marks(
            marking.highlights_of(coding.annotations, self.inks, self.lit or self.handled, coding.proposals),
            self._notes(),
            row,
            states,
            (part_words.complete(marks, len(states)), part_words.counts(marks, len(states))),
            offer,
            self._ties(coding),
            self._handles(coding),
        )

    def _ties(self, coding: Coding) -> tuple[Tie, ...]:
        tied = [each for each in coding.annotations if each.question_start is not None]
        return ties_of(tied, self.inks, theme.tokens().ink(""), self.lit or self.handled) if tied else ()

    def _handles(self, coding: Coding) -> Handled | None:
        if not self.handled:
            return None
        for each in coding.annotations:
            if each.id == self.handled and each.target == "span":
                return Handled(Span(each.start, each.end), self.inks.get(each.code, theme.tokens().ink("")))
        return None

    # -- notes

    def _notes(self) -> tuple[Note, ...]:
        return tuple(note for number in self.open_notes if (note := self.source.note(number)))

    def toggle_note(self, number: int) -> None:
        if number in self.open_notes:
            self.open_notes.remove(number)
        elif self.source.note(number):
            self.open_notes.append(number)

    def close_note(self, number: int | None = None) -> bool:
        """Close a note, or else the one that was opened last; whether one was."""
        if not self.open_notes:
            return False
        self.open_notes.remove(self.open_notes[-1] if number is None else number)
        return True

    def step_note(self, index: int) -> None:
        """Open the next note of a card, after the last the first again; one at a time."""
        numbers = [mark.number for text in self.source.texts(index) for mark in text.shown.marks]
        opened = [number for number in numbers if number in self.open_notes]
        at = numbers.index(opened[-1]) + 1 if opened else 0
        self.open_notes = [number for number in self.open_notes if number not in numbers]
        self.open_notes += numbers[at : at + 1]


def _states(card: Card, coding: Coding, offer: bool) -> Sequence[PartState]:
    found = []
    for question in card.questions:
        for place in range(question.asked):
            number = question.first + place
            mark = coding.parts.get(number)
            name = ", ".join(filter(None, (question.heading, part_words.name(place, question.asked))))
            found.append(PartState(number, name, mark.mark if mark else "", offer))
    return found
