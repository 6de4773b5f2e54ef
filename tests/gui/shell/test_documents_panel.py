"""The list at the left: what it shows, how it is narrowed, and that it stays quick."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QImage
from PySide6.QtWidgets import QApplication

from annotator.gui.models.documents import ROW_ROLE, DocumentsModel
from annotator.gui.models.filtering import Filter, counts, haystack
from annotator.gui.panels.documents import DocumentsView
from annotator.model.opened import DocumentRow


def row(count: int, **fields) -> DocumentRow:
    year = 2000 + count % 20
    given = {
        "id": f"d{count}",
        "number": f"ah-tk-{year}{year + 1}-{count}",
        "kind": "answers",
        "session": f"{year}-{year + 1}",
        "subject": f"het onderwerp {count}",
        "submitted": date(year, 1, 1),
        "received": date(year, 2, 1),
        "days": 31,
        "parties": ("VVD" if count % 2 else "CDA",),
        "answerers": ("Van Dam",),
        "answers": 4,
        "coded": 0,
        "doubts": 0,
        "file_name": f"{count}.txt",
    }
    return DocumentRow(**{**given, **fields})


def numbers(model: DocumentsModel) -> list[str]:
    return [each.number.rsplit("-", 1)[-1] for each in model.shown_rows() if each.number]


def test_documents_stand_under_their_session_in_the_order_of_the_answers(seat):
    model = seat.window.documents.model
    lines = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    assert [line if isinstance(line, str) else line.number for line in lines] == [
        "2023–2024",
        "ah-tk-20222023-900",
        "ah-tk-20232024-11",
        "ah-tk-20232024-12",
    ]


def hover(view: DocumentsView, kind: QEvent.Type, place: QPointF) -> None:
    QApplication.sendEvent(view.viewport(), QHoverEvent(kind, place, place, place))


def painted(view: DocumentsView, index: QModelIndex) -> QImage:
    return view.viewport().grab(view.visualRect(index)).toImage()


def test_the_row_under_the_mouse_stands_out_and_the_open_one_stays_as_it_is(seat):
    view = seat.window.documents.view
    assert view.currentIndex().row() != 1
    for index, stands_out in ((view.model().index(1, 0), True), (view.currentIndex(), False)):
        before = painted(view, index)
        hover(view, QEvent.Type.HoverMove, QPointF(view.visualRect(index).center()))
        assert (painted(view, index) != before) == stands_out
        hover(view, QEvent.Type.HoverLeave, QPointF(-1, -1))
        assert painted(view, index) == before


def test_the_row_with_the_focus_has_a_frame(seat):
    view = seat.window.documents.view
    before = painted(view, view.currentIndex())
    view.setFocus()
    assert painted(view, view.currentIndex()) != before


def test_each_session_has_its_line(qapp):
    model = DocumentsModel()
    model.set_rows([row(21), row(2), row(1)])
    lines = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    assert [line if isinstance(line, str) else line.id for line in lines] == [
        "2001–2002",
        "d1",
        "d21",
        "2002–2003",
        "d2",
    ]


def test_a_tag_changes_one_row(seat, qtbot):
    model = seat.window.documents.model
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        seat.press("1")
    assert changed.args[0].data(ROW_ROLE).coded == 1


def test_filter_by_words_then_clear(seat):
    panel = seat.window.documents
    seat.press("/")
    seat.type("900")
    panel.filter_now()
    assert numbers(panel.model) == ["900"]
    assert panel.head.count.text() == "1 of 3"
    seat.type("x")
    panel.filter_now()
    assert panel.empty.isVisible()
    assert panel.empty.words.text() == "Nothing matches."
    seat.click(panel.empty.button)
    assert len(numbers(panel.model)) == 3


def test_filter_by_facets(seat):
    panel = seat.window.documents
    panel.facets["year"].choose(frozenset({"2024"}))
    panel.facets["coded"].choose(frozenset({"none"}))
    shown = len(numbers(panel.model))
    seat.press("1")
    assert len(numbers(panel.model)) == shown, "a row does not vanish under the eye"
    panel.filter_now()
    assert len(numbers(panel.model)) == shown - 1
    assert panel.facets["coded"].text() == "Not tagged yet"


def test_arrows_open_after_a_pause_and_enter_leads_to_the_reader(seat, qtbot):
    seat.press("/", "Down")
    assert QApplication.focusWidget() is seat.window.documents.view
    seat.press("Down")
    qtbot.waitUntil(lambda: seat.desk.document.document.structure.header.number == "ah-tk-20232024-12")
    seat.press("Return")
    assert seat.window.reader.isAncestorOf(QApplication.focusWidget())


def test_the_rows_say_to_a_screen_reader_what_they_are(seat):
    model = seat.window.documents.model
    seat.press("1")
    place = model.place_of(seat.desk.document.id)
    spoken = model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "11, 1 Feb 2024, 1 of 3 tagged, Brug bij nummer ah-tk-20232024-11"


def test_facets_count_what_occurs():
    rows = [row(1), row(2), row(3, coded=4), row(4, answers=0, kind="questions")]
    assert counts(rows, "party") == [("CDA", 2), ("VVD", 2)]
    assert counts(rows, "coded") == [("none", 2), ("all", 1), ("nothing", 1)]
    assert counts(rows, "kind") == [("answers", 3), ("questions", 1)]


@pytest.mark.parametrize(
    ("text", "found"), [("1 vvd", True), ("DAM", True), ("cda", False), ("2001-2002", True), ("1.txt", True)]
)
def test_every_word_must_occur(text, found):
    one = row(1)
    assert Filter(text).passes(one, haystack(one)) is found


def test_a_document_without_session_or_dates_stands_last(qapp):
    model = DocumentsModel()
    model.set_rows([row(1, session=None, received=None, submitted=None, number=None), row(2)])
    assert [each.id for each in model.shown_rows()] == ["d2", "d1"]


def test_a_filter_looks_in_a_row_as_it_is_now(qapp):
    model = DocumentsModel()
    model.set_rows([row(1), row(2)])
    model.set_filter(Filter("onderwerp"))
    model.put([row(2, subject="de haven")])
    model.set_filter(Filter("haven"))
    assert numbers(model) == ["2"]
    model.set_filter(Filter())
    assert numbers(model) == ["1", "2"]
