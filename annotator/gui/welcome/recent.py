"""The projects that were open lately: those that are there, and those that are no longer at their place."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui import ask, faces, icons, remembered, theme, wording
from annotator.gui.chips import cap_width, paint_cap
from annotator.gui.i18n import Retranslated
from annotator.gui.remembered import Recent

WIDTH = 480


class RecentRow(QAbstractButton):
    """A project that was open: its name and place, when, and how far it is."""

    def __init__(self, recent: Recent, newest: bool) -> None:
        super().__init__()
        self.recent, self._newest = recent, newest
        self.setText(recent.path.stem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(61)
        self.setToolTip(str(recent.path))
        self.setAccessibleName(f"{recent.path.stem}, {self._when()}, {self._part()}")

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 61)

    def enterEvent(self, event) -> None:
        self.update()

    def leaveEvent(self, event) -> None:
        self.update()

    def _when(self) -> str:
        if not self.recent.opened:
            return ""
        moment = datetime.fromisoformat(self.recent.opened).astimezone()
        if moment.date() == datetime.now().astimezone().date():
            time = moment.strftime("%H:%M")
            return self.tr("today, {time}").format(time=time)
        day = wording.day(moment.date())
        return day.rpartition(" ")[0] if moment.year == datetime.now().astimezone().year else day

    def _part(self) -> str:
        share = round(100 * self.recent.coded / self.recent.answers) if self.recent.answers else 0
        return f"{share}%"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = QPainter(self), theme.tokens(), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._newest or self.hasFocus():
            painter.fillRect(rect, QColor(tokens.current))
            painter.fillRect(QRectF(0, 0, 3, rect.height()), QColor(tokens.accent))
        elif self.underMouse():
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), QColor(tokens.line))
        right = rect.width() - 12
        self._paint_progress(painter, right - 128, right)
        room = right - 128 - 24
        if self._newest:
            key = self.tr("Enter")
            room -= cap_width(key) + 12
            paint_cap(painter, room + 12, 20, key)
        painter.setFont(faces.interface(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        name = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room - 12)
        painter.drawText(QPointF(12, 25), name)
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(tokens.muted))
        place = f"{self.recent.path.parent.name} › {self.recent.path.name}"
        place = QFontMetricsF(painter.font()).elidedText(place, Qt.TextElideMode.ElideMiddle, room - 12)
        painter.drawText(QPointF(12, 44), place)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_progress(self, painter: QPainter, left: float, right: float) -> None:
        tokens, recent = theme.tokens(), self.recent
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(tokens.muted))
        box = QRectF(left, 14, right - left, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._when())
        if not recent.answers:
            return
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._part())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(QRectF(left, 38, right - left, 4), 2, 2)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(left, 38, (right - left) * recent.coded / recent.answers, 4), 2, 2)


class MissingRow(Retranslated, QWidget):
    """A recent project that is no longer where it was."""

    changed = Signal()

    def __init__(self, recent: Recent) -> None:
        super().__init__()
        self.recent = recent
        self.mark = QLabel()
        self.mark.setPixmap(icons.pixmap("triangle-alert", "muted", 16))
        self.words = theme.styled(QLabel(), "muted")
        self.find_link = theme.styled(QToolButton(), "link")
        self.forget = theme.styled(QToolButton(), "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        for part in (self.mark, self.words, self.find_link, self.forget):
            layout.addWidget(part)
        layout.addStretch()
        self.find_link.clicked.connect(self._find)
        self.forget.clicked.connect(self._forget)
        self.setToolTip(str(recent.path))
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setText(self.tr("{name} is not at its old place.").format(name=self.recent.path.stem))
        self.find_link.setText(self.tr("Find it…"))
        self.forget.setText(self.tr("Forget it"))

    def _find(self) -> None:
        title = self.tr("Where is {name} now?").format(name=self.recent.path.name)
        if path := ask.open_file(self, title, ask.PROJECTS):
            remembered.found(self.recent.path, path)
            self.changed.emit()

    def _forget(self) -> None:
        remembered.forget(self.recent.path)
        self.changed.emit()
