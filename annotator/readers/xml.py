"""XML: its paragraphs with the path of elements they stand in, notes apart, a table's row a line.

What the elements mean is the parliament's matter; here only their form is known: what runs on in a line, what is
a list, a table or a note. Names are those of the Dutch official publications, where most of these files come from;
an element of another name is a paragraph, or a part of one where text stands beside it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html.entities import name2codepoint
from typing import Any

from annotator.model.lines import Reading
from annotator.readers._flow import Flow, tidy
from annotator.readers._markup import comments_before, plain, xml_root

_START = re.compile(
    rb"\s*(?:<\?xml\b|<!--|<!DOCTYPE\s+(?!html\b)|<(?!!|html\b)[a-z_][\w.:-]*[\s/>])", re.IGNORECASE
)
_IDENTIFIER = re.compile(r"\b(?:ah|kv)-(?:tk|ek)-[\w-]*\w|\bah-\d+\b")
_INLINE = frozenset(
    {"nadruk", "extref", "intref", "extref-groep", "intref-groep", "sup", "inf", "naam", "achternaam", "voornaam",
     "voorvoegsel", "voorvoegsels", "tussenvoegsel", "organisatie", "politiek", "datum", "kamervraagonderwerp",
     "onderwerp", "functie", "nootref", "voetref", "noot", "voetnoot", "redactie", "ovl", "vet", "cur", "em",
     "strong", "sub", "span", "br"}
)  # fmt: skip
_NOTES = frozenset({"noot", "voetnoot"})
_NOTE_NUMBERS = frozenset({"noot.nr", "nr", "nootnummer", "voetnoot.nr"})
_NOTE_REFERENCES = frozenset({"nootref", "voetref"})
_ROWS = frozenset({"row", "tr"})
_CELLS = frozenset({"entry", "td", "th"})
_LABELS = frozenset({"li.nr"})
_LEFT_OUT = frozenset({"colspec", "spanspec", "plaatje", "illustratie", "bron-pdf", "sys.gegevens"})
_TELLING = ("type", "inhoud")  # attributes that say which of several an element is


def fits(data: bytes, name: str) -> bool:
    return _START.match(plain(data[:2048])) is not None


def read(data: bytes, name: str) -> Reading:
    """Every paragraph in the order of the file, then the notes; UserError for XML that is broken or unsafe.

    `meta` holds what metadata elements say, and as `number` a publication's number that a comment names.
    """
    root = xml_root(data, name or "The XML file")
    walker = _Walker()
    walker.element(root, _telling(root, _name(root)))
    walker.flow.end("")
    meta = [*_metadata(root), *_identifiers(root)]
    return Reading("xml", (*walker.flow.lines, *walker.flow.notes), tuple(meta))


def metadata(data: bytes) -> tuple[tuple[str, str], ...]:
    """The names and contents of a `metadata.xml`; empty where it is no such file."""
    return tuple(_metadata(xml_root(data, "metadata.xml")))


class _Walker:
    """Goes through the elements in order; a line's tag is its place: `kamervragen/vraag[2]/al`."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.counted = 0

    def element(self, element: Any, path: str) -> None:
        """`path` is the element's own."""
        name = _name(element)
        if name in _LEFT_OUT or name.startswith("meta"):
            return
        if name in _NOTES:
            self._note(element, path)
        elif name in _NOTE_REFERENCES:
            self.flow.mark(_digits(element.get("refid") or "".join(element.itertext())))
        elif name in _ROWS:
            self._row(element, path)
        elif name in _LABELS:
            self.flow.label = "".join(element.itertext())
        elif name == "br":
            self.flow.text(" ")
        elif _runs_on(element, name):
            self._content(element, path)
        else:
            self.flow.end(path.rpartition("/")[0])
            self._content(element, path)
            self.flow.end(path)

    def _content(self, element: Any, path: str) -> None:
        self.flow.text(element.text)
        for child, below in _below(element, path):
            if isinstance(child.tag, str):
                self.element(child, below)
                if not _runs_on(child, _name(child)):
                    self.flow.end(path)
            else:
                self.flow.text(_entity(child))
            self.flow.text(child.tail)

    def _row(self, row: Any, path: str) -> None:
        self.flow.end(path.rpartition("/")[0])
        for cell in row:
            if isinstance(cell.tag, str):
                self.flow.text(" ".join(tidy(text) for text in cell.itertext()))
                self.flow.cell()
        self.flow.end(path)

    def _note(self, note: Any, path: str) -> None:
        """A note within a paragraph leaves its mark there; one that stands by itself is cited elsewhere."""
        numbers = [child for child in note if isinstance(child.tag, str) and _name(child) in _NOTE_NUMBERS]
        number = _digits(note.get("nr") or "".join(numbers[0].itertext() if numbers else ())) or self._next()
        if self.flow.pending:
            self.flow.mark(number)
        inner = _Walker()
        inner.flow.text(note.text)
        for child in note:
            if child not in numbers and isinstance(child.tag, str):
                inner.element(child, path)
            inner.flow.text(child.tail)
        inner.flow.end(path)
        self.flow.note(number, [line.text for line in inner.flow.lines], path)

    def _next(self) -> str:
        self.counted += 1
        return str(self.counted)


def _below(element: Any, path: str) -> Iterator[tuple[Any, str]]:
    """The children, each with its path: from the second of a name on with its number, as XPath has it."""
    seen: Counter[str] = Counter()
    for child in element:
        name = _telling(child, _name(child)) if isinstance(child.tag, str) else ""
        seen[name] += 1
        yield child, f"{path}/{name}[{seen[name]}]" if seen[name] > 1 else f"{path}/{name}"


def _runs_on(element: Any, name: str) -> bool:
    """Whether an element is part of its paragraph: by its name, or an unknown one with text right beside it."""
    if name in _INLINE or name in _LABELS:
        return True
    if name in _ROWS or name in _CELLS or len(element) or name.endswith(("al", "lijst", "nr", "titel", "kop")):
        return False
    before, after = element.getprevious(), element.tail
    parent = element.getparent()
    text = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    return bool(text.strip() or (after or "").strip())


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2].lower()


def _telling(element: Any, name: str) -> str:
    said = next((value for value in map(element.get, _TELLING) if value), "")
    return f"{name}.{re.sub(r'[^a-z0-9-]+', '-', said.lower())}" if said else name


def _digits(text: str) -> str:
    """`n12` and `12)` are note 12; a star stays a star."""
    found = re.search(r"\d+[a-z]?\b|\*+|†", text)
    return found.group() if found else ""


def _entity(node: Any) -> str:
    """An entity that a DTD elsewhere defines; those of HTML are known by name."""
    name = getattr(node, "name", None)
    if not isinstance(name, str):
        return ""
    return chr(name2codepoint[name]) if name in name2codepoint else f"&{name};"


def _metadata(root: Any) -> list[tuple[str, str]]:
    found = ((node.get("name"), node.get("content")) for node in root.iter("{*}metadata", "{*}meta"))
    return [(name, tidy(content)) for name, content in found if name and content]


def _identifiers(root: Any) -> list[tuple[str, str]]:
    named = map(_IDENTIFIER.search, comments_before(root))
    return [("number", match.group().removesuffix(".xml")) for match in named if match]
