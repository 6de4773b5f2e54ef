"""A code in the panel: its key, its name over its line, whether the answer bears it, how often it was given."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.gui import faces, icons, patterns, theme, wording
from annotator.gui.chips import CAP, paint_cap
from annotator.gui.tokens import Ink
from annotator.model.coding import Code

_HEIGHT = 36
_NAME = 42
_RIGHT = 56  # where the count ends, before the chevron


class CodeButton(QAbstractButton):
    """Pressing it does what the key does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = Code("", "")
        self.place, self.count, self.on = 0, 0, False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(_HEIGHT)

    def ink(self) -> Ink:
        return theme.tokens().ink(self.code.colour, self.code.line, self.place)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def enterEvent(self, event) -> None:
        self.update()

    def leaveEvent(self, event) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right are for the row's definition."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed if self.isDown() else tokens.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.code.key:
            paint_cap(painter, 12, (_HEIGHT - CAP) / 2, self.code.key, self.ink())
        self._paint_name(painter)
        self._paint_count(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_name(self, painter: QPainter) -> None:
        font = faces.interface(13)
        metrics = QFontMetricsF(font)
        room = self.width() - _NAME - _RIGHT - 34
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        painter.drawText(QPointF(_NAME, 22.5), shown)
        patterns.draw(painter, self.ink(), _NAME, _NAME + metrics.horizontalAdvance(shown), 27.5)

    def _paint_count(self, painter: QPainter) -> None:
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(theme.tokens().muted))
        text = wording.count(self.count)
        box = QRect(self.width() - _RIGHT - 10, 0, 26, _HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        if self.on:
            picture = icons.pixmap("check", "accent", 14, self.devicePixelRatioF())
            left = box.right() - QFontMetricsF(painter.font()).horizontalAdvance(text) - 25
            painter.drawPixmap(QPointF(left, (_HEIGHT - 14) / 2), picture)


class CodeRow(QWidget):
    """A code with its definition, opened by the chevron or the right arrow. `pressed` carries the code's id."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: object = None
        self.button = CodeButton(self)
        self.chevron = theme.styled(QToolButton(self.button), "icon")
        self.chevron.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chevron.setIconSize(QSize(14, 14))
        self.definition = theme.styled(QLabel(), "small")
        self.definition.setWordWrap(True)
        self.definition.setContentsMargins(_NAME, 4, 12, 6)
        self.definition.hide()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.definition)
        self._heading: QLabel | None = None
        self.button.clicked.connect(self._pressed)
        self.chevron.clicked.connect(self.toggle_definition)

    def show_code(self, code: Code, place: int, count: int, on: bool) -> None:
        """`count` codings with it in the document; `on` where the current answer bears it."""
        state, button = (code, place, count, on, theme.tokens(), wording.language()), self.button
        if state == self._state:
            return
        self._state = state
        button.code, button.place, button.count, button.on = code, place, count, on
        button.setText(wording.code_name(code))
        borne = self.tr("on this answer") if on else self.tr("not on this answer")
        uses = self.tr("%n in this document", "", count)
        button.setAccessibleName(f"{wording.code_name(code)}, {borne}, {uses}")
        button.setToolTip(wording.code_words(code, "definition"))
        self.definition.setText(wording.code_words(code, "definition"))
        self.chevron.setToolTip(self.tr("What this code means"))
        self.chevron.setAccessibleName(self.tr("What {code} means").format(code=wording.code_name(code)))
        self._turn()
        button.update()

    def show_heading(self, text: str) -> None:
        """The name of the group that begins with this code; "" for none."""
        if self._heading is None and text:
            self._heading = theme.styled(QLabel(), "heading")
            self._heading.setContentsMargins(12, 8, 12, 2)
            self._column.insertWidget(0, self._heading)
        if self._heading is not None:
            self._heading.setText(text)
            self._heading.setVisible(bool(text))

    def toggle_definition(self) -> None:
        self.definition.setVisible(self.definition.isHidden())
        self._turn()

    def _turn(self) -> None:
        shut = self.definition.isHidden()
        self.chevron.setIcon(icons.icon("chevron-right" if shut else "chevron-down"))
        self.chevron.setVisible(bool(self.definition.text()))

    def _pressed(self) -> None:
        self.pressed.emit(self.button.code.id)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.chevron.setGeometry(self.width() - 36, 6, 26, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the button leaves over: right opens the definition, left shuts it."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self.definition.text():
            self.definition.setVisible(event.key() == Qt.Key.Key_Right)
            self._turn()
        else:
            super().keyPressEvent(event)
