"""Light, dark, the system's choice or high contrast: one palette and one style sheet, made from the tokens.

Widgets name what they are with `styled(widget, "muted")`; the style sheet knows those kinds. What is painted by
hand asks `tokens()` each time it paints, so that a switch needs no more than a repaint.
"""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui import faces
from annotator.gui.stylesheet import stylesheet
from annotator.gui.tokens import DARK, LIGHT, Tokens, high_contrast

STYLE = "Fusion"
Styled = TypeVar("Styled", bound=QWidget)


class Mode(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


_current = LIGHT


def tokens() -> Tokens:
    """The colours in use."""
    return _current


def styled(widget: Styled, kind: str) -> Styled:
    """Say what a widget is to the style sheet (`muted`, `cap`, `card`, `primary` ...), and give it back."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
    return widget


def palette(of: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: of.background,
        QPalette.ColorRole.WindowText: of.text,
        QPalette.ColorRole.Base: of.field,
        QPalette.ColorRole.AlternateBase: of.surface,
        QPalette.ColorRole.Text: of.text,
        QPalette.ColorRole.PlaceholderText: of.muted,
        QPalette.ColorRole.Button: of.raised,
        QPalette.ColorRole.ButtonText: of.text,
        QPalette.ColorRole.BrightText: of.danger,
        QPalette.ColorRole.Highlight: of.selection,
        QPalette.ColorRole.HighlightedText: of.selected_text,
        QPalette.ColorRole.Link: of.accent,
        QPalette.ColorRole.LinkVisited: of.accent,
        QPalette.ColorRole.Accent: of.accent,
        QPalette.ColorRole.ToolTipBase: of.raised,
        QPalette.ColorRole.ToolTipText: of.text,
        QPalette.ColorRole.Light: of.raised,
        QPalette.ColorRole.Midlight: of.hover,
        QPalette.ColorRole.Mid: of.line,
        QPalette.ColorRole.Dark: of.strong_line,
        QPalette.ColorRole.Shadow: of.line,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(of.muted))
    return made


class Theme(QObject):
    """Keeps the application in one mode, and follows the system where the mode says so.

    The style sheet can be put on later, with `dress`, when the widgets are there: Qt styles a widget anew whenever
    it gets a parent, which takes a tenth of the time to start. Such an application was made with `STYLE`: to set
    it here gives it back to Python, and PySide then makes all of QStyle, a thirtieth of the time.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode | str = Mode.SYSTEM, *, dressed: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._dressed = dressed
        self._mode = Mode(mode)
        self._own_colours = True
        self._applied: Tokens | None = None
        if dressed:
            app.setStyle(STYLE)
        self._system_palette = app.palette()
        app.setFont(faces.interface())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode | str) -> None:
        self._mode = Mode(mode)
        self._apply()

    def set_own_colours(self, own: bool) -> None:
        """Show codes in the colours that the codebook gives them, or all in those of the palette."""
        self._own_colours = own
        self._apply()

    def _follow(self) -> None:
        self._apply()

    def _wanted(self) -> Tokens:
        made = self._of_mode()
        return made if self._own_colours else made._replace(own_colours=False)

    def _of_mode(self) -> Tokens:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return high_contrast(self._system_palette)
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self._mode == Mode.DARK or (self._mode == Mode.SYSTEM and system_dark)
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        global _current
        wanted = self._wanted()
        if wanted == self._applied:
            return
        self._applied = _current = wanted
        self._app.setPalette(palette(wanted))
        if self._dressed:
            self._app.setStyleSheet(stylesheet(wanted))
        self.changed.emit()

    def dress(self) -> None:
        """Put the style sheet on, where that was left for later."""
        if not self._dressed:
            self._dressed = True
            self._app.setStyleSheet(stylesheet(tokens()))
