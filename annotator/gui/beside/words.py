"""Pairs in words: which question takes up which answer, and why it is thought so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.analysis.ties import Tie
from annotator.gui import wording
from annotator.gui.wording import translate
from annotator.model.opened import OpenDocument
from annotator.store import pairs as stored

if TYPE_CHECKING:
    from annotator.gui.beside.pairs import Pairs
    from annotator.gui.beside.side import Side
    from annotator.model.document import Exchange

_MOST = 90  # characters of a quote


def name(pairs: Pairs, tie: Tie) -> str:
    """`Answer 11 → Question 8`."""
    answer = _exchange(_opened(pairs.earlier), tie.earlier)
    later = _exchange(_opened(pairs.later), tie.later)
    question = question_name(later, tie.question) if later and tie.question < len(later.questions) else ""
    return f"{wording.answer_name(answer) if answer else ''} → {question}"


def question_name(exchange: Exchange, place: int) -> str:
    """`Question 8`, with the label as printed."""
    return translate("Pairs", "Question {label}").format(label=exchange.questions[place].label)


def why(pairs: Pairs, tie: Tie) -> str:
    """What speaks for a pair, and who confirmed it."""
    later = _opened(pairs.later)
    quote = wording.shortened(later.document.quote(tie.asked), _MOST) if later else ""
    reasons = {
        "reference": translate("Pairs", "the question refers to it: “{quote}”"),
        "wording": translate("Pairs", "both say “{quote}”"),
        "hand": translate("Pairs", "paired by hand"),
    }
    reason = reasons[tie.reason].format(quote=quote)
    if tie.state == "proposed":
        return translate("Pairs", "Proposed: {reason}").format(reason=reason)
    project = pairs.sides.desk.project
    who = stored.coder_names(project).get(tie.by, "") if project else ""
    return translate("Pairs", "Confirmed by {name}: {reason}").format(name=who, reason=reason)


def _opened(side: Side | None) -> OpenDocument | None:
    return side.document if side else None


def _exchange(opened: OpenDocument | None, exchange: str) -> Exchange | None:
    exchanges = opened.document.structure.exchanges if opened else ()
    return next((each for each in exchanges if each.id == exchange), None)
