"""The codebook as a whole: its name and source, what it asks of every coding, and its revisions."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui import theme, wording
from annotator.gui.codebook import differences
from annotator.gui.codebook.fields import Labelled, LineField, TextField
from annotator.gui.codebook.group_form import Rules
from annotator.gui.i18n import Retranslated
from annotator.model.codebook_changes import Difference
from annotator.model.coding import Codebook
from annotator.store.codebook import Revision

_MOST = 6  # differences that are said before the rest is counted


class RevisionCard(QFrame):
    """One revision, with what it changed."""

    def __init__(self, revision: Revision, codebooks: tuple[Codebook, ...]) -> None:
        super().__init__()
        theme.styled(self, "card")
        when = datetime.fromisoformat(revision.made).astimezone() if revision.made else None
        number = theme.styled(QLabel(self.tr("Revision {number}").format(number=revision.number)), "strong")
        day = theme.styled(QLabel(f"{wording.day(when.date())} {when:%H:%M}" if when else ""), "small")
        head = QHBoxLayout()
        head.addWidget(number)
        head.addStretch()
        head.addWidget(day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        if revision.note:
            note = QLabel(revision.note, wordWrap=True)
            note.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(note)
        changes = said_all(revision.differences, codebooks) or self.tr("What the project began with.")
        changed = theme.styled(QLabel(changes, wordWrap=True), "small")
        changed.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(changed)
        self.setAccessibleName(f"{number.text()}, {day.text()}: {revision.note} {changes}")


def said_all(found: tuple[Difference, ...], codebooks: tuple[Codebook, ...]) -> str:
    """Differences, one a line; of very many the first ones and how many more there are."""
    lines = [differences.said(each, *codebooks) for each in found[:_MOST]]
    if len(found) > _MOST:
        lines.append(wording.plural("Differences", "and %n more", len(found) - _MOST))
    return "\n".join(lines)


class BookForm(Retranslated, QWidget):
    """`written` carries a field's name and its value."""

    written = Signal(str, object)
    review_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = theme.styled(QLabel(), "page title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.name = Labelled(LineField())
        self.source = Labelled(TextField())
        self.rules_title = theme.styled(QLabel(), "strong")
        self.rules = Rules(exclusive=False)
        self.revisions_title = theme.styled(QLabel(), "strong")
        self.unrevised = theme.styled(QLabel(wordWrap=True), "small")
        self.unrevised.setTextFormat(Qt.TextFormat.PlainText)
        self.review = theme.styled(QToolButton(), "link")
        self.cards_box = QVBoxLayout()
        self.cards_box.setSpacing(8)
        self.cards: list[RevisionCard] = []
        self._shown: tuple[object, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for part in (self.title, self.name, self.source, self.rules_title, self.rules, self.revisions_title):
            layout.addWidget(part)
        layout.addWidget(self.unrevised)
        layout.addWidget(self.review, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.cards_box)
        layout.addStretch()
        self.name.field.setObjectName("name")
        self.source.field.setObjectName("source")
        for box in (self.name, self.source):
            box.field.written.connect(self._typed)
        self.rules.written.connect(self._ruled)
        self.review.clicked.connect(self.review_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.name.set_words(self.tr("Name of the codebook"))
        self.source.set_words(self.tr("Source"), self.tr("where the scheme comes from, as you would cite it"))
        self.rules_title.setText(self.tr("Asked of every coding"))
        self.revisions_title.setText(self.tr("Revisions"))
        self._shown = ()

    def show_book(
        self,
        codebook: Codebook,
        revisions: tuple[Revision, ...],
        unrevised: tuple[Difference, ...],
        older: int,
        writable: bool,
    ) -> None:
        """`older` counts the coder's codings under an older rule."""
        name = wording.own_name(codebook)
        self.title.setText(name or self.tr("The codebook"))
        self.name.field.show_text(name)
        self.source.field.show_text(codebook.source.strip())
        self.rules.show_rules(codebook, writable)
        for box in (self.name, self.source):
            box.field.setEnabled(writable)
        waiting = said_all(unrevised, (codebook,))
        self.unrevised.setText(self.tr("Not in a revision yet:") + "\n" + waiting)
        self.unrevised.setVisible(bool(unrevised))
        self.review.setText(self.tr("Review %n coding(s) made under an older rule", "", older))
        self.review.setVisible(older > 0)
        if self._shown != revisions:
            self._show_revisions(revisions, codebook)

    def _show_revisions(self, revisions: tuple[Revision, ...], codebook: Codebook) -> None:
        self._shown = revisions
        while self.cards:
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        for revision in revisions:
            card = RevisionCard(revision, (codebook,))
            self.cards_box.addWidget(card)
            self.cards.append(card)

    def keep(self) -> None:
        self.name.field.keep()
        self.source.field.keep()

    def _typed(self, text: str) -> None:
        self.written.emit(self.sender().objectName(), text)

    def _ruled(self, group: str, rule: str, on: bool) -> None:
        self.written.emit(rule, on)
