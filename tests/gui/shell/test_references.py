"""References as links: gone to, opened beside, copied, looked up, marked as leading nowhere."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui.reader.pane import TextPane
from annotator.model.document import Document, Reference, Span
from annotator.model.edits import AddDocument
from annotator.store import documents
from tests.gui.reader import made
from tests.gui.shell.conftest import Seat

NONE = Qt.KeyboardModifier.NoModifier


def referring() -> Document:
    """The reader's own set, with a paper and an address besides: answer 1 of this set, document 9214, a paper."""
    document = made.document()
    more = [
        Reference(kind, target, Span(at, at + len(words)))
        for kind, target, words in (
            ("paper", "39512-14", "gesprek met de provincies"),
            ("url", "https://molenbode.example/wieken-staan-stil", "https://molenbode.example/wieken-staan-stil"),
            ("url", "file:///etc/passwd", "Uw Kamer wordt"),
        )
        for at in [document.text.index(words)]
    ]
    structure = document.structure
    return Document(document.text, replace(structure, references=(*structure.references, *more)))


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The addresses that the browser was sent to."""
    sent: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: sent.append(url.toString()) or True)
    return sent


@pytest.fixture
def refers(seat: Seat) -> Seat:
    """At the second answer, which refers to the first; document 9214, which a note refers to, is there too."""
    assert seat.desk.project
    other = made.document(number="ah-tk-20222023-9214")
    for document in (other, referring()):
        seat.desk.project.apply(AddDocument.of(document, b"", "molens.txt"))
    seat.window.resize(1440, 900)
    seat.desk.open_document(referring().id, "e2")
    seat.window.focus_reader()
    return seat


def said(seat: Seat) -> str:
    return seat.window.status.said.accessibleName()


def bar(seat: Seat) -> list[str]:
    shown = seat.window.reader.task_bar
    return [button.accessibleName() for button in shown.buttons] if shown.isVisible() else []


def pane(seat: Seat, card: int, passage: int = -1) -> TextPane:
    view = seat.window.reader.cards.view_of(card)
    assert view
    return view.passages[passage].pane


def place(seat: Seat, within: TextPane, words: str) -> QPoint:
    assert seat.desk.document
    assert within.shown
    at = seat.desk.document.document.text.index(words, within.shown.span.start) + 2
    return within.place_of(within.shown.unit(at)).toRect().center()


def nowhere(seat: Seat) -> list[str]:
    assert seat.desk.project
    assert seat.desk.document
    loaded = documents.load(seat.desk.project, seat.desk.document.id)
    return [each.nowhere for each in loaded.document.structure.references]


def choose(words: str) -> None:
    """Take a line of the menu that is about to open."""

    def take() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        line = next(each for each in menu.actions() if each.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NONE, menu.actionGeometry(line).center())

    QTimer.singleShot(50, take)


def test_r_goes_to_the_reference_and_enter_follows_it(refers):
    refers.press("R")
    document = refers.desk.document.document
    assert document.quote(refers.window.reader.selection()) == "antwoord op vraag 1"
    assert refers.window.reader.task_bar.title.text() == "Answer 1"
    assert bar(refers)[0] == "Go there (Enter)"
    refers.press("Return")
    assert refers.desk.exchange == "e1"
    assert bar(refers) == []
    refers.press("Backspace")
    assert refers.desk.exchange == "e2"
    refers.press("Backspace")
    assert "No reference was followed" in said(refers)


def test_a_note_opens_by_key_and_its_references_are_walked(refers):
    refers.desk.go("e1")
    refers.press("Shift+N", "R")
    assert refers.window.reader.task_bar.title.text() == "https://molenbode.example/wieken-staan-stil"
    refers.press("Shift+N", "R")
    assert refers.window.reader.task_bar.title.text() == "Document 9214"
    refers.press("Return")
    view = refers.window.view_shown
    assert refers.window.view.id == "document-document", "what one reads stays, the other stands beside it"
    beside = {column.side.document.document.structure.header.number for column in view.columns}
    assert "ah-tk-20222023-9214" in beside
    assert refers.desk.document.id == referring().id
    assert refers.desk.exchange == "e1"


def test_a_paper_is_copied_or_looked_up_only_when_asked(refers, opened):
    refers.desk.go("e3")
    refers.press("R")
    assert bar(refers)[:2] == ["Copy (Enter)", "Look up in the browser (W)"]
    refers.press("Return")
    assert QGuiApplication.clipboard().text() == "gesprek met de provincies"
    assert opened == []
    refers.press("W")
    assert opened == ["https://zoek.officielebekendmakingen.nl/kst-39512-14.html"]
    refers.press("R")
    assert "Look up in the browser (W)" not in bar(refers), "no other address than one of the web"


def test_a_click_on_a_paper_asks_what_to_do(refers, opened):
    refers.desk.go("e3")
    text = pane(refers, 2)
    choose("Look up in the browser")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(refers, text, "gesprek met"))
    assert opened == ["https://zoek.officielebekendmakingen.nl/kst-39512-14.html"]


def test_a_reference_that_leads_nowhere_is_marked_undone_and_shown(refers):
    refers.press("R", "X")
    assert nowhere(refers) == ["misprint", "", "", "", ""]
    assert refers.window.reader.task_bar.title.text() == "Answer 1 · Leads nowhere: a misprint"
    assert refers.desk.exchange == "e2"
    text = pane(refers, 1)
    spot = text.viewport().mapTo(refers.window.reader.cards.viewport(), place(refers, text, "antwoord op vraag 1"))
    assert refers.window.reader.cards.hint_at(spot) == "Answer 1\nLeads nowhere: a misprint"
    assert said(refers) == "Reference marked"
    refers.press("X")
    assert nowhere(refers) == [""] * 5
    refers.press("Y", "Esc", "Ctrl+Z", "Ctrl+Z")
    assert nowhere(refers)[0] == "misprint"
    refers.press("Ctrl+Z")
    assert nowhere(refers) == [""] * 5


def test_the_right_button_marks_it_too(refers):
    text = pane(refers, 1)
    choose("Leads nowhere: not said there")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.RightButton, NONE, place(refers, text, "antwoord op vraag 1"))
    assert nowhere(refers)[0] == "silent"


def test_what_one_is_at_stays_in_view_in_a_low_window(refers):
    refers.window.resize(900, 600)
    refers.press("R")
    QApplication.processEvents()
    cards = refers.window.reader.cards
    head = pane(refers, 1)
    spot = head.viewport().mapTo(cards.viewport(), place(refers, head, "antwoord op vraag 1"))
    assert 0 <= spot.y() <= cards.viewport().height()
    assert refers.window.reader.task_bar.isVisible()


def test_marking_does_not_move_what_is_read(refers):
    refers.window.resize(1000, 620)
    refers.press("R")
    scroll = refers.window.reader.cards.verticalScrollBar()
    scroll.setValue(scroll.value() + 37)
    before = scroll.value()
    refers.window.reader.references.run("misprint")
    refers.press("Esc")
    assert abs(scroll.value() - before) <= 40
    assert refers.desk.exchange == "e2"


def test_an_answer_without_references_says_so(refers):
    refers.desk.go("e4")
    refers.press("R")
    assert "no reference" in said(refers)


def test_several_numbers_lead_to_the_first_of_them(refers):
    document = made.document()
    at = document.text.index("antwoord op vraag 1")
    reference = Reference("answer", "3,4", Span(at, at + 19))
    changed = Document(document.text + " ", replace(document.structure, references=(reference,)))
    refers.desk.project.apply(AddDocument.of(changed, b"", "molens.txt"))
    refers.desk.open_document(changed.id, "e2")
    refers.press("R", "Return")
    assert refers.desk.exchange == "e3"


def test_a_click_opens_the_other_document_at_the_answer_that_is_named(refers):
    said = "Ja, zie Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 9214, antwoord op vraag 3."
    later = made.document([(["Klopt dat?"], "Ja."), (["Weet u dat zeker?"], said)], number="ah-tk-20222023-9400")
    refers.desk.project.apply(AddDocument.of(later, b"", "later.txt"))
    refers.desk.open_document(later.id, "e2")
    text = pane(refers, 1)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(refers, text, "nr. 9214"))
    sides = refers.window.view_shown.sides
    assert sides.other.document.document.structure.header.number == "ah-tk-20222023-9214"
    assert sides.other.exchange == "e3"
    assert refers.desk.document.id == later.id, "what one reads stays"


def test_an_answer_of_the_set_that_is_followed_up_opens_beside(refers):
    later = made.document([(["Wat bedoelt u in uw antwoord op vraag 4?"], "Dit.")], number="ah-tk-20222023-9400")
    at = later.text.index("antwoord op vraag 4")
    reference = Reference("answer", "ah-tk-20222023-9214#4", Span(at, at + len("antwoord op vraag 4")))
    later = Document(later.text, replace(later.structure, references=(reference,)))
    refers.desk.project.apply(AddDocument.of(later, b"", "later.txt"))
    refers.desk.open_document(later.id)
    refers.press("R")
    assert refers.window.reader.task_bar.title.text() == "Answer 4 of document 9214"
    assert bar(refers)[0] == "Open beside (Enter)"
    refers.press("Return")
    assert refers.window.view_shown.sides.other.exchange == "e4"
