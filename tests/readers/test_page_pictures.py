"""Pages as pictures: what is printed is dark, a piece is a part of the whole, what is broken says so."""

import pytest

from annotator.model.errors import UserError
from annotator.model.pictures import Picture, Piece
from annotator.readers import page_pictures, read
from tests.readers.made_pdf import At, Rule, pdf


def whole(page: int = 0) -> Piece:
    return Piece(page, 595, 842, 0, 0, 595, 842)


def dark(picture: Picture | None) -> set[tuple[int, int]]:
    assert picture is not None
    rows = range(picture.height)
    return {
        (x, y) for y in rows for x in range(picture.width) if picture.pixels[4 * (y * picture.width + x) + 1] < 128
    }


def test_what_is_printed_is_dark_where_it_stands():
    pages = page_pictures(pdf([Rule(100, 642, 300)], [At(100, 642, "Ja")]), "x.pdf")
    assert pages.sizes == ((595, 842), (595, 842))
    pixels = dark(pages.picture(Piece(0, 1190, 1684, 0, 0, 1190, 1684)))
    assert {y for _, y in pixels} <= {399, 400, 401}
    assert (min(x for x, _ in pixels), max(x for x, _ in pixels)) == (200, 599)
    assert dark(pages.picture(whole(1)))
    pages.close()


def test_a_piece_is_a_part_of_the_whole():
    pages = page_pictures(pdf([At(100, 642, "Hoe staat het met de brug?", 20)]), "x.pdf")
    everything = dark(pages.picture(whole()))
    piece = dark(pages.picture(Piece(0, 595, 842, 120, 180, 60, 40)))
    there = {(x - 120, y - 180) for x, y in everything if 120 <= x < 180 and 180 <= y < 220}
    assert len(there) > 100
    assert len(piece ^ there) < len(there) / 10, "but for the shade of a few edges"
    pages.close()


def test_a_turned_page_is_upright():
    pages = page_pictures(pdf([At(100, 642, "Ja")], rotate=90), "x.pdf")
    assert pages.sizes == ((842, 595),)
    pages.close()


def test_it_is_given_up_where_nobody_waits():
    pages = page_pictures(pdf([At(100, 642, "Ja")] * 3_000), "x.pdf")
    assert pages.picture(whole(), lambda: True) is None
    assert dark(pages.picture(whole()))
    pages.close()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"no pdf at all", pdf([At(1, 1, "x")])[:120], pdf()])
def test_what_is_broken_says_so(data):
    with pytest.raises(UserError, match="damaged"):
        page_pictures(data, "x.pdf")


@pytest.mark.parametrize("crop", ["", "/CropBox [50 100 500 800]"])
@pytest.mark.parametrize(
    ("rotate", "matrix"), [(0, "1 0 0 1"), (90, "0 1 -1 0"), (180, "-1 0 0 -1"), (270, "0 -1 1 0")]
)
def test_a_line_lies_on_the_picture_where_the_reader_says(rotate, matrix, crop):
    data = pdf([At(300, 400, "de brug bij Goes", 12)], rotate=rotate, crop=crop)
    data = data.replace(b"300 400 Td", f"{matrix} 300 400 Tm".encode())
    [line] = read(data, "x.pdf").lines
    pages = page_pictures(data, "x.pdf")
    width, height = (round(each) for each in pages.sizes[0])
    pixels = dark(pages.picture(Piece(0, width, height, 0, 0, width, height)))
    box = line.box
    assert box
    assert len(pixels) > 100
    assert all(box.left - 2 < x < box.right + 2 and box.top - 2 < y < box.bottom + 2 for x, y in pixels)
    pages.close()
