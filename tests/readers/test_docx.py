"""Word reader: what is shown, in the order in which it reads."""

import pytest

from annotator.model.errors import UserError
from annotator.model.lines import Mark
from annotator.readers import docx, read
from tests.readers.made_docx import LINE_BREAK, PAGE_BREAK, box, cited, field, p, run, table
from tests.readers.made_docx import docx as made


def lines(*blocks, **options):
    return docx.read(made(*blocks, **options), "made.docx").lines


def texts(*blocks, **options):
    return [line.text for line in lines(*blocks, **options)]


def test_a_paragraph_is_a_line_with_its_style_and_weight():
    found = lines(p("Vraag 1", style="vet"), p(run("Ja, ", bold=True) + run("zeker.")), p("Nee", bold=True))
    assert [(line.tag, line.text, line.font and line.font.bold, line.whole) for line in found] == [
        ("kop vet", "Vraag 1", True, True),
        ("Normal", "Ja, zeker.", False, True),
        ("Normal", "Nee", True, True),
    ]


def test_numbers_of_lists_are_in_the_text():
    assert texts(
        p("Een", number="1"), p("A", number="1", level=1), p("B", number="1", level=1), p("Twee", number="1"),
        p("A", number="1", level=1), p("Vijf", number="3"), p("Los"), p("Zes", number="1"),
        p("Punt", style="lijst"),
    ) == ["1) Een", "1.a A", "1.b B", "2) Twee", "2.a A", "5) Vijf", "Los", "6) Zes", "• Punt"]  # fmt: skip


def test_line_and_page_ends_within_a_paragraph():
    found = lines(p(run("Vraag 1") + LINE_BREAK + run("Kent u?") + PAGE_BREAK + run("Ja.")))
    assert [(line.tag, line.text) for line in found] == [
        ("Normal", "Vraag 1"),
        ("Normal", "Kent u?"),
        ("page-break", ""),
        ("Normal", "Ja."),
    ]


def test_a_text_box_is_read_once_after_its_paragraph():
    assert texts(p(run("Brief") + box(p("Datum"), p("3 mei 2023")) + run(" van de minister"))) == [
        "Brief van de minister",
        "Datum",
        "3 mei 2023",
    ]


def test_what_is_not_shown_is_not_read():
    blocks = [
        p(field("HYPERLINK bode.example", "de Bode")),
        p(run("zicht") + run("geheim", properties="<w:vanish/>") + run("baar")),
        p("<w:del><w:r><w:delText>weg</w:delText><w:t>weg</w:t></w:r></w:del><w:ins>" + run("nieuw") + "</w:ins>"),
        p(
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + run("Klik hier")
            + "</w:sdtContent></w:sdt>"
        ),
        p("<w:hyperlink>" + run("adres") + "</w:hyperlink><w:r><w:noBreakHyphen/><w:tab/><w:t>na</w:t></w:r>"),
    ]
    assert texts(*blocks) == ["de Bode", "zichtbaar", "nieuw", "adres- na"]


def test_word_notes_are_marks_and_lines_at_the_end():
    found = lines(p(run("De brug") + cited(4) + run(" is open.") + cited(2)), notes={2: "Courant", 4: "Bode"})
    assert [(line.tag, line.text, line.marks) for line in found] == [
        ("Normal", "De brug is open.", (Mark(7, "1"), Mark(16, "2"))),
        ("footnote", "Bode", (Mark(0, "1"),)),
        ("footnote", "Courant", (Mark(0, "2"),)),
    ]


def test_tables_of_figures_are_rows_and_tables_of_layout_are_paragraphs():
    assert texts(
        table([p("Jaar"), p("Keren")], [p("2020"), p("14") + p("en meer")]),
        table([p("a") + p("b") + p("c") + p("d"), p("zij")]),
        table([p(""), table([p("In"), p("twee")])]),
    ) == ["Jaar\tKeren", "2020\t14 en meer", "a", "b", "c", "d", "zij", "In\ttwee"]


def test_the_letterhead_of_page_headers_comes_first():
    found = lines(p("Geachte voorzitter,"), header=p(box(p("Datum 3 mei 2023"))))
    assert [(line.tag, line.text) for line in found] == [
        ("header/Normal", "Datum 3 mei 2023"),
        ("Normal", "Geachte voorzitter,"),
    ]


def test_a_word_file_is_known_by_its_content():
    data = made(p("Ja."))
    assert docx.fits(data, "brief.pdf")
    assert read(data, "brief.pdf").format == "docx"
    assert not docx.fits(b"PK\x03\x04 no zip", "brief.docx")


def test_a_word_file_that_is_cut_short_says_so():
    data = made(p("Ja." * 500))
    with pytest.raises(UserError, match=r"brief\.docx is damaged"):
        read(data[: len(data) // 2], "brief.docx")


def test_a_part_that_blows_up_is_refused(monkeypatch):
    monkeypatch.setattr(docx, "LARGEST_PART", 100_000)
    with pytest.raises(UserError, match="unpacks to more than"):
        docx.read(made(p("a" * 200_000)), "x.docx")


def test_a_part_that_defines_entities_is_refused():
    data = made(p("x"), styles='<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')
    with pytest.raises(UserError, match="defines entities"):
        docx.read(data, "x.docx")
