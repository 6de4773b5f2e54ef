"""The parts of the header strip: the title, a line that is cut where room ends, a link, a warning."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from annotator.gui import faces, icons, theme
from annotator.gui.utf16 import Utf16


class Title(QWidget):
    """The number and the subject of a document, over two lines at most, cut where those are full."""

    LINE = 22

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._subject = "", ""
        self.rows = 2
        self.small = False

    def show_title(self, number: str, subject: str) -> None:
        self._number, self._subject = number, subject
        self.setAccessibleName(f"{number} {subject}".strip())
        self.setToolTip(subject)
        self.update()

    def _number_font(self) -> QFont:
        font = faces.interface(16, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        return font

    def _subject_font(self) -> QFont:
        return faces.interface() if self.small else faces.interface(16, QFont.Weight.Medium)

    def _indent(self) -> float:
        width = QFontMetricsF(self._number_font()).horizontalAdvance(self._number)
        return width + 10 if self._number else 0

    def lines(self, width: float) -> list[str]:
        """The subject's lines in this width; the first begins after the number."""
        layout = QTextLayout(self._subject, self._subject_font())
        layout.beginLayout()
        made: list[str] = []
        metrics = QFontMetricsF(self._subject_font())
        offsets = Utf16(self._subject)
        while len(made) < self.rows and (line := layout.createLine()).isValid():
            room = max(width - (0 if made else self._indent()), 40)
            line.setLineWidth(room)
            start = offsets.to_point(line.textStart())
            if len(made) + 1 == self.rows:
                made.append(metrics.elidedText(self._subject[start:], Qt.TextElideMode.ElideRight, room))
            else:
                made.append(self._subject[start : offsets.to_point(line.textStart() + line.textLength())].rstrip())
        layout.endLayout()
        return made

    def lay_out(self, width: int) -> int:
        self.resize(width, max(len(self.lines(width)), 1) * self.LINE)
        return self.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().text))
        painter.setFont(self._number_font())
        baseline = 17.0
        painter.drawText(QPointF(0, baseline), self._number)
        painter.setFont(self._subject_font())
        for row, text in enumerate(self.lines(self.width())):
            painter.drawText(QPointF(0 if row else self._indent(), baseline + row * self.LINE), text)


class CutLine(QWidget):
    """One line of muted text, cut at its right where room ends; the whole is its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self._face = faces.interface()

    def show_text(self, text: str, hint: str = "") -> None:
        """`hint` stands below the whole text in the tooltip."""
        self.text = text
        self.setAccessibleName(text)
        self.setToolTip(f"{text}\n{hint}".strip())
        self.update()

    def wanted(self) -> int:
        return round(QFontMetricsF(self._face).horizontalAdvance(self.text)) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().muted))
        painter.setFont(self._face)
        shown = QFontMetricsF(self._face).elidedText(self.text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class DocumentLink(QAbstractButton):
    """`Follow-up 3349 →`: words, the number as a link, an arrow towards the other document in time."""

    HEIGHT = 24
    _ICON = 14

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = ""
        self._number = ""
        self._later = False
        self._face = faces.interface()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_link(self, words: str, number: str, document: str | None, later: bool) -> None:
        """Without `document` it is no link: the number is not in the project."""
        self.setText(words)
        self.document, self._number, self._later = document or "", number, later
        self.setEnabled(bool(document))
        self._face = faces.interface(13 if document else 12)
        self.setAccessibleName(f"{words} {number}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if document else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if document else Qt.CursorShape.ArrowCursor)
        self.resize(self.sizeHint())

    def _width(self, text: str) -> float:
        return QFontMetricsF(self._face).horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        if not self.document:
            return QSize(round(self._width(self.text())) + 9, self.HEIGHT)
        width = self._width(self.text()) + 5 + self._width(self._number) + 6 + self._ICON
        return QSize(round(width) + 9, self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.setFont(self._face)
        middle = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        if not self.document:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(box, middle, self.text())
            return
        if not self._later:
            self._arrow(painter, box.left(), "arrow-left")
            box.setLeft(box.left() + self._ICON + 6)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, middle, self.text())
        box.setLeft(box.left() + self._width(self.text()) + 5)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(box, middle, self._number)
        under = box.left(), box.center().y() + 9
        painter.fillRect(QRectF(*under, self._width(self._number), 1.25), QColor(tokens.accent))
        if self._later:
            self._arrow(painter, box.left() + self._width(self._number) + 6, "arrow-right")
        self._ring(painter)

    def _arrow(self, painter: QPainter, left: float, name: str) -> None:
        picture = icons.pixmap(name, "accent", self._ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - self._ICON) / 2), picture)

    def _ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


class DoubtChip(QAbstractButton):
    """A doubt of the reader in words, tinted; cut where room ends, whole in its tooltip. Its cross says that
    all is right as it stands."""

    HEIGHT = 24
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at: int | None = None
        self._face = faces.interface(12, QFont.Weight.Medium)
        self.cross = theme.styled(QToolButton(self), "icon")
        self.cross.setIcon(icons.icon("x", "warning"))
        self.cross.setFixedSize(20, 20)
        self.cross.clicked.connect(self.dismissed)

    def show_doubt(self, text: str, at: int | None) -> None:
        """`at` is the place in the text that a click leads to."""
        self.at = at
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        words = QCoreApplication.translate("HeaderStrip", "Looks right: take this warning away")
        self.cross.setToolTip(words)
        self.cross.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self._face).horizontalAdvance(self.text())) + 59, self.HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cross.move(self.width() - 22, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warning_fill))
        painter.drawRoundedRect(self.rect(), 4, 4)
        picture = icons.pixmap("triangle-alert", "warning", 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(8, 5), picture)
        painter.setPen(QColor(tokens.warning))
        painter.setFont(self._face)
        room = self.width() - 58
        shown = QFontMetricsF(self._face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(28, 0, room + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
