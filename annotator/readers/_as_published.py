"""Files without pages as their publisher showed them, for reading beside the text: see `model.published`.

Of a web page what a browser shows, without its looks; of XML its elements; of other files their paragraphs.
"""

import re
from collections.abc import Iterator
from typing import Any

from annotator.model.errors import UserError
from annotator.model.published import Kind, Look, Paragraph, Published, Run
from annotator.readers._markup import html_root, xml_root

_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas",
     "button", "select", "input", "textarea", "video", "audio", "map"}
)  # fmt: skip
_INLINE: dict[str, Look] = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "italic"),
    "sup": "raised",
    "sub": "lowered",
    "a": "link",
    **dict.fromkeys(
        ("abbr", "acronym", "bdi", "bdo", "big", "code", "data", "del", "font", "ins", "kbd", "label", "mark",
         "q", "s", "samp", "small", "span", "strike", "time", "tt", "u", "wbr", "img", "br"),
        "",
    ),
}  # fmt: skip
_HEADING = re.compile(r"h[1-6]")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DEEPEST = 8
_LONG = 20_000
"""Characters of a paragraph; a longer one is cut up, so that none takes long to lay out."""


def published(data: bytes, media: str, name: str) -> Published:
    try:
        made = _BY_MEDIA.get(media, _as_read)(data, name)
    except UserError:
        raise UserError(
            "The copy of {name} in the project is damaged and cannot be shown. Its text is whole, and can be read "
            "and tagged.",
            name=name,
        ) from None
    return Published(tuple(part for paragraph in made for part in _parts(paragraph)))


def _parts(paragraph: Paragraph) -> Iterator[Paragraph]:
    if sum(len(run.text) for run in paragraph.runs) <= _LONG:
        yield paragraph
        return
    for run in paragraph.runs:
        for at in range(0, len(run.text), _LONG):
            yield Paragraph((Run(run.text[at : at + _LONG], run.look),), paragraph.kind, paragraph.indent)


# -- web pages


def _html(data: bytes, name: str) -> list[Paragraph]:
    walker = _Page()
    root = html_root(data, name)
    body = root.find("body")
    walker.inside(root if body is None else body, "", 0)
    walker.end()
    return walker.made


class _Page:
    """Goes through the elements of a page in order and gathers runs until a paragraph ends."""

    def __init__(self) -> None:
        self.made: list[Paragraph] = []
        self._runs: list[Run] = []
        self._kind: Kind = "text"
        self._indent = 0
        self._lists: list[list[int]] = []

    def end(self, kind: Kind = "text", indent: int = 0) -> None:
        """End the paragraph; the next one is of this kind."""
        runs = _tidy(self._runs) if self._kind != "exact" else self._runs
        if any(run.text.strip() for run in runs):
            self.made.append(Paragraph(tuple(runs), self._kind, min(self._indent, _DEEPEST)))
        self._runs, self._kind, self._indent = [], kind, indent

    def inside(self, element: Any, look: Look, indent: int) -> None:
        self._say(element.text, look)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, look, indent)
            self._say(child.tail, look)

    def _say(self, text: str | None, look: Look) -> None:
        if text:
            self._runs.append(Run(text if self._kind == "exact" else _BLANKS.sub(" ", text), look))

    def _element(self, element: Any, look: Look, indent: int) -> None:
        tag = element.tag.lower()
        if tag in _UNSEEN or element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
            return
        if tag == "br":
            self._runs.append(Run("\n", look))
        elif tag == "img":
            self._say(f"[{element.get('alt')}]" if element.get("alt") else None, "markup")
        elif tag in _INLINE:
            self.inside(element, _joined(look, _INLINE[tag]), indent)
        elif tag == "tr" and not any(_is_block(each) for each in element.iterdescendants()):
            self._row(element, indent)
        else:
            self._block(element, tag, look, indent)

    def _block(self, element: Any, tag: str, look: Look, indent: int) -> None:
        deeper = indent + (tag in ("ul", "ol", "dd", "blockquote"))
        kind: Kind = "exact" if tag == "pre" else "heading" if _HEADING.fullmatch(tag) else "text"
        if tag in ("ul", "ol"):
            self._lists.append([_number(element.get("start")) if tag == "ol" else -1])
        self.end("item" if tag == "li" else kind, deeper)
        if tag == "li":
            self._say(self._bullet(), "")
        self.inside(element, look, deeper)
        if tag in ("ul", "ol"):
            self._lists.pop()
        self.end("text", indent)

    def _bullet(self) -> str:
        if not self._lists or self._lists[-1][0] < 0:
            return "• "
        self._lists[-1][0] += 1
        return f"{self._lists[-1][0] - 1}. "

    def _row(self, row: Any, indent: int) -> None:
        self.end("row", indent)
        for number, cell in enumerate(cell for cell in row if cell.tag in ("td", "th")):
            if number:
                self._runs.append(Run("\t"))
            self.inside(cell, "bold" if cell.tag == "th" else "", indent)
        self.end("text", indent)


