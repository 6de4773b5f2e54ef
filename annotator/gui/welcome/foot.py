"""The bar under the first page: help at the left, language and appearance at the right."""

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui import icons, keys_in_use, pieces, theme, wording
from annotator.gui.actions import APPEARANCES
from annotator.gui.chips import WordButton
from annotator.gui.i18n import LANGUAGES, Retranslated


class Foot(Retranslated, QWidget):
    """`action_asked` carries the id of an action."""

    action_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.first_steps = WordButton("life-buoy")
        self.keys = WordButton()
        self.first_steps.setProperty("action", "first-steps")
        self.keys.setProperty("action", "keys")
        for button in (self.first_steps, self.keys):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._word_pressed)
        self.language, self.appearance = _Choice(), _Choice()
        self.language_title, self.appearance_title = (theme.styled(QLabel(), "small") for _ in range(2))
        for choice in (self.language, self.appearance):
            choice.picked.connect(self.action_asked)
        pieces.tight(QVBoxLayout(self), pieces.line(), self._bar())
        self.retranslate()

    def _bar(self) -> QFrame:
        bar = theme.styled(QFrame(), "bar")
        bar.setFixedHeight(36)
        across = QHBoxLayout(bar)
        across.setContentsMargins(16, 0, 16, 0)
        across.setSpacing(10)
        for part in (self.first_steps, pieces.upright(16), self.keys):
            across.addWidget(part)
        across.addStretch()
        for part in (self.language_title, self.language, pieces.upright(16)):
            across.addWidget(part)
        for part in (self.appearance_title, self.appearance):
            across.addWidget(part)
        return bar

    def retranslate(self) -> None:
        self.first_steps.setText(self.tr("The first five minutes"))
        self.keys.setText(self.tr("Keys"))
        self.keys.set_key(keys_in_use.cap("keys"))
        self.language_title.setText(self.tr("Language"))
        self.appearance_title.setText(self.tr("Appearance"))
        self.language.setAccessibleName(self.language_title.text())
        self.appearance.setAccessibleName(self.appearance_title.text())
        self.refresh()

    def refresh(self) -> None:
        """Show the choices as they are now."""
        looks = {f"appearance.{name}": wording.translate("Actions", text) for name, text in APPEARANCES.items()}
        self.appearance.offer(looks, f"appearance.{settings.get('appearance', 'system')}")
        languages = {f"language.{name}": text for name, text in LANGUAGES.items()}
        self.language.offer(languages, f"language.{QLocale().name()[:2]}")

    def _word_pressed(self) -> None:
        self.action_asked.emit(self.sender().property("action"))


class _Choice(QToolButton):
    """One of a few, behind a word in the bar. `picked` carries the action's id that stands for it."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "choice")
        self.setIcon(icons.icon("chevron-down"))
        self.setIconSize(QSize(12, 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choices: dict[str, str] = {}
        self.clicked.connect(self._open)

    def offer(self, choices: dict[str, str], chosen: str) -> None:
        """`choices` are words by the id of their action."""
        self._choices = choices
        self.setText(choices.get(chosen, ""))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, text in self._choices.items():
            line = menu.addAction(text)
            line.setData(value)
            line.triggered.connect(self._pick)
        menu.popup(self.mapToGlobal(self.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))

    def _pick(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.picked.emit(line.data())
