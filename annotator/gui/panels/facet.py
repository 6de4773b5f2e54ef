"""A button that narrows a list by one facet: its menu holds the values that occur, with their counts."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.gui import icons, theme
from annotator.gui.wording import count

_MOST = 60
_CROSS = 24


class FacetButton(QToolButton):
    """`values` gives (value, how often) when the menu opens; `shown` a value's name on screen."""

    chosen_changed = Signal()

    def __init__(
        self, values: Callable[[], list[tuple[str, int]]], shown: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        theme.styled(self, "facet")
        self._values, self._shown, self._name = values, shown, ""
        self.chosen: frozenset[str] = frozenset()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.setIconSize(QSize(12, 12))
        self.clicked.connect(self.open_menu)

    def set_name(self, name: str) -> None:
        self._name = name
        self._show()

    def choose(self, values: frozenset[str]) -> None:
        if values != self.chosen:
            self.chosen = values
            self._show()
            self.chosen_changed.emit()
        self._show()

    def open_menu(self) -> None:
        self._show()
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everything = menu.addAction(self.tr("Any"))
        everything.setCheckable(True)
        everything.setChecked(not self.chosen)
        everything.triggered.connect(self._clear)
        menu.addSeparator()
        for value, often in self._values()[:_MOST]:
            menu.addAction(self._line(menu, value, often))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _line(self, menu: QMenu, value: str, often: int) -> QAction:
        line = QAction(f"{self._shown(value)}\t{count(often)}".replace("&", "&&"), menu)
        line.setCheckable(True)
        line.setChecked(value in self.chosen)
        line.setData(value)
        line.triggered.connect(self._toggle)
        return line

    def _toggle(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.choose(self.chosen ^ {line.data()})

    def _clear(self) -> None:
        self.choose(frozenset())

    def _show(self) -> None:
        text = ", ".join(self._shown(value) for value in sorted(self.chosen)) or self._name
        self.setText(QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, 150))
        self.setIcon(icons.icon("x", "accent") if self.chosen else icons.icon("chevron-down"))
        self.setChecked(bool(self.chosen))
        self.setAccessibleName(f"{self._name}: {text}" if self.chosen else self._name)
        self.setToolTip(self.accessibleName())

    # -- the cross

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.chosen and event.position().x() > self.width() - _CROSS:
            self._clear()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self._clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)
