import re
import subprocess
import sys
from datetime import date
from xml.etree import ElementTree

import pytest

from annotator.analysis.counts import codes_by, over_time, together
from annotator.analysis.tables import shares
from annotator.export import pictures
from annotator.model.codebook_files import preset
from annotator.model.coded import CodedAnswer
from annotator.model.errors import UserError

BOOK = preset("default")
MINISTERS = [f"Minister {name}" for name in "ABCDEFGHIJKLMNOPQRSTUVWXY"]
CODED = [
    CodedAnswer("d", str(number), "Ada", frozenset({code}), answerers=(minister,), received=date(2024, month, 1))
    for number, (minister, month) in enumerate(
        (minister, 1 + place % 12) for place, minister in enumerate(MINISTERS) for _ in range(place + 1)
    )
    for code in ("concrete", "deferred")[: 1 + number % 2]
]
TABLES = {
    "bars": codes_by(CODED[:40], BOOK, "minister"),
    "shares": shares(codes_by(CODED, BOOK, "year")),
    "lines": over_time(CODED, BOOK, "month"),
    "dots": together(CODED, BOOK),
    "nothing": codes_by([], BOOK, "party"),
}


def texts(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter() if element.tag.endswith("text")]


@pytest.mark.parametrize("name", TABLES)
def test_a_picture_says_what_it_shows_and_how_many(name, tmp_path):
    table = TABLES[name]
    pictures.write(table, tmp_path / "made.svg")
    svg = (tmp_path / "made.svg").read_text("utf-8")
    assert table.full_title in texts(svg)
    assert "<script" not in svg
    assert not re.search(r"(?:href|src)=|url\(http|@import", svg)
    assert svg == pictures.svg(table)


@pytest.mark.parametrize("name", TABLES)
def test_a_picture_as_points(name, tmp_path):
    pictures.write(TABLES[name], tmp_path / "made.PNG")
    content = (tmp_path / "made.PNG").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20], "big") == 2 * pictures.WIDTH


def test_words_are_drawn_in_the_points():
    """Without a face the words would be missing and nobody told."""
    with_words = pictures.svg(TABLES["bars"])
    without = re.sub(r"<text[^>]*>[^<]*</text>", "", with_words)
    assert pictures.png(with_words) != pictures.png(without)


def test_too_many_rows_are_the_largest_and_the_title_says_so():
    table = codes_by(CODED, BOOK, "minister")
    shown = texts(pictures.svg(table, "Codes per minister"))
    assert f"Codes per minister (20/25, n = {table.n})" in shown
    assert "Minister Y (25)" in shown
    assert "Minister A (1)" not in shown


def test_the_largest_row_stands_on_top():
    svg = ElementTree.fromstring(pictures.svg(TABLES["bars"]))
    heights = {each.text: float(each.get("y")) for each in svg.iter() if (each.text or "").startswith("Minister")}
    assert min(heights, key=heights.__getitem__) == f"{TABLES['bars'].rows[0].name} ({TABLES['bars'].sizes[0]})"


def test_another_ending_or_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UserError, match="one of these endings"):
        pictures.write(TABLES["bars"], tmp_path / "made.pdf")
    with pytest.raises(UserError, match="could not be written"):
        pictures.write(TABLES["bars"], tmp_path / "none" / "made.svg")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_loaded_before_a_picture_is_made():
    code = "import sys, annotator.export.pictures as p; print({'pygal', 'resvg_py'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("most", [1, 3, 7])
def test_the_axis_of_small_counts_has_whole_numbers_only(most):
    coded = [
        CodedAnswer("d", str(n), "Ada", frozenset({"evasive"}), answerers=("Minister A",)) for n in range(most)
    ]
    drawn = texts(pictures.svg(codes_by(coded, BOOK, "minister")))
    assert [text for text in drawn if text and re.fullmatch(r"\d+[.,]\d+", text)] == []
    assert str(most) in drawn
