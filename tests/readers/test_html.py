"""HTML reader: what a browser shows, and nothing that a page would have done."""

import pytest

from annotator.model.lines import Mark
from annotator.readers import html, read


def lines(body):
    return [(line.tag, line.text) for line in html.read(f"<html><body>{body}</body></html>".encode(), "").lines]


def test_paragraphs_know_their_path():
    assert lines('<div class="vraag a"><h2>Een</h2><p>Twee</p></div><div class="vraag a" id="b">Drie</div>') == [
        ("body/div.vraag.a/h2", "Een"),
        ("body/div.vraag.a/p", "Twee"),
        ("body/div.vraag.a#b", "Drie"),
    ]


def test_what_is_not_shown_is_not_read():
    hidden = "<script>a</script><style>b</style><p hidden>c</p><p style='display: none'>d</p><!-- e -->"
    assert lines(
        f"{hidden}<template>f</template><p>Ja <span>nee</span></p><select><option>g</option></select>"
    ) == [("body/p[3]", "Ja nee")]


def test_lists_and_line_ends():
    text = "<ol start='3'><li>c</li><li><p>d</p></li></ol><ul><li>e</li></ul><ol type='a'><li>f</li></ol>g<br>h"
    assert [line for _, line in lines(text)] == ["3. c", "4. d", "– e", "a. f", "g", "h"]


def test_raised_figures_are_marks_only_where_they_lead_to_a_note():
    text = "<p>m<sup>2</sup> en<sup><a href='#n1'>[1]</a></sup> en <a href='#n2'>2</a></p>"
    [line] = html.read(text.encode(), "").lines
    assert (line.text, line.marks) == ("m2 en en 2", (Mark(5, "1"),))


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset='windows-1252'>", "cp1252"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>", "latin-1"),
        ("<meta charset='utf-8'>", "utf-8"),
        ("", "utf-8"),
        ("<meta charset='nonsense'>", "utf-8"),
        ("", "utf-16"),
    ],
)
def test_encodings(head, encoding):
    data = f"<!DOCTYPE html><html><head>{head}</head><body><p>Eén «brug»</p></body></html>".encode(encoding)
    assert html.fits(data, "x.txt")
    assert [line.text for line in read(data, "x.txt").lines] == ["Eén «brug»"]


def test_pages_are_known_however_they_begin():
    assert html.fits(b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html>", "x.xml")
    assert html.fits(b"\xef\xbb\xbf <!-- saved from url=(0042)https://bode.example -->\n<html>", "x")
    assert not html.fits(b"<kamervragen><html></html></kamervragen>", "x.html")


@pytest.mark.parametrize("body", ["<div>" * 5000, "<p>" * 5000, "<table><tr><td>" * 500, "<ul><li>" * 3000, "<p"])
def test_broken_pages_are_read_as_far_as_they_go(body):
    assert html.read(f"<html><body><p>Ja</p>{body}x".encode(), "x.html").lines[0].text == "Ja"
