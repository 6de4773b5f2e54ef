"""Putting a code on an answer or a passage, and taking it off again with the same gesture."""

from annotator.gui.desk import Desk
from annotator.model.coding import Annotation, Memo
from annotator.model.document import Span
from annotator.model.edits import AddAnnotation, Change, ChangeAnnotation, RemoveAnnotation, SetMemo


def toggle(desk: Desk, code: str, passage: Span | None) -> Change | None:
    """Put a code on the passage, or else on the whole current answer; take it off where it is on already.

    A text without answers can be tagged by its passages.
    """
    exchange = desk.current()
    span = passage or (exchange.answer.span if exchange and exchange.answer else None)
    if desk.document is None or span is None:
        return None
    target = "span" if passage else "answer"
    for tag in desk.annotations(desk.exchange):
        if tag.code == code and tag.target == target and (target == "answer" or Span(tag.start, tag.end) == span):
            return desk.apply(RemoveAnnotation(tag.id))
    quote = desk.document.document.quote(span)
    return desk.apply(
        AddAnnotation(Annotation(desk.document.id, desk.exchange, target, code, desk.coder.id, *span, quote))
    )


def set_certainty(desk: Desk, tag: Annotation, value: str) -> Change | None:
    """Say how sure one is of a tag; the same value again takes it back."""
    return desk.apply(ChangeAnnotation(tag.id, {"certainty": None if tag.certainty == value else value}))


def write_memo(desk: Desk, tag: Annotation, text: str) -> Change | None:
    return desk.apply(ChangeAnnotation(tag.id, {"memo": text})) if text != tag.memo else None


def write_note(desk: Desk, exchange: str, text: str) -> Change | None:
    """Write the coder's note on an answer that carries no tag it could belong to."""
    if desk.document is None:
        return None
    old = desk.memo(exchange)
    if text == (old.text if old else ""):
        return None
    more = {"created": old.created, "id": old.id, "certainty": old.certainty} if old else {}
    return desk.apply(SetMemo(Memo(desk.document.id, desk.coder.id, text, exchange, **more)))
