"""How a document was read, for a person to look over: what `annotator inspect` prints without `--json`."""

from collections.abc import Iterator
from textwrap import shorten, wrap

from annotator.export.inspect import Record

_WIDTH = 100
_SHOWN = 220  # characters of a question or an answer
_LABELS = {
    "number": "number",
    "session": "session",
    "case": "case",
    "subject": "subject",
    "submitted": "submitted",
    "received": "received",
    "days": "days",
}


def readable(record: Record) -> str:
    """The object of `export.inspect` as lines of text."""
    return "\n".join([f"{record['file']}: {record['kind']}", *header(record), *body(record)]) + "\n"


def header(record: Record) -> Iterator[str]:
    for key, label in _LABELS.items():
        if record[key] is not None:
            yield field(label, str(record[key]))
    asked = [
        f"{each['name']} ({each['party']})" if each["party"] else each["name"] for each in record["questioners"]
    ]
    said = [
        f"{each['name']} ({each['portfolio']})" if each["portfolio"] else each["name"]
        for each in record["answerers"]
    ]
    for label, values in (("asked by", asked), ("answered by", said), ("see also", record["see_also"])):
        if values:
            yield field(label, "; ".join(values))


def body(record: Record) -> Iterator[str]:
    for exchange in record["exchanges"]:
        yield ""
        for question in exchange["questions"]:
            parts = len(question["parts"])
            yield from block("Q", question["label"], question["text"], f" [{parts} parts]" if parts > 1 else "")
        if exchange["answer"]:
            yield from block("A", exchange["answer"]["label"], exchange["answer"]["text"])
            for each in exchange["answer"].get("suggestions", ()):
                yield from block("?", each["code"], f"“{each['quote']}” ({each['cue']})")
    if record["footnotes"]:
        yield ""
    for note in record["footnotes"]:
        yield from block("note", note["mark"], note["text"])
    if record["references"]:
        yield ""
    for each in record["references"]:
        target = f" -> {each['target']}" if each["target"] not in (None, each["quote"]) else ""
        yield field(each["where"], f"{each['type']}{target}: {each['quote']}")
    for warning in record["warnings"]:
        yield f"! {warning}"


def field(label: str, value: str) -> str:
    return f"  {label + ':':<13} {value}"


def block(kind: str, label: str, text: str, more: str = "") -> list[str]:
    """The beginning of a text, folded."""
    head = f"  {kind} {label}: "
    shown = shorten(text, _SHOWN, placeholder=" …") + more
    return wrap(shown, _WIDTH, initial_indent=head, subsequent_indent=" " * 6)
