"""PDF with a text layer: printed lines with their page, places and font, raised note marks taken out.

Pages are read one after the other and closed at once, so that memory does not grow with a document's pages.
"""

import re
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from annotator.model.errors import UserError
from annotator.model.lines import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

    from annotator.readers._pdf_page import Printed

MOST_PAGES = 1_000
MOST_CHARACTERS = 5_000_000
_WRONG_PASSWORD, _UNKNOWN_LOCK = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY


def fits(data: bytes, name: str) -> bool:
    """The signature may have other bytes before it (of a mail or a scanner), as readers of PDF allow."""
    return b"%PDF-" in data[:1024]


def read(data: bytes, name: str) -> Reading:
    """Every page; UserError for a PDF that is locked, broken, a picture only, or far too long."""
    from annotator.readers._pdf_marks import finished

    name = name or "The PDF"
    with _opened(data, name) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise _too_long(name, count)
        printed = list(_printed(document, name))
    if not any(re.search(r"\w", line.text) for line in printed):
        raise UserError(
            "{name} holds pictures of pages and no text. Run text recognition (OCR) on it and import that.",
            name=name,
        )
    return Reading("pdf", tuple(finished(printed)), (("pages", str(count)),))


@contextmanager
def _opened(data: bytes, name: str) -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _locked(name) if error.err_code in (_WRONG_PASSWORD, _UNKNOWN_LOCK) else _broken(name) from None
    try:
        yield document
    except pypdfium2.PdfiumError:
        raise _broken(name) from None
    finally:
        document.close()


def _printed(document: "pypdfium2.PdfDocument", name: str) -> "Iterator[Printed]":
    from annotator.readers._pdf_page import printed_lines

    characters = 0
    for index in range(len(document)):
        with ExitStack() as closing:
            page = document[index]
            closing.callback(page.close)
            text_page = page.get_textpage()
            closing.callback(text_page.close)
            characters += text_page.count_chars()
            if characters > MOST_CHARACTERS:
                raise _too_long(name, len(document))
            yield from printed_lines(page, text_page, index + 1)


def _locked(name: str) -> UserError:
    return UserError(
        "{name} is locked with a password. Open it in a PDF program, save a copy without password, import that.",
        name=name,
    )


def _broken(name: str) -> UserError:
    return UserError("{name} is damaged or cut short and cannot be read. Download it again.", name=name)


def _too_long(name: str, pages: int) -> UserError:
    return UserError(
        "{name} is too long ({pages} pages); a PDF may have {most} pages. Split it and import the parts.",
        name=name,
        pages=pages,
        most=MOST_PAGES,
    )
