"""The first page: start something at the left, go on with something at the right."""

from datetime import datetime

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator import settings
from annotator.gui import ask, faces, icons, keys_in_use, remembered, theme, wording
from annotator.gui.actions import APPEARANCES
from annotator.gui.chips import CAP, WordButton, cap_width, paint_cap
from annotator.gui.i18n import LANGUAGES, Retranslated
from annotator.gui.remembered import Recent

_LEFT, _RIGHT, _GAP = 400, 480, 56
_SHOWN = 6


class StartCard(QAbstractButton):
    """An action with an icon, a line about it and its key."""

    def __init__(self, action: str, icon: str, key: str = "", dashed: bool = False) -> None:
        super().__init__()
        self.action, self._icon, self._key, self._dashed = action, icon, key, dashed
        self.about = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(72 if dashed else 64)

    def show_words(self, text: str, about: str, key: str = "") -> None:
        self.setText(text)
        self.about, self._key = about, key
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEFT, 64)

    def enterEvent(self, event) -> None:
        self.update()

    def leaveEvent(self, event) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        middle = self.height() / 2
        painter.drawPixmap(
            QPointF(17, middle - 10), icons.pixmap(self._icon, "muted", 20, self.devicePixelRatioF())
        )
        right = self.width() - 16
        if self._key:
            right -= cap_width(self._key)
            paint_cap(painter, right, middle - CAP / 2, self._key)
        room = QRectF(53, 0, right - 65, self.height())
        painter.setPen(QColor(tokens.text))
        if self._dashed:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(faces.interface(13))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
            return
        painter.setFont(faces.interface(13, QFont.Weight.DemiBold))
        painter.drawText(QPointF(room.x(), middle - 4), self.text())
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(tokens.muted))
        about = QFontMetricsF(painter.font()).elidedText(self.about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.x(), middle + 15), about)

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        pen = QPen(QColor(tokens.strong_line if self._dashed else tokens.line), 1)
        if self._dashed:
            pen.setDashPattern([3, 2])
        inset = 0.5
        if self.hasFocus():
            pen, inset = QPen(QColor(tokens.accent), 2), 1
        ground = tokens.hover if self.underMouse() else ("transparent" if self._dashed else tokens.raised)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)


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
        return QSize(_RIGHT, 61)

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


