"""The pages of a PDF as pictures, drawn piece by piece from the bytes of the file.

pdfium knows no threads: every call of it here is under one lock, and a picture that nobody waits for any more is
given up half drawn.
"""

import ctypes
from collections.abc import Callable
from threading import RLock

import pypdfium2
import pypdfium2.raw as pdfium

from annotator.model.errors import UserError
from annotator.model.pictures import Picture, Piece

_PDFIUM = RLock()
_A4 = (595.0, 842.0)
_FARTHEST = 20_000.0  # points; a page has 14,400 at most
_WHITE = 0xFFFFFFFF


class PagePictures:
    """An open PDF. `sizes` are the pages' widths and heights in points, as they are shown."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises UserError where the bytes are no PDF that can be drawn."""
        self._page: tuple[int, pypdfium2.PdfPage] | None = None
        with _PDFIUM:
            try:
                self._document = pypdfium2.PdfDocument(data)
                self.sizes = tuple(self._size(number) for number in range(len(self._document)))
            except pypdfium2.PdfiumError:
                raise _damaged(name) from None
        if not self.sizes:
            raise _damaged(name)

    def _size(self, number: int) -> tuple[float, float]:
        try:
            width, height = self._document.get_page_size(number)
        except pypdfium2.PdfiumError:
            return _A4
        return (width, height) if 1 <= width <= _FARTHEST and 1 <= height <= _FARTHEST else _A4

    def picture(self, piece: Piece, stopped: Callable[[], bool] = lambda: False) -> Picture | None:
        """None where the page is damaged, or where `stopped` said that it is no longer wanted."""
        with _PDFIUM:
            try:
                page = self._loaded(piece.page)
            except pypdfium2.PdfiumError:
                return None
            pixels = ctypes.create_string_buffer(4 * piece.width * piece.height)
            bitmap = pdfium.FPDFBitmap_CreateEx(
                piece.width, piece.height, pdfium.FPDFBitmap_BGRx, pixels, 4 * piece.width
            )
            try:
                drawn = _draw(bitmap, page, piece, stopped)
            finally:
                pdfium.FPDFBitmap_Destroy(bitmap)
        return Picture(piece.width, piece.height, pixels.raw) if drawn else None

    def is_empty(self, number: int) -> bool:
        """Whether nothing stands on a page (from 0): pdfium shows one whose content is damaged as an empty one."""
        with _PDFIUM:
            try:
                return pdfium.FPDFPage_CountObjects(self._loaded(number)) <= 0
            except pypdfium2.PdfiumError:
                return True

    def _loaded(self, number: int) -> pypdfium2.PdfPage:
        """The page, the last one of which is kept: its pieces are asked for one after the other."""
        if self._page is None or self._page[0] != number:
            self._forget_page()
            self._page = number, self._document[number]
        return self._page[1]

    def _forget_page(self) -> None:
        if self._page is not None:
            self._page[1].close()
            self._page = None

    def close(self) -> None:
        with _PDFIUM:
            self._forget_page()
            self._document.close()


def _draw(bitmap: object, page: pypdfium2.PdfPage, piece: Piece, stopped: Callable[[], bool]) -> bool:
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, piece.width, piece.height, _WHITE)
    ask = type(pdfium.IFSDK_PAUSE().NeedToPauseNow)(lambda _: stopped())
    pause = pdfium.IFSDK_PAUSE(version=1, NeedToPauseNow=ask)
    place = (-piece.left, -piece.top, piece.across, piece.down, 0, pdfium.FPDF_ANNOT)
    state = pdfium.FPDF_RenderPageBitmap_Start(bitmap, page, *place, pause)
    while state == pdfium.FPDF_RENDER_TOBECONTINUED and not stopped():
        state = pdfium.FPDF_RenderPage_Continue(page, pause)
    pdfium.FPDF_RenderPage_Close(page)
    return state == pdfium.FPDF_RENDER_DONE


def _damaged(name: str) -> UserError:
    return UserError(
        "The copy of {name} in the project is damaged and cannot be shown. Its text is whole, and can be read "
        "and tagged.",
        name=name,
    )
