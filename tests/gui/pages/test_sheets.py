"""Where pages lie, and how many pictures are kept."""

from time import perf_counter

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from annotator.gui.pages.sheets import GAP, MARGIN, POINT, Sheets, step
from annotator.gui.pages.tiles import SIDE, Tile, TileCache, tiles_of


def test_pages_lie_below_each_other():
    pages = Sheets([(595, 842), (842, 595), (595, 842)])
    pages.set_zoom(1 / POINT)
    assert [pages.top(number) for number in range(3)] == [GAP, 2 * GAP + 842, 3 * GAP + 842 + 595]
    assert pages.height == 4 * GAP + 842 + 595 + 842
    assert pages.width == 842 + 2 * MARGIN


def test_what_lies_in_view():
    pages = Sheets([(595, 842)] * 5_000)
    pages.set_zoom(1 / POINT)
    assert list(pages.between(0, 600)) == [0]
    assert list(pages.between(0, 900)) == [0, 1]
    assert list(pages.between(GAP + 842 + 2, GAP + 842 + 10)) == [], "the gap between two"
    assert list(pages.between(pages.top(4_000), pages.top(4_000) + 10)) == [4_000]
    start = perf_counter()
    for number in range(1_000):
        pages.between(pages.top(number), pages.top(number) + 600)
    assert perf_counter() - start < 0.5


def test_the_usual_width_fits_and_one_wide_page_changes_nothing():
    pages = Sheets([(1_200, 842), *[(595, 842)] * 9])
    pages.fit(635)
    assert pages.size(1)[0] == pytest.approx(635 - 2 * MARGIN)
    pages.fit(635, column=300)
    assert 300 * pages.scale == pytest.approx(635 - 2 * MARGIN)


def test_no_pages():
    pages = Sheets(())
    pages.fit(600)
    assert list(pages.between(0, 900)) == []


def test_steps_of_zoom():
    assert step(1.0, 1) == 1.1
    assert step(1.03, -1) == 1.0
    assert step(5.0, 1) == 5.0
    assert step(0.25, -1) == 0.25


def test_a_large_page_is_drawn_where_it_is_seen():
    seen = list(tiles_of(0, 8_000, 10_000, QRect(3_000, 5_000, 800, 600)))
    assert len(seen) <= 4
    assert all(tile.rect.width() <= SIDE for tile in seen)
    corner = Tile(0, 8_000, 10_000, 7, 9)
    assert corner.rect == QRect(7 * SIDE, 9 * SIDE, 8_000 - 7 * SIDE, 10_000 - 9 * SIDE)
    assert list(tiles_of(0, 500, 700, QRect(0, 900, 10, 10))) == []


def test_pictures_are_let_go_the_oldest_first():
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    cache = TileCache(room=5 * picture.sizeInBytes())
    tiles = [Tile(page, 100, 100, 0, 0) for page in range(20)]
    needed = {tiles[0]}
    for tile in tiles:
        cache.put(tile, picture.copy(), needed)
        assert cache.bytes <= 5 * picture.sizeInBytes()
    assert tiles[0] in cache, "what is in view stays"
    assert tiles[19] in cache
    assert tiles[10] not in cache
    assert [tile for tile, _ in cache.of_page(19)] == [tiles[19]]
