"""The pairs of the two documents that stand beside each other, and the one that is current.

Proposals are worked out a question at a time while nothing else is to be done, so that nobody waits for them.
"""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from annotator.analysis import ties
from annotator.analysis.alignment import Pairing, by_question
from annotator.analysis.ties import Tie
from annotator.gui.beside.side import Side
from annotator.gui.beside.sides import Sides
from annotator.model.document import Document, Exchange
from annotator.model.edits import Change
from annotator.model.pair_edits import ForgetPair, JudgePair
from annotator.model.pairs import Pair
from annotator.model.rows import from_row
from annotator.store import pairs as stored


class Pairs(QObject):
    """`changed`: other pairs, or another one is current. `met`: a pair to be brought level, after a move to it."""

    changed = Signal()
    met = Signal(object)

    def __init__(self, sides: Sides, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sides = sides
        self.ties: list[Tie] = []
        self.current: Tie | None = None
        self.earlier: Side | None = None
        self.later: Side | None = None
        self._said: dict[str, Pair] = {}
        self._of: tuple[Document, Document] | None = None
        self._proposals: list[Pairing] = []
        self._coming: Iterator[list[Pairing]] | None = None
        self._ticking = QTimer(self, interval=0)
        self._ticking.timeout.connect(self._tick)
        sides.pair_changed.connect(self.begin)
        sides.desk.changed.connect(self._take)
        for side in sides.both:
            side.current_changed.connect(self._went)

    # -- which there are

    def begin(self) -> None:
        """Two documents stand beside each other: what is known of their pairs, and soon what is proposed."""
        self._order()
        self._said = {}
        if self.earlier is None or self.later is None:
            self._stop()
        else:
            self._read(self.earlier, self.later)
        self._fill()

    def _order(self) -> None:
        """Which side holds the earlier document; neither where there are not two."""
        left, right = self.sides.left, self.sides.right
        self.earlier = self.later = None
        if left.document and right.document and left.document.id != right.document.id:
            in_order = ties.is_earlier(left.document, right.document)
            self.earlier, self.later = (left, right) if in_order else (right, left)

    def _read(self, earlier: Side, later: Side) -> None:
        assert earlier.document is not None
        assert later.document is not None
        assert later.project is not None
        found = stored.between(later.project, later.document.id, earlier.document.id)
        self._said = {pair.id: pair for pair in found}
        of = earlier.document.document, later.document.document
        if of != self._of:
            self._stop()
            self._of = of
            if ties.are_linked(earlier.document, later.document):
                self._coming = by_question(*of)
                self._ticking.start()

    def _stop(self) -> None:
        self._ticking.stop()
        self._coming, self._of, self._proposals = None, None, []

    def _tick(self) -> None:
        """One question more; it takes a few milliseconds."""
        found = next(self._coming, None) if self._coming else None
        if found is None:
            self._ticking.stop()
            self._coming = None
        elif found:
            self._proposals += found
            self._fill()

    @property
    def looking(self) -> bool:
        """Whether more may be proposed yet."""
        return self._coming is not None

    def _fill(self, current: tuple[str, int, str] | None = None) -> None:
        later = self.later.document if self.later else None
        coder = self.sides.desk.coder.id
        self.ties = ties.ties(self._proposals, list(self._said.values()), later.document, coder) if later else []
        wanted = current or (self.current.key if self.current else None)
        self.current = next((tie for tie in self.ties if tie.key == wanted), None) or self._first_here()
        self.changed.emit()

    def _take(self, change: Change) -> None:
        """Somebody said something of a pair, or took it back."""
        rows = [row for row in change.rows if row.table == "pairs"]
        if not rows or self.later is None or self.earlier is None:
            return
        for row in rows:
            self._said.pop(row.key, None)
            if row.after and self._is_ours(row.after):
                self._said[row.key] = from_row(Pair, row.after)
        touched = [pair for row in rows if (pair := self._said.get(row.key)) and pair.state == "confirmed"]
        self._fill(self._key(touched[-1]) if touched else None)

    def _is_ours(self, row: dict) -> bool:
        shown = [side.document.id if side and side.document else "" for side in (self.later, self.earlier)]
        return [row["document"], row["earlier"]] == shown

    def _key(self, pair: Pair) -> tuple[str, int, str] | None:
        assert self.later is not None
        assert self.later.document is not None
        found = ties.ties((), [replace(pair, state="confirmed")], self.later.document.document, pair.coder)
        return found[0].key if found else None

    # -- which one is current

    def _went(self, exchange: str) -> None:
        """One went to an answer: its first pair is current, unless one of its pairs is already."""
        side = self.sender()
        if side is not self.sides.active:
            return
        before = self.current
        if self.current is None or self.current not in self.of(self.sides.active, exchange):
            self.current = self._first_here()
        if self.current is not None:
            self._meet(self.current)
        if self.current != before:
            self.changed.emit()

    def of(self, side: Side, exchange: str) -> list[Tie]:
        """The pairs that an exchange of a side is in."""
        if side is self.later:
            return [tie for tie in self.ties if tie.later == exchange]
        return [tie for tie in self.ties if tie.earlier == exchange] if side is self.earlier else []

    def _first_here(self) -> Tie | None:
        return next(iter(self.of(self.sides.active, self.sides.active.exchange)), None)

    def _meet(self, tie: Tie) -> None:
        """Where one works stays; the other side goes to the other end."""
        other = self.sides.other
        other.place(tie.later if other is self.later else tie.earlier)
        self.met.emit(tie)

    def go(self, tie: Tie) -> None:
        """Make a pair the current one, and go to its end on the side that one works in."""
        self.current = tie
        active = self.sides.active
        end = tie.later if active is self.later else tie.earlier
        if active.exchange == end:
            self._meet(tie)
        else:
            active.go(end)
        self.changed.emit()

    def step(self, by: int) -> bool:
        """To the next pair, or the one before; after the last the first again. False where there is none."""
        if not self.ties:
            return False
        here = self.current
        at = self.ties.index(here) + by if here in self.ties else self._from_here() - (by < 0)
        self.go(self.ties[at % len(self.ties)])
        return True

    def _from_here(self) -> int:
        """The place of the first pair at or after where one is in the text of the follow-up."""
        assert self.later is not None
        order = [each.id for each in self.later.exchanges()]
        here = order.index(self.later.exchange) if self.later.exchange in order else 0
        return next((at for at, tie in enumerate(self.ties) if order.index(tie.later) >= here), 0)

    # -- saying so

    def confirm(self, tie: Tie) -> None:
        """Say that a pair is one."""
        self._judge(tie, "confirmed")

    def remove(self, tie: Tie) -> None:
        """Say that a pair is none; one that the same coder made by hand is simply taken back."""
        after = self.ties[(self.ties.index(tie) + 1) % len(self.ties)]
        if tie.reason == "hand" and tie.by == self.sides.desk.coder.id:
            done = self.sides.desk.apply(ForgetPair(tie.pair))
        else:
            done = self._judge(tie, "rejected")
        if done and after in self.ties:
            self.go(after)

    def _judge(self, tie: Tie, state: str) -> Change | None:
        later = self.later.document if self.later else None
        earlier = self.earlier.document if self.earlier else None
        if later is None or earlier is None:
            return None
        pair = ties.as_pair(tie, later, earlier, self.sides.desk.coder.id)
        return self.sides.desk.apply(JudgePair(replace(pair, state=state)))

    def is_mine(self, tie: Tie) -> bool:
        """Whether the coder who works now confirmed it."""
        return tie.state == "confirmed" and tie.by == self.sides.desk.coder.id

    def add(self, exchange: Exchange, question: int, earlier: str) -> None:
        """Pair a question of the follow-up with an answer of the earlier document."""
        assert self.later is not None
        assert self.later.document is not None
        key = exchange.id, question, earlier
        known = next((tie for tie in self.ties if tie.key == key), None)
        self.current = known or ties.by_hand(self.later.document, exchange, question, earlier)
        if known is None or not self.is_mine(known):
            self.confirm(self.current)
        if self.current not in self.ties:  # it could not be written
            self.current = self._first_here()
        elif self.current is not None:
            self._meet(self.current)
