"""How tall a card will be, from the length of its text alone: near enough to scroll by until it is shown."""

from annotator.gui.chips import CHIP
from annotator.gui.reader.card_view import BETWEEN
from annotator.gui.reader.content import Card, Passage
from annotator.gui.reader.look import (
    ABOVE_TAGS,
    BELOW_HEADING,
    COLUMN_GAP,
    HEADING,
    PADDING,
    PADDING_TOP,
    PARAGRAPH_GAP,
    PART,
    QUESTION,
    Look,
    Type,
)


def height(text: str, card: Card, look: Look, width: int, stacked: bool) -> int:
    inner = min(width - 2 * PADDING, look.widest)
    beside = bool(card.questions) and not stacked
    answer_width = min(width - 2 * PADDING - QUESTION - COLUMN_GAP, look.widest) if beside else inner
    questions = [
        _passage(text, passage, look.question, QUESTION if beside else inner) for passage in card.questions
    ]
    column = sum(questions) + BETWEEN * max(len(questions) - 1, 0)
    answer = _answer(text, card, look, answer_width)
    frame = (PADDING_TOP if card.first else 8) + (PADDING_TOP if card.last else 0)
    return frame + (max(column, answer) if beside else column + answer + (BETWEEN if column and answer else 0))


def _answer(text: str, card: Card, look: Look, width: int) -> int:
    if card.answer is None:
        return 0
    tags = ABOVE_TAGS + CHIP if card.exchange else 0
    return _passage(text, card.answer, look.answer, width) + tags


def _passage(text: str, passage: Passage, type_: Type, width: int) -> int:
    across = max(int(width / type_.character), 10)
    paragraphs = text[passage.span.start : passage.span.end].split("\n")
    # Lines are broken between words: about half a word of each line is lost.
    lines = sum(-(-max(len(paragraph), 1) // max(across - 3, 1)) for paragraph in paragraphs)
    count = len(paragraphs) + max(len(passage.parts) - 1, 0)
    heading = HEADING + BELOW_HEADING if passage.heading else 0
    rows = passage.asked * (PART + PARAGRAPH_GAP)
    return heading + lines * type_.line + (count - 1) * PARAGRAPH_GAP + len(passage.parts) * type_.line // 2 + rows
