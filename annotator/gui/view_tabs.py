"""The tabs of the strip, one a view. Where there is little room they lose their pictures, then their words (save
the one that is shown); where there is none they are one button with a menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from annotator.gui import icons, keys_in_use, theme
from annotator.gui.i18n import Retranslated
from annotator.gui.views import VIEWS, View

_STYLES = (
    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    Qt.ToolButtonStyle.ToolButtonTextOnly,
    Qt.ToolButtonStyle.ToolButtonIconOnly,
)
"""How the tabs look, the widest first."""
_SPACE = 4  # pixels between two tabs


class ViewTabs(Retranslated, QWidget):
    """`view_asked` carries the id of a view."""

    view_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = VIEWS
        self._shown = VIEWS[0]
        self._menu = QMenu(self)
        self._choices = QActionGroup(self._menu)
        self._choices.triggered.connect(self._chosen)
        self.tabs = {view.id: self._tab(view) for view in self._views}
        self.folded = self._tab(self._views[0])
        self.folded.setMenu(self._menu)
        self.folded.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for view in self._views:
            action = self._menu.addAction(icons.icon(view.icon), "")
            action.setData(view.id)
            action.setCheckable(True)
            self._choices.addAction(action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACE)
        for button in (*self.tabs.values(), self.folded):
            layout.addWidget(button)
        self._room = 1 << 20
        self.retranslate()

    def _tab(self, view: View) -> QToolButton:
        tab = theme.styled(QToolButton(), "view")
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the find box gives way
        tab.setIcon(icons.icon(view.icon))
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tab.setProperty("view", view.id)
        tab.clicked.connect(self._clicked)
        return tab

    def retranslate(self) -> None:
        for view in self._views:
            self.tabs[view.id].setText("\u2002" + view.shown())
            self.tabs[view.id].setToolTip(keys_in_use.tip(view.shown(), f"view.{view.id}"))
        for action in self._choices.actions():
            action.setText(next(view.shown() for view in self._views if view.id == action.data()))
        self.show_view(self._shown)

    def show_view(self, view: View) -> None:
        """Mark the view that is shown."""
        self._shown = view
        for view_id, tab in self.tabs.items():
            tab.setChecked(view_id == view.id)
        for action in self._choices.actions():
            action.setChecked(action.data() == view.id)
        self.folded.setChecked(True)
        self.folded.setIcon(icons.icon(view.icon))
        self.folded.setText("\u2002" + view.shown())
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Say as much as there is room for, in pixels."""
        self._room = room
        width = next((wide for style in _STYLES if (wide := self._name_tabs(style)) <= room), 0)
        self.folded.setVisible(not width)
        for tab in self.tabs.values():
            tab.setVisible(width > 0)
        self.setFixedWidth(width or self.folded.sizeHint().width())

    def _name_tabs(self, style: Qt.ToolButtonStyle) -> int:
        """Give the tabs that style, save the one that is shown, which has word and picture; their width."""
        for view_id, tab in self.tabs.items():
            named = view_id == self._shown.id
            bare = style == Qt.ToolButtonStyle.ToolButtonTextOnly and not named
            tab.setText(tab.text().strip() if bare else "\u2002" + tab.text().strip())
            tab.setToolButtonStyle(_STYLES[0] if named else style)
        return sum(tab.sizeHint().width() for tab in self.tabs.values()) + _SPACE * len(self.tabs)

    def _clicked(self) -> None:
        tab = self.sender()
        assert isinstance(tab, QToolButton)
        self.show_view(self._shown)
        self.view_asked.emit(tab.property("view"))

    def _chosen(self) -> None:
        if action := self._choices.checkedAction():
            self.view_asked.emit(action.data())
