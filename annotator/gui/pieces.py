"""Small pieces that stand in many places."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QWidget,
)

from annotator.gui import icons, theme

Box = TypeVar("Box", bound=QBoxLayout)


class ProgressBar(QProgressBar):
    """Qt's own `setValue` paints at once, and with it all of the window that waits to be painted, so that a tag is
    painted twice. Here it waits for the window's next painting."""

    def show_value(self, value: int, of: int) -> None:
        """`of` may be 0: nothing is to be done."""
        self.setUpdatesEnabled(False)
        self.setMaximum(max(of, 1))
        self.setValue(value)
        self.setUpdatesEnabled(True)


def line() -> QFrame:
    """Between what stands under each other."""
    made = theme.styled(QFrame(), "line")
    made.setFixedHeight(1)
    return made


def upright(height: int = 0) -> QFrame:
    """Between what stands beside each other: as high as there is room, or so many logical pixels."""
    made = theme.styled(QFrame(), "line")
    made.setFixedWidth(1)
    if height:
        made.setFixedHeight(height)
    return made


def find_field(icon: str) -> QLineEdit:
    """Where one types what is to be found; its icon's action is to bear the field's name."""
    field = QLineEdit(clearButtonEnabled=True)
    field.addAction(QAction(icons.icon(icon), "", field), QLineEdit.ActionPosition.LeadingPosition)
    return field


def worded(icon: str, style: str = "", ink: str = "muted") -> QToolButton:
    """A button with its words beside an icon."""
    button = QToolButton()
    if style:
        theme.styled(button, style)
    button.setIcon(icons.icon(icon, ink))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def tight(layout: Box, *parts: QWidget | QLayout) -> Box:
    """Put parts into a box with no room around or between them."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def row(*parts: QWidget | QLayout | None, spacing: int = 8) -> QHBoxLayout:
    """Parts beside each other; None is room that stretches."""
    across = QHBoxLayout()
    across.setSpacing(spacing)
    for part in parts:
        if part is None:
            across.addStretch()
        elif isinstance(part, QLayout):
            across.addLayout(part)
        else:
            across.addWidget(part)
    return across


def centred(part: QWidget, widest: int) -> QHBoxLayout:
    """A part in the middle, never wider than so many logical pixels."""
    part.setMaximumWidth(widest)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(part, 100)
    across.addStretch(1)
    return across


def scrolled(part: QWidget | None = None) -> QScrollArea:
    """An area that scrolls up and down and takes no focus itself."""
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if part is not None:
        area.setWidget(part)
    return area
