"""Bringing codings, marks, memos, promises and pairs along when a document's structure is corrected.

Nothing that a coder made is lost: a coding goes to the exchange that now holds the text it stands on, a coding of
the whole answer follows its answer, a coding of a part goes to the part that holds most of it. Where two of a
coder's rows come to say the same of the same thing, the earlier stays, with the memos of both.
"""

from collections.abc import Collection, Iterable

from annotator.model.corrections import regions
from annotator.model.document import Exchange, Span, Structure
from annotator.model.edits import Put, ReadRow, Row
from annotator.model.part_corrections import parts_of
from annotator.model.uniting import Move, Same, Unite, one_coding, same_coding, settled, texts


def carry(
    read: ReadRow, document: str, text: str, old: Structure, new: Structure, but: Collection[str] = ()
) -> list[Put]:
    """What must be put so that every row that stands on a document fits its new structure; rows `but` are left."""
    if not new.exchanges:
        return []
    move = _Move(text, old, new)

    def settle(table: str, move: Move, same: Same, unite: Unite) -> list[Put]:
        rows = [row for row in read.where(table, document=document) if row["id"] not in but]
        return settled(table, rows, move, same, unite)

    return [
        *settle("annotations", move.annotation, same_coding, one_coding),
        *settle("part_marks", move.mark, _marked_part, _one_mark),
        *settle("memos", move.memo, _noted, _one_memo),
        *settle("promises", move.promise, lambda row: row["id"], lambda rows: rows[0]),
        *settle("pairs", move.promise, lambda row: row["id"], lambda rows: rows[0]),
        *_earlier(read, document, move),
    ]


def _earlier(read: ReadRow, document: str, move: "_Move") -> list[Put]:
    """The pairs of which this document holds the earlier answer."""
    rows = [row for row in read.where("pairs", earlier=document) if row["document"] != document]
    moved = [(row, move.memo({**row, "exchange": row["answer"]})["exchange"]) for row in rows]
    return [Put("pairs", row["id"], {**row, "answer": answer}) for row, answer in moved if answer != row["answer"]]


def _marked_part(row: Row) -> object:
    return row["exchange"], row["part"], row["coder"]


def _one_mark(rows: list[Row]) -> Row:
    return {**rows[0], "mark": joined_mark(row["mark"] for row in rows)}


def _noted(row: Row) -> object:
    return row["exchange"], row["coder"]


def _one_memo(rows: list[Row]) -> Row:
    return {**rows[0], "text": texts(row["text"] for row in rows)}


class _Move:
    """Where a row goes, from an old structure to a new one of the same text."""

    def __init__(self, text: str, old: Structure, new: Structure) -> None:
        self.text = text
        self.old = {each.id: each for each in old.exchanges}
        self.new = new.exchanges

    def annotation(self, row: Row) -> Row:
        if row["target"] == "answer":
            home = self._follow(row)
            return {**row, "exchange": home.id, **self._place(main_span(home))}
        home = self._home(row)
        if row["target"] == "part":
            return self._part(row, home) or {**row, "exchange": home.id, "target": "span", "part": None}
        return {**row, "exchange": home.id}

    def mark(self, row: Row) -> Row | None:
        moved = self._part(row, self._home(row))
        if moved:
            del moved["quote"]
        return moved

    def memo(self, row: Row) -> Row:
        before = self.old.get(row["exchange"])
        if not row["exchange"] or before is None:
            return row
        span = main_span(before)
        return {**row, "exchange": self._follow({**row, "start": span.start, "end": span.end}).id}

    def promise(self, row: Row) -> Row:
        return {**row, "exchange": self._home(row).id}

    def _follow(self, row: Row) -> Exchange:
        """The exchange of the same id while it still holds some of the row's text; else where most of that is."""
        span = Span(row["start"], row["end"])
        same = [each for each in self.new if each.id == row["exchange"] and overlap(span, main_span(each))]
        return same[0] if same else self._home(row)

    def _home(self, row: Row) -> Exchange:
        """The exchange that holds most of a row's text; else the one of the same id, else the nearest."""
        span = Span(row["start"], row["end"])
        held = [(sum(overlap(span, each) for each in regions(exchange)), exchange) for exchange in self.new]
        most, home = max(held, key=lambda each: each[0])
        if most > 0:
            return home
        same = [each for each in self.new if each.id == row["exchange"]]
        return same[0] if same else min(self.new, key=lambda each: abs(regions(each)[0].start - span.start))

    def _part(self, row: Row, home: Exchange) -> Row | None:
        span = Span(row["start"], row["end"])
        parts = parts_of(home)
        if not parts:
            return None
        place = max(range(len(parts)), key=lambda part: overlap(span, parts[part]))
        return {**row, "exchange": home.id, "part": place, **self._place(parts[place])}

    def _place(self, span: Span) -> Row:
        return {"start": span.start, "end": span.end, "quote": self.text[span.start : span.end]}


def main_span(exchange: Exchange) -> Span:
    """What a coding of a whole answer stands on: the answer, or the first question where there is none."""
    return exchange.answer.span if exchange.answer else exchange.questions[0].span


def overlap(one: Span, two: Span) -> int:
    """Code points that two spans share."""
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def joined_mark(marks: Iterable[str]) -> str:
    """The mark of a part that was several: what did not apply does not count; differing marks make `partly`."""
    counting = {mark for mark in marks if mark != "not-applicable"}
    if not counting:
        return "not-applicable"
    if len(counting) == 1:
        return counting.pop()
    return "implicitly" if counting == {"answered", "implicitly"} else "partly"
