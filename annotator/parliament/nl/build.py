"""Labelled lines -> document. The one builder, whatever the format."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from annotator.model.document import Answer, Document, Exchange, Footnote, Question, Span, Structure
from annotator.model.lines import Line, Reading
from annotator.parliament.compose import Composer
from annotator.parliament.nl import doubtful, header, kinds, parts, references
from annotator.parliament.nl.headings import expand
from annotator.parliament.nl.pairing import Pair, Section, pair
from annotator.parliament.roles import Labelled, Role
from annotator.text.canonical import true_hyphens

_PLAIN = ("text", "markdown")
_BODY, _NOTE, _FURNITURE = Role.BODY, Role.NOTE, Role.FURNITURE
_HEADINGS = (Role.QUESTION_HEADING, Role.ANSWER_HEADING)
_HEAD = (Role.NUMBER, Role.ASKED, Role.ANSWERED)
_PARAGRAPH_EACH = (*_HEADINGS, Role.TABLE, Role.NUMBER)


class Block(Struct):
    """The lines of one paragraph (or heading, row, note); `span` is where it stands in the text, `start` where it
    would stand if it held none."""

    role: Role
    label: str
    lines: list[Line]
    span: Span | None = None
    start: int = 0


def build(labelled: Sequence[Labelled], reading: Reading) -> Document:
    composer = Composer(_hyphened(labelled), plain=reading.format in _PLAIN)
    ordered = in_order(blocks(labelled))
    for block in ordered:
        block.start = composer.at
        block.span = composer.add(block.lines, row=block.role is Role.TABLE)
    text = composer.text()
    furniture = [item.line.text for item in labelled if item.role is Role.FURNITURE]
    return Document(text, _structure(text, ordered, furniture, composer, reading), composer.places())


def _hyphened(labelled: Sequence[Labelled]) -> frozenset[str]:
    """Words that keep their hyphen at a line end, since they have it elsewhere within a line."""
    return true_hyphens([item.line.text for item in labelled if item.role is Role.BODY])


def blocks(labelled: Iterable[Labelled]) -> list[Block]:
    """Paragraphs. What stands at a page's foot does not end the paragraph that goes on overleaf."""
    found: list[Block] = []
    text = note = Block(Role.FURNITURE, "", [])
    for item in labelled:
        role = item.role
        block = note if role is _NOTE else text
        if role is block.role and not _begins(item):
            block.lines.append(item.line)
        elif role is not _FURNITURE:
            block = Block(role, item.label, [item.line])
            found.append(block)
            text, note = (text, block) if role is _NOTE else (block, note)
    return found


def _begins(item: Labelled) -> bool:
    """Whether a paragraph begins, of the same role as the one before."""
    if item.starts is False and item.role is _BODY:
        return False
    if item.role in _PARAGRAPH_EACH:
        return True
    if item.role is _NOTE:
        return bool(item.label)
    return item.starts if item.starts is not None else item.line.whole


def in_order(found: Sequence[Block]) -> list[Block]:
    """Header first, notes last; the rest as it stands."""
    head = [block for block in found if block.role in _HEAD]
    notes = [block for block in found if block.role is Role.NOTE]
    rest = [block for block in found if block.role not in _HEAD and block.role is not Role.NOTE]
    return [*head, *rest, *notes]


def _structure(
    text: str, ordered: Sequence[Block], furniture: Sequence[str], composer: Composer, reading: Reading
) -> Structure:
    pairs, doubts = pair(_sections(ordered))
    exchanges = tuple(_exchange(number, found, text) for number, found in enumerate(pairs, 1))
    said: dict[Role, list[str]] = {role: [] for role in Role}
    for block in ordered:
        if block.span:
            said[block.role].append(text[block.span.start : block.span.end])
    kind = kinds.kind(said, exchanges)
    head, slips = header.read(said, furniture, reading.meta, kind)
    structure = Structure(
        kind=kind,
        header=head,
        exchanges=exchanges,
        footnotes=tuple(
            Footnote(block.label, block.span) for block in ordered if block.role is Role.NOTE and block.span
        ),
        note_marks=tuple(sorted(composer.note_marks, key=lambda mark: mark.at)),
        references=tuple(references.find(text, exchanges, head)),
    )
    return doubtful.with_doubts(structure, [*slips, *doubts])


def _sections(ordered: Sequence[Block]) -> list[Section]:
    """Headings with the paragraphs under them; what is neither question nor answer belongs to none."""
    sections: list[Section] = []
    for block in ordered:
        if block.role in _HEADINGS:
            at = block.span.end if block.span else block.start
            sections.append(Section(block.role is Role.ANSWER_HEADING, block.label, expand(block.label), at))
        elif block.role in (Role.BODY, Role.TABLE) and block.span and sections:
            sections[-1].paragraphs.append(block.span)
    return sections


def _exchange(number: int, found: Pair, text: str) -> Exchange:
    asked = tuple(
        Question(
            question.label, question.numbers, question.body, tuple(parts.of_question(text, question.paragraphs))
        )
        for question in found.questions
    )
    answer = found.answer and Answer(found.answer.label, found.answer.numbers, found.answer.body)
    return Exchange(f"e{number}", asked, answer)
