"""What a change did, in a few words for the status bar: `Refers elsewhere on answer 7`."""

from annotator.gui import wording
from annotator.gui.desk import Desk
from annotator.model.edits import Change, Row, RowChange


def sentence(change: Change, desk: Desk) -> str:
    """Of the rows that changed, not of the gesture: an undo reads as what it brought about."""
    if any(row.table in _CODEBOOK for row in change.rows):
        return wording.translate("Changes", "Codebook changed")
    if change.kind == "MarkReference":
        return wording.translate("Changes", "Reference marked")
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
    if before["question_start"] != after["question_start"] or before["question_end"] != after["question_end"]:
        if after["question_start"] is None:
            return wording.translate("Changes", "{code} on {answer} untied from the question").format(**words)
        return wording.translate("Changes", "{code} on {answer} tied to the question").format(**words)
    return wording.translate("Changes", "{code} on {answer} changed").format(**words)


def _memos(rows: list[RowChange], desk: Desk) -> str:
    return wording.translate("Changes", "Note on {answer}").format(
        answer=_answer(rows[0].after or rows[0].before or {}, desk)
    )


def _part_marks(rows: list[RowChange], desk: Desk) -> str:
    from annotator.gui.reader import part_words

    if len(rows) > 1:
        return wording.plural("Changes", "%n part(s) marked", len(rows))
    content = rows[0].after or rows[0].before or {}
    mark = part_words.word(rows[0].after["mark"] if rows[0].after else "")
    words = {"part": part_words.letter(content["part"]), "answer": _answer(content, desk), "mark": mark}
    return wording.translate("Changes", "Part {part} of {answer}: {mark}").format(**words)


def _documents(rows: list[RowChange], desk: Desk) -> str:
    if rows[0].after is None:
        return wording.plural("Changes", "%n document(s) taken out", len(rows))
    if rows[0].before is None:
        return wording.plural("Changes", "%n document(s) imported", len(rows))
    return wording.plural("Changes", "%n document(s) corrected", len(rows))


def _searches(rows: list[RowChange], desk: Desk) -> str:
    before, after = rows[0].before, rows[0].after
    if after is None:
        words, name = wording.translate("Changes", "Search “{name}” removed"), (before or {})["name"]
    elif before is None:
        words, name = wording.translate("Changes", "Search “{name}” saved"), after["name"]
    else:
        words, name = wording.translate("Changes", "Search renamed to “{name}”"), after["name"]
    return words.format(name=name)


def _pairs(rows: list[RowChange], desk: Desk) -> str:
    if len(rows) > 1:
        return wording.plural("Changes", "%n pair(s) changed", len(rows))
    after = rows[0].after
    if after is None:
        return wording.translate("Changes", "Pair taken back")
    if after["state"] == "rejected":
        return wording.translate("Changes", "No pair")
    return wording.translate("Changes", "Pair confirmed")


def _promises(rows: list[RowChange], desk: Desk) -> str:
    before, after = rows[0].before, rows[0].after
    if len(rows) > 1:
        return wording.plural("Changes", "%n promise(s) changed", len(rows))
    if before is None:
        return wording.translate("Changes", "Promise written down")
    if after is None:
        return wording.translate("Changes", "Promise taken off the list")
    if before["state"] != after["state"]:
        words = {
            "open": wording.translate("Changes", "Promise open"),
            "kept": wording.translate("Changes", "Promise kept"),
            "dropped": wording.translate("Changes", "Promise dropped"),
        }
        return words[after["state"]]
    return wording.translate("Changes", "Promise changed")


def _rejections(rows: list[RowChange], desk: Desk) -> str:
    content = rows[0].after or rows[0].before or {}
    code = desk.codebook.code(content["code"])
    back = rows[0].after is None
    if content["kind"] == "promise":
        no = wording.translate("Changes", "Proposed promise rejected")
        return wording.translate("Changes", "Proposed promise back") if back else no
    name = wording.code_name(code) if code else content["code"]
    template = wording.translate("Changes", "Suggestion rejected: {code} on {answer}")
    if back:
        template = wording.translate("Changes", "Suggestion back: {code} on {answer}")
    return template.format(code=name, answer=_answer(content, desk))


def _cues(rows: list[RowChange], desk: Desk) -> str:
    return wording.plural("Changes", "%n cue(s) changed", len(rows))


def _answer(content: Row, desk: Desk) -> str:
    found = next((each for each in desk.exchanges() if each.id == content.get("exchange")), None)
    return wording.answer_phrase(found)


_CODEBOOK = ("codebook", "groups", "codes", "revisions")
_WORDS = {
    "documents": _documents,
    "annotations": _annotations,
    "part_marks": _part_marks,
    "memos": _memos,
    "searches": _searches,
    "pairs": _pairs,
    "promises": _promises,
    "rejections": _rejections,
    "cues": _cues,
}
