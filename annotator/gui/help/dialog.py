"""Help: the list of pages at the left, the page at the right. It stands beside the work, which goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import icons, pieces, theme
from annotator.gui.help.browser import PageBrowser
from annotator.gui.help.pages import OF_VIEWS, ORDER, Page, fold, pages
from annotator.gui.i18n import LANGUAGES, Retranslated

if TYPE_CHECKING:
    from annotator.gui.window import Window

_SIDE = 276
_ROW = 28
_SIZE = QSize(1040, 760)


class HelpDialog(Retranslated, QDialog):
    """`page` is the id of the page that comes first."""

    def __init__(self, window: Window, page: str = "index") -> None:
        super().__init__(window)
        self.window_ = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = page
        self._before: list[str] = []
        self._after: list[str] = []
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(window.size() - QSize(40, 40)))
        self.retranslate()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self.back, self.forward = (theme.styled(QToolButton(), "icon") for _ in range(2))
        for button, name in ((self.back, "arrow-left"), (self.forward, "arrow-right")):
            button.setIcon(icons.icon(name))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.field = pieces.find_field("search")
        self.field.installEventFilter(self)
        self.counted = theme.styled(QLabel(wordWrap=True), "small")
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for name in ORDER:
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, _ROW))
        self.text = PageBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.field, 1)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        side = theme.styled(QFrame(), "panel")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(12, 12, 4, 8)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.counted)
        inside.addWidget(self.list, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(side)
        self.split.addWidget(self.text)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([_SIDE, _SIZE.width() - _SIDE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._row_chosen)
        self.text.anchorClicked.connect(self.follow)
        self.field.textChanged.connect(self._look)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.window_.theme.changed.connect(self._refresh)
        keys = {
            self._focus_field: ("Ctrl+F", "/"),
            self.go_back: ("Alt+Left", "Backspace"),
            self.go_forward: ("Alt+Right",),
            self.next_hit: ("F3",),
            self.previous_hit: ("Shift+F3",),
        }
        for run, sequences in keys.items():
            for sequence in sequences:
                QShortcut(QKeySequence(sequence), self).activated.connect(run)

    # -- words

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.field.setPlaceholderText(self.tr("Search in help"))
        self.field.setAccessibleName(self.tr("Search in help"))
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Search in help"))
        self.field.setToolTip(self.tr("Search in help: Ctrl+F; F3 goes to the next place"))
        self.list.setAccessibleName(self.tr("Pages of help"))
        for button, words in (
            (self.back, self.tr("Back (Alt+Left)")),
            (self.forward, self.tr("Forward (Alt+Right)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        for row, page in enumerate(self._pages()):
            self.list.item(row).setText(page.title)
        self._refresh()
        self._look()

    def _language(self) -> str:
        return self.window_.language if self.window_.language in LANGUAGES else "en"

    def _pages(self) -> tuple[Page, ...]:
        return pages(self._language())

    # -- pages

    def open_page(self, name: str) -> None:
        """Show a page; the one that was shown can be gone back to."""
        if name != self.page:
            self._before.append(self.page)
            self._after.clear()
            self._show(name)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: another page; an address elsewhere is only shown, to be copied."""
        name = url.path().rpartition("/")[2].removesuffix(".md")
        if url.isRelative() and name in ORDER:
            self.open_page(name)
        else:
            self.counted.setText(url.toString())
            self.counted.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.counted.show()

    def go_back(self) -> None:
        if self._before:
            self._after.append(self.page)
            self._show(self._before.pop())

    def go_forward(self) -> None:
        if self._after:
            self._before.append(self.page)
            self._show(self._after.pop())

    def _show(self, name: str) -> None:
        self.page = name
        self._refresh()

    def _refresh(self) -> None:
        """Show the page anew: it, the language or the colours are others."""
        row = ORDER.index(self.page)
        self.text.show_page(self._pages()[row], self._language())
        self.text.setAccessibleName(self._pages()[row].title)
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    def _row_chosen(self, row: int) -> None:
        if row >= 0:
            self.open_page(ORDER[row])

    # -- looking for words

    def _words(self) -> list[str]:
        return fold(self.field.text()).split()

    def _look(self) -> None:
        """List the pages that hold all that is typed, and mark it in the page."""
        words = self._words()
        holding = [page.id for page in self._pages() if page.holds(words)]
        for row, name in enumerate(ORDER):
            self.list.item(row).setHidden(name not in holding)
        self.counted.setText(
            self.tr("%n page(s)", "", len(holding)) if holding else self.tr("No page holds these words.")
        )
        self.counted.setVisible(bool(words))
        if holding and self.page not in holding:
            self.text.mark(words)
            self.open_page(holding[0])
        self.text.mark(words)

    def next_hit(self) -> None:
        self._step(1)

    def previous_hit(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """The next place of the words, in this page or in another that holds them."""
        words = self._words()
        if not words or self.text.step(by):
            return
        holding = [page.id for page in self._pages() if page.holds(words)]
        if self.page in holding:
            self.open_page(holding[(holding.index(self.page) + by) % len(holding)])
            if by < 0:
                self.text.step(len(self.text.hits) - 1)

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Enter goes on, Down goes into the list, Esc first empties it."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_in_field(event)
        return super().eventFilter(watched, event)

    def _key_in_field(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            return False
        return True


def show_page(window: Window, page: str) -> None:
    """Bring the one window of help up, at that page."""
    dialog: QWidget | None = window.findChild(HelpDialog)
    if isinstance(dialog, HelpDialog):
        dialog.open_page(page)
    else:
        dialog = HelpDialog(window, page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_contents(window: Window) -> None:
    """Help at the page about what is shown now."""
    of_view = getattr(window.pages.currentWidget(), "help_page", OF_VIEWS[window.view.id])
    show_page(window, of_view if window.desk.project else "index")


def show_first_steps(window: Window) -> None:
    show_page(window, "first-five-minutes")
