"""What the cards need of a document: passages as they are shown, links in them, the notes that they cite."""

from bisect import bisect_left

from annotator.gui.reader.content import Card, Passage
from annotator.gui.reader.passage_view import Note, Text
from annotator.gui.reader.shown import Shown
from annotator.gui.reader.typesetting import NOTE, REFERENCE, Link
from annotator.model.document import Document, Footnote, Reference, Span

FOLLOWED = ("answer", "set", "paper", "proceedings", "motion", "url")
"""The references that are links: to an answer, to a document that the project may hold, to what can be copied."""


class Source:
    """A document, indexed by place. Texts are made when asked for and kept."""

    def __init__(self, document: Document, cards: list[Card]) -> None:
        self.document = document
        self.cards = cards
        structure = document.structure
        self._marks = structure.note_marks
        self._notes: dict[str, Footnote] = {}
        for note in structure.footnotes:
            self._notes.setdefault(note.mark, note)
        self._references = sorted(
            (each for each in structure.references if each.type in FOLLOWED and each.target),
            key=lambda each: each.span,
        )
        self._starts = [each.span.start for each in self._references]
        self._texts: dict[int, list[Text]] = {}

    def texts(self, index: int) -> list[Text]:
        """The passages of a card, ready to be shown."""
        if index not in self._texts:
            self._texts[index] = [self._text(passage) for passage in self.cards[index].passages]
        return self._texts[index]

    def _text(self, passage: Passage) -> Text:
        shown = Shown(self.document.text, passage.span, passage.parts, self._marks)
        return Text(passage, shown, self._links(shown, underline=False))

    def _links(self, shown: Shown, underline: bool) -> tuple[Link, ...]:
        first = bisect_left(self._starts, shown.span.start)
        last = bisect_left(self._starts, shown.span.end)
        return tuple(
            Link(*shown.units_of(each.span), f"{REFERENCE}{number}", underline, bool(each.nowhere))
            for number, each in enumerate(self._references[first:last], start=first)
        )

    def reference(self, link: str) -> Reference | None:
        """The reference that a clicked link stands for."""
        return self._references[int(link.removeprefix(REFERENCE))] if link.startswith(REFERENCE) else None

    def place_of(self, reference: Reference) -> int:
        """Its place among the references of the document."""
        return self.document.structure.references.index(reference)

    def references_in(self, span: Span) -> list[Reference]:
        """The links in a stretch of the text, in their order."""
        return self._references[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def note(self, number: int) -> Note | None:
        """The note of the document's mark `number`; None where the document does not have it."""
        mark = self._marks[number].mark
        footnote = self._notes.get(mark)
        if footnote is None:
            return None
        shown = Shown(self.document.text, footnote.span)
        return Note(number, mark, shown, self._links(shown, underline=True))

    def card_of(self, exchange: str) -> int | None:
        return next((number for number, card in enumerate(self.cards) if card.exchange == exchange), None)

    def card_at(self, point: int) -> int | None:
        return next((number for number, card in enumerate(self.cards) if card.holds(point)), None)


def note_number(link: str) -> int | None:
    """The number of the mark that a clicked link stands for."""
    return int(link.removeprefix(NOTE)) if link.startswith(NOTE) else None
