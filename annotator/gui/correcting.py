"""Putting right what was read of the open document: each gesture is one edit, saved and undone like a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from annotator.gui.wording import answer_name, translate
from annotator.model.correction_edits import DismissDoubt, JoinExchanges, MoveBoundary, PairQuestion, SplitExchange
from annotator.model.document import Exchange, Question, Span

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.model.edits import Edit

Choice = tuple[str, "Edit"]


def split_here(window: Window) -> None:
    """What stands from the selection, or from the caret, on becomes an exchange of its own."""
    at = _place(window)
    if at is not None:
        _apply(window, SplitExchange(_document(window), window.desk.exchange, at))


def join_next(window: Window) -> None:
    """The current answer and the next one are one."""
    exchanges = window.desk.exchanges()
    ids = [each.id for each in exchanges]
    at = ids.index(window.desk.exchange) + 1
    if at < len(ids):
        _apply(window, JoinExchanges(_document(window), ids[at - 1], ids[at]))
    else:
        window.say(translate("Correcting", "This is the last answer: there is none to join it with."))


def give_selection(window: Window) -> None:
    """The selected lines belong to the question or answer beside them: a menu asks to which."""
    span = window.reading.selection()
    current = window.desk.current()
    if span is None or current is None:
        window.say(translate("Correcting", "Select the lines that belong elsewhere first."))
        return
    _ask(window, receivers(_document(window), window.desk.exchanges(), current, span))


def pair_question(window: Window) -> None:
    """A question of this exchange belongs to another answer: a menu asks which."""
    current = window.desk.current()
    if current is None or not current.questions:
        window.say(translate("Correcting", "There is no question here."))
        return
    _ask(window, pairings(_document(window), window.desk.exchanges(), current))


def change_header(window: Window) -> None:
    from annotator.gui.dialogs.header import HeaderDialog

    opened = window.desk.document
    assert opened is not None
    dialog = HeaderDialog(window, opened.document.structure)
    if dialog.exec():
        window.desk.apply_all(dialog.edits(opened.id))


def dismiss_doubt(window: Window, place: int = 0) -> None:
    """The warning of that place was looked at: it is right as it stands."""
    opened = window.desk.document
    if opened and opened.document.structure.doubts:
        _apply(window, DismissDoubt(opened.id, place))
    else:
        window.say(translate("Correcting", "This document has no warnings."))


def receivers(
    document: str, exchanges: tuple[Exchange, ...], current: Exchange, span: Span
) -> list[tuple[str, Edit]]:
    """The questions and answers next to a selection that could take it, each with the edit that gives it."""
    regions = sorted((where, exchange, number) for exchange in exchanges for where, number in _regions(exchange))
    choices: list[tuple[str, Edit]] = []
    for place, (where, exchange, number) in enumerate(regions):
        if not (where.start <= span.start and span.end <= where.end):
            continue
        if place > 0 and span.start == where.start:
            choices.append(_extended(document, regions[place - 1], Span(regions[place - 1][0].start, span.end)))
        if place + 1 < len(regions) and span.end == where.end:
            choices.append(_extended(document, regions[place + 1], Span(span.start, regions[place + 1][0].end)))
        choices += _without(document, exchange, number, where, span)
    return choices


def _regions(exchange: Exchange) -> list[tuple[Span, int]]:
    """Its questions, numbered from 0, and its answer, numbered -1."""
    asked = [(question.span, number) for number, question in enumerate(exchange.questions)]
    return [*asked, (exchange.answer.span, -1)] if exchange.answer else asked


def _extended(document: str, region: tuple[Span, Exchange, int], span: Span) -> tuple[str, Edit]:
    _, exchange, number = region
    words = translate("Correcting", "It belongs to {name}").format(name=_name(exchange, number))
    return words, MoveBoundary(document, exchange.id, None if number < 0 else number, *span)


def _without(document: str, exchange: Exchange, number: int, where: Span, span: Span) -> list[tuple[str, Edit]]:
    """Lines at an end of a question or answer can also belong to nothing."""
    if span == where:
        return []
    left = Span(span.end, where.end) if span.start == where.start else Span(where.start, span.start)
    if span.start != where.start and span.end != where.end:
        return []
    question = None if number < 0 else number
    return [
        (translate("Correcting", "It belongs to neither"), MoveBoundary(document, exchange.id, question, *left))
    ]


def pairings(document: str, exchanges: tuple[Exchange, ...], current: Exchange) -> list[tuple[str, Edit]]:
    """Every question of an exchange with every other answer, and on its own where it is not alone."""
    choices: list[tuple[str, Edit]] = []
    for number, question in enumerate(current.questions):
        for other in exchanges:
            if other.answer and other.id != current.id:
                words = translate("Correcting", "{question} is answered by {answer}")
                names = {"question": _question_name(question), "answer": answer_name(other)}
                choices.append((words.format(**names), PairQuestion(document, current.id, number, other.id)))
        if len(current.questions) > 1 or current.answer:
            words = translate("Correcting", "{question} has no answer").format(question=_question_name(question))
            choices.append((words, PairQuestion(document, current.id, number, None)))
    return choices


def _name(exchange: Exchange, number: int) -> str:
    return answer_name(exchange) if number < 0 else _question_name(exchange.questions[number])


def _question_name(question: Question) -> str:
    return translate("Wording", "Question {label}").format(label=question.label)


def _ask(window: Window, choices: list[tuple[str, Edit]]) -> None:
    if not choices:
        window.say(translate("Correcting", "Only lines at the beginning or the end can be given away."))
        return
    menu = QMenu(window)
    menu.setObjectName("choices")
    edits = {menu.addAction(words): edit for words, edit in choices}
    chosen = menu.exec(QCursor.pos())
    menu.deleteLater()
    if chosen is not None:
        _apply(window, edits[chosen])


def _place(window: Window) -> int | None:
    span = window.reading.selection()
    return span.start if span else window.reading.cards.selecting.caret


def _document(window: Window) -> str:
    assert window.desk.document is not None
    return window.desk.document.id


def _apply(window: Window, edit: Edit) -> None:
    window.codes.keep()
    window.desk.apply(edit)
