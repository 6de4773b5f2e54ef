"""Looks are chosen with real keys, show at once, and are there again the next time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator import settings
from annotator.gui import appearance, faces, looks, theme
from annotator.gui.chips import CodeChip
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.looks import Looks
from annotator.gui.tokens import DARK, LIGHT
from annotator.gui.window import Window


@pytest.fixture
def dialog(seat):
    QApplication.processEvents()
    seat.press("Ctrl+,")
    (found,) = shown(seat.window)
    yield found
    for each in shown(seat.window):
        each.close()
    appearance.set_looks(seat.window, Looks())
    appearance.set_appearance(seat.window, "light")


def shown(window: Window) -> list[SettingsDialog]:
    return [each for each in window.children() if isinstance(each, SettingsDialog)]


def choose(box: QComboBox, value: object) -> None:
    """As a person does: go to the field and step through it with the arrows."""
    box.setFocus()
    at, wanted = box.currentIndex(), box.findData(value)
    assert wanted >= 0
    for _ in range(abs(wanted - at)):
        QTest.keyClick(box, Qt.Key.Key_Down if wanted > at else Qt.Key.Key_Up)
    assert box.currentData() == value
    QApplication.processEvents()


def test_appearance_changes_at_once(seat, dialog):
    choose(dialog.appearance, "dark")
    assert theme.tokens() is DARK
    assert settings.get("appearance") == "dark"
    choose(dialog.appearance, "light")
    assert theme.tokens() is LIGHT


def test_language_changes_at_once(seat, dialog):
    choose(dialog.language, "nl")
    assert seat.window.menus.menus["File"].title() == "&Bestand"
    choose(dialog.language, "en")
    assert seat.window.menus.menus["File"].title() == "&File"
    assert dialog.title.text() == "Settings"


def test_size_width_and_spacing_show_in_the_cards(seat, dialog):
    cards = seat.window.reader.cards
    dialog.size_.setFocus()
    QTest.keyClick(dialog.size_, Qt.Key.Key_Up)
    QTest.keyClick(dialog.size_, Qt.Key.Key_Up)
    assert cards._look.size == 18
    dialog.measure.setFocus()
    dialog.measure.selectAll()
    QTest.keyClicks(dialog.measure, "60")
    choose(dialog.spacing, 135)
    assert cards._look.answer.line == round(18 * 25 / 16 * 1.35)
    assert cards._look.measure == 60
    assert (settings.get("reading_size"), settings.get("reading_measure")) == (18, 60)
    assert looks.kept() == Looks("", 18, 60, 135)


def test_the_face_is_another_at_once(seat, dialog):
    family = dialog.face.itemData(1)
    assert family, "no face but the program's own is installed here"
    choose(dialog.face, family)
    assert QFontInfo(seat.window.reader.cards._look.answer.font).family() == family
    assert "Source Serif Pro" in faces.reading().families(), "it lends what the other has not"
    dialog.usual.click()
    assert QFontInfo(faces.reading()).family() == "Source Serif Pro"
    assert dialog.face.currentIndex() == 0


def test_the_work_goes_on_beside_it(seat, dialog, qtbot):
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    seat.window.focus_reader()
    seat.press("1", "J")
    assert [row[0] for row in seat.rows()] == ["concrete"]
    assert seat.current() == "2"


def test_asking_again_shows_the_same_one(seat, dialog):
    seat.window.run_by_id("settings")
    assert shown(seat.window) == [dialog]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_chosen_is_there_the_next_time(seat, qtbot, theme):
    appearance.set_looks(seat.window, Looks("", 20, 66, 115, own_colours=False))
    other = Window(theme)
    qtbot.addWidget(other)
    assert other.looks == Looks("", 20, 66, 115, own_colours=False)
    assert other.reader.cards._look.size == 20
    appearance.set_looks(other, Looks())


@pytest.mark.parametrize(
    "wrong",
    [
        {"reading_size": "large", "reading_face": 7, "line_spacing": None},
        {"reading_size": 400, "reading_measure": -1, "line_spacing": 1000, "code_colours": ["x"]},
        {"reading_size": {}, "reading_measure": [], "line_spacing": [100]},
    ],
)
def test_a_damaged_setting_counts_as_none(wrong):
    settings.put(**wrong)
    assert looks.kept() == Looks()


def test_a_face_that_is_gone_falls_back(seat):
    appearance.set_looks(seat.window, Looks("No Such Face At All"))
    assert QFontInfo(seat.window.reader.cards._look.answer.font).family() == "Source Serif Pro"
    seat.window.run_by_id("settings")
    (dialog,) = shown(seat.window)
    assert dialog.face.currentIndex() == 0
    dialog.close()
    appearance.set_looks(seat.window, Looks())


def test_with_the_palette_every_code_has_one_of_its_inks(qapp):
    own = LIGHT.ink("#ff0000", place=4)
    assert own not in LIGHT.inks
    only = LIGHT._replace(own_colours=False)
    assert only.ink("#ff0000", place=4) == LIGHT.inks[4]
    assert only.ink("#ff0000", "double", place=4).pattern == "double"
    assert only.ink("3", place=9) == LIGHT.inks[2]


def test_a_code_without_a_key_shows_its_line(qtbot):
    """In grey its chip differs from that of a code with another line."""
    drawn = []
    for pattern in ("solid", "wave"):
        chip = CodeChip()
        qtbot.addWidget(chip)
        chip.show_code("x", "Concrete", "", LIGHT.ink("8", pattern))
        drawn.append(chip.grab().toImage())
    assert drawn[0] != drawn[1]


@pytest.mark.parametrize("family", ["", "Z003", "Nimbus Roman", "DejaVu Serif"])
def test_letters_that_a_face_lacks_come_from_another(seat, family):
    """No box in place of a letter, whatever face is chosen."""
    if family and family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed here")
    appearance.set_looks(seat.window, Looks(family))
    layout = QTextLayout("Ĳsselmeer – €1.000,- ‘Şahin’ ﬁ ½ ≥ Ωμέγα Привет", faces.reading(16))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    assert len(glyphs) > 30
    assert 0 not in glyphs
    appearance.set_looks(seat.window, Looks())


def test_the_list_offers_faces_to_read_in(qapp):
    good, others = faces.installed()
    assert set(good) <= set(faces.GOOD_TO_READ)
    assert not set(good) & set(others)
    assert all(QFontDatabase.isSmoothlyScalable(family) for family in others)
