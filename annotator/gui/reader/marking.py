"""From codings to what is seen of them: highlights in the text and chips under the answer."""

from collections.abc import Iterator, Sequence

from annotator.gui import theme
from annotator.gui.reader import ghosts
from annotator.gui.reader.ghosts import Proposals
from annotator.gui.reader.highlights import LIT, PLAIN, QUIET, Highlight, laned
from annotator.gui.reader.tag_row import Row, Tag
from annotator.gui.reader.ties import phrase_of
from annotator.gui.tokens import Ink
from annotator.gui.wording import code_name, tag_description
from annotator.model.coding import Annotation, Code, Codebook
from annotator.model.document import Span


def inks_of(codebook: Codebook) -> dict[str, Ink]:
    """Every code's ink in the colours of now."""
    tokens = theme.tokens()
    return {code.id: tokens.ink(code.colour, code.line, place) for place, code in enumerate(codebook.codes)}


def highlights_of(
    annotations: Sequence[Annotation],
    inks: dict[str, Ink],
    lit: str = "",
    proposals: Proposals = ghosts.NOTHING,
) -> tuple[Highlight, ...]:
    """The coded passages and the phrases of questions that they answer, each of those that overlap with its line;
    and the phrases that made proposals.

    `lit` is the coding that is pointed at or worked on.
    """
    lights = (Highlight(each.span, ghosts.ink_of(each, inks.get(each.code))) for each in proposals.lights)
    return (*laned(_painted(annotations, inks, lit)), *lights)


def _painted(annotations: Sequence[Annotation], inks: dict[str, Ink], lit: str) -> Iterator[tuple[Span, Ink, int]]:
    unknown = theme.tokens().ink("")
    for each in annotations:
        ink, is_lit = inks.get(each.code, unknown), each.id == lit
        if each.target == "span":
            yield Span(each.start, each.end), ink, LIT if is_lit else PLAIN
        if each.question_start is not None and (phrase := phrase_of(each)):
            yield phrase, ink, LIT if is_lit else QUIET


def row_of(
    codebook: Codebook,
    inks: dict[str, Ink],
    annotations: Sequence[Annotation],
    memo: bool,
    offer: bool,
    proposals: Proposals = ghosts.NOTHING,
) -> Row:
    """Each code that is set, once, in the codebook's order; where none is and some are offered, all there are."""
    by_code: dict[str, list[Annotation]] = {}
    for each in annotations:
        by_code.setdefault(each.code, []).append(each)
    tags = tuple(_set(code, inks[code.id], by_code[code.id]) for code in codebook.codes if code.id in by_code)
    if not tags and offer:
        proposed = {ghost.code for ghost in proposals.ghosts}
        free = [code for code in codebook.active if code.id not in proposed]
        tags = tuple(Tag(code.id, code_name(code), code.key, None, code_name(code)) for code in free)
    return Row(tags, memo or any(each.memo for each in annotations), offer, proposals.ghosts)


def _set(code: Code, ink: Ink, annotations: list[Annotation]) -> Tag:
    kinds = {(each.target, each.certainty): each for each in annotations}
    spoken = "; ".join(tag_description(each, code) for each in kinds.values())
    return Tag(code.id, code_name(code), code.key, ink, spoken)
