"""What can be done where two documents stand beside each other. Each takes the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor

from annotator.gui import wording
from annotator.gui.beside import words
from annotator.gui.beside.choices import Choice, ChoiceMenu
from annotator.gui.beside.view import BesideView
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.analysis.ties import Tie
    from annotator.gui.beside.pairs import Pairs
    from annotator.gui.beside.side import Side
    from annotator.gui.window import Window
    from annotator.model.document import Exchange, Span

_MOST = 60  # characters of a question or an answer in a menu


def other_side(window: Window) -> None:
    _view(window).turn()


def swap_sides(window: Window) -> None:
    _view(window).sides.swap()


def choose_document(window: Window) -> None:
    """Ask for the document of the side that one does not work in."""
    if not isinstance(window.view_shown, BesideView):
        window.show_view("document-document")
    view = _view(window)
    view.choose(view.sides.other)


def step_pair(window: Window, by: int) -> None:
    pairs = _view(window).pairs
    if not pairs.step(by):
        window.say(_nothing(pairs))


def confirm(window: Window) -> None:
    pairs = _view(window).pairs
    tie = pairs.current
    assert tie is not None
    if pairs.is_mine(tie):
        window.say(translate("Pairs", "You confirmed this pair already."))
    else:
        pairs.confirm(tie)


def remove(window: Window) -> None:
    pairs = _view(window).pairs
    assert pairs.current is not None
    pairs.remove(pairs.current)


def pair_with(window: Window) -> None:
    """A menu of what the current question or answer can be paired with; what is current beside it comes first."""
    view = _view(window)
    choices = partners(view.pairs)
    if choices:
        ask(window, choices)
    else:
        window.say(translate("Pairs", "Go to a question of the one document or to an answer of the other first."))


def ask_about(window: Window, tie: Tie) -> None:
    """A menu of what can be done with a pair."""
    pairs = _view(window).pairs
    choices: list[Choice] = []
    if not pairs.is_mine(tie):
        choices.append((translate("Pairs", "Confirm"), partial(pairs.confirm, tie)))
    choices.append((translate("Pairs", "No pair"), partial(pairs.remove, tie)))
    ask(window, choices, f"{words.name(pairs, tie)}\n{words.why(pairs, tie)}")


def partners(pairs: Pairs) -> list[Choice]:
    """Every answer of the earlier document, or every question of the follow-up, with what pairs it."""
    earlier, later = pairs.earlier, pairs.later
    if earlier is None or later is None:
        return []
    if pairs.sides.active is later:
        return _answers(pairs)
    here = earlier.current()
    if here is None or here.answer is None:
        return []
    every = [(each, place) for each in later.exchanges() for place in range(len(each.questions))]
    every.sort(key=lambda one: one[0].id != later.exchange)
    return [
        (
            f"{words.question_name(each, place)}: {_beginning(later, each.questions[place].span)}",
            partial(pairs.add, each, place, here.id),
        )
        for each, place in every
    ]


def _answers(pairs: Pairs) -> list[Choice]:
    earlier, later = pairs.earlier, pairs.later
    assert earlier is not None
    assert later is not None
    here = later.current()
    if here is None or not here.questions:
        return []
    place = _question(pairs, here)
    answered = sorted(
        (each for each in earlier.exchanges() if each.answer), key=lambda each: each.id != earlier.exchange
    )
    return [
        (
            f"{wording.answer_name(each)}: {_beginning(earlier, each.answer.span)}",
            partial(pairs.add, here, place, each.id),
        )
        for each in answered
        if each.answer
    ]


def _question(pairs: Pairs, exchange: Exchange) -> int:
    """Of several questions the first one that is in no pair yet, or else the first."""
    taken = {tie.question for tie in pairs.of(pairs.sides.active, exchange.id)}
    return next((place for place in range(len(exchange.questions)) if place not in taken), 0)


def _beginning(side: Side, span: Span) -> str:
    assert side.document is not None
    return wording.shortened(side.document.document.quote(span), _MOST)


def ask(window: Window, choices: list[Choice], title: str = "") -> None:
    ChoiceMenu(window, choices, title).ask(QCursor.pos())


def _nothing(pairs: Pairs) -> str:
    if pairs.later is None:
        return translate("Pairs", "Two different documents are needed for pairs.")
    if pairs.looking:
        return translate("Pairs", "Pairs are still being looked for.")
    return translate("Pairs", "There are no pairs: Ctrl+L pairs the current question with an earlier answer.")


def _view(window: Window) -> BesideView:
    view = window.view_shown
    assert isinstance(view, BesideView)
    return view
