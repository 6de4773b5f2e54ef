"""PDF reader: lines, places, marks, and PDFs that cannot be read."""

import pytest

from annotator.model.errors import UserError
from annotator.model.lines import Mark
from annotator.readers import pdf
from tests.readers.made_pdf import BODY, COLUMN, MARK, NOTE, NOTE_COLUMN, NOTE_NUMBER, At, Rule
from tests.readers.made_pdf import pdf as made


def lines(*items, **options):
    return pdf.read(made(list(items), **options), "made.pdf").lines


def width(text, size=BODY, face="roman"):
    """As printed, by pdfium itself."""
    line = lines(At(100, 400, text, size, face))[0]
    assert line.box
    return line.box.right - 100


def test_a_line_knows_its_text_page_place_and_font():
    reading = pdf.read(made([At(55, 700, "Eén")], [At(COLUMN, 600, "Twee «drie»", face="bold")]), "x.pdf")
    assert [(line.text, line.page) for line in reading.lines] == [("Eén", 1), ("Twee «drie»", 2)]
    second = reading.lines[1]
    assert second.box
    assert second.font
    assert second.box.left == pytest.approx(COLUMN, abs=0.1)
    assert second.box.bottom == pytest.approx(842 - 600 + 1.6, abs=0.1)
    assert (second.font.name, second.font.size, second.font.bold) == ("Helvetica-Bold", BODY, True)
    assert reading.meta == (("pages", "2"),)


def test_every_character_has_its_left_edge_and_the_line_its_right():
    [line] = lines(At(COLUMN, 600, "mij li"))
    assert len(line.edges) == len(line.text) + 1
    assert list(line.edges) == sorted(line.edges)
    assert line.edges[2] - line.edges[1] == pytest.approx(0.222 * BODY, abs=0.05)  # Helvetica's i
    assert line.edges[1] - line.edges[0] == pytest.approx(0.833 * BODY, abs=0.05)  # and m


def test_one_line_of_several_faces():
    [line] = lines(
        At(COLUMN, 600, "Vragen van het lid "),
        At(COLUMN + width("Vragen van het lid "), 600, "Vermeer", face="bold"),
    )
    assert line.text == "Vragen van het lid Vermeer"


def test_a_raised_number_with_a_note_is_a_mark():
    text = "de bruggen in Zeeland"
    found = lines(
        At(COLUMN, 600, text),
        At(COLUMN + width(text), 603.5, "1", MARK),
        At(COLUMN + width(text) + 3, 600, "?"),
        Rule(COLUMN, 200, 277.8),
        At(COLUMN, 152.7, "1", NOTE_NUMBER),
        At(NOTE_COLUMN, 150, "Zeeuwse Bode, 3 mei", NOTE),
    )
    assert [(line.text, line.tag, line.marks) for line in found] == [
        ("de bruggen in Zeeland?", "", (Mark(21, "1"),)),
        ("", "rule", ()),
        ("Zeeuwse Bode, 3 mei", "", (Mark(0, "1"),)),
    ]
    assert all(len(line.edges) == len(line.text) + 1 for line in found if not line.tag)


def test_two_marks_in_one_place():
    found = lines(
        At(COLUMN, 600, "Ja."), At(COLUMN + 14, 603.5, "1, 2", MARK),
        At(COLUMN, 152.7, "1", NOTE_NUMBER), At(NOTE_COLUMN, 150, "Bode", NOTE),
        At(COLUMN, 142.7, "2", NOTE_NUMBER), At(NOTE_COLUMN, 140, "Courant", NOTE),
    )  # fmt: skip
    assert found[0].text == "Ja."
    assert found[0].marks == (Mark(3, "1"), Mark(3, "2"))


def test_raised_and_lowered_figures_without_a_note_are_text():
    area = lines(At(COLUMN, 600, "200 m"), At(COLUMN + width("200 m"), 603.5, "2", MARK))
    carbon = lines(At(COLUMN, 600, "CO"), At(COLUMN + width("CO"), 598, "2", MARK), At(260, 600, "nu"))
    assert [line.text for line in area] == ["200 m2"]
    assert carbon[0].text.startswith("CO2")
    assert len(carbon) == 1
    assert not carbon[0].marks


