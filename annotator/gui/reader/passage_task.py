"""Working on a coding's passage: other bounds, another place, another code, and the phrase of the question that it
answers. What is selected meanwhile is the draft; nothing is written before Enter."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.gui.desk import Desk
from annotator.gui.reader.card_list import CardList
from annotator.gui.reader.handles import START
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.task_bar import Step
from annotator.gui.reader.ties import phrase_of
from annotator.gui.wording import code_name, shortened, translate
from annotator.model.coding import Annotation
from annotator.model.document import Span
from annotator.model.edits import ChangeAnnotation
from annotator.model.passage_edits import PairPhrase, SetSpan, UnpairPhrase

ADJUST, TIE = "adjust", "tie"
_DONE, _TURN, _UNTIE, _CANCEL = "done", "turn", "untie", "cancel"
_KEYS = {
    Qt.Key.Key_Return: _DONE,
    Qt.Key.Key_Enter: _DONE,
    Qt.Key.Key_O: _TURN,
    Qt.Key.Key_U: _UNTIE,
}
_QUOTE = 48


class PassageTask(QObject):
    """`changed`: something else is worked on now. `picked`: the id of a coding whose passage was clicked.
    `said`: a hint in passing."""

    changed = Signal()
    picked = Signal(str)
    said = Signal(str)

    def __init__(self, desk: Desk, cards: CardList) -> None:
        super().__init__(cards)
        self._desk, self._cards = desk, cards
        self._id, self._mode = "", ""
        desk.current_changed.connect(self._left)
        desk.document_opened.connect(self._left)
        desk.changed.connect(self._changed)
        cards.point_clicked.connect(self._clicked)
        cards.pane_made.connect(self._watch)

    def _watch(self, pane: TextPane) -> None:
        pane.handle_grabbed.connect(self._grabbed)
        pane.handle_dragged.connect(self._dragged)
        pane.handle_dropped.connect(self.finish)

    def annotation(self) -> Annotation | None:
        """The coding that is picked or worked on."""
        return next((each for each in self._desk.annotations(self._desk.exchange) if each.id == self._id), None)

    # -- picking

    def _clicked(self, exchange: str, point: int) -> None:
        """A click on a coded passage gives it handles; again, the next one that lies there."""
        if self._mode:
            return
        here = [
            each
            for each in self._desk.annotations(exchange)
            if each.target == "span" and each.start <= point < each.end
        ]
        ids = [each.id for each in sorted(here, key=lambda each: each.end - each.start)]
        at = ids.index(self._id) + 1 if self._id in ids else 0
        self.pick(ids[at % len(ids)] if ids else "")
        if self._id:
            self.picked.emit(self._id)

    def pick(self, annotation: str) -> None:
        """Show where a coding stands."""
        if annotation == self._id:
            return
        self._set(annotation, "")
        found = self.annotation()
        if found is not None and found.target == "span":
            self._cards.reveal_span(Span(found.start, found.end))

    def _set(self, annotation: str, mode: str) -> None:
        self._id, self._mode = annotation, mode
        self._cards.handle(annotation)
        self.changed.emit()

    def _left(self) -> None:
        if self._id and self.annotation() is None:
            self._set("", "")

    def _changed(self) -> None:
        """The coding may be gone, as by an undo, or have another code."""
        self._left()
        if self._mode:
            self.changed.emit()

    # -- beginning

    def adjust(self, annotation: Annotation) -> None:
        """Select what a coding stands on, to be grown, shrunk or replaced by another selection."""
        self._set(annotation.id, ADJUST)
        if annotation.target == "span":
            self._cards.select(Span(annotation.start, annotation.end))
        self._focus()

    def tie(self, annotation: Annotation) -> None:
        """Ask for the phrase of the question that a coding answers, or take what is selected in one."""
        selected = self._cards.selection()
        if selected and not self._mode and self._within_question(selected):
            self._desk.apply(PairPhrase(annotation.id, *selected))
            self.pick(annotation.id)
            return
        exchange = self._desk.current()
        if exchange is None or not exchange.questions:
            self.said.emit(translate("Passages", "There is no question here to tie it to."))
            return
        self._set(annotation.id, TIE)
        phrase = phrase_of(annotation)
        if phrase:
            self._cards.select(phrase)
        else:
            self._cards.selecting.go_to_question()
        self._focus()

    def _focus(self) -> None:
        pane = self._cards.selecting.pane()
        if pane:
            pane.setFocus()

    def _within_question(self, span: Span) -> bool:
        exchange = self._desk.current()
        asked = exchange.questions if exchange else ()
        return any(each.span.start <= span.start and span.end <= each.span.end for each in asked)

    # -- what the bar says

    def title(self) -> str:
        annotation = self.annotation()
        if not self._mode or annotation is None:
            return ""
        code = self._desk.codebook.code(annotation.code)
        words = {
            "code": code_name(code) if code else annotation.code,
            "quote": shortened(annotation.quote, _QUOTE),
        }
        if self._mode == ADJUST:
            return translate("Passages", "{code}: select the passage that it is to stand on").format(**words)
        return translate("Passages", "Select the phrase of the question that “{quote}” answers").format(**words)

    def steps(self) -> list[Step]:
        annotation = self.annotation()
        adjusting = self._mode == ADJUST
        done = translate("Passages", "Save") if adjusting else translate("Passages", "Tie")
        steps = [Step(_DONE, done, "Enter")]
        if adjusting:
            steps.append(Step("", translate("Passages", "Grow or shrink"), "Shift ← →"))
            steps.append(Step(_TURN, translate("Passages", "The other end"), "O"))
            steps.append(Step("", translate("Passages", "Another code"), "1 … 9"))
        elif annotation is not None and phrase_of(annotation):
            steps.append(Step(_UNTIE, translate("Passages", "Untie"), "U"))
        return [*steps, Step(_CANCEL, translate("Passages", "Cancel"), "Esc")]

    def run(self, step: str) -> None:
        if step == _DONE:
            self.finish()
        elif step == _TURN:
            self._cards.selecting.turn_round()
        elif step == _UNTIE:
            self.untie()
        elif step == _CANCEL:
            self.cancel()

    def means(self, event: QKeyEvent) -> str:
        """What a key does now: a step, or nothing."""
        if not self._mode or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        step = _KEYS.get(Qt.Key(event.key()), "")
        return step if step in {each.id for each in self.steps()} else ""

    # -- ending

    def finish(self) -> None:
        """Write what is selected: the passage, or the phrase of the question."""
        annotation, span = self.annotation(), self._cards.selection()
        if not self._mode or annotation is None:
            return
        if span is None:
            self.said.emit(translate("Passages", "Select some words first, or cancel with Esc."))
        elif self._mode == ADJUST:
            self._move(annotation, span)
        elif self._desk.apply(PairPhrase(annotation.id, *span)):
            self._end(annotation.id)

    def _move(self, annotation: Annotation, span: Span) -> None:
        same = annotation.target == "span" and Span(annotation.start, annotation.end) == span
        if self._doubled(annotation, annotation.code, span):
            self.said.emit(translate("Passages", "This code stands on that passage already: choose other words."))
        elif same or self._desk.apply(SetSpan(annotation.id, *span)):
            self._end(annotation.id)

    def _doubled(self, annotation: Annotation, code: str, span: Span) -> bool:
        return any(
            each.id != annotation.id
            and each.code == code
            and each.target == "span"
            and (each.start, each.end) == span
            for each in self._desk.annotations(self._desk.exchange)
        )

    def change_code(self, code: str) -> bool:
        """While a passage is worked on, a code's key gives it that code; whether one was."""
        annotation = self.annotation()
        if self._mode != ADJUST or annotation is None:
            return False
        if self._doubled(annotation, code, Span(annotation.start, annotation.end)):
            self.said.emit(translate("Passages", "This passage has that code already."))
        elif code != annotation.code:
            self._desk.apply(ChangeAnnotation(annotation.id, {"code": code}))
        return True

    def untie(self) -> None:
        annotation = self.annotation()
        if annotation is not None and phrase_of(annotation):
            self._desk.apply(UnpairPhrase(annotation.id))
            self._end(annotation.id)

    def cancel(self) -> bool:
        """Leave everything as it was; whether something was being done, or a passage had handles."""
        if not self._id:
            return False
        working = bool(self._mode)
        self._end(self._id if working else "")
        return True

    def _end(self, annotation: str) -> None:
        self._cards.clear_selection()
        self._set(annotation, "")
        self._cards.setFocus()

    # -- handles

    def _grabbed(self, handle: str) -> None:
        annotation = self.annotation()
        if annotation is None or not self._desk.writable:
            return
        self._mode = ADJUST
        self._fixed = annotation.end if handle == START else annotation.start
        self._cards.select(Span(annotation.start, annotation.end))
        self.changed.emit()

    def _dragged(self, unit: int, snap: bool) -> None:
        pane = self.sender()
        if isinstance(pane, TextPane) and self._mode == ADJUST:
            self._cards.selecting.stretch(self._fixed, unit, pane, snap)
