"""Parsing of XML and HTML that comes from anywhere: nothing is fetched, nothing expands."""

import re
from typing import Any

from annotator.model.errors import UserError
from annotator.readers.text import decode

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BOMS = b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"


def plain(data: bytes) -> bytes:
    """Without BOM and the zeros of UTF-16: good enough to look for ASCII signs."""
    bom = next((bom for bom in _BOMS if data.startswith(bom)), b"")
    return data.removeprefix(bom).replace(b"\x00", b"")


def xml_root(data: bytes, name: str) -> Any:
    """The root element (lxml); UserError where the file defines entities of its own or is not whole."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    if b"<!ENTITY" in plain(data):
        raise UserError(
            "{name} defines entities of its own, which can hide or blow up text. Save it without its DOCTYPE.",
            name=name,
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        return etree.fromstring(data.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        raise UserError(
            "{name} is not whole XML (line {line}). Download it again.", name=name, line=error.lineno or 1
        ) from None


def comments_before(root: Any) -> list[str]:
    """The comments that stand before the root element, the nearest first."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    return [comment.text or "" for comment in root.itersiblings(etree.Comment, preceding=True)]


def html_root(data: bytes, name: str) -> Any:
    """The root element (lxml) of any page; UserError where the bytes are no text."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    text = _XML_DECLARATION.sub("", _decoded(data, name), count=1).replace("\x00", "")  # it would end there
    root = etree.fromstring(text.encode("utf-8", "replace") or b" ", parser)
    return etree.fromstring(b"<html></html>", parser) if root is None else root


def _decoded(data: bytes, name: str) -> str:
    """By the character set that the page names, where it fits."""
    named = _CHARSET.search(plain(data[:4096]))
    if named and not data.startswith(_BOMS):
        try:
            return data.decode(named[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, name)


def xml_bytes(element: Any) -> bytes:
    """An element as XML of its own."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    return etree.tostring(element, encoding="utf-8", with_tail=False)
