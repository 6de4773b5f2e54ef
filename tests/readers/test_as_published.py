"""Sources as their publisher showed them: all that is read, nothing that does anything."""

import pytest

from annotator.model.errors import UserError
from annotator.model.published import Paragraph, Published, Run
from annotator.readers import as_published


def page(body: str) -> Published:
    return as_published(f"<html><body>{body}</body></html>".encode(), "html", "x.html")


def texts(published: Published) -> list[str]:
    return [each.text for each in published.paragraphs]


def test_paragraphs_and_their_looks():
    made = page("<h2>Over <i>de brug</i></h2><p>Ja,\n  <b>dat <em>kan</em></b>.<br>Zeker.</p>")
    assert made.paragraphs == (
        Paragraph((Run("Over "), Run("de brug", "italic")), "heading"),
        Paragraph(
            (Run("Ja, "), Run("dat ", "bold"), Run("kan", "bold italic"), Run("."), Run("\n"), Run("Zeker."))
        ),
    )


def test_nothing_runs_leads_anywhere_or_is_fetched():
    made = page(
        "<script>a()</script><style>p{}</style><iframe src=x>b</iframe><object>c</object><p hidden>d</p>"
        "<p style='DISPLAY : none'>e</p><svg><text>f</text></svg><img src='http://x/y.png'>"
        "<a href='javascript:g()'>zie</a><form><input value=h><button>i</button></form>"
    )
    assert [run for each in made.paragraphs for run in each.runs] == [Run("zie", "link")]


def test_lists_tables_and_what_keeps_its_blanks():
    made = page(
        "<ol start=3><li>c</li><li>d<ul><li>e</li></ul></li></ol><table><tr><td>1</td><td>2</td></tr></table>"
    )
    assert [(each.text, each.kind, each.indent) for each in made.paragraphs] == [
        ("3. c", "item", 1),
        ("4. d", "item", 1),
        ("• e", "item", 2),
        ("1\t2", "row", 0),
    ]
    assert page("<pre>a  b\n  c</pre>").paragraphs == (Paragraph((Run("a  b\n  c"),), "exact"),)


def test_a_table_for_looks_is_no_table():
    assert texts(page("<table><tr><td><p>een</p><p>twee</p></td></tr></table>")) == ["een", "twee"]


def test_very_deep_elements():
    assert texts(page("<div>" * 200 + "diep" + "</div>" * 200)) == ["diep"]
    page("<div>" * 3_000 + "<p>dieper dan de lezer gaat</p>" + "</div>" * 3_000)
    xml = "<a>" * 250 + "diep" + "</a>" * 250
    assert "<a>diep</a>" in texts(as_published(xml.encode(), "xml", "x.xml"))


def test_xml_with_its_elements():
    data = (
        b'<v xmlns="urn:x"><nr status="ok">Vraag 1</nr><al>Is <nadruk>dat</nadruk> zo?</al><leeg/><!-- zo --></v>'
    )
    assert texts(as_published(data, "xml", "x.xml")) == [
        "<v>",
        '<nr status="ok">Vraag 1</nr>',
        "<al>Is <nadruk>dat</nadruk> zo?</al>",
        "<leeg></leeg>",
        "<!-- zo -->",
        "</v>",
    ]


def test_plain_text_stays_as_it_is():
    assert texts(as_published("Vraag 1\n\n  één".encode(), "text", "x.txt")) == ["Vraag 1", "", "  één"]


def test_an_endless_paragraph_is_cut_up():
    made = page(f"<p>{'woord ' * 20_000}</p>")
    assert max(map(len, texts(made))) <= 20_000
    assert "".join(texts(made)).count("woord") == 20_000


@pytest.mark.parametrize(
    ("data", "media"),
    [(b"<a>", "xml"), (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "xml"), (b"PK\x03\x04", "docx")],
)
def test_what_is_damaged_says_so(data, media):
    with pytest.raises(UserError, match="damaged"):
        as_published(data, media, "x")


def test_a_passage_is_found_whatever_stands_between_its_words():
    made = page("<p>Ja.</p><p>Hoe staat<sup>1</sup> het  met\nde brug? En</p><p>met de pijler?</p><p>Ja.</p>")
    assert made.where("Hoe staat het met de brug? En met de pijler?") == (1, 2)
    assert made.where("Ja.") == (0, 0)
    assert made.where("Ja.", after=1) == (3, 3)
    assert made.where("Nee") is None
    assert made.where("?!") is None
    assert made.where("Ja.", after=9) is None


def test_a_place_of_the_source_is_found_in_the_text():
    made = page(
        "<p>Vraag 1</p><p>Hoe staat<sup>1</sup> het met de brug?</p><p>Vraag 2</p><p>Hoe staat het nu?</p>"
    )
    text = "Vraag 1\nHoe staat het met de brug?\nVraag 2\nHoe staat het nu?"
    assert made.point(text, 1, 0) == text.index("Hoe")
    assert made.point(text, 1, 11) == text.index("het met")
    assert made.point(text, 3, 4) == text.rindex("staat"), "not the same words before"
    assert made.point("iets anders", 1, 0) is None