def _is_block(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.lower() not in {*_INLINE, "td", "th"}


def _joined(outer: Look, inner: Look) -> Look:
    if {outer, inner} == {"bold", "italic"} or "bold italic" in (outer, inner):
        return "bold italic"
    return inner or outer


def _number(start: str | None) -> int:
    return int(start) if start and start.isascii() and start.isdigit() and len(start) < 9 else 1


def _tidy(runs: list[Run]) -> list[Run]:
    """One blank between words, none at either end or beside a line end."""
    made: list[Run] = []
    before = "\n"
    for text, look in runs:
        text = text.lstrip(" ") if before[-1] in " \n\t" else text
        if text:
            made.append(Run(text, look))
            before = text
    if made:
        made[-1] = Run(made[-1].text.rstrip(), made[-1].look)
    return made


# -- XML


def _xml(data: bytes, name: str) -> list[Paragraph]:
    made: list[Paragraph] = []
    _add_element(made, xml_root(data, name), 0)
    return made


def _add_element(made: list[Paragraph], element: Any, depth: int) -> None:
    """An element that holds text is one paragraph with all that is in it; others open, hold others, and close."""
    stack = [(element, depth, False)]
    while stack:
        each, depth, closing = stack.pop()
        indent = min(depth, _DEEPEST)
        if closing:
            made.append(Paragraph((Run(f"</{_name(each)}>", "markup"),), "exact", indent))
        elif not isinstance(each.tag, str) or _holds_text(each) or not len(each):
            runs = [Run(_BLANKS.sub(" ", run.text), run.look) for run in _inline(each)]
            made.append(Paragraph(tuple(run for run in runs if run.text), "text", indent))
        else:
            made.append(Paragraph((Run(_opening(each), "markup"),), "exact", indent))
            stack.append((each, depth, True))
            stack += [(child, depth + 1, False) for child in reversed(each)]


def _holds_text(element: Any) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _inline(element: Any) -> Iterator[Run]:
    """Without recursion: elements may lie in each other hundreds deep."""
    stack: list[Any] = [element]
    while stack:
        each = stack.pop()
        if isinstance(each, Run):
            yield each
        elif not isinstance(each.tag, str):
            yield Run(f"<!--{each.text}-->", "markup")
        else:
            yield Run(_opening(each), "markup")
            yield Run(each.text or "")
            stack.append(Run(f"</{_name(each)}>", "markup"))
            for child in reversed(each):
                stack += [Run(child.tail or ""), child]


def _opening(element: Any) -> str:
    attributes = "".join(f' {_local(key)}="{value}"' for key, value in element.attrib.items())
    return f"<{_name(element)}{attributes}>"


def _name(element: Any) -> str:
    return _local(element.tag)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


# -- everything else


def _text(data: bytes, name: str) -> list[Paragraph]:
    from annotator.readers.text import decode

    return [Paragraph((Run(line),), "exact") for line in decode(data, name).splitlines()]


def _as_read(data: bytes, name: str) -> list[Paragraph]:
    """Word files and others that hold more than text: their paragraphs, with the weight of their type."""
    from annotator.readers import read

    made = []
    for line in read(data, name).lines:
        bold, italic = (line.font.bold, line.font.italic) if line.font else (False, False)
        look: Look = "bold italic" if bold and italic else "bold" if bold else "italic" if italic else ""
        if line.text.strip():
            made.append(Paragraph((Run(line.text, look),), "row" if "\t" in line.text else "text"))
    return made


_BY_MEDIA = {"html": _html, "xml": _xml, "text": _text, "markdown": _text}
