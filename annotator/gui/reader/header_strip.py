"""The strip above the cards: number, subject, who asked whom, dates, days, what is late, what is doubtful, and the
earlier and later documents."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from annotator.gui import theme
from annotator.gui.reader import header_words as words
from annotator.gui.reader.strip_parts import CutLine, DocumentLink, DoubtChip, Title
from annotator.gui.theme import styled
from annotator.gui.wording import heading, kind, session, short_number, translate
from annotator.model.document import Doubt
from annotator.model.doubts import SENTENCES
from annotator.model.opened import Link, OpenDocument

TOP = 12
LINE = 20
FEW = 2
"""As many doubts are shown at once; a button shows the others."""


class HeaderStrip(QWidget):
    """`document_wanted`: the id of another document. `place_wanted`: a code point that a doubt is about.
    `doubt_dismissed`: the place of a doubt among those of the document."""

    document_wanted = Signal(str)
    place_wanted = Signal(int)
    doubt_dismissed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenDocument | None = None
        self._complete = ("", "")
        self._column = (24, 800)
        self._compact = False
        self._all_doubts = False
        self._title = Title(self)
        self._asked = CutLine(self)
        self._dates = CutLine(self)
        self._late = styled(QLabel(self), "warning")
        self._links: list[DocumentLink] = []
        self._doubts: list[DoubtChip] = []
        self._more = styled(QToolButton(self), "link")
        self._more.clicked.connect(self._show_all_doubts)

    # -- what it says

    def show_document(self, opened: OpenDocument | None, complete: tuple[str, str] = ("", "")) -> None:
        """`complete`: see `show_complete`."""
        self._opened, self._complete = opened, complete
        self._all_doubts = False
        self.setVisible(opened is not None)
        self._fill()

    def show_complete(self, words: str, hint: str) -> None:
        """Say how complete the answers are, and at length when the pointer rests there."""
        if (words, hint) != self._complete:
            self._complete = words, hint
            self._fill()

    def _fill(self) -> None:
        if self._opened is None:
            return
        structure = self._opened.document.structure
        header = structure.header
        subject = heading(header.subject) or self._opened.file_name or kind(structure.kind)
        self._title.show_title(short_number(header.number), subject)
        self._asked.show_text(self._who(short=self._compact), self._complete[1] if self._compact else "")
        self._asked.setVisible(bool(self._asked.text))
        self._dates.show_text(self._when(), self._complete[1])
        self._late.setText(words.late(header))
        self._late.setToolTip(self.tr("An answer is due within {days} days.").format(days=words.TERM))
        self._fill_links()
        self._fill_doubts(structure.doubts)
        self._lay_out()

    def _who(self, short: bool) -> str:
        """In the compact strip the days stand here too: it has no line of dates."""
        assert self._opened is not None
        header = self._opened.document.structure.header
        found = [words.asked(header, short), *((words.days(header), self._complete[0]) if short else ())]
        return " · ".join(each for each in found if each)

    def _when(self) -> str:
        assert self._opened is not None
        structure = self._opened.document.structure
        found = [
            kind(structure.kind) if structure.kind != "answers" else "",
            words.dates(structure.header) or session(structure.header.session),
            words.days(structure.header),
            self._complete[0],
        ]
        return " · ".join(each for each in found if each)

    def _fill_links(self) -> None:
        assert self._opened is not None
        wanted = [(link, False) for link in self._opened.earlier] + [(link, True) for link in self._opened.later]
        if self._compact:  # only what can be gone to
            wanted = [each for each in wanted if each[0].document]
        while len(self._links) < len(wanted):
            link = DocumentLink(self)
            link.clicked.connect(self._link_clicked)
            self._links.append(link)
        for number, button in enumerate(self._links):
            button.setVisible(number < len(wanted))
            if number < len(wanted):
                self._fill_link(button, *wanted[number])

    def _fill_link(self, button: DocumentLink, link: Link, later: bool) -> None:
        number = short_number(link.number)
        if link.document:
            text = self.tr("Follow-up") if later else self.tr("Follow-up of")
        else:
            text = (
                self.tr("Later {number}, not in project") if later else self.tr("Earlier {number}, not in project")
            )
        button.show_link(text.format(number=number), number, link.document, later)

    def _fill_doubts(self, doubts: Sequence[Doubt]) -> None:
        while len(self._doubts) < len(doubts):
            chip = DoubtChip(self)
            chip.clicked.connect(self._doubt_clicked)
            chip.dismissed.connect(self._doubt_dismissed)
            self._doubts.append(chip)
        shown = len(doubts) if self._all_doubts else min(len(doubts), FEW)
        for number, chip in enumerate(self._doubts):
            chip.setVisible(number < shown)
            if number < len(doubts):
                chip.show_doubt(_sentence(doubts[number]), doubts[number].at)
        self._more.setVisible(shown < len(doubts))
        self._more.setText(self.tr("%n more", "", len(doubts) - shown))

    # -- places

    def set_column(self, left: int, width: int, compact: bool) -> None:
        """Stand above the cards; `compact` gives two lines where the window is small."""
        if (left, width, compact) != (*self._column, self._compact):
            self._column, self._compact = (left, width), compact
            self._title.rows, self._title.small = (1, True) if compact else (2, False)
            self._fill()

    def _lay_out(self) -> None:
        left, width = self._column
        top = 10 if self._compact else TOP
        self._title.move(left, top)
        top += self._title.lay_out(width) + (0 if self._compact else 4)
        self._dates.setVisible(not self._compact)
        if not self._compact and self._asked.text:
            self._asked.setGeometry(left, top, width, LINE)
            top += LINE + 4
        top = self._place_last_line(self._asked if self._compact else self._dates, left, top, width)
        self.setFixedHeight(self._place_doubts(left, top, width) + (9 if self._compact else 12))
        self.update()

    def _place_last_line(self, line: CutLine, left: int, top: int, width: int) -> int:
        """A line of words, the chip that says late, and at the right the links."""
        links = [link for link in self._links if not link.isHidden()]
        if not (line.text or links or self._late.text()):
            self._late.hide()
            return top
        right = left + width + 4
        for link in reversed(links):
            link.move(right - link.width(), top - 2)
            right -= link.width() + 9
        late = self._late.sizeHint().width() + 8 if self._late.text() else 0
        room = max(right - left - late, 0)
        line.setGeometry(left, top, min(line.wanted(), room), LINE)
        self._late.setVisible(bool(self._late.text()))
        self._late.setGeometry(QRect(left + line.width() + 8, top, max(late - 8, 0), LINE))
        return top + LINE

    def _place_doubts(self, left: int, top: int, width: int) -> int:
        for chip in self._doubts:
            if not chip.isHidden():
                chip.setGeometry(left, top + 6, min(chip.sizeHint().width(), width), DoubtChip.HEIGHT)
                top += DoubtChip.HEIGHT + 6
        if not self._more.isHidden():
            self._more.adjustSize()
            self._more.move(left - 4, top + 2)
            top += self._more.height() + 2
        return top

    # -- events

    def _link_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, DocumentLink) and link.document:
            self.document_wanted.emit(link.document)

    def _doubt_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, DoubtChip) and chip.at is not None:
            self.place_wanted.emit(chip.at)

    def _doubt_dismissed(self) -> None:
        chip = self.sender()
        if isinstance(chip, DoubtChip):
            self.doubt_dismissed.emit(self._doubts.index(chip))

    def _show_all_doubts(self) -> None:
        self._all_doubts = True
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        painter.setPen(Qt.PenStyle.NoPen)
        shown = [link for link in self._links if not link.isHidden()]
        for link in shown[:-1]:
            painter.fillRect(link.geometry().right() + 5, link.y() + 4, 1, 16, QColor(tokens.line))


def _sentence(doubt: Doubt) -> str:
    return translate("Doubt", SENTENCES.get(doubt.kind, doubt.kind)).format(**doubt.values)
