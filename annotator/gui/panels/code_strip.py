"""The codes as one line above the status bar, where the window has no room for their panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from annotator.gui import keys_in_use, theme, wording
from annotator.gui.chips import CodeChip, WordButton
from annotator.gui.desk import Desk
from annotator.gui.i18n import Retranslated


class CodeStrip(Retranslated, QFrame):
    """`action_asked` carries the id of an action."""

    action_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.setFixedHeight(44)
        self.desk = desk
        self.title = theme.styled(QLabel(), "small")
        self.chips: list[CodeChip] = []
        self.memo = WordButton()
        self.codes = WordButton("panel-right-open")
        self._lay_out()
        self.memo.clicked.connect(self._memo)
        self.codes.clicked.connect(self._codes)
        for happened in (desk.project_opened, desk.document_closed):
            happened.connect(self.refresh)
        desk.current_changed.connect(self.refresh)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        self.chips_box = QHBoxLayout(inside)
        self.chips_box.setContentsMargins(0, 0, 0, 0)
        self.chips_box.setSpacing(8)
        self.chips_box.addStretch()
        inside.setSizePolicy(inside.sizePolicy().Policy.Ignored, inside.sizePolicy().Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(64, 0, 20, 0)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(inside, 1)
        layout.addWidget(self.memo)
        layout.addWidget(self.codes)
        for button in (self.memo, self.codes):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Codes"))
        self.memo.setText(self.tr("Memo"))
        self.codes.setText(self.tr("Codes"))
        self.memo.set_key(keys_in_use.cap("memo"))
        self.codes.set_key(keys_in_use.cap("codes"))
        self.codes.setToolTip(keys_in_use.tip(self.tr("Show the codes"), "codes"))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Mostly the panel is shown in its place."""
        if not self.isVisible():
            return
        desk, exchange = self.desk, self.desk.current()
        self.title.setText(wording.answer_name(exchange) if exchange else "")
        codes = desk.codebook.active if desk.document else ()
        while len(self.chips) > len(codes):
            self.chips.pop().deleteLater()
        while len(self.chips) < len(codes):
            self.chips.append(self._new_chip())
        borne = {tag.code for tag in desk.annotations(desk.exchange)}
        tokens = theme.tokens()
        places = {code.id: place for place, code in enumerate(desk.codebook.codes)}
        for chip, code in zip(self.chips, codes, strict=True):
            ink = tokens.ink(code.colour, code.line, places[code.id]) if code.id in borne else None
            chip.show_code(code.id, wording.code_name(code), code.key, ink)
            chip.updateGeometry()

    def _new_chip(self) -> CodeChip:
        chip = CodeChip()
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(self._pressed)
        self.chips_box.insertWidget(len(self.chips), chip)
        return chip

    def _pressed(self) -> None:
        chip = self.sender()
        assert isinstance(chip, CodeChip)
        self.action_asked.emit(f"code.{chip.code}")

    def first_stop(self) -> QWidget:
        return self.chips[0] if self.chips else self.codes

    def _memo(self) -> None:
        self.action_asked.emit("memo")

    def _codes(self) -> None:
        self.action_asked.emit("codes")
