"""Sources without pages, and sources that cannot be shown: the text stays where it is and can be tagged."""

import sqlite3
from contextlib import closing
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui import i18n
from annotator.gui.pages.flash import SentenceFlash
from annotator.model.edits import AddDocument
from annotator.model.lines import Box
from annotator.model.published import Paragraph, Published, Run
from annotator.parliament import understand
from annotator.readers import read
from tests.gui.pages import made


def shown(seat) -> str:
    return seat.view.panel.text.toPlainText()


def lit(seat) -> str:
    """The paragraphs that stand on a ground of their own."""
    block, found = seat.view.panel.text.document().begin(), []
    while block.isValid():
        if block.blockFormat().hasProperty(block.blockFormat().Property.BackgroundBrush):
            found.append(block.text())
        block = block.next()
    return "\n".join(found)


def damage(seat, statement: str, *values: object) -> None:
    """Something happens to the file while nobody has it open; what was shown is forgotten."""
    seat.window.close_project()
    with closing(sqlite3.connect(seat.path)) as connection, connection:
        connection.execute(statement, values)
    seat.reopen()


def test_a_web_page_is_shown_as_it_reads_and_does_nothing(seat):
    seat.open("page.html")
    assert shown(seat).splitlines()[:3] == ["Vragen over de brug", "[Wapen]", "Vraag 1"]
    assert "De pijler wordt hersteld & geschilderd." in shown(seat)
    assert "Jaar\t2021" in shown(seat)
    for hidden in ("steal", "verborgen", "example.org"):
        assert hidden not in shown(seat)
    text = seat.view.panel.text
    assert text.isReadOnly()
    assert "<a" not in text.toHtml()
    assert "<img" not in text.toHtml()


def test_xml_is_shown_with_its_elements(seat):
    seat.open("set.xml")
    assert '<nr status="officieel">Vraag 1</nr>' in shown(seat)
    assert "<noot.al>Bode</noot.al>" in shown(seat)


def test_the_source_goes_along_with_the_text(seat):
    seat.open("set.xml")
    assert "Hoe staat het met de pijler" in lit(seat)
    assert "De pijler wordt hersteld en geschilderd." in lit(seat)
    seat.press("S")
    assert lit(seat) == "<al>De pijler wordt hersteld en geschilderd.</al>"
    seat.press("Esc", "1")
    assert seat.rows("select code, target from annotations") == [("concrete", "answer")]


def test_a_click_on_the_source_goes_to_the_text(seat):
    seat.open("page.html")
    text = seat.view.panel.text
    cursor = text.document().find("geschilderd")
    cursor.setPosition(cursor.selectionStart() + 2)
    seat.press("J")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(cursor).center())
    canonical = seat.desk.document.document.text
    caret = seat.view.reader.cards.selecting.caret
    assert caret == canonical.index("geschilderd") + 2
    assert seat.window.findChildren(SentenceFlash)


def test_a_source_that_does_not_follow_stays(seat):
    seat.open("set.xml")
    seat.window.resize(1100, 620)
    seat.press(*"++++++++")
    seat.settle()
    bar = seat.view.panel.text.verticalScrollBar()
    bar.setValue(0)
    seat.press("F", "S")
    assert bar.value() == 0
    assert "De pijler wordt hersteld" in lit(seat), "it is lit all the same"
    seat.press("F", "Esc", "S")
    assert bar.value() > 0


def test_the_source_can_be_made_larger(seat):
    seat.open("set.xml")
    before = seat.view.panel.text.document().defaultFont().pixelSize()
    seat.press("+", "+")
    assert seat.view.panel.text.document().defaultFont().pixelSize() > before
    assert seat.view.panel.bar.zoom.text() == "125 %"
    seat.press("W")
    assert seat.view.panel.text.document().defaultFont().pixelSize() == before
    seat.open("print.pdf")
    assert seat.view.panel.bar.zoom.text() == "Fit width", "the page has a size of its own"


def test_a_long_source_is_set_a_little_at_a_time(seat):
    text = seat.view.panel.text
    seat.open("set.xml")
    long = Published(tuple(Paragraph((Run(f"Regel {number} " + "woord " * 30),)) for number in range(8_000)))
    start = perf_counter()
    text.show_published(long)
    first = perf_counter() - start
    assert first < 0.1
    assert "Regel 0 " in shown(seat)
    assert not text.done
    text.light((7_990, 7_991))
    turns = 0
    while not text.done:
        QApplication.processEvents()
        turns += 1
    assert turns > 5
    assert lit(seat).startswith("Regel 7990 ")
    assert text.verticalScrollBar().value() > 0
    assert text.document().blockCount() == 8_000


