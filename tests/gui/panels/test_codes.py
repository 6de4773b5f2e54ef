"""The codes at the right, under the names of their groups."""

from PySide6.QtWidgets import QApplication, QLabel

from annotator.model.codebook_edits import AddGroup, ChangeCode
from annotator.model.coding import Group
from tests.gui.shell.conftest import Seat, empty_window, seat, theme

__all__ = ["empty_window", "seat", "theme"]


def shown(seat: Seat) -> list[str]:
    """The headings and the codes, from the top down."""
    panel = seat.window.codes
    labels = [
        each for row in panel.rows for each in row.findChildren(QLabel) if each.property("kind") == "heading"
    ]
    parts = [*(label for label in labels if label.isVisible()), *(row.button for row in panel.rows)]
    return [part.text() for part in sorted(parts, key=lambda part: part.mapTo(panel, part.rect().topLeft()).y())]


def grouped(seat: Seat) -> None:
    """Two of the four codes stay in the group of the usual codebook, one gets another, one none."""
    assert seat.desk.apply(AddGroup(Group("later", "Later")))
    assert seat.desk.apply(ChangeCode("concrete", {"group": "later"}))
    assert seat.desk.apply(ChangeCode("evasive", {"group": ""}))
    QApplication.processEvents()


def test_where_all_are_of_one_group_codes_have_no_heading(seat):
    assert shown(seat) == ["Concrete", "Evasive", "Deferred", "Refers elsewhere"]


def test_codes_stand_under_the_names_of_their_groups(seat):
    grouped(seat)
    under = ["Answer type", "Deferred", "Refers elsewhere", "Later", "Concrete", "In no group", "Evasive"]
    assert shown(seat) == under
    seat.press("2")
    (tag,) = seat.desk.annotations(seat.desk.exchange)
    assert tag.code == "evasive", "keys are those of the codes, wherever they stand"
    assert seat.window.codes.first_stop() is seat.window.codes.rows[2].button
    for _ in range(4):
        seat.desk.undo()
    QApplication.processEvents()
    assert shown(seat) == ["Concrete", "Evasive", "Deferred", "Refers elsewhere"]


def test_arrows_go_through_the_codes_as_they_stand(seat):
    grouped(seat)
    panel = seat.window.codes
    panel.first_stop().setFocus()
    walked = []
    for _ in range(3):
        seat.press("Down")
        walked.append(QApplication.focusWidget().text())
    assert walked == ["Refers elsewhere", "Concrete", "Evasive"]
