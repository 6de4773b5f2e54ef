"""The bar above a page: which page, how large, and whether it follows the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from annotator.gui import icons, theme
from annotator.gui.i18n import Retranslated
from annotator.gui.wording import count

HEIGHT = 40
FITS = ("width", "text")
"""Of the canvas: what is as wide as the view."""
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_ROOMY = {True: 440, False: 380}
"""Below this width the words that are not needed go; with pages, and without them."""


class PageBar(Retranslated, QFrame):
    """`page_wanted`: a page, from 0. `zoom_wanted`: 1 is the printed size, or one of FITS. `stepped`: one step
    larger or smaller. `follow_wanted`: whether the page goes along with the text. `left`: a page's number was
    typed."""

    page_wanted = Signal(int)
    zoom_wanted = Signal(object)
    stepped = Signal(int)
    follow_wanted = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.setFixedHeight(HEIGHT)
        self._page, self._count = -1, 0
        self._zoom, self._fit_to = 1.0, "width"
        self.back, self.on = _button("chevron-up"), _button("chevron-down")
        self.smaller, self.larger = _button("zoom-out"), _button("zoom-in")
        self.word, self.of = QLabel(), theme.styled(QLabel(), "muted")
        self.field = QLineEdit(alignment=Qt.AlignmentFlag.AlignCenter)
        self.field.setFixedWidth(44)
        self.field.setMaxLength(6)
        self.source = theme.styled(QLabel(), "strong")
        self.zoom = theme.styled(QToolButton(), "quiet")
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow = theme.styled(QToolButton(), "facet")
        self.follow.setCheckable(True)
        self.follow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu = QMenu(self)
        self.zoom.setMenu(self._menu)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        for part in (self.source, self.back, self.word, self.field, self.of, self.on):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.follow, self.smaller, self.zoom, self.larger):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.field.returnPressed.connect(self._typed)
        self.field.editingFinished.connect(self._restore)
        self.smaller.clicked.connect(self._smaller)
        self.larger.clicked.connect(self._larger)
        self.follow.clicked.connect(self.follow_wanted)
        self._menu.triggered.connect(self._chosen)

    # -- what it shows

    def show_page(self, page: int, count_: int) -> None:
        """The page in view, from 0, of so many; -1 where the source has no pages."""
        self._page, self._count = page, count_
        with_pages = page >= 0
        for part in (self.back, self.on, self.field, self.of):
            part.setVisible(with_pages)
        self.source.setVisible(not with_pages)
        if not self.field.hasFocus():
            self.field.setText(str(page + 1))
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < count_)
        self.of.setText(self.tr("of {count}").format(count=count(count_)))
        self._fit()

    def show_zoom(self, zoom: float, fit: str | None) -> None:
        """1 is 100 %; `fit` is one of FITS where the view decides."""
        self._zoom, self._fit_to = zoom, fit
        self.zoom.setText(self._fits()[fit] if fit else f"{round(100 * zoom)} %")

    def _fits(self) -> dict[str, str]:
        return {"width": self.tr("Fit width"), "text": self.tr("Fit text")}

    def show_source(self, name: str) -> None:
        self.source.setText(name)

    def edit_page(self) -> None:
        """Let a page's number be typed."""
        if self._page >= 0:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    def retranslate(self) -> None:
        self.word.setText(self.tr("Page"))
        self.field.setAccessibleName(self.tr("Page number"))
        self.field.setToolTip(self.tr("Go to a page (Ctrl+Shift+G)"))
        self.follow.setText(self.tr("Follows the text"))
        self.follow.setToolTip(self.tr("The page goes along with the text (F)"))
        for button, words in (
            (self.back, self.tr("Page before (Ctrl+PgUp)")),
            (self.on, self.tr("Next page (Ctrl+PgDown)")),
            (self.smaller, self.tr("Smaller (-)")),
            (self.larger, self.tr("Larger (+)")),
            (self.zoom, self.tr("Zoom (W: the width, then the text)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words.partition(" (")[0])
        self._fill_menu()
        self.show_page(self._page, self._count)
        self.show_zoom(self._zoom, self._fit_to)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for fit, words in self._fits().items():
            self._menu.addAction(words).setData(fit)
        self._menu.addSeparator()
        for zoom in ZOOMS:
            self._menu.addAction(f"{round(100 * zoom)} %").setData(zoom)

    def _fit(self) -> None:
        with_pages = self._page >= 0
        roomy = self.width() >= _ROOMY[with_pages]
        self.word.setVisible(roomy and with_pages)
        self.follow.setVisible(roomy)

    # -- what is done in it

    def _go_back(self) -> None:
        self.page_wanted.emit(self._page - 1)

    def _go_on(self) -> None:
        self.page_wanted.emit(self._page + 1)

    def _typed(self) -> None:
        text = self.field.text().strip()
        if text.isascii() and text.isdigit():
            self.page_wanted.emit(int(text) - 1)
        self.left.emit()

    def _restore(self) -> None:
        self.field.setText(str(self._page + 1))

    def _smaller(self) -> None:
        self.stepped.emit(-1)

    def _larger(self) -> None:
        self.stepped.emit(1)

    def _chosen(self, action: QAction) -> None:
        self.zoom_wanted.emit(action.data())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _button(name: str) -> QToolButton:
    button = theme.styled(QToolButton(), "icon")
    button.setIcon(icons.icon(name, "text"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
