from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from annotator.gui import faces, icons, patterns, theme
from annotator.gui.tokens import DARK, LIGHT, PATTERNS, Tokens, high_contrast


@pytest.fixture
def switched(qapp: QApplication):
    """A theme of its own, and the light one afterwards."""
    made = theme.Theme(qapp, "light")
    yield made
    made.set_mode("light")
    made.deleteLater()


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """WCAG 2.1's contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("tokens", "place"), list(product((LIGHT, DARK), range(10))))
def test_a_code_can_be_read_in_its_ink(tokens: Tokens, place: int) -> None:
    ink = tokens.inks[place]
    assert round(contrast(ink.text, ink.fill)) >= 6
    assert contrast(tokens.text, ink.highlight) >= 9
    assert contrast(ink.line, tokens.raised) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_words_can_be_read_on_what_they_stand_on(tokens: Tokens) -> None:
    for ground in (tokens.background, tokens.surface, tokens.raised, tokens.field, tokens.hover, tokens.current):
        assert contrast(tokens.text, ground) >= 7
        assert contrast(tokens.muted, ground) >= 4.5
    assert contrast(tokens.accent, tokens.raised) >= 4.5
    assert contrast(tokens.on_primary, tokens.primary) >= 4.5
    assert contrast(tokens.warning, tokens.warning_fill) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("own", ["#ff0000", "#00ff00", "#0000ff", "#ffff00", "#808080", "#123456"])
def test_a_colour_of_ones_own_can_be_read_too(tokens: Tokens, own: str) -> None:
    ink = tokens.ink(own, place=2)
    assert ink.pattern == PATTERNS[2]
    assert tokens.ink(own, "wave").pattern == PATTERNS[1]
    assert contrast(ink.text, ink.fill) >= 4.5
    assert contrast(tokens.text, ink.highlight) >= 7


def test_a_switch_repaints_with_the_other_palette(switched: theme.Theme, qapp: QApplication, qtbot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    with qtbot.waitSignal(switched.changed):
        switched.set_mode("dark")
    assert theme.tokens() is DARK
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text)
    switched.set_mode("light")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.text)


def test_high_contrast_takes_the_systems_colours_and_keeps_the_patterns() -> None:
    system = QPalette(Qt.GlobalColor.black)
    system.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    system.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    made = high_contrast(system)
    assert made.dark
    assert (made.raised, made.text) == ("#000000", "#ffffff")
    assert [ink.pattern for ink in made.inks] == list(PATTERNS)


def test_the_reading_face_is_the_one_that_came_with_the_program(qapp: QApplication) -> None:
    assert QFontInfo(faces.reading()).family() == "Source Serif Pro"
    assert QFontInfo(faces.reading(italic=True)).italic()
    assert 6 < faces.character_width(faces.reading(16)) < 9


def test_every_icon_is_drawn_in_its_colour_and_sharp(switched: theme.Theme) -> None:
    for name in icons.NAMES:
        assert "<svg" in icons.fetch(name)
    picture = icons.pixmap("x", "danger", 16, 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (32, 16)
    image = picture.toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x, y in product(range(32), range(32))
        if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {LIGHT.danger.lower()}


def test_an_icon_is_sharp_where_a_pixel_is_two(switched: theme.Theme) -> None:
    picture = icons.icon("files").pixmap(QSize(16, 16), 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (32, 16)


def test_device_pixels_to_a_logical_one_are_known_where_the_painter_is_turned_too(qapp: QApplication) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    assert icons.ratio(painter) == pytest.approx(2.0)
    painter.rotate(-90)
    assert icons.ratio(painter) == pytest.approx(2.0)
    painter.end()


def test_an_icon_follows_the_theme(switched: theme.Theme) -> None:
    files = icons.icon("files", "text")
    before = files.pixmap(16, 16).toImage()
    switched.set_mode("dark")
    assert files.pixmap(16, 16).toImage() != before


def test_no_two_patterns_look_alike(qapp: QApplication) -> None:
    """Drawn in one colour, every pattern differs from every other: codes can be told apart in grey."""
    drawn = []
    for ink in LIGHT.inks:
        image = QImage(60, 12, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        patterns.draw(painter, type(ink)(ink.fill, ink.text, ink.highlight, "#000000", ink.pattern), 2, 58, 6)
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == len(PATTERNS)
