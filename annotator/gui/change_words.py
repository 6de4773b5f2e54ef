"""What a change did, in a few words for the status bar: `Refers elsewhere on answer 7`."""

from annotator.gui import wording
from annotator.gui.desk import Desk
from annotator.model.edits import Change, Row, RowChange


def sentence(change: Change, desk: Desk) -> str:
    """Of the rows that changed, not of the gesture: an undo reads as what it brought about."""
    if any(row.table in _CODEBOOK for row in change.rows):
        return wording.translate("Changes", "Codebook changed")
    rows = [row for row in change.rows if row.table in _WORDS]
    if not rows:
        return wording.translate("Changes", "Saved")
    table = next(table for table in _WORDS if any(row.table == table for row in rows))
    same = [row for row in rows if row.table == table]
    return _WORDS[table](same, desk)


def _annotations(rows: list[RowChange], desk: Desk) -> str:
    if len(rows) > 1:
        return wording.plural("Changes", "%n tag(s) changed", len(rows))
    before, after = rows[0].before, rows[0].after
    content = after or before or {}
    code = desk.codebook.code(content["code"])
    words = {"code": wording.code_name(code) if code else content["code"], "answer": _answer(content, desk)}
    if before is None:
        return wording.translate("Changes", "{code} on {answer}").format(**words)
    if after is None:
        return wording.translate("Changes", "{code} removed from {answer}").format(**words)
    if before["memo"] != after["memo"]:
        return wording.translate("Changes", "Memo of {code} on {answer}").format(**words)
    if before["certainty"] != after["certainty"] and after["certainty"]:
        sure = wording.certainty(after["certainty"]).lower()
        return wording.translate("Changes", "{code} on {answer}: {sure}").format(sure=sure, **words)
    return wording.translate("Changes", "{code} on {answer} changed").format(**words)


def _memos(rows: list[RowChange], desk: Desk) -> str:
    return wording.translate("Changes", "Note on {answer}").format(
        answer=_answer(rows[0].after or rows[0].before or {}, desk)
    )


def _documents(rows: list[RowChange], desk: Desk) -> str:
    if rows[0].after is None:
        return wording.plural("Changes", "%n document(s) taken out", len(rows))
    if rows[0].before is None:
        return wording.plural("Changes", "%n document(s) imported", len(rows))
    return wording.plural("Changes", "%n document(s) corrected", len(rows))


def _answer(content: Row, desk: Desk) -> str:
    found = next((each for each in desk.exchanges() if each.id == content.get("exchange")), None)
    return wording.answer_phrase(found)


_CODEBOOK = ("codebook", "groups", "codes", "revisions")
_WORDS = {"documents": _documents, "annotations": _annotations, "memos": _memos}
