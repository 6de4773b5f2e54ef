"""Tagging whole answers from the table, one or many, with one change that is undone as one."""

from collections.abc import Iterable

from annotator.gui.desk import Desk
from annotator.model.answer_rows import Key
from annotator.model.coding import Annotation, Memo
from annotator.model.edits import Change, ChangeAnnotation, SetMemo
from annotator.model.tagging_edits import TagAnswers, UntagAnswers
from annotator.store import answer_rows

MOST = 1_000
"""Answers that may be tagged at once: more would keep the window waiting."""


def toggle(desk: Desk, code: str, keys: Iterable[Key]) -> Change | None:
    """Put a code on these answers as a whole; where all of them have it, take it off."""
    if desk.project is None:
        return None
    targets = answer_rows.targets(desk.project, desk.coder.id, keys)
    without = [target for target in targets if code not in target.given]
    if without:
        return desk.apply(
            TagAnswers(
                tuple(
                    Annotation(
                        *(target.document, target.exchange, "answer", code, desk.coder.id),
                        *target.span,
                        target.quote,
                    )
                    for target in without
                )
            )
        )
    ids = tuple(target.given[code] for target in targets)
    return desk.apply(UntagAnswers(ids)) if ids else None


def write_memo(desk: Desk, key: Key, text: str) -> Change | None:
    """Write the memo of the tag last touched, or else the note on the answer."""
    if desk.project is None:
        return None
    tag, note = answer_rows.noted(desk.project, desk.coder.id, key)
    if tag is not None:
        return desk.apply(ChangeAnnotation(tag.id, {"memo": text})) if text != tag.memo else None
    if text == (note.text if note else ""):
        return None
    more = {"created": note.created, "id": note.id, "certainty": note.certainty} if note else {}
    return desk.apply(SetMemo(Memo(key[0], desk.coder.id, text, key[1], **more)))
