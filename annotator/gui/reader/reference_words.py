"""What a reference points to, in words, and where it can be looked up."""

import re

from annotator.gui.wording import short_number, translate
from annotator.model.document import Nowhere, Reference

_PUBLISHED = "https://zoek.officielebekendmakingen.nl/{name}.html"
# Compiled when first used: the window shows a document before that.
_PAPER = r"\d{5}(?:-[A-Z0-9]+)*-\w+"
_WEB = r"(?i)https?://"
_NUMBERED = r"(?:ah|h|kv)-tk-[\w-]+"
NOWHERE: dict[Nowhere, str] = {
    "misprint": "Leads nowhere: a misprint",
    "silent": "Leads nowhere: not said there",
}


def address(reference: Reference) -> str:
    """The web address to look a reference up at; nothing where none is known, or it is no page of the web.

    The program itself never goes there: a person's browser does.
    """
    target = reference.target or ""
    if reference.type == "answer":
        target = target.partition("#")[0]
    if reference.type == "url":
        return target if re.match(_WEB, target) else ""
    if reference.type == "paper" and re.fullmatch(_PAPER, target):
        return _PUBLISHED.format(name=f"kst-{target}")
    if re.fullmatch(_NUMBERED, target):
        return _PUBLISHED.format(name=target)
    return ""


def name(reference: Reference) -> str:
    """What it points to: `Answer 2`, `Document 9108`, `39512-14`."""
    target = reference.target or ""
    if reference.type == "answer":
        of, another, numbers = target.rpartition("#")
        if another:
            words = translate("References", "Answer {number} of document {document}")
            return words.format(number=numbers.replace(",", ", "), document=short_number(of))
        return translate("References", "Answer {number}").format(number=numbers.replace(",", ", "))
    if reference.type == "set":
        return translate("References", "Document {number}").format(number=short_number(target))
    return target


def hint(reference: Reference) -> str:
    """What the pointer is told that rests on it."""
    found = [name(reference)]
    if reference.nowhere:
        found.append(translate("References", NOWHERE[reference.nowhere]))
    return "\n".join(found)
