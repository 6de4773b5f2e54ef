"""A tag of the current answer in the panel: its chip and quote; of the chosen one certainty and memo too."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.gui import icons, keys_in_use, theme, wording
from annotator.gui.chips import CodeChip
from annotator.gui.i18n import Retranslated
from annotator.gui.panels.memo_field import MemoField
from annotator.gui.tokens import Ink
from annotator.model.coding import Annotation, Code

_QUOTE = 64
CERTAINTIES = ("unsure", "fairly sure", "sure")


class Certainty(QWidget):
    """Three buttons of which one or none is down. `chosen` carries its value."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for place, value in enumerate(CERTAINTIES):
            kind = ("segment first", "segment", "segment last")[place]
            button = theme.styled(QToolButton(), kind)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
            button.clicked.connect(self._pressed)
            button.setProperty("certainty", value)
            layout.addWidget(button, 1)
            self.buttons[value] = button

    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("certainty"))

    def show_value(self, value: str | None) -> None:
        for place, (name, button) in enumerate(self.buttons.items()):
            button.setText(wording.certainty(name))
            button.setChecked(name == value)
            button.setToolTip(f"{wording.certainty(name)} (Alt+{place + 1})")


class TagCard(Retranslated, QFrame):
    """Signals carry the tag's id first. A card is told to `show_tag` again whenever its tag changed."""

    picked = Signal(str)
    removal_asked = Signal(str)
    certainty_asked = Signal(str, str)
    memo_written = Signal(str, str)
    left = Signal()
    action_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag: Annotation | None = None
        self._code: Code | None = None
        self._state: object = None
        self.chip = CodeChip()
        self.sureness = theme.styled(QLabel(), "small")
        self.more = theme.styled(QToolButton(), "icon")
        self.more.setIcon(icons.icon("ellipsis"))
        self.more.setIconSize(QSize(14, 14))
        self.quote = theme.styled(QLabel(), "small")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.certainty = Certainty()
        self.memo_title = theme.styled(QLabel(), "small")
        self.cap = theme.styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "cap")
        self.memo = MemoField()
        self.parts_of_chosen = (self.certainty, self.memo_title, self.cap, self.memo)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.chip)
        head.addStretch()
        head.addWidget(self.sureness)
        head.addWidget(self.more)
        memo_line = QHBoxLayout()
        memo_line.addWidget(self.memo_title)
        memo_line.addStretch()
        memo_line.addWidget(self.cap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self.quote)
        layout.addWidget(self.certainty)
        layout.addLayout(memo_line)
        layout.addWidget(self.memo)

    def _connect(self) -> None:
        self.chip.clicked.connect(self._pick)
        self.more.clicked.connect(self._open_menu)
        self.certainty.chosen.connect(self._set_certainty)
        self.memo.written.connect(self._write)
        self.memo.left.connect(self.left)

    def show_tag(self, tag: Annotation, code: Code | None, ink: Ink, chosen: bool) -> None:
        state = (tag, code, ink, wording.language())
        if not chosen and state == self._state:
            return
        self._state = None if chosen else state  # of a chosen one something may have been typed or clicked
        self.tag, self._code = tag, code
        theme.styled(self, "card" if chosen else "plain")
        name = wording.code_name(code) if code else tag.code
        self.chip.show_code(tag.code, name, code.key if code else "", ink)
        self.chip.setAccessibleName(wording.tag_description(tag, code))
        said = [f"“{wording.shortened(tag.quote, _QUOTE)}”"] if tag.target != "answer" else []
        if tag.question_start is not None:
            said.append(self.tr("answers “{phrase}”").format(phrase=wording.shortened(tag.question_quote, _QUOTE)))
        self.quote.setText("\n".join(said))
        self.quote.setVisible(bool(said))
        self.certainty.show_value(tag.certainty)
        self.memo.show_text(tag.memo)
        for part in self.parts_of_chosen:
            part.setVisible(chosen)
        self.retranslate()
        self.sureness.setVisible(bool(self.sureness.text()) and not chosen)

    def put_away(self) -> None:
        """No tag stands on it until the next one is shown."""
        self.hide()
        self.tag = self._code = self._state = None
        self.memo.show_text("")

    def retranslate(self) -> None:
        if self.tag is None:
            return
        sure = wording.certainty(self.tag.certainty) if self.tag.certainty else ""
        self.sureness.setText(sure)
        self.memo_title.setText(self.tr("Memo"))
        self.cap.setText(keys_in_use.cap("memo"))
        self.memo.setPlaceholderText(self.tr("Why this code?"))
        self.memo.setAccessibleName(self.tr("Memo of the tag {code}").format(code=self.chip.text()))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More for the tag {code}").format(code=self.chip.text()))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Memo and certainty"), self._pick)
        menu.addAction(self.tr("Change the passage") + "\tB", self._adjust)
        menu.addAction(self.tr("Tie to the question") + "\tShift+T", self._tie)
        menu.addAction(self.tr("Remove the tag"), self._remove)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # The tag's id is read when a signal fires: a card is used again for another tag.

    def _pick(self) -> None:
        if self.tag:
            self.picked.emit(self.tag.id)

    def _adjust(self) -> None:
        self._pick()
        self.action_asked.emit("adjust")

    def _tie(self) -> None:
        self._pick()
        self.action_asked.emit("tie")

    def _remove(self) -> None:
        if self.tag:
            self.removal_asked.emit(self.tag.id)

    def _set_certainty(self, value: str) -> None:
        if self.tag:
            self.certainty_asked.emit(self.tag.id, value)

    def _write(self, text: str) -> None:
        if self.tag:
            self.memo_written.emit(self.tag.id, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick()
        super().mousePressEvent(event)