def test_a_pdf_that_no_longer_opens_says_so_and_its_text_is_tagged(seat):
    damage(
        seat,
        "update sources set packing = '', bytes = ? where bytes in (select bytes from sources)",
        b"%PDF-1.4 x",
    )
    seat.open("print.pdf")
    panel = seat.view.panel
    assert panel.stack.currentWidget() is panel.words
    assert panel.words.text().startswith("The copy of print.pdf in the project is damaged")
    seat.press("J", "2")
    assert seat.rows("select code from annotations") == [("evasive",)]
    i18n.use("nl")
    i18n.use("en")
    assert panel.words.text().startswith("The copy of print.pdf"), "also after another language"


def test_a_pdf_that_lost_pages_says_so(seat):
    data = made.printed(3)
    document = understand(read(data, "short.pdf"))
    cut = made.printed(2)
    seat.desk.project.apply(AddDocument.of(document, cut, "short.pdf", "pdf"))
    seat.desk.open_document(document.id)
    seat.settle()
    assert "short.pdf" in seat.view.panel.words.text()
    assert seat.view.panel.stack.currentWidget() is seat.view.panel.words


def test_bytes_that_do_not_unpack_say_so(seat, uncaught):
    damage(seat, "update sources set packing = 'zlib', bytes = ?", b"\x00\x01 no zlib")
    seat.open("long.pdf")
    assert seat.view.panel.words.text().startswith("The copy of long.pdf in the project is damaged")
    assert uncaught == []


@pytest.mark.parametrize("name", ["print.pdf", "set.xml"])
def test_a_document_without_a_stored_source_says_so(seat, name):
    damage(seat, "delete from sources")
    seat.open(name)
    assert seat.view.panel.words.text().startswith(f"The project holds no copy of {name}")
    assert seat.view.panel.bar.field.isHidden()
    seat.press("1")
    assert seat.rows("select code from annotations") == [("concrete",)]


def test_a_damaged_page_says_so_among_whole_ones(seat):
    whole = Box(1, 1, 590, 800)
    before = seat.ink(1, whole)
    for tile in [tile for tile in seat.canvas._seen(0) if tile.page == 0]:
        seat.canvas.accept(tile, None)
    assert 0 < seat.ink(1, whole) < before, "a sentence in place of the print"
    assert not seat.canvas.lacks(), "it is not asked for again and again"


def test_a_page_whose_content_is_damaged_says_so_and_the_others_are_drawn(seat):
    data = made.printed(2)
    at = data.rindex(b"stream\n", 0, data.rindex(b"endstream")) + 7
    cut = data[:at] + b"\x00" * (data.rindex(b"endstream") - at) + data[data.rindex(b"endstream") :]
    document = understand(read(data, "holes.pdf"))
    seat.desk.project.apply(AddDocument.of(document, cut, "holes.pdf", "pdf"))
    seat.desk.open_document(document.id)
    seat.settle()
    assert seat.ink(*seat.where("De pijler nummer 1")) > 30
    seat.canvas.go_to(1)
    seat.settle()
    assert seat.canvas._tiles.get(next(tile for tile in seat.canvas._seen(0) if tile.page == 1)) is None


def test_keys_of_pages_say_that_there_are_none(seat):
    seat.open("set.xml")
    seat.press("Ctrl+Shift+G")
    assert seat.window.status.said.text() == "This source has no pages."
    seat.press("Ctrl+PgDown")
    assert seat.view.panel.text.isVisible()


def test_nothing_is_loaded_while_another_view_is_shown(seat, qtbot):
    seat.press("Ctrl+1")
    panel = seat.window.showing._widgets["page-text"].panel
    before = panel.document.id
    qtbot.waitUntil(lambda: not panel.drawing.busy)
    seat.press("]")
    assert not panel.drawing.busy
    assert panel.document.id == before
    seat.press("Ctrl+3")
    seat.settle()
    assert panel.document.id == seat.desk.document.id


def test_the_file_is_not_needed(seat, tmp_path):
    """Nothing is read but the project: the sources were never on this disk."""
    assert [path.name for path in tmp_path.glob("*.pdf")] == []
    assert seat.canvas.count == 2


def test_a_pdf_after_a_source_without_pages_and_back(seat):
    for name, widget in (
        ("set.xml", "text"),
        ("long.pdf", "canvas"),
        ("page.html", "text"),
        ("print.pdf", "canvas"),
    ):
        seat.open(name)
        panel = seat.view.panel
        assert panel.stack.currentWidget() is getattr(panel, widget)
        assert panel.bar.field.isVisible() == (widget == "canvas")
    assert seat.ink(*seat.where("Kent u het bericht")) > 30
