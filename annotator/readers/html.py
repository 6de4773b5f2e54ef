"""Saved web pages: their paragraphs with the path of elements they stand in, notes apart, a table's row a line.

Only text that is shown is read; scripts, styles and forms are passed over, and nothing that a page names is
fetched. A step of a path is an element with its classes and id (`div.vraag`, `div#noten`), with a number from the
second of a kind on.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.model.lines import Reading
from annotator.readers._flow import Flow, tidy
from annotator.readers._markup import html_root, plain

_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas",
     "button", "select", "input", "textarea", "video", "audio", "map"}
)  # fmt: skip
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
     "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
     "tt", "u", "var", "wbr", "img"}
)  # fmt: skip
_NOTE_CLASSES = frozenset({"noot", "voetnoot", "footnote", "doc-endnote", "doc-footnote"})
_NOTE_LISTS = frozenset({"footnotes", "doc-endnotes"})
_NOTE_NUMBERS = frozenset({"nootnum", "noot-nr", "footnote-number"})
_NOTE_LINKS = frozenset({"nootnum", "footnote-ref", "noteref", "doc-noteref", "footnote-reference"})
_LEFT_OUT = frozenset({"note-close", "footnote-back", "doc-backlink", "visually-hidden", "no-print"})
_NUMBER = re.compile(r"\[?(\d{1,3}[a-z]?|\*+)[\])]?")
_RETURN = re.compile(r"\s*↩\ufe0e?\s*")


def fits(data: bytes, name: str) -> bool:
    return _START.match(plain(data[:4096])) is not None


def read(data: bytes, name: str) -> Reading:
    """Every paragraph in the order of the page, then the notes. `meta` holds what the page's head says."""
    root = html_root(data, name)
    walker = _Walker()
    body = root.find("body")
    walker.children(root if body is None else body, "body")
    walker.flow.end("body")
    return Reading("html", (*walker.flow.lines, *walker.flow.notes), tuple(_metadata(root)))


class _Walker:
    """Goes through the elements in order; `path` is an element's own."""

    def __init__(self, in_note: bool = False) -> None:
        self.flow = Flow()
        self.in_note = in_note
        self.in_row = False

    def children(self, element: Any, path: str) -> None:
        self.flow.text(element.text)
        items = 0
        for child, below in _below(element, path):
            if isinstance(child.tag, str):
                items += child.tag == "li"
                self._element(child, below, path, items)
            self.flow.text(child.tail)

    def _element(self, element: Any, path: str, above: str, item: int) -> None:
        """`above` is its parent's path; `item` its place in a list."""
        classes = _classes(element)
        if _is_hidden(element) or classes & _LEFT_OUT:
            return
        if not self.in_note and _is_note(element, classes):
            self._note(element, path, item)
        elif not self.in_note and (number := _cited(element, classes)):
            self.flow.mark(number)
        elif element.tag in _INLINE:
            self.children(element, path)
        elif self.in_row:
            self.flow.text(" ")
            self.children(element, path)
            self.flow.text(" ")
        elif element.tag in ("br", "hr"):
            self.flow.end(above)
        elif element.tag == "tr" and _is_table_row(element):
            self._row(element, path, above)
        else:
            self._block(element, path, above, item)

    def _block(self, element: Any, path: str, above: str, item: int) -> None:
        self.flow.end(above)
        if element.tag == "li":
            self.flow.label = _label(element, item)
        self.children(element, path)
        self.flow.end(path)
        self.flow.label = ""

    def _row(self, row: Any, path: str, above: str) -> None:
        self.flow.end(above)
        self.in_row = True
        for cell in row.iterchildren("td", "th"):
            self.children(cell, path)
            self.flow.cell()
        self.in_row = False
        self.flow.end(path)

    def _note(self, note: Any, path: str, item: int) -> None:
        self.flow.end(path.rpartition("/")[0])
        inner = _Walker(in_note=True)
        inner.children(note, path)
        inner.flow.end(path)
        texts = [_RETURN.sub("", line.text) for line in inner.flow.lines]
        number = _note_number(note, item)
        if texts and texts[0].strip("[]().: ") == number:
            del texts[0]
        elif texts and number:
            texts[0] = re.sub(rf"^\[?{re.escape(number)}[\]).:]?\s+", "", texts[0])
        self.flow.note(number, texts, "note")


def _below(element: Any, path: str) -> Iterator[tuple[Any, str]]:
    """The children, each with its path."""
    seen: Counter[str] = Counter()
    for child in element:
        name = _step(child) if isinstance(child.tag, str) else ""
        seen[name] += 1
        yield child, f"{path}/{name}[{seen[name]}]" if seen[name] > 1 else f"{path}/{name}"


def _step(element: Any) -> str:
    classes = "".join(f".{name}" for name in (element.get("class") or "").split())
    key = element.get("id")
    return f"{element.tag}{classes}{f'#{key}' if key else ''}".replace("/", "")


def _classes(element: Any) -> frozenset[str]:
    """Classes and role: both tell what an element is."""
    return frozenset(f"{element.get('class') or ''} {element.get('role') or ''}".split())


def _is_note(element: Any, classes: frozenset[str]) -> bool:
    """A note's own element, or a list's item within a list of notes."""
    if element.tag in _INLINE:
        return False
    if classes & _NOTE_CLASSES:
        return True
    return element.tag == "li" and any(_classes(above) & _NOTE_LISTS for above in element.iterancestors())


def _cited(element: Any, classes: frozenset[str]) -> str:
    """The number of the note that a link leads to; empty for anything else."""
    if element.tag not in ("a", "sup"):
        return ""
    number = _NUMBER.fullmatch("".join(element.itertext()).strip())
    if number is None:
        return ""
    links = [element, *element.iter("a")]
    leads = any(_classes(link) & _NOTE_LINKS or (link.get("href") or "").startswith("#") for link in links)
    raised = element.tag == "sup" or any(above.tag == "sup" for above in element.iterancestors())
    return number[1] if leads and (raised or classes & _NOTE_LINKS) else ""


def _is_hidden(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.tag in _UNSEEN or element.get("hidden") is not None or "display:none" in style


def _note_number(note: Any, item: int) -> str:
    """As printed in the note, else its place in the list of notes."""
    for element in note.iter():
        if isinstance(element.tag, str) and _classes(element) & _NOTE_NUMBERS:
            number = _NUMBER.fullmatch("".join(element.itertext()).strip())
            return number[1] if number else ""
    if note.tag == "li":
        return str(item)
    found = re.search(r"(\d{1,3})$", note.get("id") or "")
    return found[1] if found else ""


def _label(element: Any, item: int) -> str:
    """What a browser shows before a list's item."""
    above = element.getparent()
    if above is None or above.tag != "ol":
        return "–" if above is not None and above.tag == "ul" else ""
    start = above.get("start") or "1"
    count = item - 1 + (int(start) if re.fullmatch(r"\d{1,5}", start) else 1)
    letters = above.get("type") in ("a", "A") and 0 < count <= 26
    return f"{chr(ord(above.get('type')) + count - 1)}." if letters else f"{count}."


def _is_table_row(row: Any) -> bool:
    """Rows with several cells of some words; others lay out a page."""
    cells = list(row.iterchildren("td", "th"))
    return len(cells) > 1 and not any(row.iter("table")) and all(len(list(cell.iter("p"))) <= 3 for cell in cells)


def _metadata(root: Any) -> list[tuple[str, str]]:
    found = ((item.get("name"), item.get("content")) for item in root.iter("meta"))
    return [(name, tidy(content)) for name, content in found if name and content]
