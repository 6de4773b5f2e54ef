"""The left side of the view: the bar, and under it the pages, a source without pages, or why there is neither."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui import i18n, pieces, theme
from annotator.gui.i18n import Retranslated
from annotator.gui.pages.bar import PageBar
from annotator.gui.pages.canvas import Fit, PageCanvas
from annotator.gui.pages.drawing import Drawing
from annotator.gui.pages.lit import Lit
from annotator.gui.pages.loading import Loaded, Pages, load
from annotator.gui.pages.published_view import PublishedView
from annotator.gui.pages.sheets import step
from annotator.gui.wording import short_number
from annotator.model.document import Span
from annotator.model.errors import UserError
from annotator.model.opened import OpenDocument
from annotator.model.page_places import PagePlaces
from annotator.model.published import Published
from annotator.store.project import Project


class PagePanel(Retranslated, QWidget):
    """`clicked`: the code point that was clicked. `picked`: the code points where drawing with the mouse
    began and where it is now. `opened`: a source came, or why it cannot. `zoomed`: by key or menu, while
    what is lit was in view.
    `kept`: zoom or follow is another."""

    clicked = Signal(int)
    picked = Signal(object)
    opened = Signal()
    zoomed = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.document: OpenDocument | None = None
        self.follows = True
        self._places: PagePlaces | None = None
        self._published: Published | None = None
        self._fault: UserError | None = None
        self._spans: list[Span] = []
        self.drawing = Drawing(self)
        self.bar, self.canvas, self.text = PageBar(), PageCanvas(), PublishedView()
        self.words = theme.styled(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "muted")
        self.words.setMargin(32)
        self._reading_zoom = 1.0
        self.stack = QStackedWidget()
        for part in (self.canvas, self.text, self.words):
            self.stack.addWidget(part)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = pieces.line()
        layout = pieces.tight(QVBoxLayout(self), self.bar, line)
        layout.addWidget(self.stack, 1)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        self.drawing.opened.connect(self._show)
        self.drawing.failed.connect(self._fail)
        self.drawing.drawn.connect(self.canvas.accept)
        self.canvas.wanted.connect(self.drawing.want)
        self.canvas.page_changed.connect(self._page_changed)
        self.canvas.zoom_changed.connect(self._zoom_changed)
        self.canvas.clicked.connect(self._page_clicked)
        self.canvas.dragged.connect(self._page_dragged)
        self.text.zoom_asked.connect(self.step_zoom)
        self.text.clicked.connect(self._text_clicked)
        self.bar.page_wanted.connect(self.canvas.go_to)
        self.bar.zoom_wanted.connect(self.set_zoom)
        self.bar.stepped.connect(self.step_zoom)
        self.bar.follow_wanted.connect(self.follow)
        self.bar.left.connect(self._focus)

    # -- what it shows

    def open(self, project: Project, document: OpenDocument) -> None:
        """Show the source of a document as soon as it is there; the same one only takes new positions."""
        same = self.document is not None and self.document.id == document.id
        self.document = document
        if not same:
            self._clear()
            self.words.clear()
            self.drawing.open(partial(load, project, document.id, document.document.places))

    def forget(self) -> None:
        """Hold nothing of any source."""
        self.document = None
        self.drawing.stop()
        self._clear()

    def _clear(self) -> None:
        self._places = self._published = self._fault = None
        self._spans = []
        self.canvas.show_pages(())
        self.text.show_published(Published(()))

    def _show(self, loaded: Loaded) -> None:
        if isinstance(loaded, Pages):
            self._places = loaded.places
            self.stack.setCurrentWidget(self.canvas)
            self.canvas.show_pages(loaded.pictures.sizes, loaded.places.column)
        else:
            self._published = loaded
            self.stack.setCurrentWidget(self.text)
            self.text.show_published(loaded)
            self.bar.show_page(-1, 0)
        self._name()
        self._zoom_changed()
        self.opened.emit()

    def _fail(self, error: UserError) -> None:
        self._fault = error
        self.words.setText(i18n.sentence(error))
        self.stack.setCurrentWidget(self.words)
        self.bar.show_page(-1, 0)
        self._name()
        self.opened.emit()

    def light(self, spans: list[Span], passage: Span | None, *, go: bool) -> None:
        """Light the texts of an exchange, and more strongly a passage of them; with `go` bring it into view."""
        if self._places is not None:
            blocks = self._places.blocks(spans)
            lines = self._places.lines(passage) if passage else []
            self.canvas.light(Lit(blocks, lines))
            aim = self._places.blocks([passage]) if passage else blocks
            if go and aim:
                self.canvas.reveal(aim[0])
        elif self._published is not None and self.document is not None:
            self._light_published(self._published, self.document, [passage] if passage else spans, go)

    def _light_published(self, published: Published, opened: OpenDocument, spans: list[Span], go: bool) -> None:
        first: tuple[int, int] | None = None
        for span in spans:
            found = published.where(opened.document.quote(span), first[1] if first else 0)
            if found is not None:
                first = (first[0], max(found[1], first[1])) if first else found
        self.text.light(first, go=go)

    def retranslate(self) -> None:
        if self._fault is not None:
            self.words.setText(i18n.sentence(self._fault))
        self._name()

    def _name(self) -> None:
        """What a screen reader says, and what stands in the bar where there are no pages."""
        opened = self.document
        structure = opened.document.structure if opened else None
        number = short_number(structure.header.number) if structure else ""
        source = (opened.file_name if opened else "") or number
        self.bar.show_source(self.tr("Source of {number}").format(number=number) if number else source)
        self.bar.source.setToolTip(source)
        self.canvas.setAccessibleName(
            self.tr("Page {page} of {count}").format(page=self.canvas.page + 1, count=self.canvas.count)
        )
        self.text.setAccessibleName(self.tr("The source as it was published"))

    # -- zoom, pages, follow

    @property
    def zoom(self) -> float | Fit:
        """1 is the printed size."""
        return self.canvas.fit or self.canvas.zoom

    def set_zoom(self, zoom: float | Fit) -> None:
        in_view = self.canvas.shows_lit()
        if self.stack.currentWidget() is self.text:
            self._reading_zoom = 1.0 if isinstance(zoom, str) else min(max(zoom, 0.5), 3.0)
            self.text.set_zoom(self._reading_zoom)
            self._zoom_changed()
        else:
            self.canvas.set_zoom(zoom)
            if in_view:
                self.zoomed.emit()

    def fit(self) -> None:
        """The width of the page, or where that fits already that of its text."""
        self.set_zoom("text" if self.canvas.fit == "width" else "width")

    def step_zoom(self, by: int) -> None:
        now = self._reading_zoom if self.stack.currentWidget() is self.text else self.canvas.zoom
        self.set_zoom(step(now, by))

    def follow(self, follows: bool) -> None:
        self.follows = follows
        self.bar.follow.setChecked(follows)
        self.kept.emit()

    def _zoom_changed(self) -> None:
        if self.stack.currentWidget() is self.text:
            self.bar.show_zoom(self._reading_zoom, None)
        else:
            self.bar.show_zoom(self.canvas.zoom, self.canvas.fit)
        self.kept.emit()

    def _page_changed(self, page: int) -> None:
        if self._places is not None:
            self.bar.show_page(page, self.canvas.count)
            self._name()

    def _focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The focus goes to what is shown."""
        current = self.stack.currentWidget()
        (current or self).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is done on a page

    def _page_clicked(self, page: int, x: float, y: float) -> None:
        point = self._places.point(page, x, y) if self._places else None
        if point is not None:
            self.clicked.emit(point)

    def _text_clicked(self, paragraph: int, at: int) -> None:
        if self._published is None or self.document is None:
            return
        point = self._published.point(self.document.document.text, paragraph, at)
        if point is not None:
            self.clicked.emit(point)

    def _page_dragged(self, start: tuple[int, float, float], end: tuple[int, float, float]) -> None:
        if self._places is None:
            return
        first, last = self._places.point(*start), self._places.point(*end)
        if first is not None and last is not None:
            self.picked.emit((first, last))
