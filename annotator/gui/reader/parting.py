"""Saying how the parts of a question were answered: by keys while a part has the focus, or from its menu."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from annotator.gui.desk import Desk
from annotator.gui.reader import part_line, part_words
from annotator.gui.reader.card_list import CardList
from annotator.gui.reader.task_bar import Step
from annotator.gui.reader.words import word_start
from annotator.gui.wording import translate
from annotator.model.correction_edits import JoinParts, SplitPart
from annotator.model.document import Exchange, Span
from annotator.model.part_corrections import parts_of
from annotator.model.part_edits import ClearPartMark, SetPartMark
from annotator.model.parts import MARKS, Mark, PartMark


class Parting(QObject):
    """`changed`: another part has the focus, or none any more. `said`: a hint in passing."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, cards: CardList) -> None:
        super().__init__(cards)
        self._desk, self._cards = desk, cards
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.changed)
        cards.part_gesture.connect(self._take)

    # -- where one is

    def step(self, by: int = 1) -> None:
        """To the next part of the current card, from the last one to the first; or into the first."""
        lines = self._cards.part_lines()
        focused = self._cards.focused_part()
        if not lines:
            self.said.emit(translate("Parts", "There is no question with parts here."))
        elif focused in lines:
            self._cards.focus_part((lines.index(focused) + by) % len(lines))
        else:
            self._cards.focus_part(0)

    def title(self) -> str:
        """What the bar says while a part has the focus; nothing while none has."""
        focused = self._cards.focused_part()
        return (
            translate("Parts", "How was this answered? {part}").format(part=focused.state.name) if focused else ""
        )

    def steps(self) -> list[Step]:
        marks = [Step(mark, part_words.word(mark), key) for key, mark in part_words.KEYS.items()]
        return [
            *marks,
            Step(part_line.CLEAR, translate("Parts", "Take back"), "0"),
            Step(part_line.LEFT, translate("Parts", "Done"), "Esc"),
        ]

    def run(self, step: str) -> None:
        """A step of the bar was clicked."""
        focused = self._cards.focused_part()
        if step == part_line.LEFT or focused is None:
            self._cards.setFocus()
        else:
            self._take(self._cards.current, focused.state.number, step)

    # -- what is done

    def _take(self, exchange: str, part: int, what: str) -> None:
        if what in (part_line.ENTERED, part_line.LEFT):
            self._later.start()  # by then the focus has arrived where it goes
            return
        self._desk.go(exchange)
        if what == part_line.MENU:
            self._open_menu(part)
        elif what in (part_line.NEXT, part_line.PREVIOUS):
            self.step(1 if what == part_line.NEXT else -1)
        elif not self._desk.writable:
            self.said.emit(
                translate("Unless", "This window only reads: the project is open for writing elsewhere.")
            )
        elif what in MARKS:
            self._mark(part, what)
        else:
            self._clear(part)

    def _mark(self, part: int, mark: Mark) -> None:
        """Mark a part and go on to the next one."""
        exchange, opened = self._desk.current(), self._desk.document
        if exchange is None or opened is None:
            return
        span = parts_of(exchange)[part]
        held = self._desk.marks(exchange.id).get(part)
        if held is None or held.mark != mark:
            self._desk.apply(SetPartMark(PartMark(opened.id, exchange.id, part, self._desk.coder.id, mark, *span)))
        if not self._cards.focus_part(part + 1):
            self.said.emit(translate("Parts", "Last part: J for the next answer, Esc for the codes."))

    def _clear(self, part: int) -> None:
        if held := self._desk.marks(self._desk.exchange).get(part):
            self._desk.apply(ClearPartMark(held.id))

    # -- split and join

    def split(self) -> None:
        """The part in which the selection begins, or else the caret stands, is parted there."""
        exchange, opened = self._desk.current(), self._desk.document
        at = self._caret()
        parts = parts_of(exchange) if exchange else ()
        part = next((n for n, span in enumerate(parts) if at is not None and span.start < at < span.end), None)
        if exchange is None or opened is None or part is None or at is None:
            self.said.emit(
                translate("Parts", "Click in the question where the new part begins (Q leads there), then split.")
            )
            return
        self._desk.apply(SplitPart(opened.id, exchange.id, part, at))
        self._cards.focus_part(part + 1)

    def _caret(self) -> int | None:
        """Where a new part would begin: not within a word."""
        selected = self._cards.selection()
        at = selected.start if selected else self._cards.selecting.caret
        return None if at is None else word_start(self._cards.source.document.text, at)

    def join(self) -> None:
        """The part that has the focus, or else that of the caret, and the next one of its question are one."""
        exchange, opened, part = self._desk.current(), self._desk.document, self._pointed()
        if exchange is None or opened is None or part is None:
            self.said.emit(translate("Parts", "Go to a part first (P): it is then joined with the next one."))
            return
        if self._desk.apply(JoinParts(opened.id, exchange.id, part)):
            self._cards.focus_part(part)

    def _pointed(self) -> int | None:
        focused = self._cards.focused_part()
        if focused:
            return focused.state.number
        exchange, at = self._desk.current(), self._cards.selecting.caret
        if exchange is None or at is None:
            return None
        return next((n for n, span in enumerate(parts_of(exchange)) if span.start <= at <= span.end), None)

    # -- the menu

    def _open_menu(self, part: int) -> None:
        exchange = self._desk.current()
        lines = self._cards.part_lines()
        if exchange is None or not 0 <= part < len(lines):
            return
        menu = QMenu(self._cards)
        menu.setObjectName("part")
        chosen = (
            menu.exec(lines[part].mapToGlobal(QPoint(0, lines[part].height())))
            if self._fill(menu, exchange, part)
            else None
        )
        what = chosen.data() if chosen else ""
        menu.deleteLater()
        if chosen is None:
            return
        if what == "join":
            self._cards.focus_part(part)
            self.join()
        elif what == "split":
            self.split()
        else:
            self._take(exchange.id, part, what)

    def _fill(self, menu: QMenu, exchange: Exchange, part: int) -> bool:
        held = self._desk.marks(exchange.id).get(part)
        for key, mark in part_words.KEYS.items():
            line = menu.addAction(f"{part_words.word(mark)}\t{key}")
            line.setData(mark)
            line.setCheckable(True)
            line.setChecked(held is not None and held.mark == mark)
        menu.addAction(translate("Parts", "Take back") + "\t0").setData(part_line.CLEAR)
        menu.addSeparator()
        if _has_next(exchange, part):
            menu.addAction(translate("Actions", "Join with the next part") + "\tCtrl+Shift+J").setData("join")
        split = menu.addAction(translate("Actions", "Split the part here") + "\tCtrl+Shift+P")
        split.setData("split")
        at = self._caret()
        span: Span = parts_of(exchange)[part]
        split.setEnabled(at is not None and span.start < at < span.end)
        return self._desk.writable


def _has_next(exchange: Exchange, part: int) -> bool:
    """Whether another part of the same question follows."""
    for question in exchange.questions:
        if part < len(question.parts):
            return part + 1 < len(question.parts)
        part -= len(question.parts)
    return False
