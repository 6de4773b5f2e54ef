"""The pages of help: their order, titles and words. They are Markdown, readable in the repository too."""

import re
from functools import cache
from unicodedata import normalize

from msgspec import Struct

from annotator import resources

ORDER = (
    *("index", "first-five-minutes", "importing", "reading", "parts-and-passages"),
    *("two-documents", "page-text", "find", "answers-table"),
    *("suggestions", "promises", "codebook", "counts"),
    *("exporting", "measures", "settings-and-keys", "command-line"),
)
"""As one meets things: first one's documents, then reading and coding, then what comes of it."""

OF_VIEWS = {
    "question-answer": "reading",
    "document-document": "two-documents",
    "page-text": "page-text",
    "thread": "two-documents",
    "answers": "answers-table",
    "counts": "counts",
    "promises": "promises",
}
"""The page about each view."""

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`|#]+|^\s*[-:| ]+$", re.MULTILINE)


class Page(Struct, frozen=True):
    """`text` is Markdown; `folded` its words as they are looked through."""

    id: str
    title: str
    text: str
    folded: str

    def holds(self, words: list[str]) -> bool:
        """Whether all of these folded words occur."""
        return all(word in self.folded for word in words)


def fold(text: str) -> str:
    """Without capitals and accents, and as long as it was."""
    return "".join(normalize("NFD", sign)[0].lower()[:1] for sign in text)


@cache
def pages(language: str) -> tuple[Page, ...]:
    """All pages in `en` or `nl`, in order."""
    return tuple(_page(name, language) for name in ORDER)


def _page(name: str, language: str) -> Page:
    text = resources.path("help", language, f"{name}.md").read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Page(name, title, text, fold(_SIGNS.sub("", _LINK.sub(r"\1", text))))
