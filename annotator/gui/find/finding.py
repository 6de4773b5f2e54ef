"""Looking for something, from the first letter until Esc: the panel, the hits, the marks in the text, F3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui import wording
from annotator.gui.find.lines import DocumentLine, HitLine
from annotator.gui.find.looking import Looking, Page, Question
from annotator.gui.find.panel import FindPanel
from annotator.gui.find.results import Results
from annotator.gui.i18n import sentence
from annotator.gui.reader.reader import Reader
from annotator.gui.views import VIEWS
from annotator.model.document import Span
from annotator.model.edits import Change
from annotator.model.errors import UserError
from annotator.model.searches import Search, understood
from annotator.store import held, search
from annotator.store.held import Held
from annotator.store.search import Count, Hit

if TYPE_CHECKING:
    from annotator.gui.find.tag_all import TagAllPage
    from annotator.gui.window import Window


class Finding(QObject):
    """One a window, made when one first looks for something. `active` until it is closed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.active = False
        self.results = Results()
        self.panel = FindPanel(self.results)
        self.looking = Looking(self)
        self.question: Question | None = None
        self.count: Count | None = None
        self._at: tuple[int, int] | None = None
        self._places: list[list[Span]] = []
        self._waiting = 0
        self._answered = False
        self._held: Held | None = None
        self._page: TagAllPage | None = None
        self._connect()

    def _connect(self) -> None:
        panel, looking, window = self.panel, self.looking, self.window_
        panel.asked.connect(self._ask)
        panel.wanted.connect(self._show)
        panel.closed.connect(self.close)
        panel.widened.connect(window.documents.clear_filter)
        panel.saved_asked.connect(self.show_saved)
        panel.action_asked.connect(window.run_by_id)
        looking.found.connect(self._found)
        looking.counted.connect(self._counted)
        looking.refused.connect(self._refused)
        self.results.more_wanted.connect(self._more)
        window.documents.narrowed.connect(self._narrowed)
        window.desk.project_closed.connect(self._leave_project)
        window.desk.project_opened.connect(self._narrowed)
        window.desk.document_opened.connect(self._take_document)
        window.desk.changed.connect(self._take)

    # -- beginning and ending

    def open(self, text: str = "") -> None:
        """Show the panel in place of the documents, ready to type."""
        window = self.window_
        window.go_to(window.body)
        window.documents.lend(self.panel)
        self.panel.take_facets(window.documents.facet_row)
        window.body.show_panel(window.documents)
        self.active = True
        if text:
            self.panel.field.setText(text)
        self.panel.focus_field()
        if window.desk.project is not None:
            self.looking.prepare(window.desk.project)
        self.panel.ask_now()

    def run(self, kept: Search) -> None:
        """Look for what a saved search says."""
        self.open()
        self.panel.show_query(kept.query, kept.place)

    def close(self) -> None:
        """Documents, and no marks."""
        if not self.active:
            return
        self.active = False
        self.looking.forget()
        self._clear()
        self.window_.documents.show_own()
        self._mark()
        self.window_.focus_reader()

    def step_back(self) -> bool:
        """Esc in the panel or over the review; whether there was anything to leave."""
        if self._page is not None and self._page.isVisible():
            self._page.leave()
            return True
        focused = self.window_.focusWidget()
        if self.active and self.panel.isVisible() and focused and self.panel.isAncestorOf(focused):
            self.close()
            return True
        return False

    def _leave_project(self) -> None:
        if self._page is not None:
            self._page.stop()
        self.close()
        self._drop()
        self.looking.stop()

    # -- asking

    def _ask(self) -> None:
        window, project = self.window_, self.window_.desk.project
        if not self.active or project is None:
            return
        model, text = window.documents.model, self.panel.field.text()
        shown = None if model.filter.empty else frozenset(row.id for row in model.shown_rows())
        every = len(model.all_rows())
        self.panel.show_narrowed(every if shown is None else len(shown), every)
        try:
            wanted = understood(text).wanted
        except UserError as error:
            self._refused(error)
            return
        if not wanted:
            self._nothing("")
            return
        self.question = Question(text, self.panel.where, shown, window.desk.coder.id)
        self.count = self._at = None
        self._waiting, self._answered = 0, False
        self.looking.ask(project, self.question)
        self._mark()

    def _nothing(self, words: str) -> None:
        self.looking.forget()
        self._clear()
        self.panel.say(words)
        self._mark()

    def _clear(self) -> None:
        self.question = self.count = self._at = None
        self._waiting = 0
        self.results.clear()

    def _refused(self, error: UserError) -> None:
        self._nothing(sentence(error))

    def _narrowed(self) -> None:
        if self.active:
            self._ask()

    def _take(self, change: Change) -> None:
        """Documents came or went: look again."""
        if any(row.table == "documents" and (row.before is None or row.after is None) for row in change.rows):
            self._narrowed()

    def _more(self) -> None:
        if self.question is not None:
            self.looking.more(self.question, self.results.last_key)

    def _found(self, page: Page) -> None:
        known = {row.id: row for row in self.window_.documents.model.all_rows()}
        self.results.take(page, known)
        self._answered = True
        if page.first:
            self.panel.view.scrollToTop()
        self.panel.show_words()
        if self._waiting and (self.results.hits or page.last):
            steps, self._waiting = self._waiting, 0
            for _ in range(abs(steps)):
                self.step(1 if steps > 0 else -1)

    def _counted(self, count: Count) -> None:
        self.count = count
        self.panel.show_count(count)

    # -- going to hits

    @property
    def found(self) -> bool:
        """Whether there is something to walk through or still to come."""
        return self.active and self.question is not None

    def _show(self, line: object, reading: bool) -> None:
        """A line was chosen, or, with None, the hit that is current or the first."""
        if isinstance(line, DocumentLine):
            self.window_.desk.open_document(line.row.id)
        elif isinstance(line, HitLine):
            self._go(self.results.hits.index(line), 0)
        elif self._stale():
            self._ask()
            self._waiting = 1
        else:
            self._at = None if self._at is None else (self._at[0], -1)
            self.step(1)
        if reading:
            self.window_.focus_reader()

    def _stale(self) -> bool:
        """What was typed was not asked yet, or its answer is on the way."""
        asked = self.question
        return asked is None or asked.text != self.panel.field.text() or not self._answered

    def step(self, by: int) -> None:
        """Go to the next place, or the one before: within a passage by sentences, then on to the next passage."""
        if not self._answered:
            self._waiting += by
            return
        if not self.results.hits:
            self.window_.say(self.tr("Nothing matches."))
            return
        hit, place = self._at or (-1 if by > 0 else 0, 0)
        if self._at is not None and 0 <= place + by < len(self._places) and self._is_open(hit):
            self._go(hit, place + by)
        elif hit + by < 0:
            self.window_.say(self.tr("This is the first hit."))
        elif hit + by < len(self.results.hits):
            self._go(hit + by, 0 if by > 0 else -1)
        elif self.results.whole:
            self._go(0, 0)
            self.window_.say(self.tr("Back at the first hit."))
        else:
            self._waiting = by
            self.results.fetchMore(self.panel.view.rootIndex())

    def _is_open(self, hit: int) -> bool:
        opened = self.window_.desk.document
        return opened is not None and opened.id == self.results.hits[hit].document

    def _go(self, number: int, place: int) -> None:
        """Show a hit in the text, at one of its places; -1 is the last."""
        line, desk = self.results.hits[number], self.window_.desk
        self._show_reader()
        if not self._is_open(number):
            desk.open_document(line.document, line.exchange)
        elif line.exchange:
            desk.go(line.exchange)
        if not self._is_open(number):  # it is gone, and a sentence says so
            return
        assert desk.document is not None
        hit = line.hit
        text = desk.document.document.text
        self._places = [marks for _, marks in search.in_sentences(hit, text)] if isinstance(hit, Hit) else []
        place = max(len(self._places) - 1, 0) if place < 0 else place
        self._at = (number, place)
        shown = self._mark()
        self.panel.show_line(self.results.rows[number])
        self._tell(number)
        if not shown:
            self.window_.say(self.tr("This stands in the head of the document, above its first question."))

    def _show_reader(self) -> None:
        window = self.window_
        if window.view.whole or not isinstance(window.reading, Reader):
            window.show_view(VIEWS[0].id)

    def _tell(self, number: int) -> None:
        """Where one is, for whoever does not see the list."""
        if not self.panel.isVisible() and self.count is not None:
            words = self.tr("Hit {number} of {all}: {title}")
            all_ = wording.count(self.count.hits)
            title = self.results.hits[number].title
            self.window_.say(words.format(number=wording.count(number + 1), all=all_, title=title))

    def _take_document(self) -> None:
        self._drop()
        self._mark()

    def _drop(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None

    def _mark(self) -> bool:
        """Mark what stands in the open document; the place that was gone to stands out. False where it is not
        shown."""
        reader, desk = self.window_.reading, self.window_.desk
        if not isinstance(reader, Reader):
            return True
        spans: tuple[Span, ...] = ()
        current: list[Span] = []
        if self.question is not None and desk.document is not None and desk.project is not None:
            if self._held is None:
                self._held = held.document(desk.project, desk.document.id)
            hits = self._held.hits(self.question.text, self.question.where)
            spans = tuple(span for hit in hits for span in hit.marks)
            if self._at is not None and self._is_open(self._at[0]) and self._places:
                current = self._places[self._at[1]]
        return reader.mark_hits(spans, current)

    # -- saved searches and tags

    def save(self) -> None:
        from annotator.gui.find import saved

        text = understood(self.panel.field.text()).written
        saved.save(self.window_, text, self.panel.where)

    def show_saved(self) -> None:
        from annotator.gui.find import saved

        saved.show(self.window_)

    def tag_all(self) -> None:
        """Show all hits with a box each, to be tagged together."""
        from annotator.gui.find.tag_all import TagAllPage

        assert self.question is not None
        if self._page is None:
            self._page = TagAllPage(self.window_)
        self._page.show_hits(self.question)
        self.window_.go_to(self._page)
        self._page.codes.setFocus()
