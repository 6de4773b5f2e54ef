"""Parsing of XML and HTML that comes from anywhere: nothing is fetched, nothing expands."""

from typing import Any

from annotator.model.errors import UserError

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
