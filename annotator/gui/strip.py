"""The strip under the menus: the project, the view, and the way to find anything."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.gui import faces, icons, keys_in_use, theme
from annotator.gui.chips import CAP, cap_width, paint_cap
from annotator.gui.i18n import Retranslated
from annotator.gui.view_tabs import ViewTabs

_MARGINS = 56  # around and between the parts
_NAME = 240  # the most that a project's name takes where it stands over no panel


class FindBox(QAbstractButton):
    """Looks like a field; pressing it opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # gives way to the views
        self.setFixedHeight(30)
        self.cap = ""

    def sizeHint(self) -> QSize:
        return QSize(272, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(172, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.field))
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.line), 2 if focused else 1))
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.drawPixmap(10, 7, icons.pixmap("search", "text", 16, self.devicePixelRatioF()))
        painter.setFont(faces.interface())
        painter.setPen(QColor(tokens.muted))
        painter.drawText(self.rect().adjusted(33, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.cap:
            paint_cap(painter, self.width() - cap_width(self.cap) - 8, (self.height() - CAP) / 2, self.cap)


class Strip(Retranslated, QFrame):
    """`action_asked` carries the id of an action."""

    action_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.setFixedHeight(44)
        self.mark = QLabel()
        self.name = theme.styled(QLabel(), "strong")
        self.views = ViewTabs()
        self.find_box = FindBox()
        self.find_box.clicked.connect(self._find)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.project = QWidget()
        project = QHBoxLayout(self.project)
        project.setContentsMargins(16, 0, 8, 0)
        project.setSpacing(8)
        project.addWidget(self.mark)
        project.addWidget(self.name, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self.project)
        layout.addSpacing(8)
        layout.addWidget(self.views)
        layout.addStretch()
        layout.addWidget(self.find_box)

    def retranslate(self) -> None:
        self.find_box.setText(self.tr("Find anything"))
        self.find_box.setAccessibleName(self.tr("Find anything"))
        self.find_box.setToolTip(keys_in_use.tip(self.tr("Commands, documents and codes"), "find"))
        self.find_box.cap = keys_in_use.cap("find")
        self.recolour()

    def recolour(self) -> None:
        self.mark.setPixmap(icons.pixmap("book-open", "muted", 16, self.devicePixelRatioF()))

    def show_project(self, path: Path | None) -> None:
        self.name.setText(path.stem if path else "")
        self.align(0)
        self.name.setToolTip(str(path) if path else "")

    def align(self, width: int) -> None:
        """The project's name is as wide as the panel under it; 0 where that is folded."""
        self.project.setFixedWidth(width or min(_NAME, self.project.sizeHint().width()))
        if self.window().isVisible():  # before, it has not its width yet
            self._fit()

    def _find(self) -> None:
        self.action_asked.emit("find")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the views what the project's name and the box leave."""
        self.views.fit(self.width() - self.project.width() - self.find_box.minimumSizeHint().width() - _MARGINS)