class Welcome(Retranslated, QWidget):
    """`action_asked` carries the id of an action, `project_asked` a path, `files_asked` a list of paths."""

    action_asked = Signal(str)
    project_asked = Signal(object)
    files_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecentRow] = []
        self._make_parts()
        self._lay_out()
        self.retranslate()

    def _make_parts(self) -> None:
        self.mark = Mark()
        self.title = theme.styled(QLabel("Answer Annotator"), "welcome title")
        self.about = theme.styled(QLabel(), "welcome")
        self.start, self.recent = (theme.styled(QLabel(), "heading") for _ in range(2))
        self.cards = [
            StartCard("sample", "graduation-cap"),
            StartCard("new", "file-plus-corner"),
            StartCard("open", "folder-open"),
            StartCard("import-new", "file-input", dashed=True),
        ]
        for card in self.cards:
            card.clicked.connect(self._card_pressed)
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

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(2)
        head.addWidget(self.mark, 0, 0, 2, 1)
        head.addWidget(self.title, 0, 1)
        head.addWidget(self.about, 1, 1)
        head.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.start)
        left.addSpacing(2)
        for card in self.cards[:3]:
            left.addWidget(card)
        left.addSpacing(8)
        left.addWidget(self.cards[3])
        left.addStretch()
        self.rows_box = QVBoxLayout()
        self.rows_box.setSpacing(0)
        right = QVBoxLayout()
        right.addWidget(self.recent)
        right.addSpacing(2)
        right.addLayout(self.rows_box)
        right.addStretch()
        self.right = QWidget()
        self.right.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        middle = QGridLayout()
        middle.setHorizontalSpacing(_GAP)
        middle.setVerticalSpacing(40)
        middle.addLayout(head, 0, 0, 1, 2)
        middle.addLayout(left, 1, 0)
        middle.addWidget(self.right, 1, 1)
        middle.setColumnMinimumWidth(0, 320)
        inside = QWidget()
        inside.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        inside.setMaximumWidth(_LEFT + _GAP + _RIGHT)
        middle.setColumnStretch(0, _LEFT)
        middle.setColumnStretch(1, _RIGHT)
        across = QHBoxLayout()
        across.setContentsMargins(32, 0, 32, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(1)
        layout.addWidget(self._foot())

    def _foot(self) -> QWidget:
        line = theme.styled(QFrame(), "line")
        line.setFixedHeight(1)
        bar = theme.styled(QFrame(), "bar")
        bar.setFixedHeight(36)
        across = QHBoxLayout(bar)
        across.setContentsMargins(16, 0, 16, 0)
        across.setSpacing(10)
        for part in (self.first_steps, _line(), self.keys):
            across.addWidget(part)
        across.addStretch()
        for part in (self.language_title, self.language, _line(), self.appearance_title, self.appearance):
            across.addWidget(part)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(bar)
        return foot

    def retranslate(self) -> None:
        self.about.setText(self.tr("Read what was asked beside what was answered, and tag it."))
        self.start.setText(self.tr("Start"))
        self.recent.setText(self.tr("Recent"))
        sample, new, open_, drop = self.cards
        sample.show_words(self.tr("Open the sample project"), self.tr("Two short sets to try every key on"))
        new.show_words(
            self.tr("New project"),
            self.tr("One file on your disk; sources are kept inside it"),
            keys_in_use.cap("new"),
        )
        open_.show_words(
            self.tr("Open project"), self.tr("A file that ends in .annotator"), keys_in_use.cap("open")
        )
        drop.show_words(
            self.tr("Or drop a folder or files here: PDF, XML, HTML, Word, text. They start a new project."), ""
        )
        self.first_steps.setText(self.tr("The first five minutes"))
        self.keys.setText(self.tr("Keys"))
        self.keys.set_key(keys_in_use.cap("keys"))
        self.language_title.setText(self.tr("Language"))
        self.appearance_title.setText(self.tr("Appearance"))
        self.language.setAccessibleName(self.language_title.text())
        self.appearance.setAccessibleName(self.appearance_title.text())
        self.refresh()

    def refresh(self) -> None:
        """Show the recent projects and the choices as they are now."""
        while self.rows_box.count():
            item = self.rows_box.takeAt(0)
            if item and (widget := item.widget()):
                widget.deleteLater()
        every = remembered.recent()[:_SHOWN]
        there = [each for each in every if each.path.exists()]
        self.rows = [RecentRow(each, newest=place == 0) for place, each in enumerate(there)]
        for row in self.rows:
            row.clicked.connect(self._row_pressed)
            self.rows_box.addWidget(row)
        for each in every:
            if each not in there:
                missing = MissingRow(each)
                missing.changed.connect(self.refresh)
                self.rows_box.addWidget(missing)
        self.right.setVisible(bool(every))
        looks = {f"appearance.{name}": wording.translate("Actions", text) for name, text in APPEARANCES.items()}
        self.appearance.offer(looks, f"appearance.{settings.get('appearance', 'system')}")
        languages = {f"language.{name}": text for name, text in LANGUAGES.items()}
        self.language.offer(languages, f"language.{QLocale().name()[:2]}")
        self.setFocusProxy(self.rows[0] if self.rows else self.cards[0])

    def _card_pressed(self) -> None:
        card = self.sender()
        assert isinstance(card, StartCard)
        if card is not self.cards[3]:
            self.action_asked.emit(card.action)
        elif paths := ask.open_files(self, self.tr("Import files")):
            self.files_asked.emit(paths)

    def _row_pressed(self) -> None:
        row = self.sender()
        assert isinstance(row, RecentRow)
        self.project_asked.emit(row.recent.path)

    def _word_pressed(self) -> None:
        self.action_asked.emit(self.sender().property("action"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; without any it opens the newest project, or the sample."""
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif self.rows:
            self.project_asked.emit(self.rows[0].recent.path)
        else:
            self.action_asked.emit("sample")


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


def _line() -> QFrame:
    line = theme.styled(QFrame(), "line")
    line.setFixedSize(1, 16)
    return line


class Mark(QWidget):
    """The program's sign: a question beside an answer with a passage lit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(56, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 55, 55), 12, 12)
        painter.fillRect(QRectF(27, 13, 1, 31), QColor(tokens.line))
        painter.fillRect(QRectF(32, 19.5, 14, 10), QColor(tokens.ink("1").fill))
        for top, width in ((17, 12), (25, 12), (33, 8)):
            painter.fillRect(QRectF(11, top, width, 2.2), QColor(tokens.strong_line))
        for top, width in ((17, 12), (25, 12), (33, 12), (39, 8)):
            painter.fillRect(QRectF(33, top, width, 2.2), QColor(tokens.accent))
