"""What a reader of the document should look at again, found by looking at the finished structure."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from annotator.model.document import Doubt, Structure


def with_doubts(structure: Structure, doubts: Sequence[Doubt]) -> Structure:
    """The structure with the doubts given and those that it raises itself."""
    if structure.kind == "unknown":
        return replace(structure, doubts=(Doubt("unknown"), *doubts))
    found = [*doubts, *_header(structure), *_numbers(structure), *_answers(structure), *_notes(structure)]
    return replace(structure, doubts=tuple(found))


def _header(structure: Structure) -> Iterable[Doubt]:
    head = structure.header
    if head.number is None and structure.kind != "fragment":
        yield Doubt("no_number")
    if head.submitted and head.received and head.received < head.submitted:
        yield Doubt(
            "received_before_submitted",
            {"received": head.received.isoformat(), "submitted": head.submitted.isoformat()},
        )


def _numbers(structure: Structure) -> Iterable[Doubt]:
    seen: set[str] = set()
    last = ""
    questions = {question.span: question for exchange in structure.exchanges for question in exchange.questions}
    for span in sorted(questions):
        for number in questions[span].numbers:
            if number in seen:
                yield Doubt("number_doubled", {"number": number}, span.start)
            elif last.isdigit() and number.isdigit() and int(number) < int(last) and structure.kind != "letter":
                yield Doubt("numbers_out_of_order", {"number": number, "before": last}, span.start)
            seen.add(number)
            last = number


def _answers(structure: Structure) -> Iterable[Doubt]:
    for exchange in structure.exchanges:
        answer = exchange.answer
        if answer and answer.span.start == answer.span.end:
            yield Doubt("empty_answer", {"number": answer.label or ", ".join(answer.numbers)}, answer.span.start)


def _notes(structure: Structure) -> Iterable[Doubt]:
    cited = {mark.mark for mark in structure.note_marks}
    noted = {note.mark for note in structure.footnotes}
    for note in structure.footnotes:
        if note.mark not in cited:
            yield Doubt("note_without_mark", {"mark": note.mark}, note.span.start)
    for mark in structure.note_marks:
        if mark.mark not in noted:
            yield Doubt("mark_without_note", {"mark": mark.mark}, mark.at)
