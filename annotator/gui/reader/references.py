"""References as links: walked by key, followed, copied, looked up, marked as leading nowhere."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from annotator.gui.desk import Desk
from annotator.gui.reader import reference_words
from annotator.gui.reader.card_list import CardList
from annotator.gui.reader.task_bar import Step
from annotator.gui.wording import translate
from annotator.model.correction_edits import MarkReference
from annotator.model.document import Nowhere, Reference
from annotator.store import documents

_GO, _BESIDE, _COPY, _OPEN, _MISPRINT, _SILENT, _NEXT, _LEAVE = (
    *("go", "beside", "copy", "open", "misprint", "silent", "next", "leave"),
)
_KEYS = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_B: "B",
    Qt.Key.Key_C: "C",
    Qt.Key.Key_W: "W",
    Qt.Key.Key_X: "X",
    Qt.Key.Key_Y: "Y",
}


def _set_of(reference: Reference) -> str:
    """The number of the set that it points to (`ah-tk-20192020-2751`), or an answer of it does
    (`ah-tk-20192020-2751#5`); "" for what is of this set or no set at all."""
    number, of_another, _ = (reference.target or "").partition("#")
    return number if reference.type == "set" or (reference.type == "answer" and of_another) else ""


class References(QObject):
    """`changed`: another reference is the current one, or none any more. `said`: a hint in passing.
    `beside_wanted`: document and exchange to be shown beside this one."""

    changed = Signal()
    said = Signal(str)
    beside_wanted = Signal(str, str)

    def __init__(self, desk: Desk, cards: CardList) -> None:
        super().__init__(cards)
        self._desk, self._cards = desk, cards
        self._current: Reference | None = None
        self._showing = False
        self._trail: list[tuple[str, str]] = []
        cards.reference_clicked.connect(self._clicked)
        cards.reference_asked.connect(self._asked)
        cards.selection_changed.connect(self._selected)
        desk.current_changed.connect(self.leave)
        desk.document_opened.connect(self.leave)
        desk.project_closed.connect(self._trail.clear)

    # -- walking

    def step(self) -> None:
        """To the next reference of the current card and its open notes, after the last one to the first."""
        found = self._cards.references()
        if not found:
            self.said.emit(translate("References", "There is no reference in this answer or in a note open here."))
            return
        at = found.index(self._current) + 1 if self._current in found else 0
        self._show(found[at % len(found)])

    def _show(self, reference: Reference) -> None:
        self._showing = True
        self._cards.show_reference(reference)
        self._showing = False
        self._current = reference
        self.changed.emit()

    def _selected(self) -> None:
        if not self._showing:
            self.leave()

    def leave(self) -> bool:
        """Be at no reference any more; whether one was at any."""
        was, self._current = self._current, None
        if was is not None:
            self.changed.emit()
        return was is not None

    # -- what can be done with one

    def title(self) -> str:
        if self._current is None:
            return ""
        return " · ".join(reference_words.hint(self._current).split("\n"))

    def steps(self) -> list[Step]:
        if self._current is None:
            return []
        walk = [
            Step(_NEXT, translate("References", "Next"), "R"),
            Step(_LEAVE, translate("References", "Done"), "Esc"),
        ]
        return [*self._steps_of(self._current), *walk]

    def _steps_of(self, reference: Reference) -> list[Step]:
        steps = []
        held = self._held(reference)
        own = reference.type == "answer" and not _set_of(reference)
        if own:
            steps.append(Step(_GO, translate("References", "Go there"), "Enter"))
        if held:
            steps.append(Step(_BESIDE, translate("References", "Open beside"), "B" if steps else "Enter"))
        if not own:
            copy = "C" if held else "Enter"
            steps.append(Step(_COPY, translate("References", "Copy"), copy))
        if reference_words.address(reference):
            steps.append(Step(_OPEN, translate("References", "Look up in the browser"), "W"))
        return steps + (self._marks(reference) if self._desk.writable else [])

    def _marks(self, reference: Reference) -> list[Step]:
        """What says that it leads nowhere; where that was said, what takes it back."""
        if reference.nowhere:
            key = "X" if reference.nowhere == "misprint" else "Y"
            return [Step(reference.nowhere, translate("References", "Leads somewhere after all"), key)]
        words = reference_words.NOWHERE
        return [
            Step(_MISPRINT, translate("References", words["misprint"]), "X"),
            Step(_SILENT, translate("References", words["silent"]), "Y"),
        ]

    def means(self, event: QKeyEvent) -> str:
        """What a key does now: a step, or nothing."""
        if self._current is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        key = _KEYS.get(Qt.Key(event.key()), "-")
        return next((step.id for step in self.steps() if step.key == key), "")

    def run(self, step: str) -> None:
        if step == _NEXT:
            self.step()
        elif step == _LEAVE:
            self.leave()
        elif self._current is not None:
            self._do(self._current, step)

    def _do(self, reference: Reference, step: str) -> None:
        if step == _GO:
            self._go(reference)
        elif step == _BESIDE:
            self._open_beside(reference)
        elif step == _COPY:
            QGuiApplication.clipboard().setText(self._words(reference))
            self.said.emit(translate("References", "Copied: {name}").format(name=reference_words.name(reference)))
        elif step == _OPEN:
            from PySide6.QtCore import QUrl

            QDesktopServices.openUrl(QUrl(reference_words.address(reference)))
        elif step == _MISPRINT:
            self._mark(reference, "" if reference.nowhere else "misprint")
        elif step == _SILENT:
            self._mark(reference, "" if reference.nowhere else "silent")

    def _words(self, reference: Reference) -> str:
        """An address as such, anything else as it is printed."""
        printed = self._cards.source.document.quote(reference.span)
        return reference.target or "" if reference.type == "url" else printed

    def _mark(self, reference: Reference, nowhere: Nowhere) -> None:
        assert self._desk.document is not None
        place = self._cards.source.place_of(reference)
        if self._desk.apply(MarkReference(self._desk.document.id, place, nowhere)):
            self._show(self._cards.source.document.structure.references[place])

    # -- where it leads, and back

    def _remember(self) -> None:
        """Keep the place that is left, document and exchange."""
        assert self._desk.document is not None
        self._trail.append((self._desk.document.id, self._desk.exchange))

    def back(self) -> None:
        """To where the reference was that was followed last."""
        opened = self._desk.document
        if not self._trail:
            self.said.emit(translate("References", "No reference was followed from here."))
            return
        document, exchange = self._trail.pop()
        if opened is not None and opened.id == document:
            self._desk.go(exchange)
            self._cards.flash(exchange)
        else:
            self._desk.open_document(document, exchange)

    def _held(self, reference: Reference) -> tuple[str, str] | tuple[()]:
        """Document and exchange that it points to, where the project holds them; of another document "" stands
        for whatever exchange it names."""
        opened = self._desk.document
        if opened is None or self._desk.project is None or not reference.target:
            return ()
        if number := _set_of(reference):
            found = documents.by_number(self._desk.project, number)
            return (found, "") if found else ()
        exchange = self._exchange(reference)
        return (opened.id, exchange) if exchange else ()

    def _exchange(self, reference: Reference) -> str:
        """The exchange of this set that answers, or else asks, what it names."""
        opened = self._desk.document
        if opened is None or reference.type != "answer":
            return ""
        return opened.document.structure.exchange_of((reference.target or "").split(","))

    def _exchange_there(self, document: str, reference: Reference) -> str:
        """The exchange of another document whose answer is named beside a reference to it; "" where none is."""
        from annotator.analysis.named_answers import answer_named

        assert self._desk.project is not None
        named = (reference.target or "").partition("#")[2]
        numbers = named.split(",") if named else answer_named(self._cards.source.document, reference.span)
        return documents.structure(self._desk.project, document).exchange_of(numbers) if numbers else ""

    def _go(self, reference: Reference) -> None:
        exchange = self._exchange(reference)
        if exchange:
            self._remember()
            self._desk.go(exchange)
            self._cards.flash(exchange)
        else:
            self.said.emit(translate("References", "This set holds no answer with that number."))

    def _open_beside(self, reference: Reference) -> None:
        """At the answer that the text names, or else at its first."""
        if where := self._held(reference):
            document, exchange = where
            self._remember()
            self.beside_wanted.emit(document, exchange or self._exchange_there(document, reference))

    # -- the mouse

    def _clicked(self, reference: Reference) -> None:
        """An answer is gone to, a document of the project opened beside; for the rest a menu asks."""
        if reference.type == "answer" and self._exchange(reference):
            self._go(reference)
        elif self._held(reference):
            self._open_beside(reference)
        else:
            self._asked(reference)

    def _asked(self, reference: Reference) -> None:
        """All that can be done with it, in a menu where the pointer is."""
        menu = QMenu(self._cards)
        menu.setObjectName("reference")
        for step in self._steps_of(reference):
            menu.addAction(step.words).setData(step.id)
        chosen = menu.exec(QCursor.pos() + QPoint(0, 8))
        menu.deleteLater()
        if chosen is not None:
            self._do(reference, chosen.data())