def test_a_unit_is_no_mark_though_a_note_has_its_number():
    found = lines(
        At(COLUMN, 600, "200 m"), At(COLUMN + width("200 m"), 603.5, "2", MARK),
        At(COLUMN, 152.7, "2", NOTE_NUMBER), At(NOTE_COLUMN, 150, "Bode", NOTE),
    )  # fmt: skip
    assert found[0].text == "200 m2"


def test_a_hyphen_at_a_line_end_stays_on_its_line():
    found = lines(At(COLUMN, 600, "de water-"), At(COLUMN, 600 - 9.58, "schappen"))
    assert [line.text for line in found] == ["de water-", "schappen"]


def test_an_accent_printed_over_its_letter_is_put_on_it():
    start = width("Kosti")
    over = lines(At(COLUMN, 600, "Kostic"), At(COLUMN + start + 1, 600, "´"))
    beside = lines(At(COLUMN, 600, "Kostic"), At(COLUMN + width("Kostic"), 600, "´"))
    assert over[0].text == "Kostić"
    assert beside[0].text == "Kostic´"


def test_cells_of_a_table_are_parted_by_tabs():
    [line] = lines(At(COLUMN, 600, "Meldingen"), At(300, 600, "66"), At(400, 600.8, "73"))
    assert line.text == "Meldingen\t66\t73"


def test_places_are_those_of_the_visible_page():
    [line] = lines(At(COLUMN, 600, "Ja."), crop="/CropBox [20 30 580 800]")
    assert line.box
    assert line.box.left == pytest.approx(COLUMN - 20, abs=0.1)
    assert line.box.bottom == pytest.approx(800 - 600 + 1.6, abs=0.1)


@pytest.mark.parametrize(
    ("rotate", "matrix", "left", "base"),
    [(90, "0 1 -1 0", 600, 221), (180, "-1 0 0 -1", 595 - 221, 600), (270, "0 -1 1 0", 842 - 600, 595 - 221)],
)
def test_a_turned_page_is_read_as_it_is_shown(rotate, matrix, left, base):
    data = made([At(COLUMN, 600, "Ja, nee")], rotate=rotate)
    data = data.replace(b"221.1 600 Td", f"{matrix} 221 600 Tm".encode())
    [line] = pdf.read(data, "x.pdf").lines
    assert line.text == "Ja, nee"
    assert line.box
    assert (line.box.left, line.box.bottom) == (pytest.approx(left, abs=0.1), pytest.approx(base + 1.6, abs=0.1))
    assert list(line.edges) == sorted(line.edges)


def test_a_stamp_that_runs_upwards_is_left_out():
    stamp = made([At(COLUMN, 600, "Ja.")]).replace(
        b"BT /roman 8.53 Tf 221.1 600 Td", b"BT /roman 8.53 Tf 0 1 -1 0 221 600 Tm"
    )
    with pytest.raises(UserError, match="OCR"):
        pdf.read(stamp, "x.pdf")


def test_a_picture_only_needs_text_recognition():
    with pytest.raises(UserError, match=r"scan\.pdf holds pictures .* \(OCR\)"):
        pdf.read(made([Rule(0, 10, 500)]), "scan.pdf")


def test_a_locked_pdf_says_so():
    locked = made([At(COLUMN, 600, "Ja.")]).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<01><01>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
        % (b"41" * 32, b"42" * 32),
    )
    with pytest.raises(UserError, match="locked with a password"):
        pdf.read(locked, "x.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-" + bytes(range(256)) * 40])
def test_garbage_after_the_signature_is_damaged(data):
    assert pdf.fits(data, "x.pdf")
    with pytest.raises(UserError, match="damaged"):
        pdf.read(data, "x.pdf")


def test_too_many_pages_are_refused_before_they_are_read():
    with pytest.raises(UserError, match="5000 pages"):
        pdf.read(made(*[[At(10, 10, "a")]] * 5000), "long.pdf")


def test_a_pdf_is_known_by_its_content():
    data = made([At(10, 10, "a")])
    assert pdf.fits(data, "a.txt")
    assert pdf.fits(b"\r\n" + data, "a.txt")
    assert not pdf.fits(b"Vraag 1", "a.pdf")


def test_text_that_a_damaged_file_puts_beyond_any_page_is_left_out():
    found = lines(At(COLUMN, 600, "Ja."), At(9e12, 500, "ver weg"), At(COLUMN, 9e12, "hoog"))
    assert [line.text for line in found] == ["Ja."]
