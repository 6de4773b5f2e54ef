"""What is suggested for the current answer, in the codes panel: each with its phrase and its reason, and what
seems to be left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui import theme, wording
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.laying import laid_out_once
from annotator.gui.reader import ghosts
from annotator.gui.reader.ghosts import Ghost, GhostChip
from annotator.gui.suggest import cue_words

if TYPE_CHECKING:
    from annotator.analysis.suggestions import Suggestion
    from annotator.gui.suggest.suggesting import Suggesting

_QUOTE = 64
_GAPS = 4  # more would push the note out of sight


class SuggestionCard(Retranslated, QFrame):
    """One suggestion; of the chosen one the signs and the two buttons too."""

    def __init__(self, suggesting: Suggesting, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggesting = suggesting
        self._suggestion: Suggestion | None = None
        self._state: object = None
        self.chip = GhostChip(self)
        self.quote = _small()
        self.why = _small()
        self.signs = _small()
        self.accept, self.reject = QPushButton(), QPushButton()
        self.caps = [theme.styled(QLabel(key, alignment=Qt.AlignmentFlag.AlignCenter), "cap") for key in "AX"]
        self._lay_out()
        self.chip.asked.connect(self._ask)
        self.accept.clicked.connect(self._accept)
        self.reject.clicked.connect(self._reject)

    def _lay_out(self) -> None:
        self.buttons = QWidget()
        across = QHBoxLayout(self.buttons)
        across.setContentsMargins(0, 2, 0, 0)
        across.setSpacing(4)
        for button, cap in zip((self.accept, self.reject), self.caps, strict=True):
            across.addWidget(button)
            across.addWidget(cap)
            across.addSpacing(4)
        across.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.quote, self.why, self.signs, self.buttons):
            layout.addWidget(part)

    @property
    def code(self) -> str:
        """The code that it shows, or showed last."""
        return self.chip.code

    def show_suggestion(self, suggestion: Suggestion, ghost: Ghost) -> None:
        state = (suggestion, ghost, wording.language())
        if state == self._state:
            return
        self._suggestion, self._state = suggestion, state
        theme.styled(self, "card" if ghost.chosen else "plain")
        self.chip.show_ghost(ghost._replace(chosen=False))
        self.chip.setFixedSize(self.chip.sizeHint())
        self.quote.setText("“" + wording.shortened(suggestion.quote, _QUOTE) + "”")
        for part in (self.signs, self.buttons):
            part.setVisible(ghost.chosen)
        self.retranslate()
        self.updateGeometry()  # Qt would tell of another height only when it lays this card out

    def retranslate(self) -> None:
        if self._suggestion is None:
            return
        self.why.setText(cue_words.reason(self._suggestion))
        self.signs.setText(cue_words.signs(self._suggestion))
        self.accept.setText(self.tr("Accept"))
        self.reject.setText(self.tr("Reject"))
        for button in (self.accept, self.reject):
            button.setAccessibleName(f"{button.text()}: {self.chip.text()}")

    def _ask(self, code: str, doing: str) -> None:
        self._suggesting.choose(code)

    def _accept(self) -> None:
        self._suggesting.click(self._suggesting.desk.exchange, self.chip.code, ghosts.ACCEPT)

    def _reject(self) -> None:
        self._suggesting.click(self._suggesting.desk.exchange, self.chip.code, ghosts.REJECT)


class SuggestionSection(Retranslated, QWidget):
    def __init__(self, suggesting: Suggesting) -> None:
        super().__init__()
        self._suggesting = suggesting
        self.title = theme.styled(QLabel(), "small")
        self.cards: list[SuggestionCard] = []
        self.gaps_title = theme.styled(QLabel(), "small")
        self.gaps: list[QLabel] = []
        self._cards, self._gaps = QVBoxLayout(), QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addLayout(self._cards)
        layout.addWidget(self.gaps_title)
        layout.addLayout(self._gaps)
        suggesting.changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Suggested, counts nowhere yet"))
        self.gaps_title.setText(self.tr("Perhaps left open"))
        self.refresh()

    def refresh(self) -> None:
        with laid_out_once(self):
            self._show()

    def _show(self) -> None:
        exchange = self._suggesting.desk.exchange
        found = self._suggesting.suggestions(exchange)
        shown = {ghost.code: ghost for ghost in self._suggesting.proposals_of(exchange).ghosts}
        cards = self._cards_of([each.code for each in found])
        for card, suggestion in zip(cards, found, strict=True):
            card.show_suggestion(suggestion, shown[suggestion.code])
        for card in self.cards:
            card.setVisible(card in cards)
            card.buttons.setEnabled(self._suggesting.desk.writable)
        words = [cue_words.open_part(gap) for gap in self._suggesting.gaps(exchange)[:_GAPS]]
        self._show_gaps(words)
        self.title.setVisible(bool(found))
        self.gaps_title.setVisible(bool(words))
        self.setVisible(bool(found or words))

    def _cards_of(self, codes: list[str]) -> list[SuggestionCard]:
        """A card for each of these codes: that which showed it last, or any other, or a new one."""
        known = {card.code: card for card in self.cards}
        free = [card for card in self.cards if card.code not in codes]
        cards = [known.get(code) or (free.pop(0) if free else self._new_card()) for code in codes]
        if [card for card in self.cards if card in cards] != cards:
            self.cards = [*cards, *free]
            for card in self.cards:
                self._cards.addWidget(card)
        return cards

    def _new_card(self) -> SuggestionCard:
        self.cards.append(SuggestionCard(self._suggesting, self))
        self._cards.addWidget(self.cards[-1])
        return self.cards[-1]

    def _show_gaps(self, words: list[str]) -> None:
        while len(self.gaps) < len(words):
            self.gaps.append(_small("muted"))
            self._gaps.addWidget(self.gaps[-1])
        for number, label in enumerate(self.gaps):
            label.setVisible(number < len(words))
            label.setText(words[number] if number < len(words) else "")


def _small(kind: str = "small") -> QLabel:
    label = theme.styled(QLabel(), kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
