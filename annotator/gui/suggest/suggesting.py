"""The suggestions of the open document: worked out beside the window, shown, accepted, rejected.

They count nowhere: what is accepted becomes a tag with its origin, all others live here alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.gui.jobs import Job, Jobs, Work
from annotator.gui.promises import due_words
from annotator.gui.reader import ghosts, marking
from annotator.gui.reader.ghosts import Ghost, Light, Proposals
from annotator.gui.suggest import cue_words, switch
from annotator.gui.wording import code_name
from annotator.model.coding import Annotation
from annotator.model.corrections import regions
from annotator.model.document import Span
from annotator.model.edits import AddAnnotation, Change
from annotator.model.rejections import Reject, Rejection
from annotator.model.rows import from_row
from annotator.store import proposals

if TYPE_CHECKING:
    from annotator.analysis.suggestions import Gap, Noticed, Suggestion
    from annotator.gui.window import Window
    from annotator.model.document import Exchange

_KEPT = 40  # documents of which is remembered what was noticed


class Suggesting(QObject):
    """`changed`: ask again what there is for the current answer."""

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.desk = window, window.desk
        self.on = False
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._noticed: dict[str, dict[str, Noticed]] = {}
        self._rejected: list[Rejection] = []
        self._chosen = ""
        self._current = ""
        self._left: set[str] = set()
        self._arriving = QTimer(self, singleShot=True, interval=0)
        self._arriving.timeout.connect(self._arrive)
        window.reader.proposals_of = self.proposals_of
        window.reader.ghost_clicked.connect(self.click)
        self.desk.project_opened.connect(self._take_project)
        self.desk.project_closed.connect(self._take_project)
        self.desk.current_changed.connect(self._go)
        self.desk.changed.connect(self._take)
        self._take_project()

    # -- what there is

    def _take_project(self) -> None:
        """Another project, or another coder in it."""
        project = self.desk.project
        self.cancel()
        self._noticed.clear()
        self.on = project is not None and switch.is_on(project)
        self._rejected = proposals.rejections(project, self.desk.coder.id) if project else []

    def set_on(self, on: bool) -> None:
        if self.desk.project is not None and on != self.on:
            self.on = on
            switch.put(self.desk.project, on)
            self.follow()

    def follow(self) -> None:
        """Work out what there is for the open document, where that is not known; then show it."""
        opened = self.desk.document
        if opened is not None and self.on and opened.id not in self._noticed:
            self._start()
        self._choose_first()
        self._show()

    def _start(self) -> None:
        assert self.desk.document is not None
        assert self.desk.project is not None
        self.cancel()
        document, own, name = (
            self.desk.document,
            proposals.own_cues(self.desk.project),
            self.desk.project.path.stem,
        )

        def work(report: object, cancelled: object) -> tuple[str, dict[str, Noticed]]:
            from annotator.analysis.suggestions import notice_all, of_project_cues

            return document.id, notice_all(document.document, of_project_cues(own, name))

        self._job = self._jobs.start(work)
        self._job.done.connect(self._take_noticed)
        self._job.failed.connect(self.window.fail)

    def _take_noticed(self, found: tuple[str, dict[str, Noticed]]) -> None:
        if self.sender() is not self._job or self.desk.document is None:
            return
        while len(self._noticed) >= _KEPT:
            del self._noticed[next(iter(self._noticed))]
        self._noticed[found[0]] = found[1]
        self._choose_first()
        self._show()

    def start(self, work: Work) -> Job:
        """Do something beside the window that need not wait for imports."""
        return self._jobs.start(work)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def stop(self) -> None:
        """No thread is left."""
        self.cancel()
        self._jobs.stop()

    # -- what is seen of it

    def noticed(self, exchange: str) -> Noticed | None:
        opened = self.desk.document
        return self._noticed.get(opened.id, {}).get(exchange) if opened and self.on else None

    def suggestions(self, exchange: str) -> list[Suggestion]:
        """What is still to be said yes or no to: codes that are neither given, nor ruled out, nor rejected."""
        noticed, place = self.noticed(exchange), self._exchange(exchange)
        if noticed is None or place is None:
            return []
        given = {tag.code for tag in self.desk.annotations(exchange)}
        out = given | self._rivals(given) | self._refused(place)
        active = {code.id for code in self.desk.codebook.active}
        return [each for each in noticed.suggestions if each.code in active - out]

    def gaps(self, exchange: str) -> tuple[Gap, ...]:
        noticed = self.noticed(exchange)
        return noticed.gaps if noticed else ()

    def _rivals(self, given: set[str]) -> set[str]:
        """The codes of exclusive groups in which the coder has decided."""
        codebook = self.desk.codebook
        groups = {code.group for code in codebook.codes if code.id in given and code.group}
        decided = {group.id for group in codebook.groups if group.exclusive and group.id in groups}
        return {code.id for code in codebook.codes if code.group in decided}

    def _refused(self, exchange: Exchange) -> set[str]:
        document = self.desk.document.id if self.desk.document else ""
        here = [each for each in self._rejected if each.document == document and each.kind == "suggestion"]
        return {each.code for each in here if each.lies_in(*regions(exchange))}

    def _exchange(self, exchange: str) -> Exchange | None:
        return next((each for each in self.desk.exchanges() if each.id == exchange), None)

    def chosen(self) -> Suggestion | None:
        found = self.suggestions(self.desk.exchange)
        return next((each for each in found if each.code == self._chosen), None)

    def proposals_of(self, exchange: str) -> Proposals:
        """For the reader's card; what seems left open is marked on the current one alone."""
        current = exchange == self.desk.exchange
        found = self.suggestions(exchange)
        promised = self._promised(exchange)
        if not found and not current and not promised:
            return ghosts.NOTHING
        chosen = self._chosen if current else ""
        inks = marking.inks_of(self.desk.codebook)
        names = {code.id: code_name(code) for code in self.desk.codebook.active}
        shown, lights = [], []
        for each in found:
            words = cue_words.spoken(names[each.code], each, each.code == chosen)
            shown.append(Ghost(each.code, names[each.code], inks[each.code], words, each.code == chosen))
            lights.append(Light(each.span, each.code, words, each.code == chosen))
        marked = {light.span for light in lights}
        gaps = [each for each in self.gaps(exchange) if each.span not in marked] if current else []
        lights += [Light(each.span, "", cue_words.gap(each.rule)) for each in gaps]
        return Proposals(tuple(shown), (*lights, *promised))

    def _promised(self, exchange: str) -> list[Light]:
        """The coder's promises of an answer: that they are on the list can be seen where they stand."""
        opened, coder = self.desk.document, self.desk.coder.id
        promises = opened.promises if opened else ()
        own = [each for each in promises if each.exchange == exchange and each.coder == coder]
        return [Light(Span(each.start, each.end), "", due_words.on_the_list(each)) for each in own]

    def _show(self) -> None:
        """Show anew what the cards of the document have to show."""
        self.window.reader.show_proposals(*(each.id for each in self.desk.exchanges()))
        self.changed.emit()

    # -- choosing

    def _choose_first(self) -> None:
        self._current = self.desk.exchange
        found = self.suggestions(self.desk.exchange)
        if self._chosen not in {each.code for each in found}:
            self._chosen = found[0].code if found else ""

    def choose(self, code: str) -> None:
        self._chosen = code
        self.window.reader.show_proposals(self.desk.exchange)
        self.changed.emit()

    def choose_next(self) -> bool:
        """The next suggestion of this answer, then that of the next answer that has one; False after the last."""
        codes = [each.code for each in self.suggestions(self.desk.exchange)]
        at = codes.index(self._chosen) + 1 if self._chosen in codes else 0
        if at < len(codes):
            self.choose(codes[at])
            return True
        ids = [each.id for each in self.desk.exchanges()]
        here = ids.index(self.desk.exchange) + 1 if self.desk.exchange in ids else 0
        following = next((each for each in ids[here:] if self.suggestions(each)), "")
        if following:
            self._chosen = ""
            self.desk.go(following)
        return bool(following)

    def _go(self, exchange: str) -> None:
        """Another answer is the current one: that is painted first, what is suggested for it at once after."""
        self._left.add(self._current)
        self._chosen = ""
        self._choose_first()
        self._arriving.start()

    def _arrive(self) -> None:
        cards = {*self._left, self.desk.exchange}
        self._left.clear()
        self.window.reader.show_proposals(*(each for each in cards if self._exchange(each)))
        self.changed.emit()

    def click(self, exchange: str, code: str, doing: str) -> None:
        """A proposed chip, or a key cap of it, was clicked."""
        self.desk.go(exchange)
        self.choose(code)
        if doing != ghosts.CHOOSE and self.desk.writable:
            self.accept(self.window.reading.selection()) if doing == ghosts.ACCEPT else self.reject()

    # -- yes and no

    def accept(self, passage: Span | None) -> Change | None:
        """Put the chosen code on the answer, or on the passage; that it was proposed stays with it for ever."""
        chosen, place, opened = self.chosen(), self.desk.current(), self.desk.document
        if chosen is None or opened is None or place is None or place.answer is None:
            return None
        target, span = ("span", passage) if passage else ("answer", place.answer.span)
        quote = opened.document.quote(span)
        origin = f"suggestion:{chosen.cue}"
        made = Annotation(
            opened.id, place.id, target, chosen.code, self.desk.coder.id, *span, quote, origin=origin
        )
        return self.desk.apply(AddAnnotation(made))

    def reject(self) -> Change | None:
        """Say no: it is written down and not proposed again."""
        chosen, opened = self.chosen(), self.desk.document
        if chosen is None or opened is None:
            return None
        where = (opened.id, self.desk.exchange, self.desk.coder.id)
        return self.desk.apply(Reject(Rejection(*where, "suggestion", chosen.code, *chosen.span)))

    def _take(self, change: Change) -> None:
        """Follow a change: of tags and rejections in the answers that it names, of cues in everything."""
        tables = {row.table for row in change.rows}
        if tables & {"cues", "documents"}:
            self.cancel()
            self._noticed.clear()
            self.follow()
        if "codes" in tables or "groups" in tables:
            self._show()
        for row in change.rows:
            if row.table == "rejections":
                self._rejected = [each for each in self._rejected if each.id != row.key]
                if row.after and row.after["coder"] == self.desk.coder.id:
                    self._rejected.append(from_row(Rejection, row.after))
        if tables & {"annotations", "rejections", "promises"}:
            self._choose_first()
            contents = [row.after or row.before or {} for row in change.rows]
            named = {each.get("exchange", "") for each in contents} | {self.desk.exchange}
            self.window.reader.show_proposals(*(each for each in named if self._exchange(each)))
            self.changed.emit()
