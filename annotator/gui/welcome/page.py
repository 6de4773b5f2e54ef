"""The first page itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import ask, keys_in_use, pieces, remembered, theme
from annotator.gui.i18n import Retranslated
from annotator.gui.welcome import recent, starting
from annotator.gui.welcome.foot import Foot
from annotator.gui.welcome.recent import MissingRow, RecentRow
from annotator.gui.welcome.starting import Mark, StartCard

_GAP = 56
_SHOWN = 6


class Welcome(Retranslated, QWidget):
    """`action_asked` carries the id of an action, `project_asked` a path, `files_asked` a list of paths."""

    action_asked = Signal(str)
    project_asked = Signal(object)
    files_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecentRow] = []
        self._make_parts()
        self._lay_out()
        self.retranslate()

    def _make_parts(self) -> None:
        self.mark = Mark()
        self.title = theme.styled(QLabel("Answer Annotator"), "welcome title")
        self.about = theme.styled(QLabel(), "welcome")
        self.start, self.recent = (theme.styled(QLabel(), "heading") for _ in range(2))
        self.cards = [
            StartCard("sample", "graduation-cap"),
            StartCard("new", "file-plus-corner"),
            StartCard("open", "folder-open"),
            StartCard("import-new", "file-input", dashed=True),
        ]
        for card in self.cards:
            card.clicked.connect(self._card_pressed)
        self.foot = Foot()
        self.foot.action_asked.connect(self.action_asked)

    def _lay_out(self) -> None:
        middle = QGridLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setHorizontalSpacing(_GAP)
        middle.setVerticalSpacing(40)
        middle.addLayout(self._head(), 0, 0, 1, 2)
        middle.addLayout(self._left(), 1, 0)
        middle.addWidget(self._right(), 1, 1)
        middle.setColumnMinimumWidth(0, 320)
        middle.setColumnStretch(0, starting.WIDTH)
        middle.setColumnStretch(1, recent.WIDTH)
        inside = QWidget()
        inside.setLayout(middle)
        inside.setMaximumWidth(starting.WIDTH + _GAP + recent.WIDTH)
        across = QHBoxLayout()
        across.setContentsMargins(32, 0, 32, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        layout = pieces.tight(QVBoxLayout(self))
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(1)
        layout.addWidget(self.foot)

    def _head(self) -> QGridLayout:
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(2)
        head.addWidget(self.mark, 0, 0, 2, 1)
        head.addWidget(self.title, 0, 1)
        head.addWidget(self.about, 1, 1)
        head.setColumnStretch(1, 1)
        return head

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.start)
        left.addSpacing(2)
        for card in self.cards[:3]:
            left.addWidget(card)
        left.addSpacing(8)
        left.addWidget(self.cards[3])
        left.addStretch()
        return left

    def _right(self) -> QWidget:
        self.rows_box = QVBoxLayout()
        self.rows_box.setSpacing(0)
        self.right = QWidget()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.recent)
        right.addSpacing(2)
        right.addLayout(self.rows_box)
        right.addStretch()
        return self.right

    def retranslate(self) -> None:
        self.about.setText(self.tr("Read what was asked beside what was answered, and tag it."))
        self.start.setText(self.tr("Start"))
        self.recent.setText(self.tr("Recent"))
        sample, new, open_, drop = self.cards
        sample.show_words(self.tr("Open the sample project"), self.tr("Two short sets to try every key on"))
        new.show_words(
            self.tr("New project"),
            self.tr("One file on your disk; sources are kept inside it"),
            keys_in_use.cap("new"),
        )
        open_.show_words(
            self.tr("Open project"), self.tr("A file that ends in .annotator"), keys_in_use.cap("open")
        )
        drop.show_words(
            self.tr("Or drop a folder or files here: PDF, XML, HTML, Word, text. They start a new project."), ""
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the recent projects and the choices as they are now."""
        while self.rows_box.count():
            item = self.rows_box.takeAt(0)
            if item and (widget := item.widget()):
                widget.deleteLater()
        every = remembered.recent()[:_SHOWN]
        there = [each for each in every if each.path.exists()]
        self.rows = [RecentRow(each, newest=place == 0) for place, each in enumerate(there)]
        for row in self.rows:
            row.clicked.connect(self._row_pressed)
            self.rows_box.addWidget(row)
        for each in every:
            if each not in there:
                missing = MissingRow(each)
                missing.changed.connect(self.refresh)
                self.rows_box.addWidget(missing)
        self.right.setVisible(bool(every))
        self.foot.refresh()
        self.setFocusProxy(self.rows[0] if self.rows else self.cards[0])

    def _card_pressed(self) -> None:
        card = self.sender()
        assert isinstance(card, StartCard)
        if card is not self.cards[3]:
            self.action_asked.emit(card.action)
        elif paths := ask.open_files(self, self.tr("Import files")):
            self.files_asked.emit(paths)

    def _row_pressed(self) -> None:
        row = self.sender()
        assert isinstance(row, RecentRow)
        self.project_asked.emit(row.recent.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; without any it opens the newest project, or the sample."""
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif self.rows:
            self.project_asked.emit(self.rows[0].recent.path)
        else:
            self.action_asked.emit("sample")
