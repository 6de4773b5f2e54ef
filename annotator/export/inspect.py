"""How a document was read, as the one object that `annotator inspect --json` prints."""

from datetime import date
from typing import Any

from annotator.model.document import Answer, Document, Exchange, Header, Question, Reference, Span
from annotator.model.doubts import sentence

Record = dict[str, Any]


def describe(document: Document, file: str) -> Record:
    """The object for one file; positions are left out, their texts stand in their place."""
    structure = document.structure
    return {
        "file": file,
        "kind": structure.kind,
        **header(structure.header),
        "exchanges": [exchange(document, each) for each in structure.exchanges],
        "footnotes": [{"mark": note.mark, "text": document.quote(note.span)} for note in structure.footnotes],
        "references": [reference(document, each) for each in structure.references],
        "warnings": [sentence(doubt) for doubt in structure.doubts],
    }


def header(head: Header) -> Record:
    return {
        "number": head.number,
        "session": head.session,
        "case": head.case,
        "subject": head.subject,
        "questioners": [{"name": each.name, "party": each.party} for each in head.questioners],
        "answerers": [{"name": each.name, "portfolio": each.portfolio} for each in head.answerers],
        "submitted": iso(head.submitted),
        "received": iso(head.received),
        "days": head.days,
        "see_also": list(head.see_also),
    }


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def exchange(document: Document, each: Exchange) -> Record:
    return {
        "questions": [
            {**block(document, question), "parts": [{"text": document.quote(part)} for part in question.parts]}
            for question in each.questions
        ],
        "answer": block(document, each.answer) if each.answer else None,
    }


def block(document: Document, part: Question | Answer) -> Record:
    return {"label": part.label, "numbers": list(part.numbers), "text": document.quote(part.span)}


def reference(document: Document, each: Reference) -> Record:
    return {
        "type": each.type,
        "target": each.target,
        "quote": document.quote(each.span),
        "where": where(document, each.span),
    }


def where(document: Document, span: Span) -> str:
    """The text that holds a passage: `question 5,6`, `answer 5,6`, `note 1`, or `header` for all that is left."""
    structure = document.structure
    for each in structure.exchanges:
        for question in each.questions:
            if holds(question.span, span):
                return f"question {','.join(question.numbers)}"
        if each.answer and holds(each.answer.span, span):
            return f"answer {','.join(each.answer.numbers)}"
    notes = (note.mark for note in structure.footnotes if holds(note.span, span))
    return next((f"note {mark}" for mark in notes), "header")


def holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
