"""The panel that takes the place of the documents while one looks for something."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import icons, pieces, theme, wording
from annotator.gui.find.lines import HitLine
from annotator.gui.find.painting import ResultDelegate
from annotator.gui.find.results import LINE_ROLE, Results
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.empty import EmptyState
from annotator.model.searches import WHERE, Where
from annotator.store.search import Count

TYPING = 80  # ms after a letter before one looks
PAUSE = 150  # ms that the arrows rest before the hit under them is opened


class FindPanel(Retranslated, QFrame):
    """`asked`: look for what the panel says now. `wanted`: a line was chosen; whether the reader gets the focus.
    `action_asked` carries the id of an action, `closed` that one is done. `saved_asked`: show the saved searches.
    """

    asked = Signal()
    wanted = Signal(object, bool)
    action_asked = Signal(str)
    saved_asked = Signal()
    closed = Signal()
    widened = Signal()

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "panel")
        self.results = results
        self.where: Where = "everywhere"
        self._said = ""
        self._count: Count | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- parts

    def _make_parts(self) -> None:
        self.title = theme.styled(QLabel(), "strong")
        self.saved = pieces.worded("book-bookmark", "quiet")
        self.shut = theme.styled(QToolButton(), "icon")
        self.shut.setIcon(icons.icon("x"))
        self.field = pieces.find_field("search")
        self.where_button = self._where_button()
        self.facets = QVBoxLayout()
        self.narrowed = theme.styled(QToolButton(), "link")
        self.counted = theme.styled(QLabel(), "small")
        self.counted.setWordWrap(True)
        self.view = ResultsView(self)
        self.view.setModel(self.results)
        self.empty = EmptyState(self._widen)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.empty)
        self.save = theme.styled(QToolButton(), "quiet")
        self.save.setIcon(icons.icon("plus"))
        self.tag = theme.styled(QToolButton(), "quiet")
        self.tag.setIcon(icons.icon("check"))
        for button in (self.save, self.tag):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)

    def _where_button(self) -> QToolButton:
        button = theme.styled(QToolButton(), "facet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setCheckable(True)
        button.setIcon(icons.icon("chevron-down"))
        button.setIconSize(QSize(12, 12))
        self._places = QMenu(button)
        self._places.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(self._places)
        for where in WHERE:
            action = self._places.addAction("")
            action.setData(where)
            action.setCheckable(True)
            group.addAction(action)
        group.triggered.connect(self._place_chosen)
        button.setMenu(self._places)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.saved)
        head.addWidget(self.shut)
        places = QHBoxLayout()
        places.setSpacing(8)
        places.addWidget(self.where_button)
        places.addStretch()
        places.addWidget(self.narrowed)
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.field)
        top.addLayout(places)
        top.addLayout(self.facets)
        top.addWidget(self.counted)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 4)
        foot.addWidget(self.save)
        foot.addStretch()
        foot.addWidget(self.tag)
        layout = pieces.tight(QVBoxLayout(self), top, pieces.line())
        layout.addWidget(self.pages, 1)
        layout.addWidget(pieces.line())
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.ask_now)
        self._pause.timeout.connect(self._show_current)
        self.view.moved.connect(self._pause.start)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._activated)
        self.field.installEventFilter(self)
        self.shut.clicked.connect(self.closed)
        self.narrowed.clicked.connect(self.widened)
        self.saved.clicked.connect(self.saved_asked)
        for button, action in ((self.save, "find.save"), (self.tag, "find.tag")):
            button.setProperty("action", action)
            button.clicked.connect(self._ask_action)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Find"))
        self.saved.setText(self.tr("Saved"))
        self.saved.setToolTip(self.tr("Searches that this project keeps"))
        self.shut.setToolTip(self.tr("Close and take the marks away (Esc)"))
        self.shut.setAccessibleName(self.tr("Close and take the marks away"))
        self.field.setPlaceholderText(self.tr("Find in texts and memos"))
        self.field.setAccessibleName(self.tr("Find in texts and memos"))
        self.field.setToolTip(
            self.tr('All words; "in this order"; regist* for every word that begins so; a OR b; -without')
        )
        self.view.setAccessibleName(self.tr("Hits"))
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Save this search (Ctrl+D)"))
        self.tag.setText(self.tr("Tag all hits"))
        self.tag.setToolTip(self.tr("Tag all hits, after a look at them (Ctrl+Shift+F)"))
        for action in self._places.actions():
            action.setText(place_name(action.data()))
        self._show_where()
        self.show_words()
        self.asked.emit()  # the hits say where they stand

    # -- what is asked

    def ask_now(self) -> None:
        self._typing.stop()
        self.asked.emit()

    def show_query(self, text: str, where: Where) -> None:
        """Look for this, and nothing that was typed before."""
        self.field.setText(text)
        self.where = where
        self._show_where()
        self.ask_now()

    def step_where(self, by: int) -> None:
        """Look in the next kind of place."""
        self.set_where(WHERE[(WHERE.index(self.where) + by) % len(WHERE)])

    def set_where(self, where: Where) -> None:
        self.where = where
        self._show_where()
        self.ask_now()

    def _place_chosen(self, action: QAction) -> None:
        self.set_where(action.data())

    def _show_where(self) -> None:
        narrowed = self.where != "everywhere"
        self.where_button.setText(place_name(self.where))
        self.where_button.setChecked(narrowed)
        self.where_button.setAccessibleName(self.tr("Look in: {place}").format(place=place_name(self.where)))
        self.where_button.setToolTip(self.tr("Where to look (F4)"))
        for action in self._places.actions():
            action.setChecked(action.data() == self.where)

    # -- what is said

    def show_narrowed(self, shown: int, every: int) -> None:
        """How many documents the filter and the facets leave."""
        self.narrowed.setVisible(shown < every)
        words = self.tr("in {shown} of {all} documents")
        self.narrowed.setText(words.format(shown=wording.count(shown), all=wording.count(every)))
        self.narrowed.setToolTip(self.tr("Look in all documents: clear the filter and the facets"))

    def show_count(self, count: Count | None) -> None:
        self._count, self._said = count, ""
        self.show_words()

    def say(self, words: str) -> None:
        """Why nothing can be looked for."""
        self._count, self._said = None, words
        self.show_words()

    def show_words(self) -> None:
        asked = bool(self.field.text().strip())
        words = self.counts(self._count) if asked and self._count is not None else self._said
        self.counted.setText(words)
        self.counted.setVisible(bool(words))
        nothing = asked and not self._said and self._count is not None and self._count.hits == 0
        self.pages.setCurrentWidget(self.empty if nothing or not asked else self.view)
        self.empty.button.setVisible(nothing and not self.narrowed.isHidden())
        if asked:
            self.empty.say(self.tr("Nothing matches."), self.tr("Look in all documents"))
        else:
            self.empty.say(self.tr("Words, “in this order”, or regist* for every word that begins so."), "")
        self.tag.setEnabled(bool(self.results.hits))
        self.save.setEnabled(asked and not self._said)

    def counts(self, count: Count) -> str:
        words = [self.tr("%n hit(s)", "", count.passages)]
        if count.passages:
            words.append(self.tr("in %n document(s)", "", count.documents))
        if count.memos:
            memos = self.tr("%n memo(s)", "", count.memos)
            words = [f"{' '.join(words)},", memos] if count.passages else [memos]
        return " ".join(words)

    def _widen(self) -> None:
        self.widened.emit()

    # -- lines

    def show_line(self, row: int) -> None:
        """Make a line the current one."""
        index = self.results.index(row, 0)
        if row == 1:
            self.view.scrollToTop()
        self.view.setCurrentIndex(index)

    def take_facets(self, row: QWidget) -> None:
        """Show the facets of the documents here; arrows lead through all that stands over the list."""
        self.facets.addWidget(row)
        buttons = row.findChildren(QToolButton)
        order = [self.saved, self.shut, self.field, self.where_button, self.narrowed, *buttons, self.view]
        for one, other in pairwise([*order, self.save, self.tag]):
            QWidget.setTabOrder(one, other)

    def focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def first_stop(self) -> QWidget:
        return self.field

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(LINE_ROLE), False)

    def _activated(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(LINE_ROLE), True)

    def _show_current(self) -> None:
        line = self.view.currentIndex().data(LINE_ROLE)
        if isinstance(line, HitLine):
            self.wanted.emit(line, False)

    def _ask_action(self) -> None:
        self.action_asked.emit(self.sender().property("action"))

    def eventFilter(self, watched, event) -> bool:
        """Down leads from the field into the hits, Enter to the first of them in the text, Up to what is above."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._typing.stop()
                self.wanted.emit(None, True)
                return True
            if event.key() == Qt.Key.Key_Up:
                return self.focusPreviousChild()
            if event.key() == Qt.Key.Key_Down and self.results.lines:
                self.view.enter()
                return True
        return super().eventFilter(watched, event)


class ResultsView(QListView):
    """`moved`: the arrows moved. Up leads from the first line to what stands over the list."""

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(ResultDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def enter(self) -> None:
        """Take the focus; stand on the first hit where nothing is current."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(min(1, self.model().rowCount() - 1), 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.focusPreviousChild()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.moved.emit()


def place_name(where: Where) -> str:
    return {
        "everywhere": wording.translate("FindPanel", "Everywhere"),
        "answer": wording.translate("FindPanel", "Answers"),
        "question": wording.translate("FindPanel", "Questions"),
        "notes": wording.translate("FindPanel", "Notes"),
        "memos": wording.translate("FindPanel", "Memos"),
    }[where]
