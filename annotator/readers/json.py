"""JSON records: sets of questions (`vraagdata`), and single questions of the UK Parliament, field by field.

`vraagdata` holds every question with its answer by number.

A question or answer is its text, or a list of its text and the XML that it comes from. The XML is taken, since the
text has lost its notes; where it is broken or missing, the text.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from annotator.model.errors import UserError
from annotator.model.lines import Line, Reading
from annotator.readers import xml
from annotator.readers._flow import tidy

_KINDS = ("vraag", "antwoord")
_RECORD = b'"questionText"'  # of the questions service of the UK Parliament
_DEEPEST = 8


def fits(data: bytes, name: str) -> bool:
    first = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if first == b"{" and _RECORD in data:
        return True
    return first == b"{" and (b'"vraagdata"' in data or all(f'"{kind}"'.encode() in data for kind in _KINDS))


def read(data: bytes, name: str) -> Reading:
    """`meta` holds the record's other fields, a list's values one by one."""
    name = name or "The JSON file"
    try:
        record = json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        raise UserError("{name} is not whole JSON. Download or export it again.", name=name) from None
    if _RECORD in data:
        return Reading("json", tuple(_fields(record, "")))
    pairs = _pairs(record)
    if not pairs:
        raise UserError("{name} is JSON without questions and answers. Import the texts themselves.", name=name)
    inner = "".join(
        _element(kind, number, pair[kind]) for number, pair in pairs for kind in _KINDS if kind in pair
    )
    reading = xml.read(f"<kamervragen>{inner}</kamervragen>".encode(), name)
    return Reading("json", reading.lines, tuple(_meta(record)))


def _pairs(record: Any) -> list[tuple[str, dict[str, Any]]]:
    found = record.get("vraagdata", record) if isinstance(record, dict) else None
    items = found.items() if isinstance(found, dict) else ()
    return [(key, pair) for key, pair in items if isinstance(pair, dict) and any(kind in pair for kind in _KINDS)]


def _element(kind: str, number: str, content: Any) -> str:
    """A question or answer as an element, as in the official XML."""
    texts = [part for part in (content if isinstance(content, list) else [content]) if isinstance(part, str)]
    for text in reversed(texts):
        if f"<{kind}" in text and _is_whole(text):
            return text
    paragraphs = "".join(f"<al>{escape(part)}</al>" for part in (texts[0] if texts else "").split("\n\n"))
    label = ", ".join(number.split())
    return f"<{kind}><nr>{escape(label)}</nr>{paragraphs}</{kind}>"


def _is_whole(text: str) -> bool:
    try:
        xml.read(f"<kamervragen>{text}</kamervragen>".encode(), "")
    except UserError:
        return False
    return True


def _fields(value: Any, path: str, depth: int = 0) -> Iterator[Line]:
    """Every field of a record as a line, its path of names in small letters as the tag."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _fields(each, f"{path}/{str(key).lower()}" if path else str(key).lower(), depth + 1)
    elif isinstance(value, list):
        for number, each in enumerate(value, 1):
            yield from _fields(each, f"{path}[{number}]" if number > 1 else path, depth + 1)
    elif value is not None and path:
        text = tidy(value if isinstance(value, str) else json.dumps(value))
        yield Line(text, tag=path, whole=True)


def _meta(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and key != "vraagdata":
                yield key, tidy(each)
